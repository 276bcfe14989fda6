// A plan that was read, with the points to look at, and a plan that was put to work.
import { namesInRow } from '../agency-words.ts';
import { joinLines, oneLine, shorten } from '../lines.ts';
import type { Args } from '../texts.ts';
import type { Voice } from '../voice.ts';
import { plain, type WordingOf } from '../wording.ts';
import { findingLines } from './findings.ts';

/** Counts first, then the points to look at, then how to start. */
export const wordPlanImported: WordingOf<'plan-imported'> = (facts, voice) => {
  const findings = findingLines(facts.findings, voice);
  return plain(
    joinLines(
      voice.say('plan-imported', {
        plan: facts.planLabel,
        title: shorten(oneLine(facts.title), 200),
        tasks: facts.tasks,
        reports: facts.reports,
        agencies: facts.agencies,
      }),
      '',
      ...(findings.length === 0 ? [voice.say('findings-none')] : findings),
      emptyGroupsLine(facts.emptyGroups, voice),
      '',
      voice.say('plan-imported-next', { plan: facts.planLabel.replace(/\s+/g, '') }),
    ),
  );
};

/** What the plan gave to whom, and the first day on which anybody hears of it. */
export const wordPlanActivated: WordingOf<'plan-activated'> = (facts, voice) => {
  if (facts.items === 0 && facts.firstReminderOn === null)
    return plain(voice.say('plan-activated-empty', { plan: facts.planLabel }));
  return plain(
    joinLines(
      voice.say('plan-activated', { plan: facts.planLabel, items: facts.items, agencies: facts.agencies }),
      facts.firstReminderOn === null
        ? voice.say('plan-activated-quiet')
        : voice.say('plan-activated-first', { day: voice.weekday(facts.firstReminderOn) }),
      facts.emptyGroups === undefined || facts.emptyGroups.length === 0
        ? null
        : voice.say('plan-activated-empty-groups', {
            ...groupsIn(facts.emptyGroups, voice),
            list: `${facts.planLabel.replace(/\s+/g, '')} snv, stc`,
          }),
    ),
  );
};

const groupsShownMax = 4;

/** Groups without members, with the words that give the first one some; null when there is none. */
export function emptyGroupsLine(groups: readonly string[] | undefined, voice: Voice): string | null {
  const [first] = groups ?? [];
  if (groups === undefined || first === undefined) return null;
  return voice.say('plan-empty-groups', { ...groupsIn(groups, voice), first: nameOf(first) });
}

const groupsIn = (groups: readonly string[], voice: Voice): Args => ({
  count: groups.length,
  groups: namesInRow(groups.map(nameOf), voice, null, groupsShownMax),
});

const nameOf = (group: string): string => shorten(oneLine(group), 100);
