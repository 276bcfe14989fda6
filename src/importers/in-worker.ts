// Reads a file in a thread of its own with bounded time and memory: a hostile file costs the program nothing.
import { Worker } from 'node:worker_threads';
import type { Agency } from '../core/agencies/agency.ts';
import type { Clock } from '../core/clock.ts';
import type { PlanDraft } from '../core/plans/plan-draft.ts';
import { type Result, refused } from '../core/result.ts';
import type { ReadRefusal, SourceFile } from './index.ts';

const readingMsMax = 20_000;
const memoryMbMax = 512;

type Outcome = Result<PlanDraft, ReadRefusal>;

/**
 * The draft of a file, or why it is not read; `too-slow` after 20 seconds, `unsafe` when memory runs out.
 * `agencies` are the entries of the office's directory; without them those that ship.
 */
export async function readPlanInWorker(
  file: SourceFile,
  clock: Clock,
  agencies: readonly Agency[] | null = null,
): Promise<Outcome> {
  const worker = startWorker({ file: { name: file.name, bytes: file.bytes }, agencies });
  const done = new AbortController();
  // Loading our own code is no sign of a hostile file: the time allowed begins with the reading.
  const isLate = async (): Promise<Outcome> => {
    await clock.sleep(readingMsMax, done.signal);
    return refused({ reason: 'too-slow', detail: `over ${readingMsMax / 1000} seconds` });
  };
  try {
    return await outcomeOf(worker, isLate);
  } finally {
    done.abort();
    await worker.terminate();
  }
}

/** The worker's outcome, that of its end, or that of the time being up, whichever comes first. */
function outcomeOf(worker: Worker, isLate: () => Promise<Outcome>): Promise<Outcome> {
  return new Promise((resolve) => {
    worker.on('message', (message: 'loaded' | Outcome) => {
      if (message !== 'loaded') resolve(message);
      // Woken by the end of the reading, it rejects when nobody waits any more.
      else isLate().then(resolve, () => undefined);
    });
    worker.on('error', (error: Error & { code?: string }) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      resolve(refused({ reason: isMemory ? 'unsafe' : 'damaged', detail: error.message }));
    });
    worker.on('exit', () => resolve(refused({ reason: 'damaged', detail: 'the reader stopped' })));
  });
}

/** Production runs plain JavaScript; from the sources, tsx is registered in the thread before the reader loads. */
function startWorker(workerData: { file: SourceFile; agencies: readonly Agency[] | null }): Worker {
  const options = { workerData, resourceLimits: { maxOldGenerationSizeMb: memoryMbMax } };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./worker.js', import.meta.url), options);
  const [tsx, reader] = [import.meta.resolve('tsx/esm/api'), new URL('./worker.ts', import.meta.url).href];
  const code = `import('${tsx}').then(({ register }) => { register(); return import('${reader}'); });`;
  return new Worker(code, { ...options, eval: true, execArgv: [] });
}
