// A draft under review: its lines, its points, what a correction did, and what a new copy would change.
import { isPlainDate } from '../../core/dates.ts';
import type { ChangedField, Difference } from '../../core/plans/reimport.ts';
import type { DraftHead, DraftLine } from '../../core/plans/review-facts.ts';
import { namesInRow } from '../agency-words.ts';
import { joinLines, oneLine, shorten } from '../lines.ts';
import { placeWords } from '../source-words.ts';
import type { Voice } from '../voice.ts';
import { plain, type WordingOf } from '../wording.ts';
import { findingLines, findingText } from './findings.ts';
import { emptyGroupsLine } from './plan.ts';

const namesShownMax = 4;
const linesShownMax = 5;
const groupsShownMax = 14;
const changesShownMax = 4;
const changeMax = 130;

/** One page of the draft. */
export const wordDraftList: WordingOf<'draft-list'> = (facts, voice) => {
  const { planLabel, planCode, lines, page, pages, groups, head, emptyGroups } = facts;
  const sizes = groups
    .slice(0, groupsShownMax)
    .map(({ ref, count }) => voice.say('draft-group', { ref: oneLine(ref), count }))
    .join(' · ');
  return plain(
    joinLines(
      voice.say('draft-list-heading', { plan: planLabel, page, pages }),
      head.length === 0 ? null : head.map((value) => headPart(value, voice)).join(' · '),
      page === 1 && groups.length > 1 ? sizes : null,
      '',
      ...lines.map((line) => draftLine(line, voice, titleMaxOf(lines.length))),
      '',
      emptyGroupsLine(emptyGroups, voice),
      voice.say('draft-list-next', {
        code: planCode,
        ref: oneLine(lines[0]?.ref ?? 'PL.1'),
        next: page < pages ? voice.say('draft-next-page', { code: planCode, page: String(page + 1) }) : '',
      }),
    ),
  );
};

/** `Số 446/KH-UBND (dòng 3)`. */
function headPart({ what, value, source }: DraftHead, voice: Voice): string {
  // A day may be known by its month alone: 2026-10 reads 10/2026.
  const text = isPlainDate(value)
    ? voice.fullDay(value)
    : shorten(oneLine(value).replace(/^(\d{4})-(\d{2})$/, '$2/$1'), 60);
  const place = placeWords(source, voice);
  return `${voice.say('draft-head', { what, value: text })}${place === '' ? '' : ` (${place})`}`;
}

/** A single line is shown in full; a page of them has to fit one message. */
const titleMaxOf = (lines: number): number => (lines === 1 ? 600 : 70);

/** `PL.II.3 Sở Công Thương (phối hợp: …): title [time] · theo dõi`. */
export function draftLine(line: DraftLine, voice: Voice, titleMax = 90, lineMax = 210): string {
  const max = titleMax > 200 ? 600 : 45;
  const names = (list: string[]): string => shorten(namesInRow(list, voice, null, namesShownMax), max);
  const parts = [
    line.coordinating.length === 0
      ? null
      : voice.say('draft-coordinating', { agencies: names(line.coordinating) }),
    line.collector === null
      ? null
      : voice.say('draft-collector', { agency: shorten(oneLine(line.collector), max) }),
    line.time === null ? null : voice.say('draft-time', { time: shorten(oneLine(line.time), max) }),
    line.onwardOn === null ? null : voice.say('draft-onward', { day: voice.fullDay(line.onwardOn) }),
    line.follow === null ? null : voice.say(`follow-${line.follow}`),
    line.request ? voice.say('draft-request') : null,
    line.sameAs === null ? null : voice.say('draft-same-as', { ref: oneLine(line.sameAs) }),
  ].filter((part) => part !== null);
  const text = voice.say('draft-line', {
    ref: oneLine(line.ref),
    lead: line.lead.length === 0 ? voice.say('draft-nobody') : names(line.lead),
    title: shorten(oneLine(line.title).replace(/[\s.;:,]+$/, ''), titleMax),
    rest: parts.length === 0 ? '' : ` [${parts.join('; ')}]`,
  });
  return shorten(text, titleMax > 200 ? 1500 : lineMax);
}

/** The points of one kind, each with its words, page by page. */
export const wordDraftFindings: WordingOf<'draft-findings'> = (facts, voice) => {
  const { planLabel, planCode, findings, count, kinds, page, pages } = facts;
  return plain(
    joinLines(
      voice.say('draft-findings-heading', { plan: planLabel, count, page, pages }),
      ...findings.map((finding) => `• ${shorten(findingText(finding, voice, 110), 220)}`),
      page < pages
        ? voice.say('draft-findings-next', {
            code: planCode,
            words: shorten(oneLine(kinds), 40),
            page: String(page + 1),
          })
        : null,
    ),
  );
};

