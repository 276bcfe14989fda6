// The thread in which untrusted files are read. Started by in-worker.ts only; posts that it is
// loaded, then one outcome.
import { parentPort, workerData } from 'node:worker_threads';
import { type Agency, directoryOf } from '../core/agencies/agency.ts';
import { readPlan, type SourceFile } from './index.ts';

const { file, agencies } = workerData as { file: SourceFile; agencies: readonly Agency[] | null };

parentPort?.postMessage('loaded');
parentPort?.postMessage(await readPlan(file, agencies === null ? undefined : directoryOf(agencies)));
