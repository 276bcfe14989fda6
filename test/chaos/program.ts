// The real program as `dondoc start` runs it, on a fast clock and with a point at which it kills itself. Told by
// arguments, never by the environment; started by the harness only.
import { parseArgs } from 'node:util';
import { createApp } from '../../src/app.ts';
import { telegramChannel } from '../../src/channels/telegram/index.ts';
import { zaloBotChannel } from '../../src/channels/zalo-bot/index.ts';
import { listen } from '../../src/http.ts';
import { createLog } from '../../src/log.ts';
import { runApp } from '../../src/run-app.ts';
import { watchEffects } from '../simulation/effects.ts';
import { type FastTime, fastClock } from './fast-clock.ts';
import { losingOneClaim, stumbling } from './stumbling.ts';

/** What the harness tells the program. */
export interface ProgramOptions {
  databaseUrl: string;
  telegram: { token: string; apiRoot: string };
  zalo: { token: string; apiRoot: string; webhookSecret: string };
  /** Where the program listens for Zalo's webhook. */
  port: number;
  time: FastTime;
  /** Dies at this point when it is passed for the n-th time. */
  crash?: { point: string; times: number };
}

const { values } = parseArgs({ options: { options: { type: 'string' } } });
const options = JSON.parse(values.options ?? '{}') as ProgramOptions;
const { databaseUrl, telegram, zalo, port, time, crash } = options;
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
// Everything is logged: the harness searches it for secrets.
const log = createLog('trace');
const http = { host: '127.0.0.1', port };
const webhookUrl = `http://127.0.0.1:${port}/zalo-bot`;
// At the pace that is assumed of Zalo answers would wait for one another, which is not what is measured.
const assumptions = { sendsPerMinute: 1800 };
const channels = [telegramChannel(telegram), zaloBotChannel({ ...zalo, webhookUrl, assumptions })]
  .map(stumbling)
  .map(effects.wrapChannel);
const app = await createApp(
  { databaseUrl, zone, language: 'vi', logLevel: 'trace', http },
  {
    ...{ clock, log, channels },
    // Only then is there something to give back.
    wrapStore: (store) =>
      effects.wrapStore(crash?.point.endsWith('outbox.release') ? losingOneClaim(store) : store),
  },
);
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
// As in `dondoc start`.
const onUpdate = (): void =>
  void app.kick().catch((error: unknown) => log.error({ err: error }, 'turn failed'));
const server = await listen(app, { ...http, clock, log, onUpdate });
process.stdout.write('ready\n');
const pushed = new Set(['zalo-bot']);
await runApp(app, { clock, log, zone, language: 'vi', pushed, onStuck: () => process.exit(70) }, stop.signal);
server.close();
server.closeAllConnections();
await app.close();
