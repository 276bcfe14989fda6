// Runs a command and, where it decides something, keeps beside it how things were before, so that "hoàn tác" can follow.
import type { Change } from '../core/change.ts';
import { decisionRecordOf, restorablePuts } from '../core/decisions/decision-record.ts';
import { commands } from './commands/index.ts';
import { officeBefore } from './office-before.ts';
import type { Session } from './session.ts';

/** The change of a command by its name in the list. */
export async function carryOut(session: Session, name: string, rest: string): Promise<Change> {
  const command = commands[name];
  if (command === undefined) throw new Error(`There is no command ${name}.`);
  const change = await command.run(session, rest);
  const { speaker, inbound, environment, at } = session;
  // Without an event nothing was decided: it was refused, or only shown.
  if (command.undo === undefined || speaker === undefined || change.events.length === 0) return change;
  const puts = restorablePuts(change, `${inbound.channel}:${inbound.chat.id}`);
  const stored = await environment.store.rowsById(puts.map(({ table, row }) => ({ table, id: row.id })));
  const record = decisionRecordOf({ command: name, how: command.undo }, puts, stored, change.notices);
  const office = await officeBefore(session, change);
  const event = {
    at,
    actor: speaker.person.id,
    action: 'decision-made',
    subject: 'decision',
    detail: { ...record, ...(office === undefined ? {} : { office }) },
  };
  return { ...change, events: [...change.events, event] };
}
