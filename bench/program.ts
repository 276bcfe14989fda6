// The built program as a process: started as an office starts it, watched from outside.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** A started program. */
export interface Program {
  /** From the start of the process to its word that it is ready. */
  startMs: number;
  /** Resident memory now and at its highest, in MB; Linux only. */
  memory(): { now: number; peak: number };
  stop(): Promise<void>;
}

/** Compiles the program to dist/, as `npm run build` does. */
export function build(): void {
  const { status, stdout } = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The program does not build:\n${stdout}`);
}

async function ready(child: ChildProcess, word: string): Promise<void> {
  const said: string[] = [];
  if (child.stderr === null) return;
  for await (const line of createInterface({ input: child.stderr })) {
    if (line.includes(word)) return child.stderr.resume() && undefined;
    said.push(line);
  }
  throw new Error(`The program did not start:\n${said.join('\n')}`);
}

/** Starts `node ARGS` and waits until it writes `word` to its standard error. */
export async function startProgram(
  args: readonly string[],
  env: Record<string, string>,
  word: string,
): Promise<Program> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await ready(child, word);
  const startMs = performance.now() - start;
  const field = (name: string): number => {
    const found = readFileSync(`/proc/${child.pid}/status`, 'utf8').match(
      new RegExp(`${name}:\\s+(\\d+) kB`),
    );
    return Number(found?.[1] ?? Number.NaN) / 1024;
  };
  return {
    startMs,
    memory: () => ({ now: field('VmRSS'), peak: field('VmHWM') }),
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
