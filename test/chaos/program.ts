// The real program as `dondoc start` runs it, on a fast clock and with a point at which it kills itself. Told by
// arguments, never by the environment; started by the harness only.
import { parseArgs } from 'node:util';
import { createApp } from '../../src/app.ts';
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import { createLog } from '../../src/log.ts';
import { runApp } from '../../src/run-app.ts';
import { watchEffects } from '../simulation/effects.ts';
import { type FastTime, fastClock } from './fast-clock.ts';

/** What the harness tells the program. */
export interface ProgramOptions {
  databaseUrl: string;
  apiRoot: string;
  token: string;
  time: FastTime;
  /** Dies at this point when it is passed for the n-th time. */
  crash?: { point: string; times: number };
}

const { values } = parseArgs({ options: { options: { type: 'string' } } });
const { databaseUrl, apiRoot, token, time, crash } = JSON.parse(values.options ?? '{}') as ProgramOptions;
const zone = 'Asia/Ho_Chi_Minh';
const clock = fastClock(time);
let left = crash?.times ?? 0;
const effects = watchEffects({
  at(point) {
    if (point !== crash?.point) return;
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  },
});
const log = createLog('error');
const app = await createApp(
  {
    databaseUrl,
    zone,
    language: 'vi',
    logLevel: 'error',
    http: { host: '127.0.0.1', port: 0 },
    telegram: { token, apiRoot, webhook: undefined },
  },
  {
    clock,
    log,
    channels: [effects.wrapChannel(telegramChannel({ token, apiRoot }))],
    wrapStore: effects.wrapStore,
  },
);
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
process.stdout.write('ready\n');
await runApp(
  app,
  { clock, log, zone, language: 'vi', pushed: new Set(), onStuck: () => process.exit(70) },
  stop.signal,
);
await app.close();
