// The points of a document that a person should look at: gravest kind first, those of one kind in one line when many.
import { type FindingGroup, findingGroups } from '../../core/plans/finding-groups.ts';
import type { Finding } from '../../core/plans/plan-draft.ts';
import { oneLine, shorten } from '../lines.ts';
import { placeWords } from '../source-words.ts';
import type { Voice } from '../voice.ts';

const linesShownMax = 12;
const refsShownMax = 12;

/** Kinds of which each one is a decision, so that each has its line up to this many. */
const decisions = new Set(['lead-conflict', 'unknown-agency', 'merged-agency', 'total-mismatch']);
const decisionsShownMax = 4;
const othersShownMax = 2;

/** Gravest first. */
const severities = ['error', 'warning', 'info'] as const;

/** Headings and lines; what is beyond the last line shown is counted. Nothing to look at: no lines. */
export function findingLines(findings: readonly Finding[], voice: Voice): string[] {
  const groups = findingGroups(findings);
  let room = linesShownMax;
  let hidden = 0;
  const lines = severities.flatMap((severity) => {
    const some = groups.filter((group) => group.severity === severity);
    const count = some.reduce((sum, group) => sum + group.findings.length, 0);
    const shown: string[] = [];
    for (const group of some) {
      const all = linesOfGroup(group, voice);
      if (all.length > room) hidden += group.findings.length;
      else shown.push(...all);
      room = Math.max(0, room - all.length);
    }
    return shown.length === 0 ? [] : [voice.say('findings-heading', { severity, count }), ...shown];
  });
  return hidden === 0 ? lines : [...lines, voice.say('findings-more', { count: hidden })];
}

function linesOfGroup(group: FindingGroup, voice: Voice): string[] {
  const max = decisions.has(group.code) ? decisionsShownMax : othersShownMax;
  if (group.findings.length <= max)
    return group.findings.map((finding) => `• ${findingText(finding, voice)}`);
  const shown = decisions.has(group.code) ? group.findings.slice(0, decisionsShownMax - 1) : [];
  const rest = group.findings.slice(shown.length);
  const places = rest.flatMap((finding) => placeOf(finding) ?? []);
  const named = places.slice(0, refsShownMax).join(', ');
  const more = places.length - Math.min(places.length, refsShownMax);
  return [
    ...shown.map((finding) => `• ${findingText(finding, voice)}`),
    `• ${voice.say('finding-many', { what: whatOf(group.code, voice), count: rest.length })}${named === '' ? '' : `: ${named}`}${more === 0 ? '' : ', …'}`,
  ];
}

const placeOf = (finding: Finding): string | undefined => {
  const agency = finding.args['agency'];
  return agency === undefined ? (finding.ref ?? undefined) : oneLine(String(agency));
};

/** One finding in a sentence: where, what, between whom, and the words as printed. */
export function findingText(finding: Finding, voice: Voice, wordsMax = 80): string {
  const detail = finding.args['detail'];
  const where = [...(finding.ref === null ? [] : [oneLine(finding.ref)]), placeWords(finding.source, voice)]
    .filter((part) => part !== '')
    .join(', ');
  const words = finding.source === null ? '' : shorten(oneLine(finding.source.text), wordsMax);
  const facts = factsOf(finding, voice);
  return [
    where === '' ? '' : `${where}: `,
    whatOf(finding.code, voice),
    facts === '' ? '' : ` (${facts})`,
    detail === undefined ? '' : ` (${oneLine(String(detail))})`,
    words === '' ? '' : `: “${words}”`,
  ].join('');
}

const whatOf = (code: string, voice: Voice): string =>
  voice.has(`finding-${code}`) ? voice.say(`finding-${code}`) : voice.say('finding-other', { code });

/** Each successor with the beginning of its topics. */
const successorsOf = (given: string | number | undefined): string =>
  oneLine(String(given ?? ''))
    .split('; ')
    .map((successor) => shorten(successor, 60).replace(/(\([^)]*)…$/u, '$1…)'))
    .join('; ');

/** What has to be decided between, where the finding knows it. */
function factsOf({ code, args }: Finding, voice: Voice): string {
  const arg = (name: string): string => shorten(oneLine(String(args[name] ?? '')), 120);
  if (code === 'lead-conflict' && args['body'] !== undefined)
    return voice.say('finding-sides', {
      body: arg('body'),
      appendix: arg('appendix'),
      ref: arg('sameAs'),
    });
  if (code === 'merged-agency' && args['agency'] !== undefined)
    return voice.say('finding-successors', {
      agency: arg('agency'),
      successors: successorsOf(args['successors']),
    });
  if (code === 'unknown-agency') return arg('agency');
  if (code === 'total-mismatch' && args['rows'] !== undefined)
    return voice.say('finding-sums', { total: Number(args['total']), rows: Number(args['rows']) });
  if (code === 'weekday-mismatch' && args['date'] !== undefined)
    return voice.say('finding-real-weekday', { day: voice.fullWeekday(arg('date')) });
  if (code === 'no-year' && args['due'] !== undefined)
    return voice.say('finding-year-taken', { day: voice.fullDay(arg('due')) });
  if (['duplicate-duty', 'same-report'].includes(code) && args['sameAs'] !== undefined)
    return voice.say('finding-same-as', { ref: arg('sameAs') });
  return '';
}
