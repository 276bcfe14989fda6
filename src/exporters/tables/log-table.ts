// The reminder log: what was sent to whom about which tasks, whether it arrived, and what was said after it.
import { localDateOf, localTimeOf } from '../../core/dates.ts';
import type { ProgressUpdate } from '../../core/items/item.ts';
import type { MessageKind, OutboxMessage } from '../../core/sending/outbox.ts';
import { oneLine } from '../../messages/lines.ts';
import { agencyName, type OfficeRecords } from '../records.ts';
import { type Table, tableOf } from './table.ts';

/** Messages that urge somebody; replies and notes to the desk are not part of the log. */
const kindKeys: Partial<Record<MessageKind, string>> = {
  new: 'file-message-new',
  reminder: 'file-message-reminder',
  'check-in': 'file-message-check-in',
  request: 'file-message-request',
  overdue: 'file-message-overdue',
  escalation: 'file-message-escalation',
  collector: 'file-message-collector',
};

const outcomeKeys: Record<string, string> = {
  sent: 'file-outcome-sent',
  uncertain: 'file-outcome-uncertain',
  failed: 'file-outcome-failed',
};

/** The log, oldest first; undefined while nothing was sent. */
export function logTable(records: OfficeRecords): Table | undefined {
  const rows = records.messages.filter(({ kind }) => kindKeys[kind] !== undefined);
  return rows.length === 0 ? undefined : tableOf(columnsOf(records), rows);
}

function columnsOf(records: OfficeRecords) {
  const { voice, zone, book } = records;
  const itemById = new Map(records.items.map((item) => [item.id, item]));
  const itemsOf = (message: OutboxMessage) => message.itemIds.flatMap((id) => itemById.get(id) ?? []);
  const text = (header: string, width: number, cell: (row: OutboxMessage) => string | null) => ({
    ...{ header: voice.say(header), width, kind: 'text' as const, cell },
  });
  const answerTo = answersOf(records);
  return [
    text(
      'file-column-at',
      17,
      (row) => `${localTimeOf(timeOf(row), zone)} ${voice.fullDay(localDateOf(timeOf(row), zone))}`,
    ),
    text('file-column-agency', 26, (row) =>
      [...new Set(itemsOf(row).map((item) => agencyName(records, item.agencyId)))].join('; '),
    ),
    text('file-column-reader', 20, (message) =>
      message.personId === null ? null : (book.find(message.personId)?.name ?? null),
    ),
    text('file-column-channel', 11, ({ channel }) => voice.say('channel-name', { channel })),
    text('file-column-message', 17, (message) =>
      voice.say(kindKeys[message.kind] ?? 'file-message-reminder'),
    ),
    text('file-column-tasks', 12, (row) =>
      [...new Set(itemsOf(row).map((item) => String(item.code)))].join(', '),
    ),
    text('file-column-outcome', 20, (message) =>
      voice.say(outcomeKeys[message.state] ?? 'file-outcome-pending'),
    ),
    text('file-column-answer', 34, (row) => answerTo(row)),
  ];
}

const timeOf = ({ sentAt, createdAt }: OutboxMessage): number => sentAt ?? createdAt;

/** The first thing that was said about one of the tasks after the message, before the next one about that task. */
function answersOf({
  messages,
  updatesByItemId,
  voice,
}: OfficeRecords): (message: OutboxMessage) => string | null {
  const firstTo = new Map<number, ProgressUpdate>();
  const askedOf = askedByItem(messages);
  for (const [itemId, updates] of updatesByItemId)
    for (const update of updates) {
      const message = askedOf.get(itemId)?.findLast((row) => timeOf(row) <= update.at);
      const known = message && firstTo.get(message.id);
      if (message !== undefined && (known === undefined || update.at < known.at))
        firstTo.set(message.id, update);
    }
  return ({ id }) => {
    const first = firstTo.get(id);
    if (first === undefined) return null;
    return voice.say('file-log-answer', {
      day: voice.day(voice.dateOf(first.at)),
      words: oneLine(first.words),
    });
  };
}

/** Messages to those who answer for a task, oldest first; lists for the desk ask nobody, and what failed was not read. */
function askedByItem(messages: readonly OutboxMessage[]): Map<string, OutboxMessage[]> {
  const byItem = new Map<string, OutboxMessage[]>();
  const asked = messages.filter(
    ({ kind, state }) =>
      kindKeys[kind] !== undefined && kind !== 'collector' && ['sent', 'uncertain'].includes(state),
  );
  for (const message of [...asked].sort((a, b) => timeOf(a) - timeOf(b)))
    for (const id of message.itemIds) {
      const known = byItem.get(id);
      if (known === undefined) byItem.set(id, [message]);
      else known.push(message);
    }
  return byItem;
}
