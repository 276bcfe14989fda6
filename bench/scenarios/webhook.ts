// P3, webhooks: how long a platform waits until its update is stored and answered, while earlier ones are being handled.
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from '../../src/http.ts';
import { createLog } from '../../src/log.ts';
import { median, percentile } from '../measure.ts';
import type { Contest, Measurement, Scenario } from '../scenario.ts';
import { openOfficeApp } from '../seed/app.ts';
import { answersOf } from './ingest.ts';

const ours = 'webhook, p99';
const secret = 'bench-secret';

/** Between two updates; an office at its busiest gets far fewer. */
const gapMs = 25;

/** Posts one update and gives the milliseconds until its answer. */
async function post(port: number, agent: Agent, body: string): Promise<number> {
  const start = performance.now();
  const headers = { 'x-telegram-bot-api-secret-token': secret, 'content-type': 'application/json' };
  const call = request({ port, agent, headers, method: 'POST', path: '/telegram' });
  call.end(body);
  const [response] = await once(call, 'response');
  response.resume();
  await once(response, 'end');
  if (response.statusCode !== 200) throw new Error(`A webhook was answered with ${response.statusCode}.`);
  return performance.now() - start;
}

export const webhook: Scenario = {
  name: 'webhook',
  promise: 'P3',
  title: 'an update pushed, stored and answered while others are handled',
  unit: 'ms',
  bounds: [{ text: 'p99 at most 20 ms', holds: (of) => of(ours).figure <= 20 }],
  async open({ workspace, size }): Promise<Contest> {
    const count = size(1_000, 300, 10_000);
    const items = size(5_000, 1_000);
    const run = async (): Promise<Measurement> => {
      const office = await openOfficeApp(`file:${workspace.newFile()}`, items, secret);
      const { app, clock } = office;
      const updates = (await answersOf(office, count)).flat();
      // Sending is another scenario: the channel rests, so replies stay where they are.
      await app.store.outbox.pauseChannel('telegram', Number.MAX_SAFE_INTEGER);
      await app.kick();
      const log = createLog('silent');
      const onUpdate = (): void => void app.kick();
      const server = await listen(app, { host: '127.0.0.1', port: 0, clock, log, onUpdate });
      const { port } = server.address() as AddressInfo;
      const agent = new Agent({ keepAlive: true });
      const waits: Promise<number>[] = [];
      for (const { raw } of updates) {
        waits.push(post(port, agent, raw));
        await sleep(gapMs);
      }
      const all = await Promise.all(waits);
      await app.kick();
      agent.destroy();
      server.close();
      const left = (await app.store.inbox.due(1)).length;
      await office.close();
      if (left > 0) throw new Error('Not every update was handled.');
      return { figure: percentile(all, 0.99), details: { median: median(all), most: Math.max(...all) } };
    };
    return {
      load: `${count} answers by text, one every ${gapMs} ms, over sockets; ${items} open items`,
      contenders: [{ name: ours, run }],
      close: () => Promise.resolve(),
    };
  },
};
