// The weekly digest as the desk handles it: the draft with both editions, and what became of it.
import type { DigestFacts } from '../../core/digest/digest.ts';
import { groupTime, leadersTime } from '../../core/digest/digest-times.ts';
import { joinLines } from '../lines.ts';
import type { Voice } from '../voice.ts';
import { plain, type WordingOf } from '../wording.ts';
import { groupEdition, unnamedLine } from './digest-group.ts';
import { leadersEdition } from './digest-leaders.ts';

/** Friday's draft: what it is, what to reply, when it goes out by itself; then both editions. */
export const wordDigestDraft: WordingOf<'digest-draft'> = ({ facts, groupOn, goesOut, byHand }, voice) => ({
  text: joinLines(
    voice.say('digest-draft', {
      goesOut: goesOut ? 'yes' : 'no',
      week: String(facts.weekNumber),
      day: voice.weekday(groupOn),
      leadersTime: voice.format.time(leadersTime),
      groupTime: voice.format.time(groupTime),
    }),
    '',
    ...bothEditions(facts, voice, byHand),
  ),
  actions: choices(voice),
});

/** The draft after a correction: what holds for it now, then both editions. */
export const wordDigestCorrected: WordingOf<'digest-corrected'> = (
  { facts, state, groupOn, byHand },
  voice,
) => ({
  text: joinLines(
    voice.say('digest-corrected', {
      week: String(facts.weekNumber),
      state,
      day: voice.weekday(groupOn),
      leadersTime: voice.format.time(leadersTime),
      groupTime: voice.format.time(groupTime),
    }),
    '',
    ...bothEditions(facts, voice, byHand),
  ),
  actions: choices(voice),
});

const bothEditions = (facts: DigestFacts, voice: Voice, byHand = false): string[] => [
  voice.say('digest-draft-group', { byHand: byHand ? 'yes' : 'no' }),
  groupEdition(facts, voice),
  ...unnamed(facts, voice),
  '',
  voice.say('digest-draft-leaders'),
  leadersEdition(facts, '', voice),
  ...(facts.decisions.length === 0 ? [] : ['', voice.say('digest-proposal-way')]),
];

/** Whom the group's edition does not name, and how the desk has them named. */
function unnamed(facts: DigestFacts, voice: Voice): string[] {
  const line = unnamedLine(facts, voice);
  return line === null ? [] : ['', `${line} ${voice.say('digest-unnamed-way')}`];
}

const releaseButton = (voice: Voice) => ({ label: voice.say('button-release'), text: 'duyệt' });
const holdButton = (voice: Voice) => ({ label: voice.say('button-hold'), text: 'hoãn tổng hợp' });
const choices = (voice: Voice) => [[releaseButton(voice), holdButton(voice)]];

/** The desk released the digest. */
export const wordDigestReleased: WordingOf<'digest-released'> = ({ facts, groupOn, now }, voice) => ({
  text: voice.say('digest-released', {
    now: now ? 'yes' : 'no',
    week: String(facts.weekNumber),
    day: voice.weekday(groupOn),
    leadersTime: voice.format.time(leadersTime),
    groupTime: voice.format.time(groupTime),
  }),
  actions: now ? [] : [[holdButton(voice)]],
});

/** The desk holds the digest back. */
export const wordDigestHeld: WordingOf<'digest-held'> = ({ facts, leadersGone }, voice) => ({
  text: voice.say('digest-held', {
    week: String(facts.weekNumber),
    leadersGone: leadersGone ? 'yes' : 'no',
  }),
  actions: [[releaseButton(voice)]],
});

/** What becomes of a draft that nobody touches, from now on. */
export const wordDigestSetting: WordingOf<'digest-setting'> = ({ goesOut }, voice) =>
  plain(
    voice.say('digest-setting', {
      goesOut: goesOut ? 'yes' : 'no',
      leadersTime: voice.format.time(leadersTime),
      groupTime: voice.format.time(groupTime),
    }),
  );

/** A digest that somebody asked for, at once and in the edition that is theirs. */
export const wordDigestAsked: WordingOf<'digest-asked'> = ({ facts, leader }, voice) =>
  plain(
    leader === null
      ? joinLines(groupEdition(facts, voice), ...askedUnnamed(facts, voice))
      : leadersEdition(facts, leader, voice),
  );

const askedUnnamed = (facts: DigestFacts, voice: Voice): string[] => {
  const line = unnamedLine(facts, voice);
  return line === null ? [] : ['', line];
};
