// The matrix of R16: every command x every role x private chat, group, forwarded, anonymous, another agency, not linked.
// A command that is new here fails until its words stand in the table below.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/conversation/commands/index.ts';
import { decide } from '../../src/conversation/decide.ts';
import type { ConversationEnvironment } from '../../src/conversation/environment.ts';
import { floodGate } from '../../src/conversation/flood-gate.ts';
import { openSession } from '../../src/conversation/session.ts';
import { may } from '../../src/core/access.ts';
import type { Change } from '../../src/core/change.ts';
import type { Inbound } from '../../src/core/channel.ts';
import { type Role, roles } from '../../src/core/people/person.ts';
import { member } from '../core/decision-records.ts';
import { openCast, type TestOffice } from '../e2e/office.ts';

/** Words that start each command. */
const words: Record<string, string> = {
  'help-item': 'giúp 13',
  show: 'xem 13',
  help: 'giúp',
  'take-back': 'sửa',
  undo: 'hoàn tác',
  back: 'đã về',
  contact: 'gặp bộ phận tổng hợp',
  'add-channel': 'thêm kênh',
  'prefer-channel': 'ưu tiên Telegram',
  channels: 'kênh của tôi',
  'channel-rules': 'quy định kênh',
  'channel-hours': 'giờ yên lặng Zalo 21:00-07:00',
  'limit-content': 'nội dung Zalo chỉ mã',
  resend: 'gửi lại 7',
  items: 'việc',
  'next-reminders': '/lich',
  status: '/status',
  digest: '/tonghop tháng 11',
  'digest-setting': 'tổng hợp chờ duyệt',
  'schedule-files': 'gửi excel hằng tuần',
  'export-files': 'xuất lịch',
  letter: 'công văn 123/STC-QLNS: các sở báo cáo dự toán trước 16h ngày 30/11',
  'correct-digest': 'sửa tổng hợp: bỏ stc',
  missing: 'chưa gửi',
  receive: 'đã nhận 13 stc',
  release: 'duyệt',
  hold: 'hoãn',
  escalate: 'gửi thủ trưởng 13',
  activate: 'kích hoạt KH15',
  'apply-copy': 'cập nhật KH15',
  members: 'nhóm các sở: stc, snv',
  'link-group': '/nhom',
  'confirm-links': 'xác nhận hết',
  replace: 'thay đầu mối stc: Nguyễn Văn A bằng Phạm Thị D',
  'end-service': 'thôi đầu mối stc: Nguyễn Văn A',
  'invite-list': 'mời danh sách\nSở Tài chính; Nguyễn Văn X; đầu mối',
  invite: '/moi đầu mối Sở Tài chính: Nguyễn Văn X',
  'refuse-extension': 'không đồng ý 13 sct: chưa được',
  'grant-extension': 'đồng ý gia hạn 13 sct',
  'counter-extension': '13 sct đến 27/11',
  'ask-supplement': 'đề nghị bổ sung 13 stc: số liệu',
  'pass-on': 'chuyển lãnh đạo 13 stc: đề xuất',
  withdraw: 'thu hồi 13 stc: lý do',
  reassign: 'giao lại 11 stc cho sct',
  'move-day': 'đổi hạn 10 đến 15/12/2026 theo 300/UBND',
  pause: 'tạm dừng nhắc stc',
  resume: 'tiếp tục nhắc stc',
  'add-task': 'thêm việc stc: Rà soát danh mục',
  'close-plan': 'chốt năm KH15',
  apologise: 'xin lỗi 13 stc',
  rules: 'quy tắc nhắc',
  'set-rules': 'nhắc KH15 trước 10, 3 ngày',
  hours: 'giờ nhắc 8h30',
  'working-week': 'tuần làm việc stc: cả sáng thứ Bảy',
  holidays: 'ngày nghỉ 2027',
  urge: 'nhắc tất cả',
  'call-list': 'danh sách gọi',
  history: 'lịch sử 13',
  'open-matters': 'ai xin gia hạn',
  'focal-points': 'đơn vị nào chưa có đầu mối',
  'ask-status': 'việc quá hạn của Sở Tài chính',
  'review-accept': 'đồng ý trùng',
  'review-correct': 'sửa KH15 PL.1 chủ trì: Sở Nội vụ',
  'review-follow': 'chỉ hỏi PL.1',
  'review-onward': 'báo cáo tiếp KH15 trước ngày 05/12',
  'review-replace': 'thay KH15 bằng KH16',
  'review-show': 'xem nháp KH15',
};

