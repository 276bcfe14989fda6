// The make-believe Telegram server over sockets, driven from outside.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** What the server process is told. */
export type SandboxOrder =
  | { kind: 'count' | 'forget' }
  | { kind: 'limits'; refusedShare: number }
  | { kind: 'users'; count: number };

/** What it answers. */
export type SandboxAnswer =
  | { apiRoot: string; token: string }
  | { ids: string[] }
  | { sent: number; copies: number; ignored: number; refused: number };

/** A running server. */
export interface RemoteSandbox {
  apiRoot: string;
  token: string;
  /** People who opened the bot; their chat ids. */
  addUsers(count: number): Promise<string[]>;
  /** Since `forget`: messages accepted, those of them that came again, and refusals. Calls within a pause: ever. */
  count(): Promise<{ sent: number; copies: number; ignored: number; refused: number }>;
  forget(): Promise<void>;
  /** From now on Telegram's own limits hold, and every so many messages one is refused for a second all the same. */
  enforceLimits(refusedShare: number): Promise<void>;
  stop(): void;
}

async function answerOf(child: ChildProcess): Promise<SandboxAnswer> {
  const [answer] = (await once(child, 'message')) as [SandboxAnswer];
  return answer;
}

/** Starts the server in a process of its own. */
export async function startSandbox(): Promise<RemoteSandbox> {
  const child = fork(new URL('./sandbox-process.ts', import.meta.url));
  const hello = await answerOf(child);
  if (!('apiRoot' in hello)) throw new Error('The sandbox did not start.');
  const ask = async (order: SandboxOrder): Promise<SandboxAnswer> => {
    const answer = answerOf(child);
    child.send(order);
    return await answer;
  };
  return {
    ...hello,
    async addUsers(count) {
      const answer = await ask({ kind: 'users', count });
      return 'ids' in answer ? answer.ids : [];
    },
    async count() {
      const answer = await ask({ kind: 'count' });
      if (!('sent' in answer)) throw new Error('The sandbox did not count.');
      return answer;
    },
    forget: async () => void (await ask({ kind: 'forget' })),
    enforceLimits: async (refusedShare) => void (await ask({ kind: 'limits', refusedShare })),
    stop: () => child.disconnect(),
  };
}
