// The stage of the written conversations: one office on one channel in one language, its cast linked by typing codes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../../src/app.ts';
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import { zaloBotChannel } from '../../src/channels/zalo-bot/index.ts';
import { importOrCompare } from '../../src/cli/import.ts';
import { instantAt } from '../../src/core/dates.ts';
import { codeAlphabet } from '../../src/core/people/invite.ts';
import type { Role } from '../../src/core/people/person.ts';
import { invitePerson } from '../../src/invite-person.ts';
import { manualClock } from '../../src/sandbox/manual-clock.ts';
import { createTelegramSandbox } from '../../src/sandbox/telegram/index.ts';
import { createZaloBotSandbox } from '../../src/sandbox/zalo-bot/index.ts';
import { storePlan, type TestOffice } from '../e2e/office.ts';
import { planDraft } from '../e2e/plan.ts';
import { temporaryFolder } from '../support/databases.ts';
import { testLog } from '../support/test-log.ts';

/** With buttons and groups, or words alone. */
export type StageChannel = 'telegram' | 'zalo-bot';

const zone = 'Asia/Ho_Chi_Minh';
/** A plan before and after it was signed. */
const unsigned = readFileSync(new URL('../fixtures/plans/xuc-tien-thuong-mai.txt', import.meta.url), 'utf8');
const signed = unsigned
  .replace('Số: /KH-UBND', 'Số: 446/KH-UBND')
  .replace('ngày tháng 10 năm 2026', 'ngày 30 tháng 10 năm 2026')
  .replace('xong trước ngày 20/12/2026', 'xong trước ngày 28/12/2026');

const deskAgency = 'Sở Văn hóa, Thể thao và Du lịch';

/** Who plays: the letter before each line, and who that is. */
const cast: Record<string, { name: string; role: Role; agency: string }> = {
  B: { name: 'Trần Thị B', role: 'desk', agency: deskAgency },
  A: { name: 'Nguyễn Văn A', role: 'focal-point', agency: 'Sở Tài chính' },
  D: { name: 'Phạm Thị D', role: 'stand-by', agency: 'Sở Tài chính' },
  C: { name: 'Lê Văn C', role: 'focal-point', agency: 'Sở Công Thương' },
  E: { name: 'Hoàng Văn E', role: 'secretary', agency: 'Văn phòng Ủy ban nhân dân tỉnh' },
  H: { name: 'Đặng Văn H', role: 'head', agency: 'Sở Xây dựng' },
};

/** How somebody types; `(nhóm) …` is said in the group, `(ảnh)` is a picture without words. */
interface Writer {
  id: string;
  type(text: string): void;
}

/** A conversation under way. */
export interface Stage {
  says(who: string, text: string): Promise<string>;
  gets(who: string): string;
  goTo(date: string, time: string): Promise<void>;
  /** Something that nobody says: a file is imported, a platform's answer is lost. */
  happens(what: string): Promise<void>;
  close(): Promise<void>;
}

/** An office with a draft plan and the whole cast, on Monday 2/11/2026 at 08:00; `X` is a stranger. */
export async function openStage(channel: StageChannel, language: 'vi' | 'en'): Promise<Stage> {
  const clock = manualClock(instantAt('2026-11-02', '08:00', zone));
  const telegram = createTelegramSandbox({ clock });
  const zalo = createZaloBotSandbox({ clock });
  let codes = 0;
  const app = await createApp(
    { databaseUrl: ':memory:', zone, language, logLevel: 'silent', http: { host: '127.0.0.1', port: 0 } },
    {
      clock,
      log: testLog(),
      // Codes in a row, so that what is written down stays the same.
      newCode: () => `KMKM22${codeAlphabet[Math.floor(++codes / 30)]}${codeAlphabet[codes % 30]}`,
      channels: [
        channel === 'telegram'
          ? telegramChannel({ token: telegram.token, apiRoot: await telegram.start() })
          : zaloBotChannel({ token: zalo.token, apiRoot: await zalo.start() }),
      ],
    },
  );
  const group = telegram.addGroup({ title: 'Tổ điều phối' });
  const people = new Map<string, Writer & { read: number }>();
  const writerOf = (name: string): Writer => {
    if (channel === 'zalo-bot') {
      const user = zalo.addUser({ name });
      return { id: user.id, type: (text) => void user.says(text) };
    }
    const user = telegram.addUser({ name, language });
    return {
      id: user.id,
      type(text) {
        const inGroup = /^\(nhóm\) (.*)$/.exec(text)?.[1];
        if (inGroup !== undefined) user.says(inGroup, { chat: group });
        else if (text === '(ảnh)') user.says('', { with: 'photo' });
        else user.says(text);
      },
    };
  };
  const personOf = (who: string) => {
    const known = people.get(who);
    if (known !== undefined) return known;
    const name = cast[who]?.name ?? 'Người lạ';
    const person = { ...writerOf(name), read: 0 };
    people.set(who, person);
    return person;
  };
  let number = '';
  const gets = (who: string): string => {
    const person = personOf(who);
    const all: readonly { chatId: string; text: string }[] =
      channel === 'telegram' ? telegram.sent : zalo.sent;
    const id = who === 'GROUP' ? group.id : person.id;
    const mine = all.filter(({ chatId }) => chatId === id);
    const fresh = mine.slice(person.read);
    person.read = mine.length;
    const words = fresh.map(({ text }) => text).join('\n\n');
    number = /“gửi lại (\d+)”/.exec(words)?.[1] ?? number;
    return words;
  };
  const imported = async (text: string): Promise<void> => {
    const path = join(temporaryFolder(), 'ke-hoach.txt');
    writeFileSync(path, text);
    await importOrCompare(app, path, {}, { clock, zone, language });
    await app.step();
  };
  const outside: Record<string, () => Promise<void> | void> = {
    'một kế hoạch chưa có số được nhập': () => imported(unsigned),
    'bản đã ký được nhập': () => imported(signed),
    'tin đến E mất phản hồi'() {
      const fault = {
        method: 'sendMessage',
        chatId: personOf('E').id,
        fault: 'drop-after-accept' as const,
      };
      if (channel === 'telegram') telegram.failNext(fault);
      else zalo.failNext(fault);
    },
  };
  const says = async (who: string, text: string): Promise<string> => {
    const reader = text.startsWith('(nhóm)') ? 'GROUP' : who;
    gets(reader);
    const isCode = text.includes('{code}');
    const someone = { role: 'focal-point' as const, agency: 'Sở Xây dựng', name: 'Nguyễn Văn X' };
    const code = isCode ? await invitePerson(app, clock, someone) : '';
    personOf(who).type(text.replace('{code}', code).replace('{number}', number).replaceAll('⏎', '\n'));
    await app.step();
    return gets(reader);
  };
  for (const [who, { role, agency, name }] of Object.entries(cast)) {
    await says(who, `MA ${await invitePerson(app, clock, { role, agency, name, isConfirmed: true })}`);
    await says(who, '1');
    if (role === 'desk') await storePlan({ app, clock } as TestOffice, planDraft);
  }
  return {
    says,
    gets,
    async goTo(date, time) {
      await clock.set(instantAt(date, time, zone));
      await app.step();
    },
    async happens(what) {
      const event = outside[what];
      if (event === undefined) throw new Error(`Nothing happens like “${what}”.`);
      await event();
    },
    async close() {
      await app.close();
      await telegram.stop();
      await zalo.stop();
    },
  };
}
