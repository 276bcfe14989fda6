// The whole app over a sandbox in the same process, with a clock that stands still.
import { type App, createApp } from '../../src/app.ts';
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import { createLog } from '../../src/log.ts';
import { type ManualClock, manualClock } from '../../src/sandbox/manual-clock.ts';
import {
  createTelegramSandbox,
  type SandboxUser,
  type TelegramSandbox,
} from '../../src/sandbox/telegram/index.ts';
import { agencies } from './agencies.ts';
import { day } from './day.ts';
import { atNine, putOffice } from './office.ts';

/** An office with its bot, where nothing has happened yet. */
export interface OfficeApp {
  app: App;
  clock: ManualClock;
  sandbox: TelegramSandbox;
  /** The focal points, in the order of their agencies. */
  people: SandboxUser[];
  close(): Promise<void>;
}

/** Opens the app on an empty database and stores the office with so many items. */
export async function openOfficeApp(
  databaseUrl: string,
  items: number,
  webhookSecret?: string,
): Promise<OfficeApp> {
  const clock = manualClock(atNine);
  const sandbox = createTelegramSandbox({ clock });
  const fetch = sandbox.fetch as never;
  const channel = telegramChannel({ token: sandbox.token, fetch, webhookSecret });
  const app = await createApp(
    {
      databaseUrl,
      zone: day.zone,
      language: 'vi',
      logLevel: 'info',
      http: { host: '127.0.0.1', port: 0 },
      telegram: { token: sandbox.token, apiRoot: undefined, webhook: undefined },
    },
    { clock, log: createLog('info', { write: () => undefined }), channels: [channel], owner: 'bench' },
  );
  const people = agencies.map((_, index) => sandbox.addUser({ name: `Nguyễn Thị ${index}` }));
  await putOffice(
    app.store,
    people.map((person) => person.id),
    items,
  );
  return { app, clock, sandbox, people, close: () => app.close() };
}
