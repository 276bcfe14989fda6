// Medians, times and event-loop stalls.
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** The middle value; of an even number the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The value that a share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** How long the work took, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** What a run took, and the longest time in which nothing else in the process could run, in milliseconds. */
export interface TimedWork {
  ms: number;
  stallMs: number;
  /** The most processor time between two turns of the loop: on a busy machine a stall is mostly others' work. */
  stallCpuMs: number;
}

/** Times the work and watches the loop meanwhile. */
export async function timedWithStall(work: () => Promise<unknown>): Promise<TimedWork> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let stallCpuMs = 0;
  let last = process.cpuUsage();
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage(last);
    stallCpuMs = Math.max(stallCpuMs, (user + system) / 1000);
    last = process.cpuUsage();
  }, 1);
  // The monitor counts from its second tick on, or the first stall would be overlooked.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const ms = await timed(work);
  await new Promise((resolve) => setTimeout(resolve, 20));
  clearInterval(watch);
  delay.disable();
  return { ms, stallMs: delay.max / 1e6, stallCpuMs };
}

/** The processor time of the work in milliseconds: what other programs do beside it counts less. */
export async function cpuTimed(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
