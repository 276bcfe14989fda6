// Judges what the harness left behind: updates, answers and copies (R1, R2, R4), over the database and what the
// platforms accepted. Every sentence is a fault.
import { rowsOf } from '../simulation/rows.ts';
import type { InboxMemory } from './inbox-memory.ts';

/** What the platforms know. */
export interface PlatformLog {
  /** Every accepted message. */
  sent: readonly { chatId: string; text: string }[];
  /** Updates, as `telegram:100`, that a platform dropped because nobody took them for a day. */
  dropped: ReadonlySet<string>;
}

/** Ids of the updates that people caused, in the order of doing: `answers` have to be recorded, `others` only handled. */
export interface Said {
  answers: readonly string[];
  others: readonly string[];
}

/** Judges what was `said`, and what the `inbox` was seen to hold. */
export async function judge(
  url: string,
  inbox: InboxMemory,
  log: PlatformLog,
  { answers, others }: Said,
): Promise<string[]> {
  const faults: string[] = [];
  const events = await rowsOf(url, `SELECT "detail" FROM "AuditEvent" WHERE "action" = 'answer-recorded'`);
  const timesById = new Map<number, number>();
  for (const { detail } of events) {
    const { inboxId } = JSON.parse(String(detail)) as { inboxId: number };
    timesById.set(inboxId, (timesById.get(inboxId) ?? 0) + 1);
  }
  for (const id of [...answers, ...others]) {
    const [row, ...more] = inbox.rowsOf(id);
    if (row === undefined) {
      if (!log.dropped.has(id)) faults.push(`R1: update ${id} is not stored`);
    } else if (more.length > 0) faults.push(`R2: update ${id} is stored ${1 + more.length} times`);
    else if (row['state'] !== 'handled') faults.push(`R1: update ${id} is ${row['state']}`);
  }
  for (const id of answers) {
    const [row] = inbox.rowsOf(id);
    const times = timesById.get(Number(row?.['id'])) ?? 0;
    if (row?.['state'] === 'handled' && times !== 1)
      faults.push(`${times === 0 ? 'R1' : 'R2'}: answer ${id} is recorded ${times} times`);
  }
  return [...faults, ...(await copies(url, log.sent))];
}

/** Messages that read alike in one chat are counted together: as many as rows, and one more for each doubt. */
async function copies(url: string, sent: PlatformLog['sent']): Promise<string[]> {
  const rows = await rowsOf(url, 'SELECT "chatId", "text", "state", "ambiguities" FROM "OutboxMessage"');
  const allowed = new Map<string, number>();
  const owed = new Map<string, number>();
  for (const row of rows) {
    const key = `${row['chatId']} ${String(row['text'])}`;
    allowed.set(key, (allowed.get(key) ?? 0) + 1 + Math.min(1, Number(row['ambiguities'])));
    if (row['state'] === 'sent') owed.set(key, (owed.get(key) ?? 0) + 1);
  }
  const arrived = new Map<string, number>();
  for (const { chatId, text } of sent) {
    const keys = [`${chatId} ${text}`, `${chatId} ${text.slice(0, Math.max(0, text.lastIndexOf('\n')))}`];
    const key = keys.find((one) => allowed.has(one));
    if (key !== undefined) arrived.set(key, (arrived.get(key) ?? 0) + 1);
  }
  const open = rows.filter((row) => row['state'] === 'pending' || row['state'] === 'sending').length;
  return [
    ...[...arrived]
      .filter(([key, count]) => count > (allowed.get(key) ?? 0))
      .map(([key, count]) => `R4: ${count} copies of "${key.slice(0, 60)}" where ${allowed.get(key)} may be`),
    ...[...owed]
      .filter(([key, count]) => (arrived.get(key) ?? 0) < count)
      .map(([key]) => `R3: "${key.slice(0, 60)}" counts as sent and never arrived`),
    ...(open > 0 ? [`R3: ${open} messages still wait`] : []),
  ];
}
