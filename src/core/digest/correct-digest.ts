// The desk corrects a line of the week's draft before it goes out. What was said before stays in the audit log.
import { may } from '../access.ts';
import { type Change, noChange, put } from '../change.ts';
import type { Instant } from '../clock.ts';
import type { Membership, Person } from '../people/person.ts';
import { ok, type Result, refused } from '../result.ts';
import { type DecisionLine, type Digest, type DigestFacts, isNamedInGroup } from './digest.ts';

/** One correction: an agency unnamed or named in the overdue line, a note, a proposal, or all figures computed again. */
export type DigestEdit =
  | { kind: 'hide' | 'show'; agencyId: string }
  | { kind: 'note'; words: string | null }
  /** `number` as the leaders' edition counts its points, from 1; null = no proposal. */
  | { kind: 'proposal'; number: number; words: string | null }
  | { kind: 'recompute'; facts: DigestFacts };

/** Who corrects, when, and until when a correction still reaches the readers. */
export interface DigestCorrection {
  officer: Person;
  memberships: readonly Membership[];
  at: Instant;
  /** When the first edition goes out. */
  goesOutAt: Instant;
  inboxId: number;
}

const noteLengthMax = 400;

/** The digest with the correction in it; its state stays. Refused once an edition may have gone out. */
export function correctDigest(
  digest: Digest,
  edit: DigestEdit,
  { officer, memberships, at, goesOutAt, inboxId }: DigestCorrection,
): Result<Change, 'not-allowed' | 'not-a-digest-state' | 'nothing-to-change'> {
  if (!may('release-digest', memberships)) return refused('not-allowed');
  if (at >= goesOutAt) return refused('not-a-digest-state');
  const facts = corrected(digest.facts, edit);
  if (facts === undefined) return refused('nothing-to-change');
  const event = { at, actor: officer.id, action: 'digest-corrected', subject: digest.id };
  return ok({
    ...noChange(inboxId),
    puts: [put('digest', { ...digest, facts, ...(edit.kind === 'recompute' && { computedAt: at }) })],
    events: [{ ...event, detail: detailOf(digest.facts, facts, edit) }],
  });
}

/** The facts after an edit; undefined when it changes nothing. */
function corrected(facts: DigestFacts, edit: DigestEdit): DigestFacts | undefined {
  if (edit.kind === 'recompute') return keepingCorrections(facts, edit.facts);
  if (edit.kind === 'note') {
    const note = edit.words?.trim().slice(0, noteLengthMax) || null;
    return note === (facts.note ?? null) ? undefined : { ...facts, note };
  }
  if (edit.kind === 'proposal') return withProposal(facts, edit.number, edit.words);
  const isHidden = edit.kind === 'hide';
  const row = facts.overdue.find(({ agencyId }) => agencyId === edit.agencyId);
  if (row === undefined || (isHidden ? row.hidden === true : isNamedInGroup(row))) return undefined;
  return {
    ...facts,
    overdue: facts.overdue.map((one) => (one === row ? { ...one, hidden: isHidden } : one)),
  };
}

/** The facts with the desk's proposal on one point; undefined when there is no such point or it says so already. */
function withProposal(facts: DigestFacts, number: number, words: string | null): DigestFacts | undefined {
  const proposal = words?.trim().slice(0, noteLengthMax) ?? '';
  const point = facts.decisions[number - 1];
  if (point === undefined || point.proposal === proposal) return undefined;
  return { ...facts, decisions: facts.decisions.map((one) => (one === point ? { ...one, proposal } : one)) };
}

/** The same request or obstacle in a digest computed again. */
const isSamePoint = (one: DecisionLine, other: DecisionLine): boolean =>
  one.kind === other.kind &&
  one.code === other.code &&
  one.agency === other.agency &&
  one.untilOn === other.untilOn &&
  one.words === other.words;

/** Fresh figures; whom the desk had taken out or vouched for stays so, and its note and proposals. */
function keepingCorrections(before: DigestFacts, fresh: DigestFacts): DigestFacts {
  const decided = new Map(before.overdue.map(({ agencyId, hidden }) => [agencyId, hidden]));
  return {
    ...fresh,
    note: before.note ?? null,
    decisions: fresh.decisions.map((line) => {
      const proposal = before.decisions.find((one) => isSamePoint(one, line))?.proposal;
      return proposal === undefined ? line : { ...line, proposal };
    }),
    overdue: fresh.overdue.map((row) => {
      const hidden = decided.get(row.agencyId);
      return hidden === undefined ? row : { ...row, hidden };
    }),
  };
}

function detailOf(before: DigestFacts, after: DigestFacts, edit: DigestEdit): Record<string, unknown> {
  if (edit.kind === 'note') return { edit: 'note', before: before.note ?? null, after: after.note ?? null };
  if (edit.kind === 'recompute') return { edit: 'recompute', before: before.figures, after: after.figures };
  if (edit.kind === 'proposal') return { edit: 'proposal', number: edit.number, after: edit.words };
  return { edit: edit.kind, agencyId: edit.agencyId };
}