let office: TestOffice;
let environment: ConversationEnvironment;
let linkedGroupId: string;
const chatOf = new Map<Role, string>();
beforeAll(async () => {
  const cast = await openCast();
  office = cast.office;
  const group = office.group('Tổ');
  cast.desk.user.says('/nhom', { chat: group });
  await office.step();
  linkedGroupId = group.id;
  // Everyone of an agency that owes nothing: whatever they may do, they may not touch what others owe.
  for (const role of roles) chatOf.set(role, (await office.link(`Người ${role}`, role, 'Sở Y tế')).user.id);
  const { store, texts, directory, channels, calendar, newCode, hashOf } = office.app;
  const log = { info: () => undefined, error: () => undefined };
  environment = {
    store,
    texts,
    directory,
    channels,
    calendar,
    newCode,
    hashOf,
    clock: office.clock,
    zone: 'Asia/Ho_Chi_Minh',
    language: 'vi',
    log,
    flood: floodGate(),
  };
});
afterAll(() => office.close());

/** What the program would do; nothing is written. */
async function outcome(sender: string | null, text: string, part: Partial<Inbound> = {}): Promise<Change> {
  const inbound: Inbound = {
    channel: 'telegram',
    updateId: '1',
    chat: { id: sender ?? 'group', kind: 'private', title: null },
    sender: sender === null ? null : { id: sender, name: null },
    kind: 'text',
    text,
    replyTo: null,
    forwarded: false,
    movedTo: null,
    messageId: '1',
    ...part,
  };
  return await decide(await openSession(environment, 1, inbound));
}

const kindsOf = (change: Change): string[] => change.notices.map((notice) => notice.facts.kind);
const isSilent = (change: Change): boolean =>
  change.puts.length + change.notices.length + change.events.length + change.replan.length === 0 &&
  change.settings === undefined &&
  change.calendarDays === undefined;

/** What people hear whose words are no command for them; their own words may be passed to the desk. */
const fallbacks = [
  'not-recognised',
  'ask-again',
  'thanks',
  'echo-question',
  'opinion-passed',
  'desk-note',
  'refused',
  'ask-away-day',
  // A focal point who names somebody else asks for it; the agency decides.
  'replacement-asked',
];

it('has words for every command', () => {
  expect(Object.keys(commands).filter((name) => !(name in words))).toEqual([]);
});

describe.each(Object.keys(commands))('%s', (name) => {
  const command = commands[name];
  const text = words[name] ?? '';

  it.each(roles)('said by %s in private', async (role) => {
    const change = await outcome(chatOf.get(role) ?? '', text);
    if (command !== undefined && may(command.permission, [member(role)])) {
      expect(kindsOf(change).length).toBeGreaterThan(0);
      return;
    }
    expect(change.puts).toEqual([]);
    expect(change.settings).toBeUndefined();
    expect(change.calendarDays).toBeUndefined();
    expect(change.events).toEqual([]);
    expect(kindsOf(change).filter((kind) => !fallbacks.includes(kind))).toEqual([]);
  });

  it.each(roles)('forwarded by %s does nothing and says nothing', async (role) => {
    expect(isSilent(await outcome(chatOf.get(role) ?? '', text, { forwarded: true }))).toBe(true);
  });

  it.each(roles)('said by %s in a group is heard only where it is meant for groups', async (role) => {
    const chat = { id: linkedGroupId, kind: 'group' as const, title: 'Tổ' };
    const change = await outcome(chatOf.get(role) ?? '', text, { chat });
    const isHeard = command?.inGroups === true && may(command.permission, [member(role)]);
    expect(isSilent(change)).toBe(!isHeard);
  });

  it('said by an anonymous administrator does nothing and says nothing', async () => {
    const chat = { id: '-100', kind: 'group' as const, title: 'Tổ' };
    expect(isSilent(await outcome(null, text, { chat }))).toBe(true);
  });

  it('said by someone who is not linked shows how to join, and nothing else', async () => {
    const change = await outcome('999', text);
    expect(kindsOf(change)).toEqual(['not-linked']);
    expect(change.puts).toEqual([]);
    const chat = { id: '-100', kind: 'group' as const, title: 'Tổ' };
    expect(isSilent(await outcome('999', text, { chat }))).toBe(true);
  });
});
