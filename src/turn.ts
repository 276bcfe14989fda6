// One turn of the program. Loaded when the first turn comes, with nearly everything that the program knows.
import { converseTogether } from './conversation/converse-together.ts';
import type { ConversationEnvironment } from './conversation/environment.ts';
import type { SchedulerEnvironment } from './scheduler/environment.ts';
import { noteTick } from './scheduler/heartbeat.ts';
import { remindDue } from './scheduler/remind.ts';
import { replanIfAsked } from './scheduler/replan.ts';
import { runDueJobs } from './scheduler/run-jobs.ts';
import { sealAudit } from './scheduler/seal-audit.ts';

export { replanIfAsked };

const inboxBatch = 50;

/** One pass over everything that may be due, in the order of the design's sentence. */
export async function turn(
  conversation: ConversationEnvironment,
  scheduler: SchedulerEnvironment,
  refreshDirectory: () => Promise<void>,
): Promise<void> {
  // Each update once a turn: five tries within a moment would set good ones aside while the database is away.
  const tried = new Set<number>();
  for (;;) {
    const rows = (await conversation.store.inbox.due(inboxBatch)).filter((row) => !tried.has(row.id));
    if (rows.length === 0) break;
    await refreshDirectory();
    for (const { id } of rows) tried.add(id);
    await converseTogether(conversation, rows, (row) => {
      // A tapped button waits for its sign to end. Nothing depends on it, so nobody waits for a platform that hangs.
      const channel = conversation.channels.get(row.channel);
      void channel?.acknowledgeAction?.(row.raw).catch(() => undefined);
    });
  }
  await replanIfAsked(scheduler);
  await runDueJobs(scheduler);
  await remindDue(scheduler);
  await noteTick(scheduler);
  await sealAudit(scheduler);
}
