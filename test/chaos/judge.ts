// Judges what the harness left behind: updates, answers and copies (R1, R2, R4), over the database and what the
// platforms accepted. Every sentence is a fault.
import { rowsOf } from '../simulation/rows.ts';

/** What the platforms know. */
export interface PlatformLog {
  /** Every accepted message. */
  sent: readonly { chatId: string; text: string }[];
  /** Updates, as `telegram:100`, that a platform dropped because nobody took them. */
  dropped: ReadonlySet<string>;
}

/** Judges the answers that were `said`, in the order of saying. */
export async function judge(url: string, log: PlatformLog, said: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const inbox = await rowsOf(url, 'SELECT "channel", "updateId", "state" FROM "InboxMessage"');
  const statesById = new Map<string, string[]>();
  for (const row of inbox) {
    const key = `${row['channel']}:${row['updateId']}`;
    statesById.set(key, [...(statesById.get(key) ?? []), String(row['state'])]);
  }
  for (const id of said) {
    const states = statesById.get(id) ?? [];
    if (states.length > 1) faults.push(`R2: update ${id} is stored ${states.length} times`);
    else if (states.length === 0 && !log.dropped.has(id)) faults.push(`R1: update ${id} is not stored`);
    else if (states.length === 1 && states[0] !== 'handled') faults.push(`R1: update ${id} is ${states[0]}`);
  }
  const [answers] = await rowsOf(
    url,
    `SELECT COUNT(*) AS "answers" FROM "AuditEvent" WHERE "action" = 'answer-recorded'`,
  );
  if (Number(answers?.['answers']) > said.length)
    faults.push(`R2: ${answers?.['answers']} answers were recorded, ${said.length} were given`);
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
