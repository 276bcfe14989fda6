// The one place where content is kept out of a message: facts go in, and come out without what their reader's channel
// or their plan may not show. Every wording works on what comes out, so that no message has a door of its own.

import type { NoticeFacts } from '../core/notice.ts';
import { type ContentLevel, type LevelsHere, stricter } from '../core/sending/content-level.ts';
import { isPlanNumber } from './plan-name.ts';
import type { Voice } from './voice.ts';

/** What stands in the place of typed words, so that a reader knows that there were some. */
const wordsWithheld = '…';

/** Decisions whose detail names agencies, not content. */
const agencyDetails = new Set(['withdrawn', 'reassigned', 'paused', 'resumed', 'apology', 'task-added']);

/** What a finding says beside its place: names of agencies and numbers; everything else may quote the plan. */
const plainArgs = new Set(['agency', 'successors', 'body', 'appendix', 'sameAs', 'ref']);

type Fields = Record<string, unknown>;
type Say = Voice['say'];

/**
 * The facts as far as `levels` let them be said. In the place of a title stands `việc 12`, or a word that says where to
 * read it; whatever carries it is marked `withheld`.
 */
export function withhold<Facts extends NoticeFacts>(facts: Facts, levels: LevelsHere, say: Say): Facts {
  if (levels.isOpen) return facts;
  // Words about an item belong to its plan, also where they stand beside it.
  const ofAll = labelsIn(facts).map(levels.of).reduce(stricter, levels.channel);
  const nested = within(facts, levels.channel, { levels, say }) as Fields;
  return { ...nested, ...ownWords(facts, ofAll) } as Facts;
}

/** Free words of a notice itself, by what it is about. */
function ownWords(facts: NoticeFacts, level: ContentLevel): Fields {
  if (level !== 'code') return 'sourceText' in facts && level !== 'full' ? { sourceText: null } : {};
  switch (facts.kind) {
    case 'item-detail':
      return { sourceText: null, words: [], evidence: facts.evidence.map(nameless) };
    // The name of a file says as much as a title.
    case 'evidence-kept':
    case 'ask-evidence':
      return { attachments: facts.attachments.map(nameless) };
    case 'ask-which':
    case 'ask-reading':
    case 'ask-sender':
    case 'desk-note':
      return { words: facts.words === '' ? '' : wordsWithheld };
    case 'echo-extension':
      return { reason: null };
    case 'echo-progress':
      return { waitingFor: facts.waitingFor === null ? null : wordsWithheld };
    case 'refused':
      return { detail: null };
    case 'told':
      return agencyDetails.has(facts.what) ? {} : { detail: null };
    case 'noted':
      if (agencyDetails.has(facts.what) || facts.detail === null) return {};
      return { detail: facts.planLabel ?? wordsWithheld };
    case 'draft-corrected':
      return facts.deed === 'title' ? { detail: null } : {};
    case 'letter-understood':
      return { issuer: null };
    default:
      return {};
  }
}

const nameless = <File extends object>(file: File): File => ({ ...file, name: null });

interface Rules {
  levels: LevelsHere;
  say: Say;
}

/** Structures inside a notice: each part with a plan's label by that plan's level, the others by what holds around them. */
function within(value: unknown, around: ContentLevel, rules: Rules): unknown {
  if (Array.isArray(value)) return value.map((one) => within(one, around, rules));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Fields;
  const label = fields['planLabel'];
  const level = typeof label === 'string' ? stricter(around, rules.levels.of(label)) : around;
  const inner = Object.entries(fields).map(([name, part]) => [name, within(part, level, rules)]);
  return { ...Object.fromEntries(inner), ...shown(fields, level, rules.say) };
}

/** What of a structure's own fields changes at a level. */
function shown(fields: Fields, level: ContentLevel, say: Say): Fields {
  const changed: Fields = {};
  if (level === 'full') return changed;
  // A finding quotes the line that it is about.
  if ('severity' in fields && fields['source'] != null)
    changed['source'] = { ...(fields['source'] as Fields), text: '' };
  if (level === 'title') return changed;
  if (typeof fields['title'] === 'string') {
    const code = fields['code'];
    const title =
      typeof code === 'number' ? say('item-short', { code: String(code) }) : say('title-withheld');
    Object.assign(changed, { title, withheld: true });
  }
  // A plan without a number is named by its title elsewhere.
  if (typeof fields['planNumber'] === 'string' && !isPlanNumber(fields['planNumber']))
    changed['planNumber'] = fields['planLabel'] ?? null;
  if ('saidOn' in fields) Object.assign(changed, typedWithheld(fields));
  if ('follow' in fields) changed['time'] = null;
  if ('asOf' in fields) changed['note'] = null;
  if ('severity' in fields)
    changed['args'] = Object.fromEntries(
      Object.entries(fields['args'] as Fields).filter(
        ([name, arg]) => plainArgs.has(name) || typeof arg === 'number',
      ),
    );
  return changed;
}

/** Typed words of a point for decision; what the desk proposes may name the content as well. */
const typedWithheld = ({ words, waitingFor, proposal }: Fields): Fields => ({
  ...(words !== null && { words: wordsWithheld }),
  ...(waitingFor != null && { waitingFor: null }),
  ...(typeof proposal === 'string' && proposal !== '' && { proposal: wordsWithheld }),
});

function labelsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(labelsIn);
  if (typeof value !== 'object' || value === null) return [];
  const label = (value as Fields)['planLabel'];
  return [...(typeof label === 'string' ? [label] : []), ...Object.values(value).flatMap(labelsIn)];
}
