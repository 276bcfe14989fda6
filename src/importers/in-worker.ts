// Reads a file in a thread of its own with bounded time and memory: a hostile file costs the program nothing.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Agency } from '../core/agency.ts';
import type { Clock } from '../core/clock.ts';
import type { PlanDraft } from '../core/plan-draft.ts';
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
  const late = clock
    .sleep(readingMsMax, done.signal)
    .then((): Outcome => refused({ reason: 'too-slow', detail: `over ${readingMsMax / 1000} seconds` }));
  try {
    return await Promise.race([outcomeOf(worker, done.signal), late]);
  } finally {
    done.abort();
    await worker.terminate();
  }
}

async function outcomeOf(worker: Worker, signal: AbortSignal): Promise<Outcome> {
  const ended = once(worker, 'exit', { signal }).then(
    (): Outcome => refused({ reason: 'damaged', detail: 'the reader stopped' }),
  );
  ended.catch(() => undefined);
  try {
    // `once` rejects on the worker's error event, out of memory included.
    const [outcome] = (await Promise.race([
      once(worker, 'message', { signal }),
      ended.then((end) => [end]),
    ])) as [Outcome];
    return outcome;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    return refused({ reason: isMemory ? 'unsafe' : 'damaged', detail });
  }
}

/** Production runs plain JavaScript; from the sources, tsx is registered in the thread before the reader loads. */
function startWorker(workerData: { file: SourceFile; agencies: readonly Agency[] | null }): Worker {
  const options = { workerData, resourceLimits: { maxOldGenerationSizeMb: memoryMbMax } };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./worker.js', import.meta.url), options);
  const [tsx, reader] = [import.meta.resolve('tsx/esm/api'), new URL('./worker.ts', import.meta.url).href];
  const code = `import('${tsx}').then(({ register }) => { register(); return import('${reader}'); });`;
  return new Worker(code, { ...options, eval: true, execArgv: [] });
}
