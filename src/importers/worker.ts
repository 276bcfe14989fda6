// The thread in which untrusted files are read. Started by in-worker.ts only; posts one outcome.
import { parentPort, workerData } from 'node:worker_threads';
import { readPlan, type SourceFile } from './index.ts';

parentPort?.postMessage(await readPlan(workerData as SourceFile));
