// The first words to a stranger, to the bearer of a code, and to each kind of person once linked.
import { deskContact, initialsOf, officeAddress } from '../agency-words.ts';
import { exampleDays } from '../example-days.ts';
import { capital } from '../lines.ts';
import { planName } from '../plan-name.ts';
import { plain, type WordingOf } from '../wording.ts';

/** Someone writes without a valid code. */
export const wordNotLinked: WordingOf<'not-linked'> = ({ desk }, voice) =>
  plain(voice.say('not-linked', { desk }));

/** The code is right: one question before it counts. */
export const wordConfirmInvite: WordingOf<'confirm-invite'> = (facts, voice) => ({
  text: voice.say('confirm-invite', {
    name: facts.requested === true ? facts.name : capital(voice.say('officer', { officer: facts.name })),
    you: facts.requested === true ? officeAddress(facts.agency, voice) : voice.say('you'),
    role: facts.role,
    agency: facts.agency,
    plan: facts.planNumber === null ? '' : `, ${planName(facts.planNumber, voice)}`,
  }),
  actions: [
    [
      { label: voice.say('button-right'), text: '1' },
      { label: voice.say('button-wrong'), text: '2' },
    ],
  ],
});

/** The bearer said that it is not him. */
export const wordInviteDeclined: WordingOf<'invite-declined'> = ({ desk }, voice) =>
  plain(voice.say('invite-declined', { desk }));

/** Whose channel this is, how often it writes, that it replaces no letter, and whom to call. */
export const wordWelcomeFocalPoint: WordingOf<'welcome-focal-point'> = (facts, voice) =>
  plain(
    voice.say(facts.requested === true ? 'welcome-requested' : 'welcome-focal-point', {
      you: officeAddress(facts.parties.agency, voice),
      desk: facts.parties.desk,
      reader: facts.parties.reader,
      agency: facts.parties.agency,
      plan: facts.planNumber === null ? voice.say('plans-of-province') : planName(facts.planNumber, voice),
      code: String(facts.exampleCode),
      initials: initialsOf(facts.parties.agency),
      away: voice.format.typedDay(exampleDays(voice.today).away),
      contact: deskContact(facts.parties.deskOfficer, facts.parties.desk, voice),
    }),
  );

/** A head hears how seldom this channel writes to him, and that nothing is expected of him. */
export const wordWelcomeHead: WordingOf<'welcome-head'> = ({ parties }, voice) =>
  plain(
    voice.say('welcome-head', {
      reader: parties.reader,
      agency: parties.agency,
      desk: parties.desk,
      contact: deskContact(parties.deskOfficer, parties.desk, voice),
    }),
  );

/** The desk officer's welcome: what the desk will get and its first commands. */
export const wordWelcomeDesk: WordingOf<'welcome-desk'> = ({ parties }, voice) =>
  plain(voice.say('welcome-desk', { reader: parties.reader, desk: parties.desk }));

/** The leader's welcome, usually read by the secretary. */
export const wordWelcomeLeader: WordingOf<'welcome-leader'> = ({ parties }, voice) =>
  plain(
    voice.say('welcome-leader', {
      reader: parties.reader,
      desk: parties.desk,
      contact: deskContact(parties.deskOfficer, parties.desk, voice),
    }),
  );

/** A group hears what will be posted there, and what will not. */
export const wordGroupLinked: WordingOf<'group-linked'> = ({ desk, deskOfficer }, voice) =>
  plain(voice.say('group-linked', { desk, contact: deskContact(deskOfficer, desk, voice) }));
