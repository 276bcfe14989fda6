// Starts a make-believe Zalo over real HTTP and calls it as a client without any library would.
import { afterEach } from 'vitest';
import { createZaloBotSandbox, type ZaloBotSandboxOptions } from '../../../src/sandbox/zalo-bot/index.ts';
import { type ManualClock, manualClock } from '../../support/manual-clock.ts';

/** The envelope of the platform, with the HTTP status it came with. */
export interface Answer {
  status: number;
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
}

const running: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.stop()));
});

/** A running sandbox at 08:15 of a Monday in Viet Nam, its clock, and a way to call it. */
export async function startSandbox(options: Partial<ZaloBotSandboxOptions> = {}) {
  const clock: ManualClock = manualClock(Date.UTC(2026, 10, 23, 1, 15));
  const sandbox = createZaloBotSandbox({ clock, ...options });
  running.push(sandbox);
  const root = await sandbox.start();
  const post = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(`${root}${path}`, { method: 'POST', ...init });
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
  };
  const call = (method: string, params: object = {}, signal?: AbortSignal): Promise<Answer> =>
    post(`/bot${sandbox.token}/${method}`, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
      ...(signal && { signal }),
    });
  return { clock, sandbox, root, post, call };
}

/** Waits until `isTrue`, letting sockets work; fails after two seconds of patience. */
export async function until(isTrue: () => boolean): Promise<void> {
  for (let round = 0; round < 400 && !isTrue(); round++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  if (!isTrue()) throw new Error('waited in vain');
}
