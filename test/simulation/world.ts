// The program as the simulation sees it: started, stepped, crashed at a named point and started again, on one clock
// with the make-believe Telegram. Knows nothing of plans or of what is expected.
import { type App, createApp } from '../../src/app.ts';
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import type { Config } from '../../src/config.ts';
import type { Instant } from '../../src/core/clock.ts';
import { createLog } from '../../src/log.ts';
import { type ManualClock, manualClock } from '../../src/sandbox/manual-clock.ts';
import { createTelegramSandbox, type TelegramSandbox } from '../../src/sandbox/telegram/index.ts';
import { type Effects, watchEffects } from './effects.ts';

/** The zone of all simulations. */
export const zone = 'Asia/Ho_Chi_Minh';

/** Thrown inside the program at the point where it dies. */
class Crash extends Error {}

export interface World {
  readonly clock: ManualClock;
  readonly sandbox: TelegramSandbox;
  readonly url: string;
  /** The running program; undefined while it is down. */
  readonly app: App | undefined;
  /** Dies at the point when it is passed for the n-th time from now on. */
  crashAt(point: string, times: number): void;
  /** One step of the program; 'crashed' when it died, and is down now. */
  step(): Promise<'done' | 'crashed' | 'down'>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** How often each outgoing message was accepted by the platform, by its id. */
  readonly copies: ReadonlyMap<number, number>;
  close(): Promise<void>;
}

/** Turns of the event loop without a call of the store after which a send is taken to hang. */
const idleTurns = 40;

/** A world at an instant, on an empty database. */
export async function openWorld(url: string, start: Instant): Promise<World> {
  const clock = manualClock(start);
  const sandbox = createTelegramSandbox({ clock });
  const config: Config = {
    databaseUrl: url,
    zone,
    language: 'vi',
    logLevel: 'silent',
    http: { host: '127.0.0.1', port: 0 },
    telegram: { token: sandbox.token, apiRoot: undefined, webhook: undefined },
  };
  const log = createLog('silent');
  const copies = new Map<number, number>();
  const claimedByChat = new Map<string, number>();
  sandbox.onSent(({ chatId }) => {
    const id = claimedByChat.get(chatId);
    if (id !== undefined) copies.set(id, (copies.get(id) ?? 0) + 1);
  });
  let app: App | undefined;
  let effects: Effects | undefined;
  let isDead = false;
  let boots = 0;
  let crash: { point: string; left: number } | undefined;
  const watcher = {
    at(point: string) {
      if (isDead) throw new Crash(point);
      if (crash?.point !== point) return;
      crash.left -= 1;
      if (crash.left > 0) return;
      crash = undefined;
      isDead = true;
      throw new Crash(point);
    },
    assertAlive() {
      if (isDead) throw new Crash('dead');
    },
    onClaimed(messages: readonly { id: number; chatId: string }[]) {
      for (const { id, chatId } of messages) claimedByChat.set(chatId, id);
    },
  };

  async function boot(): Promise<void> {
    isDead = false;
    boots += 1;
    const next = watchEffects(watcher);
    const channel = next.wrapChannel(telegramChannel({ token: sandbox.token, fetch: sandbox.fetch }));
    const owner = `boot-${boots}`;
    app = await createApp(config, { clock, log, channels: [channel], owner, wrapStore: next.wrapStore });
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
      idle = (effects?.storing ?? 0) > 0 ? 0 : idle + 1;
      if (idle > idleTurns && (effects?.calling ?? 0) > 0) {
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
  }

  return {
    clock,
    sandbox,
    url,
    copies,
    get app() {
      return app;
    },
    crashAt(point, times) {
      crash = { point, left: times };
    },
    async step() {
      if (app === undefined) return 'down';
      try {
        await turning(app.step());
      } catch (error) {
        if (!isDead) throw error;
      }
      if (!isDead) return 'done';
      await drop();
      return 'crashed';
    },
    start: boot,
    async stop() {
      await app?.close();
      app = undefined;
    },
    async close() {
      await app?.close();
    },
  };
}
