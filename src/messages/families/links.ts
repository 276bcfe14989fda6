// People who linked themselves by a code: what the desk is asked, and what they read until it has answered.
import { withoutDiacritics } from '../../core/agencies/agency-names/fold.ts';
import type { LinkView } from '../../core/people/link-facts.ts';
import { deskContact } from '../agency-words.ts';
import { joinLines, oneLine } from '../lines.ts';
import type { Voice } from '../voice.ts';
import { type FactsOf, plain, type WordingOf } from '../wording.ts';

/** To the person who said yes: what happens next, and that nothing is to be done meanwhile. */
export const wordLinkWaiting: WordingOf<'link-waiting'> = ({ desk, deskOfficer }, voice) =>
  plain(voice.say('link-waiting', { contact: deskContact(deskOfficer, desk, voice), desk: oneLine(desk) }));

/** To the desk: one person with two choices, or a list with the words that settle it. */
export const wordLinksWaiting: WordingOf<'links-waiting'> = (facts, voice) => {
  const [first] = facts.people;
  return first !== undefined && facts.people.length === 1
    ? wordOne(first, facts.numbered, voice)
    : wordMany(facts, voice);
};

type Waiting = FactsOf<'links-waiting'>['people'][number];

function wordOne(person: Waiting, numbered: boolean, voice: Voice) {
  const { name } = person;
  // A button carries 64 bytes at most.
  const typedName = withoutDiacritics(oneLine(name));
  return {
    text: joinLines(
      voice.say('link-one', {
        ...argsOf(person),
        channel: voice.say('channel-name', { channel: person.channel }),
        time: voice.timeOf(person.at),
        day: voice.day(voice.dateOf(person.at)),
        replaces: replacesOf(person, voice),
      }),
      numbered ? voice.say('link-one-choices') : voice.say('link-one-words', { name: oneLine(name) }),
      voice.say('link-until-then'),
    ),
    // The words say whom they mean, so that a button of yesterday decides on nobody else.
    actions: [
      [
        { label: voice.say('button-confirm-link'), text: `xác nhận ${typedName}` },
        { label: voice.say('button-wrong'), text: `không đúng ${typedName}` },
      ],
    ],
  };
}

function wordMany({ people, numbered }: FactsOf<'links-waiting'>, voice: Voice) {
  return {
    text: joinLines(
      voice.say('links-heading', { count: people.length }),
      ...people.map((person, index) =>
        voice.say('links-line', {
          ...argsOf(person),
          number: numbered ? `${index + 1}.` : '•',
          channel: voice.say('channel-name', { channel: person.channel }),
          day: voice.day(voice.dateOf(person.at)),
          replaces: replacesOf(person, voice),
        }),
      ),
      numbered ? voice.say('links-next', { last: String(people.length) }) : voice.say('links-next-words'),
      voice.say('link-until-then'),
    ),
    actions: numbered ? [[{ label: voice.say('button-confirm-all'), text: 'xác nhận hết' }]] : [],
  };
}

const replacesOf = ({ replaces }: Waiting, voice: Voice): string =>
  replaces === null ? '' : voice.say('link-replaces', { name: oneLine(replaces) });

const argsOf = ({ name, role, agency }: LinkView) => ({ name: oneLine(name), role, agency: oneLine(agency) });

/** Nobody waits. */
export const wordLinksNone: WordingOf<'links-none'> = (_, voice) => plain(voice.say('links-none'));

/** Names shown of a long list; the rest is counted. */
const namesMax = 15;

/** What was decided, and who no longer serves because of it. */
export const wordLinksDecided: WordingOf<'links-decided'> = ({ confirmed, people, replaced }, voice) => {
  const rest = people.length - namesMax;
  const names = people.slice(0, namesMax).map((person) => voice.say('link-name', argsOf(person)));
  const list = [...names, ...(rest > 0 ? [voice.say('and-people', { count: rest })] : [])].join('; ');
  const [first] = people;
  return plain(
    joinLines(
      voice.say(confirmed ? 'links-confirmed' : 'links-refused', { count: people.length, people: list }),
      ...replaced.map((person) => voice.say('link-replaced', argsOf(person))),
      confirmed || first === undefined ? null : voice.say('links-refused-next', argsOf(first)),
    ),
  );
};

/** To one who had been refused: he waits again. */
export const wordLinkRefusalUndone: WordingOf<'link-refusal-undone'> = ({ desk }, voice) =>
  plain(voice.say('link-refusal-undone', { desk: oneLine(desk) }));

/** To the person: the desk did not confirm him, and whom to ask. */
export const wordLinkRefused: WordingOf<'link-refused'> = ({ desk, deskOfficer }, voice) =>
  plain(voice.say('link-refused', { contact: deskContact(deskOfficer, desk, voice), desk: oneLine(desk) }));
