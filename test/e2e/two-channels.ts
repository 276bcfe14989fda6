// The whole app on Telegram and Zalo Bot at once, each against its make-believe server over real HTTP.
import { type App, createApp } from '../../src/app.ts';
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import { zaloBotChannel } from '../../src/channels/zalo-bot/index.ts';
import type { Channel, OutboundFile } from '../../src/core/channel.ts';
import { instantAt, type PlainDate } from '../../src/core/dates.ts';
import type { Role } from '../../src/core/people/person.ts';
import { invitePerson } from '../../src/invite-person.ts';
import { createLog } from '../../src/log.ts';
import { type ManualClock, manualClock } from '../../src/sandbox/manual-clock.ts';
import {
  createTelegramSandbox,
  type SandboxUser,
  type TelegramSandbox,
} from '../../src/sandbox/telegram/index.ts';
import {
  createZaloBotSandbox,
  type ZaloBotSandbox,
  type ZaloUser,
} from '../../src/sandbox/zalo-bot/index.ts';
import { searchForSecrets } from '../support/test-log.ts';
import { storePlan, type TestOffice } from './office.ts';
import { groupLine, planDraft } from './plan.ts';

const zone = 'Asia/Ho_Chi_Minh';

/** What webhook calls of Zalo must carry here. */
export const webhookSecret = 'bi-mat-webhook';

/** Someone with a telephone: types, and reads what came since the last time. */
export interface Reader<User> {
  user: User;
  says(text: string): Promise<string>;
  gets(): string;
}

/** Someone who can write. */
interface Writer {
  id: string;
  says(text: string): unknown;
}

/** A message to a chat. */
interface Sent {
  chatId: string;
  text: string;
}

/** Both servers, the app between them, and everything the bot logged. */
export interface TwoChannels {
  app: App;
  clock: ManualClock;
  telegram: TelegramSandbox;
  zalo: ZaloBotSandbox;
  /** Someone on a further channel, with all that was sent there. */
  reader<User extends Writer>(user: User, sent: () => readonly Sent[]): Reader<User>;
  onZalo(name: string): Reader<ZaloUser>;
  onTelegram(name: string): Reader<SandboxUser>;
  /** Someone linked by a code already. */
  link<User>(reader: Reader<User>, name: string, role: Role, agency: string): Promise<Reader<User>>;
  /** The active plan of the transcripts; its desk is on Zalo. */
  activate(): Promise<Reader<ZaloUser>>;
  goTo(date: PlainDate, time: string): Promise<void>;
  log(): string;
  close(): Promise<void>;
}

/**
 * An office without anyone, on Monday 2/11/2026 at 08:00; `more` are channels beside the two, and `pictureUrl` tells Zalo
 * where a picture lies.
 */
export async function openTwoChannels(
  databaseUrl = ':memory:',
  more: readonly Channel[] = [],
  pictureUrl?: (file: OutboundFile) => string,
): Promise<TwoChannels> {
  const clock = manualClock(instantAt('2026-11-02', '08:00', zone));
  const telegram = createTelegramSandbox({ clock });
  const zalo = createZaloBotSandbox({ clock });
  let log = '';
  const write = (line: string): void => {
    log += line;
    searchForSecrets(line);
  };
  const app = await createApp(
    { databaseUrl, zone, language: 'vi', logLevel: 'trace', http: { host: '127.0.0.1', port: 0 } },
    {
      clock,
      log: createLog('trace', { write }),
      channels: [
        telegramChannel({ token: telegram.token, apiRoot: await telegram.start() }),
        zaloBotChannel({ token: zalo.token, apiRoot: await zalo.start(), webhookSecret, pictureUrl }),
        ...more,
      ],
    },
  );
  const reader = <User extends Writer>(user: User, sent: () => readonly Sent[]): Reader<User> => {
    let read = 0;
    const gets = (): string => {
      const mine = sent().filter(({ chatId }) => chatId === user.id);
      const fresh = mine.slice(read);
      read = mine.length;
      return fresh.map(({ text }) => text).join('\n\n');
    };
    const says = async (text: string): Promise<string> => {
      gets();
      user.says(text);
      await app.step();
      return gets();
    };
    return { user, says, gets };
  };
  const link: TwoChannels['link'] = async (person, name, role, agency) => {
    const code = await invitePerson(app, clock, {
      ...{ role, agency, name },
      isConfirmed: true,
    });
    await person.says(`MA ${code}`);
    await person.says('1');
    return person;
  };
  const onZalo = (name: string) => reader(zalo.addUser({ name }), () => zalo.sent);
  return {
    app,
    clock,
    telegram,
    zalo,
    reader,
    onZalo,
    onTelegram: (name) => reader(telegram.addUser({ name }), () => telegram.sent),
    link,
    async activate() {
      const desk = await link(onZalo('Trần Thị B'), 'Trần Thị B', 'desk', 'Sở Văn hóa, Thể thao và Du lịch');
      await storePlan({ app, clock } as TestOffice, planDraft);
      await desk.says(groupLine);
      await desk.says('kích hoạt KH15');
      return desk;
    },
    async goTo(date, time) {
      await clock.set(instantAt(date, time, zone));
      await app.step();
    },
    log: () => log,
    async close() {
      await app.close();
      await telegram.stop();
      await zalo.stop();
    },
  };
}
