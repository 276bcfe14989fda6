// An office whose people are all on one channel, with a second channel to fall back to: the whole app over real sockets,
// on a clock turned by hand, with a database that outlives a restart.
import { join } from 'node:path';
import { type App, createApp } from '../../src/app.ts';
import { emailChannel } from '../../src/channels/email/index.ts';
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import { zaloBotChannel } from '../../src/channels/zalo-bot/index.ts';
import type { Channel } from '../../src/core/channel.ts';
import { instantAt, type PlainDate } from '../../src/core/dates.ts';
import { createPostOffice } from '../../src/sandbox/mail/post-office.ts';
import { type ManualClock, manualClock } from '../../src/sandbox/manual-clock.ts';
import { createTelegramSandbox } from '../../src/sandbox/telegram/index.ts';
import { createZaloBotSandbox } from '../../src/sandbox/zalo-bot/index.ts';
import { temporaryFolder } from '../support/databases.ts';
import { testLog } from '../support/test-log.ts';

const zone = 'Asia/Ho_Chi_Minh';

/** Someone on a channel of the office. */
export interface Person {
  chatId: string;
  /** Types, and reads what comes back. */
  says(text: string): Promise<string>;
  /** What came since it was last asked. */
  gets(): string;
  /** From now on the platform refuses what is sent there. */
  blocks(): void;
  /** Types something that the platform delivers twice; reads what comes back. */
  saysTwice(text: string): Promise<string>;
  /** The next message to this person is accepted, but the answer of the platform is lost. */
  losesNextAnswer(): void;
}

/** One make-believe platform with the channel to it. */
interface Place {
  channel(): Channel;
  enter(name: string): Omit<Person, 'says' | 'gets' | 'saysTwice'> & {
    /** Types; returns what delivers the same once more. */
    write(text: string): () => void;
  };
  sent(): readonly { chatId: string; text: string }[];
  stop(): Promise<void>;
}

async function telegramPlace(clock: ManualClock): Promise<Place> {
  const sandbox = createTelegramSandbox({ clock });
  const apiRoot = await sandbox.start();
  return {
    channel: () => telegramChannel({ token: sandbox.token, apiRoot }),
    enter(name) {
      const user = sandbox.addUser({ name });
      return {
        chatId: user.id,
        write(text) {
          const id = user.says(text);
          return () => sandbox.redeliver(id);
        },
        blocks: () => void user.blocks(),
        losesNextAnswer: () =>
          sandbox.failNext({ method: 'sendMessage', chatId: user.id, fault: 'drop-after-accept' }),
      };
    },
    sent: () => sandbox.sent,
    stop: () => sandbox.stop(),
  };
}

async function zaloBotPlace(clock: ManualClock): Promise<Place> {
  const sandbox = createZaloBotSandbox({ clock });
  const apiRoot = await sandbox.start();
  return {
    channel: () => zaloBotChannel({ token: sandbox.token, apiRoot }),
    enter(name) {
      const user = sandbox.addUser({ name });
      return {
        chatId: user.id,
        write(text) {
          const id = user.says(text);
          return () => sandbox.redeliver(id);
        },
        blocks: () => user.blocks(),
        losesNextAnswer: () =>
          sandbox.failNext({ method: 'sendMessage', chatId: user.id, fault: 'drop-after-accept' }),
      };
    },
    sent: () => sandbox.sent,
    stop: () => sandbox.stop(),
  };
}

async function emailPlace(): Promise<Place> {
  const office = createPostOffice();
  const urls = await office.start();
  let count = 0;
  return {
    channel: () => emailChannel({ ...urls, from: office.from }),
    enter(name) {
      count += 1;
      const user = office.addUser(name, `can-bo-${count}@tinh.example.vn`);
      return {
        chatId: user.id,
        write(text) {
          const source = user.answers(text);
          return () => void office.mailbox.receive(source);
        },
        blocks: () => office.remove(user.id),
        losesNextAnswer: () => office.failNext({ at: 'after-accept', code: 0, text: '' }),
      };
    },
    sent: () => office.accepted.map(({ to, mail }) => ({ chatId: to, text: (mail.text ?? '').trimEnd() })),
    stop: () => office.stop(),
  };
}

/** Every channel by its id. */
export const places: Record<string, (clock: ManualClock) => Promise<Place>> = {
  telegram: telegramPlace,
  'zalo-bot': zaloBotPlace,
  email: emailPlace,
};

/** The office. */
export interface OfficeOn {
  readonly app: App;
  clock: ManualClock;
  /** Someone on the channel that is looked at. */
  enter(name: string): Person;
  /** Someone on the other one. */
  enterElsewhere(name: string): Person;
  goTo(date: PlainDate, time: string): Promise<void>;
  /** The process ends as after a kill, and starts again on the same database. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** An empty office on a channel, on Monday 2/11/2026 at 08:00. */
export async function openOfficeOn(name: string, elsewhere: string): Promise<OfficeOn> {
  const clock = manualClock(instantAt('2026-11-02', '08:00', zone));
  const open = async (id: string): Promise<Place> => {
    const place = await places[id]?.(clock);
    if (place === undefined) throw new Error(`${id} has no place in this suite`);
    return place;
  };
  const [here, there] = [await open(name), await open(elsewhere)];
  const databaseUrl = `file:${join(temporaryFolder(), 'dondoc.db')}`;
  const start = (): Promise<App> =>
    createApp(
      { databaseUrl, zone, language: 'vi', logLevel: 'silent', http: { host: '127.0.0.1', port: 0 } },
      { clock, log: testLog(), channels: [here.channel(), there.channel()] },
    );
  let app = await start();
  const personAt = (place: Place, personName: string): Person => {
    const { write, ...person } = place.enter(personName);
    let read = 0;
    const gets = (): string => {
      const mine = place.sent().filter(({ chatId }) => chatId === person.chatId);
      const fresh = mine.slice(read);
      read = mine.length;
      return fresh.map(({ text }) => text).join('\n\n');
    };
    return {
      ...person,
      gets,
      async says(text) {
        gets();
        write(text);
        await app.step();
        return gets();
      },
      async saysTwice(text) {
        gets();
        const again = write(text);
        await app.step();
        again();
        await app.step();
        return gets();
      },
    };
  };
  return {
    get app() {
      return app;
    },
    clock,
    enter: (personName) => personAt(here, personName),
    enterElsewhere: (personName) => personAt(there, personName),
    async goTo(date, time) {
      await clock.set(instantAt(date, time, zone));
      await app.step();
      // What one channel hands over, the other one sends with the next turn.
      await app.step();
    },
    async restart() {
      await app.close();
      app = await start();
    },
    async close() {
      await app.close();
      await Promise.all([here.stop(), there.stop()]);
    },
  };
}
