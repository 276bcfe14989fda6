// The program as the simulation sees it: started, stepped, crashed at a named point and started again, on one clock
// with the make-believe Telegram and Zalo. Knows nothing of plans or of what is expected.
import { type App, createApp } from '../../src/app.ts';
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import { zaloBotChannel } from '../../src/channels/zalo-bot/index.ts';
import type { Config } from '../../src/config.ts';
import type { Instant } from '../../src/core/clock.ts';
import { codeAlphabet, codeLength } from '../../src/core/people/invite.ts';
import { type ManualClock, manualClock } from '../../src/sandbox/manual-clock.ts';
import { createTelegramSandbox, type TelegramSandbox } from '../../src/sandbox/telegram/index.ts';
import { createZaloBotSandbox, type ZaloBotSandbox } from '../../src/sandbox/zalo-bot/index.ts';
import { testLog } from '../support/test-log.ts';
import { type ClaimedMessage, type Effects, type EffectWatcher, watchEffects } from './effects.ts';
import { type Random, randomOf } from './random.ts';

/** Beyond what counts as going too fast, so that a refusal of Zalo is a spent quota at once. */
const zaloQuotaPauseMs = 6 * 60_000;

/** The zone of all simulations. */
export const zone = 'Asia/Ho_Chi_Minh';

/** Thrown inside the program at the point where it dies. */
class Crash extends Error {}

export interface World {
  readonly clock: ManualClock;
  readonly telegram: TelegramSandbox;
  readonly zalo: ZaloBotSandbox;
  readonly url: string;
  /** The running program; undefined while it is down. */
  readonly app: App | undefined;
  /** Dies at the point when it is passed for the n-th time from now on. */
  crashAt(point: string, times: number): void;
  /** Something done with the program; 'crashed' when it died over it, and is down now. */
  attempt(work: (app: App) => Promise<unknown>): Promise<'done' | 'crashed' | 'down'>;
  /** One step of the program. */
  step(): Promise<'done' | 'crashed' | 'down'>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** How often each outgoing message was accepted by the platforms, by its id. */
  readonly copies: ReadonlyMap<number, number>;
  /** Events that Zalo handed out, and forgot, to a program that died before it could store them. */
  readonly lostOnTheWay: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Turns of the event loop without a call of the store after which a send is taken to hang. */
const idleTurns = 200;

/** Counts what the platforms accepted, by the message that was claimed for the chat at that time. */
function countCopies(telegram: TelegramSandbox, zalo: ZaloBotSandbox) {
  const copies = new Map<number, number>();
  const claimedByChat = new Map<string, number>();
  const count = (channel: string) => (sent: { chatId: string }) => {
    const id = claimedByChat.get(`${channel}:${sent.chatId}`);
    if (id !== undefined) copies.set(id, (copies.get(id) ?? 0) + 1);
  };
  telegram.onSent(count('telegram'));
  zalo.onSent(count('zalo-bot'));
  const onClaimed = (messages: readonly ClaimedMessage[]): void => {
    for (const { id, channel, chatId } of messages) claimedByChat.set(`${channel}:${chatId}`, id);
  };
  return { copies, onClaimed };
}

/** The same codes for the same seed: people's ids, and with them every order, come from the codes. */
const codesOf = (random: Random) => (): string =>
  Array.from({ length: codeLength }, () => random.pick([...codeAlphabet])).join('');

const configOf = (url: string): Config => ({
  databaseUrl: url,
  zone,
  language: 'vi',
  logLevel: 'silent',
  http: { host: '127.0.0.1', port: 0 },
});

/** A world at an instant, on an empty database. */
export async function openWorld(url: string, start: Instant, seed: number): Promise<World> {
  const clock = manualClock(start);
  const telegram = createTelegramSandbox({ clock });
  const zalo = createZaloBotSandbox({ clock });
  const log = testLog();
  const { copies, onClaimed } = countCopies(telegram, zalo);
  const newCode = codesOf(randomOf(seed + 1_000_000));
  const lostOnTheWay = new Set<string>();
  let onTheWay: string[] = [];
  let app: App | undefined;
  let effects: Effects | undefined;
  let life = { isOver: false };
  let boots = 0;
  let crash: { point: string; left: number } | undefined;
  const watcherOf = (mine: { isOver: boolean }): EffectWatcher => ({
    at(point) {
      if (mine.isOver) throw new Crash(point);
      if (crash?.point !== point) return;
      crash.left -= 1;
      if (crash.left > 0) return;
      crash = undefined;
      mine.isOver = true;
      throw new Crash(point);
    },
    assertAlive() {
      if (mine.isOver) throw new Crash('dead');
    },
    onClaimed,
    onPolled(channel, updates) {
      // Telegram gives again what is not confirmed.
      if (channel === 'zalo-bot') onTheWay = updates.map(({ updateId }) => updateId);
    },
    onStored() {
      onTheWay = [];
    },
  });

  async function boot(): Promise<void> {
    // A life of its own: what is left of the one before, as a picture being drawn, must never act again.
    life = { isOver: false };
    boots += 1;
    const next = watchEffects(watcherOf(life));
    const channels = [
      telegramChannel({ token: telegram.token, fetch: telegram.fetch }),
      zaloBotChannel({
        token: zalo.token,
        fetch: zalo.fetch,
        assumptions: { quotaPauseMs: zaloQuotaPauseMs },
      }),
    ].map(next.wrapChannel);
    const owner = `boot-${boots}`;
    const { wrapStore } = next;
    app = await createApp(configOf(url), { clock, log, channels, owner, newCode, wrapStore });
    effects = next;
  }

  /** Waits for the work, and turns the clock while nothing but a hanging send is under way. */
  async function turning<Value>(work: Promise<Value>): Promise<Value> {
    let isDone = false;
    const end = work.finally(() => {
      isDone = true;
    });
    end.catch(() => undefined);
    for (let idle = 0; !isDone; ) {
      await new Promise((resolve) => setImmediate(resolve));
      const isWaiting = (effects?.storing ?? 0) === 0 && (effects?.calling ?? 0) > 0;
      idle = isWaiting ? idle + 1 : 0;
      if (idle > idleTurns) {
        idle = 0;
        await clock.advance(5_000);
      }
    }
    return end;
  }

  /** Lets calls that were under way at the crash end, then drops the program as a killed process is dropped. */
  async function drop(): Promise<void> {
    const under = effects;
    const ended = (async () => {
      while (under !== undefined && under.storing + under.calling > 0)
        await new Promise((resolve) => setImmediate(resolve));
    })();
    await turning(ended);
    await app?.close();
    app = undefined;
    for (const id of onTheWay) lostOnTheWay.add(id);
    onTheWay = [];
  }

  async function attempt(work: (running: App) => Promise<unknown>): Promise<'done' | 'crashed' | 'down'> {
    if (app === undefined) return 'down';
    try {
      await turning(work(app));
    } catch (error) {
      if (!life.isOver) throw error;
    }
    if (!life.isOver) return 'done';
    await drop();
    return 'crashed';
  }

  return {
    clock,
    telegram,
    zalo,
    url,
    copies,
    lostOnTheWay,
    get app() {
      return app;
    },
    crashAt(point, times) {
      crash = { point, left: times };
    },
    attempt,
    step: () => attempt((running) => running.step()),
    start: boot,
    async stop() {
      life.isOver = true;
      await app?.close();
      app = undefined;
    },
    async close() {
      await app?.close();
    },
  };
}
