// The office of the harness: an active plan, a desk, and focal points on Telegram, on Zalo and on both.
import { type App, createApp } from '../../src/app.ts';
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import { zaloBotChannel } from '../../src/channels/zalo-bot/index.ts';
import type { Clock } from '../../src/core/clock.ts';
import type { Role } from '../../src/core/people/person.ts';
import { importPlan } from '../../src/core/plans/import-plan.ts';
import { invitePerson } from '../../src/invite-person.ts';
import type { SandboxUser, TelegramSandbox } from '../../src/sandbox/telegram/index.ts';
import type { ZaloBotSandbox, ZaloUser } from '../../src/sandbox/zalo-bot/index.ts';
import { groupLine, planDraft } from '../e2e/plan.ts';
import { testLog } from '../support/test-log.ts';

/** Somebody who answers, with the number of his task; what he does tells the update's id with its channel. */
export interface Writer {
  channel: 'telegram' | 'zalo-bot';
  chatId: string;
  code: number;
  says(text: string): string;
  /** Taps a button under a message; absent where there are none. */
  taps?(messageId: string, label: string): string;
}

/** Who is there once the office is set up, and every code that was typed: none may stand in a log. */
export interface PreparedOffice {
  desk: SandboxUser;
  writers: Writer[];
  codes: string[];
}

/** Sets the office up on an empty database, in this process. */
export async function prepareOffice(
  url: string,
  { telegram, zalo, clock }: { telegram: TelegramSandbox; zalo: ZaloBotSandbox; clock: Clock },
): Promise<PreparedOffice> {
  const app = await createApp(
    {
      databaseUrl: url,
      zone: 'Asia/Ho_Chi_Minh',
      language: 'vi',
      logLevel: 'silent',
      http: { host: '127.0.0.1', port: 0 },
    },
    {
      clock,
      log: testLog(),
      channels: [
        telegramChannel({ token: telegram.token, fetch: telegram.fetch }),
        zaloBotChannel({ token: zalo.token, fetch: zalo.fetch }),
      ],
    },
  );
  const codes: string[] = [];
  const link = async (user: { says(text: string): unknown }, name: string, role: Role, agency: string) => {
    const code = await invitePerson(app, clock, { role, agency, name, isConfirmed: true });
    codes.push(code);
    user.says(`MA ${code}`);
    user.says('1');
    await app.step();
  };
  try {
    const desk = telegram.addUser({ name: 'Trần Thị B' });
    await link(desk, 'Trần Thị B', 'desk', 'Sở Văn hóa, Thể thao và Du lịch');
    const first = telegram.addUser({ name: 'Nguyễn Văn A' });
    await link(first, 'Nguyễn Văn A', 'focal-point', 'Sở Tài chính');
    const second = zalo.addUser({ name: 'Lê Văn C' });
    await link(second, 'Lê Văn C', 'focal-point', 'Sở Xây dựng');
    codes.push(await linkOnTelegramToo(app, second, { telegram, zalo }));
    const third = telegram.addUser({ name: 'Phạm Văn D' });
    await link(third, 'Phạm Văn D', 'focal-point', 'Sở Công Thương');
    const { change } = importPlan({
      draft: planDraft,
      fingerprint: 'chaos',
      sourceName: 'ke-hoach.txt',
      sequence: await app.store.plans.sequenceOf('plan', 1),
      codesInUse: new Set(),
      actor: 'administrator',
      at: clock.now(),
      inboxId: null,
    });
    await app.store.commit(change, []);
    desk.says(groupLine);
    await app.step();
    desk.says('kích hoạt KH15');
    await app.step();
    const items = await app.store.items.list({ role: 'lead' });
    const codeOf = (agencyId: string): number => {
      const own = items.find((item) => item.agencyId === agencyId);
      if (own === undefined) throw new Error(`${agencyId} has nothing to answer for`);
      return own.code;
    };
    const onTelegram = (user: SandboxUser, agencyId: string): Writer => ({
      channel: 'telegram',
      chatId: user.id,
      code: codeOf(agencyId),
      says: (text) => `telegram:${user.says(text)}`,
      taps: (messageId, label) => `telegram:${user.taps(messageId, label)}`,
    });
    const onZalo: Writer = {
      channel: 'zalo-bot',
      chatId: second.id,
      code: codeOf('so-xay-dung'),
      says: (text) => `zalo-bot:${second.says(text)}`,
    };
    // The channels take turns.
    const writers = [onTelegram(first, 'so-tai-chinh'), onZalo, onTelegram(third, 'so-cong-thuong'), onZalo];
    return { desk, writers, codes };
  } finally {
    await app.close();
  }
}

/** The same person on Telegram as well, by a code that was asked for on Zalo and is returned. */
async function linkOnTelegramToo(
  app: App,
  person: ZaloUser,
  { telegram, zalo }: { telegram: TelegramSandbox; zalo: ZaloBotSandbox },
): Promise<string> {
  person.says('thêm kênh');
  await app.step();
  const answer = zalo.sent.findLast(({ chatId }) => chatId === person.id)?.text ?? '';
  const code = /MA ([A-Z0-9]{8})/.exec(answer)?.[1];
  if (code === undefined) throw new Error(`no code for a second channel in "${answer}"`);
  const again = telegram.addUser({ name: person.name });
  again.says(`MA ${code}`);
  again.says('1');
  await app.step();
  return code;
}
