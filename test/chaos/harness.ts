// Starts the program as a process of its own against the make-believe Telegram on the loopback, ends it in every rude
// way, and judges what is left. Only processes that were started here are ended, each by its own id.
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createApp } from '../../src/app.ts';
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import { instantAt } from '../../src/core/dates.ts';
import { importPlan } from '../../src/core/import-plan.ts';
import { invitePerson } from '../../src/invite-person.ts';
import { createLog } from '../../src/log.ts';
import {
  createTelegramSandbox,
  type SandboxUser,
  type TelegramSandbox,
} from '../../src/sandbox/telegram/index.ts';
import { planDraft } from '../e2e/plan.ts';
import { rowsOf } from '../simulation/rows.ts';
import { type FastTime, fastClock } from './fast-clock.ts';
import type { ProgramOptions } from './program.ts';

/** A process of the program. */
export interface Program {
  readonly pid: number;
  signal(name: NodeJS.Signals): void;
  /** Resolves with its last words when it has ended. */
  readonly ended: Promise<string>;
  /** Resolves when it runs, or has ended. */
  readonly ready: Promise<void>;
}

export interface Chaos {
  sandbox: TelegramSandbox;
  url: string;
  start(crash?: ProgramOptions['crash']): Program;
  /** Somebody answers; the answer must be kept and answered once. */
  speak(): void;
  /** Waits until nothing is left to do; false when that takes longer than `seconds`. */
  settle(seconds: number): Promise<boolean>;
  /** Every broken promise in one sentence each. */
  judge(): Promise<string[]>;
  readonly spoken: number;
  close(): Promise<void>;
}

const speed = 20;
const entry = fileURLToPath(new URL('./program.ts', import.meta.url));

/** An office with an active plan and two linked focal points, on an empty database. */
export async function openChaos(url: string): Promise<Chaos> {
  const base = instantAt('2026-11-23', '10:00', 'Asia/Ho_Chi_Minh');
  const time: FastTime = { base, startedAt: Date.now(), speed };
  const clock = fastClock(time);
  const sandbox = createTelegramSandbox({ clock });
  const apiRoot = await sandbox.start();
  const { token } = sandbox;
  const { users, codes } = await prepare(url, sandbox, apiRoot, clock);
  const running = new Set<ChildProcess>();
  const said: string[] = [];
  return {
    sandbox,
    url,
    start(crash) {
      const options: ProgramOptions = { databaseUrl: url, apiRoot, token, time, ...(crash && { crash }) };
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', entry, '--options', JSON.stringify(options)],
        {
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      running.add(child);
      let words = '';
      child.stderr.on('data', (data) => {
        words = (words + String(data)).slice(-2000);
      });
      const ended = new Promise<string>((resolve) => {
        child.once('exit', () => {
          running.delete(child);
          resolve(words);
        });
      });
      const ready = Promise.race([
        new Promise<void>((resolve) => child.stdout.once('data', () => resolve())),
        ended.then(() => undefined),
      ]);
      return { pid: child.pid ?? 0, signal: (name) => void child.kill(name), ended, ready };
    },
    speak() {
      const user = users[said.length % users.length];
      const code = codes[said.length % codes.length];
      if (user !== undefined) said.push(user.says(`${code} đang làm, được ${1 + (said.length % 98)}%`));
    },
    async settle(seconds) {
      for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(200)) {
        const [open] = await rowsOf(
          url,
          `SELECT (SELECT COUNT(*) FROM "InboxMessage" WHERE "state" = 'new')
            + (SELECT COUNT(*) FROM "OutboxMessage" WHERE "state" IN ('pending', 'sending')) AS "open"`,
        );
        if (sandbox.pendingUpdates() === 0 && Number(open?.['open']) === 0) return true;
      }
      return false;
    },
    judge: () => judge(url, sandbox, said),
    get spoken() {
      return said.length;
    },
    async close() {
      for (const child of running) child.kill('SIGKILL');
      await sandbox.stop();
    },
  };
}

