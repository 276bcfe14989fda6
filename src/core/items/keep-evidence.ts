// A picture or a file that came with an answer: noted on the item by reference. It proves nothing by itself and closes nothing.
import { mayAnswerFor } from '../access.ts';
import { type AuditDraft, type Put, put } from '../change.ts';
import type { Attachment } from '../channel.ts';
import type { Instant } from '../clock.ts';
import type { Membership, Person } from '../people/person.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Item } from './item.ts';

/** What came, from whom, and which item it belongs to. */
export interface EvidenceInput {
  item: Item;
  attachments: readonly Attachment[];
  channel: string;
  person: Person;
  memberships: readonly Membership[];
  at: Instant;
  /** Unique and the same when the decision is made again. */
  causeId: string;
}

/** One row each, or why not: someone else's item. */
export function keepEvidence(
  input: EvidenceInput,
): Result<{ puts: Put[]; events: AuditDraft[] }, 'not-allowed'> {
  const { item, attachments, channel, person, at, causeId } = input;
  if (!mayAnswerFor(item.agencyId, item.planId, input.memberships)) return refused('not-allowed');
  return ok({
    puts: attachments.map(({ kind, name, reference }, index) =>
      put('evidence', {
        id: `evidence-${causeId}-${index + 1}`,
        itemId: item.id,
        personId: person.id,
        at,
        channel,
        kind,
        name,
        reference,
      }),
    ),
    events: [
      {
        at,
        actor: person.id,
        action: 'evidence-added',
        subject: `item:${item.id}`,
        detail: { kinds: attachments.map(({ kind }) => kind) },
      },
    ],
  });
}