/** What a correction did, and what is left to look at. */
export const wordDraftCorrected: WordingOf<'draft-corrected'> = (facts, voice) => {
  const { planLabel, planCode, deed, count, lines, detail, on, learned, left, conflicts } = facts;
  const shown = lines.slice(0, linesShownMax);
  return plain(
    joinLines(
      voice.say('draft-did', {
        plan: planLabel,
        what: voice.say(`draft-did-${deed}`, {
          count,
          detail: detail === null ? '' : ` “${shorten(oneLine(detail), 160)}”`,
          day: on === null ? '' : voice.fullDay(on),
        }),
      }),
      ...shown.map((line) => draftLine(line, voice)),
      lines.length > shown.length ? voice.say('and-lines', { count: lines.length - shown.length }) : null,
      ...learned.slice(0, 3).map(({ alias, agency }) =>
        voice.say('draft-learned', {
          alias: shorten(oneLine(alias), 80),
          agency: shorten(oneLine(agency), 80),
        }),
      ),
      voice.say('draft-left', { left, conflicts, code: planCode }),
    ),
  );
};

/** What was understood of a letter, before anyone hears of it. */
export const wordLetterUnderstood: WordingOf<'letter-understood'> = (facts, voice) => {
  const { number, issuer, line, time, targetOn, members, emptyGroups, findings } = facts;
  const list = (names: string[]): string => shorten(namesInRow(names, voice, null, 12), 400);
  return plain(
    joinLines(
      voice.say('letter-understood', {
        number: number === null ? voice.say('letter-no-number') : oneLine(number),
        issuer: issuer === null ? '' : ` (${shorten(oneLine(issuer), 100)})`,
      }),
      voice.say('letter-title', { title: shorten(oneLine(line.title), 300) }),
      voice.say('letter-agencies', { agencies: list(line.lead), count: members.length }),
      members.length === 0 ? null : voice.say('letter-members', { agencies: list(members) }),
      ...emptyGroups.map((group) => voice.say('letter-empty-group', { group: shorten(oneLine(group), 100) })),
      line.coordinating.length === 0
        ? null
        : voice.say('letter-coordinating', { agencies: list(line.coordinating) }),
      line.collector === null
        ? null
        : voice.say('letter-collector', { agency: shorten(oneLine(line.collector), 100) }),
      line.dueOn === null
        ? voice.say('letter-no-day')
        : voice.say('letter-day', {
            words: shorten(oneLine(line.time ?? ''), 100),
            day: voice.fullWeekday(line.dueOn),
            time: time === null ? 'none' : voice.format.time(time),
            target: targetOn === null ? 'none' : voice.fullWeekday(targetOn),
          }),
      ...findingLines(findings, voice),
      '',
      voice.say('letter-next'),
    ),
  );
};

/** A letter that was not meant. */
export const wordLetterDropped: WordingOf<'letter-dropped'> = ({ planLabel }, voice) =>
  plain(voice.say('letter-dropped', { plan: planLabel }));

/** A newer copy that the desk does not want. */
export const wordCopyDropped: WordingOf<'copy-dropped'> = ({ planLabel }, voice) =>
  plain(voice.say('copy-dropped', { plan: planLabel }));

function nextStep(applied: boolean, active: boolean, changes: number): string {
  if (applied) return active ? 'active' : 'draft';
  return changes === 0 ? 'same' : 'ask';
}

const toldBothWays = new Set<ChangedField>(['time', 'lead']);

/** What differs in one task or report: "thời gian: trước ngày 25/11 → trước ngày 28/11". */
function fieldChanges({ before, after, fields }: Difference['changed'][number], voice: Voice): string {
  const printed = (line: DraftLine, field: ChangedField): string => {
    const value = line[field];
    const text = typeof value === 'string' ? value : (value ?? []).join('; ');
    return text === '' ? voice.say('difference-none') : shorten(oneLine(text), 45);
  };
  return fields
    .map((field) => {
      const name = voice.say(`difference-field-${field}`);
      const [old, now] = [printed(before, field), printed(after, field)];
      // The line itself has the other new values; a day may move although its words stay.
      return !toldBothWays.has(field) || old === now ? name : `${name}: ${old} → ${now}`;
    })
    .join(', ');
}

/** What a new copy changes. */
export const wordPlanDifference: WordingOf<'plan-difference'> = (facts, voice) => {
  const { planLabel, planCode, difference, applied, active } = facts;
  const { added, removed, changed, same, kept } = difference;
  const some = <Row>(rows: Row[], show: (row: Row) => string, key: string): string[] =>
    rows.length === 0
      ? []
      : [
          voice.say(key, { count: rows.length }),
          ...rows.slice(0, changesShownMax).map(show),
          ...(rows.length > changesShownMax
            ? [voice.say('and-lines', { count: rows.length - changesShownMax })]
            : []),
        ];
  return plain(
    joinLines(
      voice.say('difference-heading', { plan: planLabel, applied: applied ? 'yes' : 'no', same, kept }),
      ...some(added, (line) => `+ ${draftLine(line, voice, 60, changeMax)}`, 'difference-added'),
      ...some(removed, (line) => `- ${draftLine(line, voice, 60, changeMax)}`, 'difference-removed'),
      ...some(
        changed,
        (change) => `~ ${draftLine(change.after, voice, 60, changeMax)} (${fieldChanges(change, voice)})`,
        'difference-changed',
      ),
      voice.say('difference-next', {
        next: nextStep(applied, active, added.length + removed.length + changed.length),
        code: planCode,
      }),
    ),
  );
};