async function prepare(
  url: string,
  sandbox: TelegramSandbox,
  apiRoot: string,
  clock: ReturnType<typeof fastClock>,
): Promise<{ users: SandboxUser[]; codes: number[] }> {
  const app = await createApp(
    {
      databaseUrl: url,
      zone: 'Asia/Ho_Chi_Minh',
      language: 'vi',
      logLevel: 'silent',
      http: { host: '127.0.0.1', port: 0 },
      telegram: { token: sandbox.token, apiRoot, webhook: undefined },
    },
    { clock, log: createLog('silent'), channels: [telegramChannel({ token: sandbox.token, apiRoot })] },
  );
  try {
    const link = async (name: string, role: 'desk' | 'focal-point', agency: string): Promise<SandboxUser> => {
      const user = sandbox.addUser({ name });
      user.says(`MA ${await invitePerson(app, clock, { role, agency, name })}`);
      user.says('1');
      await app.step();
      return user;
    };
    const desk = await link('Trần Thị B', 'desk', 'Sở Văn hóa, Thể thao và Du lịch');
    const users = [
      await link('Nguyễn Văn A', 'focal-point', 'Sở Tài chính'),
      await link('Lê Văn C', 'focal-point', 'Sở Xây dựng'),
    ];
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
    desk.says('kích hoạt KH15');
    await app.step();
    const items = await app.store.items.list();
    const codeOf = (agencyId: string): number => items.find((item) => item.agencyId === agencyId)?.code ?? 0;
    return { users, codes: [codeOf('so-tai-chinh'), codeOf('so-xay-dung')] };
  } finally {
    await app.close();
  }
}

/** R1, R2, R4 over the database and the platform's log. */
async function judge(url: string, sandbox: TelegramSandbox, said: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const inbox = await rowsOf(url, 'SELECT "id", "updateId", "state" FROM "InboxMessage"');
  const idsByUpdate = new Map<string, number[]>();
  for (const row of inbox)
    idsByUpdate.set(String(row['updateId']), [
      ...(idsByUpdate.get(String(row['updateId'])) ?? []),
      Number(row['id']),
    ]);
  const expired = new Set(sandbox.lostUpdates.expired.map(String));
  const handled = new Set(inbox.filter((row) => row['state'] === 'handled').map((row) => Number(row['id'])));
  for (const id of said.filter((update) => !expired.has(update))) {
    const rows = idsByUpdate.get(id) ?? [];
    if (rows.length !== 1) faults.push(`R1: update ${id} is stored ${rows.length} times`);
    else if (!handled.has(rows[0] ?? 0)) faults.push(`R1: update ${id} is not handled`);
  }
  const [answers] = await rowsOf(
    url,
    `SELECT COUNT(*) AS "answers" FROM "AuditEvent" WHERE "action" = 'answer-recorded'`,
  );
  if (Number(answers?.['answers']) > said.length)
    faults.push(`R2: ${answers?.['answers']} answers were recorded, ${said.length} were given`);
  return [...faults, ...(await copies(url, sandbox))];
}

/** Messages that read alike in one chat are counted together: as many as rows, and one more for each doubt. */
async function copies(url: string, sandbox: TelegramSandbox): Promise<string[]> {
  const rows = await rowsOf(url, 'SELECT "chatId", "text", "state", "ambiguities" FROM "OutboxMessage"');
  const allowed = new Map<string, number>();
  const owed = new Map<string, number>();
  for (const row of rows) {
    const key = `${row['chatId']} ${String(row['text'])}`;
    allowed.set(key, (allowed.get(key) ?? 0) + 1 + Math.min(1, Number(row['ambiguities'])));
    if (row['state'] === 'sent') owed.set(key, (owed.get(key) ?? 0) + 1);
  }
  const arrived = new Map<string, number>();
  for (const { chatId, text } of sandbox.sent) {
    const keys = [`${chatId} ${text}`, `${chatId} ${text.slice(0, Math.max(0, text.lastIndexOf('\n')))}`];
    const key = keys.find((one) => allowed.has(one));
    if (key !== undefined) arrived.set(key, (arrived.get(key) ?? 0) + 1);
  }
  const open = rows.filter((row) => row['state'] === 'pending' || row['state'] === 'sending').length;
  return [
    ...[...arrived]
      .filter(([key, count]) => count > (allowed.get(key) ?? 0))
      .map(([key, count]) => `R4: ${count} copies of "${key.slice(0, 60)}" where ${allowed.get(key)} may be`),
    ...[...owed]
      .filter(([key, count]) => (arrived.get(key) ?? 0) < count)
      .map(([key]) => `R3: "${key.slice(0, 60)}" counts as sent and never arrived`),
    ...(open > 0 ? [`R3: ${open} messages still wait`] : []),
  ];
}
