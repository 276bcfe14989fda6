// Updates of odd people with odd words, and of broken bytes: none is set aside, nothing throws (R13). More of them:
// `FUZZ_RUNS=100000 npx vitest run test/conversation/fuzzed-updates.test.ts`; another course: `FUZZ_SEED=7`.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { converse } from '../../src/conversation/converse.ts';
import { floodGate } from '../../src/conversation/flood-gate.ts';
import { openCast } from '../e2e/office.ts';

const updatesMax = Number(process.env['FUZZ_RUNS'] ?? 2000);
const batchMax = 2000;
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_120);

/** A small seeded generator, so that a failure can be played again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const pieces = [
  '13',
  '11',
  '10',
  '99',
  '0',
  '1',
  '2',
  '3',
  'việc',
  'xem',
  'giúp',
  'sửa',
  'đã gửi',
  'đã nhận',
  'stc',
  'snv, sxd',
  'Sở Công Thương',
  'đang làm 60%',
  'vướng: chờ số liệu',
  'xin lùi đến',
  '30/11',
  '31/02',
  '512/STC-BC',
  'ngày 20/11/2026',
  'vắng đến 5/12',
  'đồng chí D thay',
  'nhắc tất cả',
  'nhắc trừ',
  'đồng ý gia hạn',
  'không đồng ý',
  'đến',
  'theo 300/UBND',
  'thu hồi',
  'giao lại',
  'cho',
  'thêm việc',
  'đổi hạn',
  'tạm dừng',
  'tiếp tục nhắc',
  'lịch sử',
  'chuyển lãnh đạo',
  'bổ sung',
  '/status',
  '/moi đầu mối',
  '/nhom',
  '/start',
  'MA 2222AAAA',
  'kích hoạt',
  'duyệt',
  'hoãn',
  'chưa gửi',
  'danh sách gọi',
  ':',
  ';',
  ',',
  '\n',
  '\u0000',
  '\u202e',
  '\ud800',
  '😀',
  '<b>',
  '&amp;',
  '\'; DROP TABLE "Item";--',
  '%',
  '{ $x }',
  'ệ'.normalize('NFD'),
  'a'.repeat(5000),
  '9'.repeat(40),
  '((((',
  '\\',
  '$&',
  '[',
  '*+?',
];

let cast: Awaited<ReturnType<typeof openCast>>;
beforeAll(async () => {
  cast = await openCast();
});
afterAll(() => cast.office.close());

it(
  `${updatesMax} odd updates are all handled`,
  async () => {
    const { app, clock } = cast.office;
    const { store, texts, directory, channels, calendar, newCode, hashOf } = app;
    const failures: unknown[] = [];
    const log = {
      info: () => undefined,
      error: (fields: Record<string, unknown>) => failures.push(fields['err'] ?? fields),
    };
    const environment = {
      store,
      texts,
      directory,
      channels,
      calendar,
      newCode,
      hashOf,
      clock,
      log,
      zone: 'Asia/Ho_Chi_Minh',
      language: 'vi' as const,
      flood: floodGate(),
    };
    const random = randomFrom(seed);
    const pick = <Value>(list: readonly Value[]): Value => list[random(list.length)] as Value;
    const people = [cast.desk, cast.finance, cast.trade, cast.secretary].map((person) => person.user.id);
    const rawOf = (id: number): string => {
      const from = { id: Number(pick([...people, '77'])), is_bot: false, first_name: 'X' };
      const chat = pick([
        { id: from.id, type: 'private' },
        { id: -100, type: 'group', title: 'Tổ' },
      ]);
      const text = Array.from({ length: random(6) }, () => pick(pieces)).join(pick([' ', '', ' \u00a0 ']));
      const message = {
        message_id: id,
        date: 1,
        chat,
        from,
        ...(random(10) > 0 && { text }),
        ...(random(20) === 0 && { forward_origin: { type: 'hidden_user', date: 0 } }),
        ...(random(10) === 0 && { reply_to_message: { message_id: random(50), date: 1, chat, from } }),
      };
      const whole = JSON.stringify({ update_id: id, message });
      if (random(8) > 0) return whole;
      // Broken on the way: cut short, or with a field that is something else.
      return pick([
        whole.slice(0, random(whole.length)),
        whole.replace(/"id":\d+/, '"id":null'),
        whole.replace('"private"', '7'),
        whole.replace('"message"', '"edited_message"'),
      ]);
    };
    const handleAll = async (): Promise<void> => {
      for (let rows = await store.inbox.due(100); rows.length > 0; rows = await store.inbox.due(100))
        for (const row of rows) {
          // Written over days: this is about odd words, not about many.
          await clock.advance(60_000);
          await converse(environment, row);
        }
    };
    for (let stored = 0; stored < updatesMax; stored += batchMax) {
      const updates = Array.from({ length: Math.min(batchMax, updatesMax - stored) }, (_, index) => ({
        updateId: String(5_000_000 + stored + index),
        raw: rawOf(5_000_000 + stored + index),
      }));
      await store.inbox.storeUpdates('telegram', 'fuzz', updates);
      await handleAll();
    }
    expect(failures).toEqual([]);
    // Most of them were read, and answered.
    expect((await store.outbox.health(clock.now())).counts.pending).toBeGreaterThan(updatesMax / 4);
    expect(await store.inbox.listSetAside()).toEqual([]);
  },
  300_000 + 60 * updatesMax,
);
