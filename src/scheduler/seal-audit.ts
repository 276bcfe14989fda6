// Seals the log into its chain of hashes within a minute of what happened. No job: it has no time of its own.
import type { SchedulerEnvironment } from './environment.ts';

/** Younger events wait, so that a busy minute is sealed at once and a quiet one costs no write. */
const waitMs = 30_000;

/** Seals what waits when its oldest event is old enough; returns how many events were sealed. */
export async function sealAudit({ store, clock }: SchedulerEnvironment): Promise<number> {
  const oldest = await store.audit.oldestUnsealedAt();
  if (oldest === undefined || clock.now() - oldest < waitMs) return 0;
  let sealed = 0;
  for (let count = await store.audit.seal(); count > 0; count = await store.audit.seal()) sealed += count;
  return sealed;
}
