// Starts a sandbox over real HTTP and calls it as a client without any library would.
import { afterEach } from 'vitest';
import { createTelegramSandbox, type TelegramSandboxOptions } from '../../../src/sandbox/telegram/index.ts';
import { type ManualClock, manualClock } from '../../support/manual-clock.ts';

/** The envelope of the Bot API. */
export interface Answer {
  status: number;
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number; migrate_to_chat_id?: number };
}

/** The parts of an update that these tests look into. */
export interface SeenUpdate {
  update_id: number;
  message?: { text?: string };
  callback_query?: { id: string };
}

/** The updates in an answer to getUpdates. */
export const updatesIn = (answer: Answer): SeenUpdate[] => answer.result as SeenUpdate[];

/** The id of the message in an answer to a send. */
export const messageIdIn = (answer: Answer): number => (answer.result as { message_id: number }).message_id;

const running: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.stop()));
});

/** 08:15 of a Monday in Viet Nam. */
export const start = Date.UTC(2026, 10, 23, 1, 15);

/** A running sandbox, its clock, and a way to call it. */
export async function startSandbox(options: Partial<TelegramSandboxOptions> = {}) {
  const clock: ManualClock = manualClock(start);
  const sandbox = createTelegramSandbox({ clock, ...options });
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
