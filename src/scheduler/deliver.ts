// Sends what the outbox holds: claim, one request a chat at a time, then record what became of it (DESIGN 6).
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../core/clock.ts';
import type { OutboxMessage } from '../core/sending/outbox.ts';
import { isDatabaseAway } from '../store/database-away.ts';
import { attempt, type Ended, type Place, requestTimeoutMs } from './attempt.ts';
import type { SchedulerEnvironment } from './environment.ts';
import { recordDeliveries, settleExpired } from './record-deliveries.ts';
import type { SendPace } from './send-pace.ts';
import { passOnHeldBack } from './spent-quota.ts';

/** The lease outlives the wait for a turn and the request's own time-out with a margin. */
const leaseMs = 90_000;

/** Never more than this many messages claimed and not yet recorded. */
const claimedMax = 32;

/** Claims come in batches, since each is a commit of its own: this share of the places must be free first. */
const claimShareMin = 0.5;

/** At a slow pace no more is claimed than can begin within this time, so that a reply soon has its turn before the rest. */
const claimAheadMs = 5_000;

/** What is left of a lease must be enough for the request and for recording it. */
const leaseLeftMin = requestTimeoutMs + 10_000;

/**
 * How the pace of a channel is kept. `waits`: a request waits for its turn; `now`: only what may go at once is
 * claimed, as by a program that is about to end; `counts`: no limit holds, refusals alone are judged, as by a clock
 * that is turned by hand and stands still meanwhile.
 */
export interface Pacing {
  pace: SendPace;
  keeps: 'waits' | 'now' | 'counts';
  /** Ends a wait for a turn when the program is about to end. */
  stopped?: AbortSignal;
}

/** What a call leaves to the next one of the same channels when the database goes away meanwhile. */
export interface Unsettled {
  /** Attempts that have ended, whose messages still count as being sent. */
  ended: Ended[];
  /** Whether messages may be claimed by us without our having heard of it: nobody has tried to send them. */
  mayHoldClaims: boolean;
}

/** Nothing left yet. */
export const nothingUnsettled = (): Unsettled => ({ ended: [], mayHoldClaims: false });

/**
 * Sends until nothing is due; returns how many attempts were made. Never throws for what a channel does. One that
 * hangs keeps its own place only: the others are recorded, together, as they end, and their places claimed again.
 * Pacing is that of one channel; without it a refusal rests the whole channel, and nothing else slows it down.
 * Throws what the database says when it is away; `unsettled` then carries over what was sent meanwhile, so that
 * nobody gets it again.
 */
export async function deliverDue(
  environment: SchedulerEnvironment,
  channels: readonly string[] = [...environment.channels.keys()],
  pacing?: Pacing,
  unsettled: Unsettled = nothingUnsettled(),
): Promise<number> {
  await settle(environment, channels, unsettled);
  await settleExpired(environment);
  await passOnHeldBack(environment, channels);
  const rules = await environment.store.channelRules.load();
  const ended: Ended[] = [];
  let attempts = 0;
  let claimed = 0;
  let wake = (): void => {};
  const places = placesOf(pacing);
  let turn = Promise.resolve<Place>('taken');
  const start = (message: OutboxMessage): void => {
    // Places are taken in the order of the claim.
    turn = turn.then(() => takePlace(environment.clock, pacing, message));
    const place = turn;
    void attempt(environment, rules, message, { place, pace: pacing?.pace }).then((end) => {
      ended.push(end);
      wake();
    });
  };
  let failure: { error: unknown } | undefined;
  for (;;) {
    const free = places - claimed;
    if (free >= places * claimShareMin && unsettled.ended.length === 0 && failure === undefined) {
      const messages = await claim(environment, channels, free, pacing).catch((error: unknown) => {
        // Those under way are waited for and recorded first.
        failure = { error };
        unsettled.mayHoldClaims = true;
        return [];
      });
      claimed += messages.length;
      attempts += messages.length;
      messages.forEach(start);
    }
    if (claimed === 0) break;
    if (ended.length === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    // Answers come in bursts; a burst is one commit, not one each.
    for (let before = 0; before < ended.length && ended.length < claimed; ) {
      before = ended.length;
      await nextTurn();
    }
    const batch = ended.splice(0);
    claimed -= batch.length;
    unsettled.ended.push(...(await recordOrKeep(environment, batch)));
  }
  if (failure !== undefined) throw failure.error;
  return attempts;
}

/** Ends what an earlier call left. Nothing of these channels is under way now, so that what we still hold was never tried. */
async function settle(
  environment: SchedulerEnvironment,
  channels: readonly string[],
  unsettled: Unsettled,
): Promise<void> {
  try {
    await recordDeliveries(environment, unsettled.ended);
  } catch (error) {
    // What cannot be recorded for another reason is left to its lease, and holds up nobody.
    if (!isDatabaseAway(error)) unsettled.ended = [];
    throw error;
  }
  unsettled.ended = [];
  if (unsettled.mayHoldClaims) await environment.store.outbox.release(channels);
  unsettled.mayHoldClaims = false;
}

async function claim(
  { store, clock }: SchedulerEnvironment,
  channels: readonly string[],
  places: number,
  pacing: Pacing | undefined,
): Promise<OutboxMessage[]> {
  const now = clock.now();
  const limit = pacing?.keeps === 'now' ? Math.min(places, pacing.pace.free(now)) : places;
  if (limit === 0) return [];
  const resting =
    pacing === undefined || pacing.keeps === 'counts' ? [] : pacing.pace.restingChats(now).keys();
  return await store.outbox.claim({ now, leaseMs, limit, channels, exceptChats: [...resting] });
}

/** How many messages may be claimed and not yet recorded. */
const placesOf = (pacing: Pacing | undefined): number =>
  pacing?.keeps === 'waits'
    ? Math.min(claimedMax, Math.max(1, pacing.pace.within(claimAheadMs)))
    : claimedMax;

/** Waits for a place and takes it; or tells that the channel rests, or that the lease is nearly over. */
async function takePlace(
  clock: Clock,
  pacing: Pacing | undefined,
  { claimedUntil }: OutboxMessage,
): Promise<Place> {
  if (pacing === undefined) return 'taken';
  const { pace } = pacing;
  for (;;) {
    const now = clock.now();
    const restsUntil = pace.pausedUntil(now);
    if (restsUntil !== undefined) return { restsUntil };
    // A request that outlives the lease would be taken for a crash, and sent twice.
    if (claimedUntil !== null && claimedUntil - now < leaseLeftMin) return 'too-late';
    const at = pacing.keeps === 'waits' ? pace.nextAt(now) : now;
    if (at <= now) {
      pace.begin();
      return 'taken';
    }
    await clock.sleep(at - now, pacing.stopped);
  }
}

/** Records what ended; returns it when the database does not take it now. */
async function recordOrKeep(
  environment: SchedulerEnvironment,
  batch: readonly Ended[],
): Promise<readonly Ended[]> {
  try {
    await recordDeliveries(environment, batch);
    return [];
  } catch (error) {
    environment.log.warn({ deliveries: batch.length, err: error }, 'deliveries not recorded yet');
    return batch;
  }
}
