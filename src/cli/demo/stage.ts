// The stage: the real app on a clock that is turned by hand, talking to the sandbox over real HTTP.
import { type App, createApp } from '../../app.ts';
import { telegramChannel } from '../../channels/telegram/index.ts';
import type { Config } from '../../config.ts';
import type { Instant } from '../../core/clock.ts';
import { instantAt, localDateOf, type PlainDate } from '../../core/dates.ts';
import { createLog } from '../../log.ts';
import { type ManualClock, manualClock } from '../../sandbox/manual-clock.ts';
import {
  createTelegramSandbox,
  type SandboxGroup,
  type SandboxUser,
  type TelegramSandbox,
} from '../../sandbox/telegram/index.ts';
import type { Transcript } from './transcript.ts';

/** A person on stage, with the name the transcript gives. */
export interface Player {
  user: SandboxUser;
  label: string;
}

export interface Stage {
  app: App;
  clock: ManualClock;
  sandbox: TelegramSandbox;
  config: Config;
  transcript: Transcript;
  today(): PlainDate;
  /** A new account; without a label its messages stay offstage. */
  enter(name: string, label?: string): Player;
  openGroup(title: string): SandboxGroup;
  /** A player types, the bot answers. */
  says(player: Player, text: string, options?: { group?: SandboxGroup; gloss?: string }): Promise<void>;
  /** Turns the clock to a local time and lets happen what is due; never backwards. */
  goTo(date: PlainDate, time: string): Promise<void>;
  /** While muted nothing is printed. */
  mute(on: boolean): void;
  /** Messages sent to people who are offstage, since the last question. */
  offstage(): number;
  close(): Promise<void>;
}

const minuteMs = 60_000;
const zone = 'Asia/Ho_Chi_Minh';

/** Sets the stage at an instant, with an empty database in memory. */
export async function setStage(
  start: Instant,
  language: 'vi' | 'en',
  transcript: Transcript,
): Promise<Stage> {
  const clock = manualClock(start);
  const sandbox = createTelegramSandbox({ clock });
  const apiRoot = await sandbox.start();
  const config: Config = {
    databaseUrl: ':memory:',
    zone,
    language,
    logLevel: 'silent',
    http: { host: '127.0.0.1', port: 0 },
    telegram: { token: sandbox.token, apiRoot, webhook: undefined },
  };
  const channel = telegramChannel({ token: sandbox.token, apiRoot });
  const app = await createApp(config, { clock, log: createLog('silent'), channels: [channel] });
  const labels = new Map<string, string>();
  let unseen = 0;
  let isMuted = false;
  sandbox.onSent(({ chatId, at, text, buttons }) => {
    const label = labels.get(chatId);
    if (label === undefined || isMuted) unseen += 1;
    else
      transcript.reads(
        at,
        label,
        text,
        buttons.map((row) => row.map((button) => button.label)),
      );
  });
  return {
    app,
    clock,
    sandbox,
    config,
    transcript,
    today: () => localDateOf(clock.now(), zone),
    enter(name, label) {
      const user = sandbox.addUser({ name, language });
      if (label !== undefined) labels.set(user.id, label);
      return { user, label: label ?? name };
    },
    openGroup(title) {
      const group = sandbox.addGroup({ title });
      labels.set(group.id, title);
      return group;
    },
    async says(player, text, { group, gloss } = {}) {
      const where = group === undefined ? player.label : `${player.label}, in “${group.title}”`;
      if (labels.has(player.user.id)) transcript.says(clock.now(), where, text, gloss);
      player.user.says(text, group === undefined ? {} : { chat: group });
      await app.step();
      await clock.advance(minuteMs);
    },
    async goTo(date, time) {
      const at = instantAt(date, time, zone);
      if (at > clock.now()) await clock.set(at);
      await app.step();
    },
    mute(on) {
      isMuted = on;
    },
    offstage() {
      const count = unseen;
      unseen = 0;
      return count;
    },
    async close() {
      await app.close();
      await sandbox.stop();
    },
  };
}
