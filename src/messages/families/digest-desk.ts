// The weekly digest as the desk handles it: the draft with both editions, and what became of it.
import { joinLines } from '../lines.ts';
import { plain, type WordingOf } from '../wording.ts';
import { groupEdition } from './digest-group.ts';
import { leadersEdition } from './digest-leaders.ts';

/** When the two editions go out on their day (DESIGN 5). */
const leadersTime = '07:00';
const groupTime = '14:00';

/** Friday's draft: what it is, what to reply, when it goes out by itself; then both editions. */
export const wordDigestDraft: WordingOf<'digest-draft'> = ({ facts, groupOn }, voice) => ({
  text: joinLines(
    voice.say('digest-draft', {
      week: String(facts.weekNumber),
      day: voice.weekday(groupOn),
      leadersTime: voice.format.time(leadersTime),
      groupTime: voice.format.time(groupTime),
    }),
    '',
    voice.say('digest-draft-group'),
    groupEdition(facts, voice),
    '',
    voice.say('digest-draft-leaders'),
    leadersEdition(facts, voice.say('leader-unnamed'), voice),
  ),
  actions: [
    [
      { label: voice.say('button-release'), text: 'duyệt' },
      { label: voice.say('button-hold'), text: 'hoãn' },
    ],
  ],
});

/** The desk released the digest. */
export const wordDigestReleased: WordingOf<'digest-released'> = ({ facts, groupOn }, voice) =>
  plain(
    voice.say('digest-released', {
      week: String(facts.weekNumber),
      day: voice.weekday(groupOn),
      leadersTime: voice.format.time(leadersTime),
      groupTime: voice.format.time(groupTime),
    }),
  );

/** The desk holds the digest back. */
export const wordDigestHeld: WordingOf<'digest-held'> = ({ facts }, voice) =>
  plain(voice.say('digest-held', { week: String(facts.weekNumber) }));

/** A digest that somebody asked for, at once and in the edition that is theirs. */
export const wordDigestAsked: WordingOf<'digest-asked'> = ({ facts, leader }, voice) =>
  plain(leader === null ? groupEdition(facts, voice) : leadersEdition(facts, leader, voice));
