// The stage of the transcripts: the whole app on a clock turned by hand, against the sandbox over real HTTP.
// `person.says(...)` gives what that person reads in answer; `person.gets()` what came meanwhile.
import { type App, createApp } from '../../src/app.ts';
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import type { Config } from '../../src/config.ts';
import { instantAt, localDateOf, type PlainDate } from '../../src/core/dates.ts';
import type { Role } from '../../src/core/people/person.ts';
import { importPlan } from '../../src/core/plans/import-plan.ts';
import type { PlanDraft } from '../../src/core/plans/plan-draft.ts';
import { invitePerson } from '../../src/invite-person.ts';
import { type ManualClock, manualClock } from '../../src/sandbox/manual-clock.ts';
import {
  createTelegramSandbox,
  type SandboxGroup,
  type SandboxUser,
  type SentMessage,
  type TelegramSandbox,
} from '../../src/sandbox/telegram/index.ts';
import { testLog } from '../support/test-log.ts';
import { groupLine, planDraft } from './plan.ts';

const zone = 'Asia/Ho_Chi_Minh';
const desk = 'Sở Văn hóa, Thể thao và Du lịch';

type Says = Parameters<SandboxUser['says']>[1];

/** Someone in front of a telephone. */
export interface Someone {
  user: SandboxUser;
  /** Types, and reads what comes back; '' when nothing does. */
  says(text: string, options?: Says): Promise<string>;
  /** Taps the button of the newest message that has it, and reads the answer. */
  taps(label: string): Promise<string>;
  /** What came since it was last asked, messages parted by a blank line. */
  gets(): string;
  /** The labels under the newest message. */
  buttons(): string[];
}

/** Everything a transcript plays with. */
export interface TestOffice {
  app: App;
  clock: ManualClock;
  sandbox: TelegramSandbox;
  enter(name: string): Someone;
  /** Someone who is linked by a code already; nothing of that is left to read. */
  link(name: string, role: Role, agency: string): Promise<Someone>;
  group(title: string): SandboxGroup & { gets(): string };
  /** The next step of the app, after something that nobody said. */
  step(): Promise<void>;
  /** Turns the clock to a local time, stopping at each hour on the way. */
  goTo(date: PlainDate, time: string): Promise<void>;
  /** Stops the app and starts another one on the same database. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** An office before anyone is linked, on Monday 2/11/2026 at 08:00. */
export async function openOffice(
  databaseUrl: string,
  options: { language?: 'vi' | 'en' } = {},
): Promise<TestOffice> {
  const { language = 'vi' } = options;
  const clock = manualClock(instantAt('2026-11-02', '08:00', zone));
  const sandbox = createTelegramSandbox({ clock });
  const apiRoot = await sandbox.start();
  const config = {
    databaseUrl,
    zone,
    language,
    logLevel: 'silent',
    http: { host: '127.0.0.1', port: 0 },
    telegram: { token: sandbox.token, apiRoot, webhook: undefined },
  } as Config;
  const start = (): Promise<App> =>
    createApp(config, {
      clock,
      log: testLog(),
      channels: [telegramChannel({ token: sandbox.token, apiRoot })],
    });
  let app = await start();
  const read = new Map<string, number>();
  const sentTo = (chatId: string): SentMessage[] =>
    sandbox.sent.filter((message) => message.chatId === chatId);
  const gets = (chatId: string): string => {
    const all = sentTo(chatId);
    const fresh = all.slice(read.get(chatId) ?? 0);
    read.set(chatId, all.length);
    return fresh.map((message) => message.text).join('\n\n');
  };
  const enter = (name: string): Someone => {
    const user = sandbox.addUser({ name, language });
    return {
      user,
      async says(text, says = {}) {
        gets(user.id);
        user.says(text, says);
        await app.step();
        return gets(user.id);
      },
      async taps(label) {
        const under = sentTo(user.id).findLast((message) =>
          message.buttons.flat().some((button) => button.label === label),
        );
        user.taps(under?.messageId ?? '', label);
        await app.step();
        return gets(user.id);
      },
      gets: () => gets(user.id),
      buttons: () => (sentTo(user.id).at(-1)?.buttons ?? []).flat().map((button) => button.label),
    };
  };
  return {
    get app() {
      return app;
    },
    clock,
    sandbox,
    enter,
    async link(name, role, agency) {
      const someone = enter(name);
      const code = await invitePerson(app, clock, {
        ...{ role, agency, name },
        isConfirmed: true,
      });
      await someone.says(`MA ${code}`);
      await someone.says('1');
      return someone;
    },
    group(title) {
      const group = sandbox.addGroup({ title });
      return Object.assign(group, { gets: () => gets(group.id) });
    },
    step: () => app.step(),
    async goTo(date, time) {
      const until = instantAt(date, time, zone);
      const stops = ['08:15', '10:00', '14:00', '15:30', '16:00'];
      for (let day = localDateOf(clock.now(), zone); day <= date; day = nextDay(day)) {
        for (const stop of stops) {
          const at = instantAt(day, stop, zone);
          if (at <= clock.now() || at > until) continue;
          await clock.set(at);
          await app.step();
        }
      }
      if (until > clock.now()) await clock.set(until);
      await app.step();
    },
    async restart() {
      await app.close();
      app = await start();
    },
    async close() {
      await app.close();
      await sandbox.stop();
    },
  };
}

const nextDay = (day: PlainDate): PlainDate =>
  localDateOf(instantAt(day, '12:00', zone) + 24 * 3_600_000, zone);

/** The usual cast on an active plan: the desk, two focal points, and a secretary. */
export async function openCast(databaseUrl = ':memory:', options: { language?: 'vi' | 'en' } = {}) {
  const office = await openOffice(databaseUrl, options);
  const officer = await office.link('Trần Thị B', 'desk', desk);
  await storePlan(office, planDraft);
  await officer.says(groupLine);
  const activated = await officer.says('kích hoạt KH15');
  const finance = await office.link('Nguyễn Văn A', 'focal-point', 'Sở Tài chính');
  const trade = await office.link('Lê Văn C', 'focal-point', 'Sở Công Thương');
  const secretary = await office.link('Hoàng Văn E', 'secretary', 'Văn phòng Ủy ban nhân dân tỉnh');
  return { office, desk: officer, finance, trade, secretary, activated };
}

/** Stores a draft as `dondoc import` does, without a file. */
export async function storePlan({ app, clock }: TestOffice, draft: PlanDraft): Promise<void> {
  const { change } = importPlan({
    draft,
    fingerprint: `test:${draft.number}`,
    sourceName: 'ke-hoach.txt',
    sequence: await app.store.plans.sequenceOf('plan', 1),
    codesInUse: new Set(),
    actor: 'administrator',
    at: clock.now(),
    inboxId: null,
  });
  await app.store.commit(change, []);
}
