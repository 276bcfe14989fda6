// After the day has passed: whom the desk calls, what it may send to a head, and that one message to a head.
import { deskContact, headOf, inList, namesInRow, unitOf } from '../agency-words.ts';
import { codeOf, itemRef, printedDay, subjectOf } from '../item-words.ts';
import { joinLines, oneLine } from '../lines.ts';
import { planName } from '../plan-name.ts';
import { plain, type WordingOf } from '../wording.ts';

/** Agencies that have not confirmed a plan's work. */
export const wordUnacknowledged: WordingOf<'unacknowledged'> = ({ planLabel, since, agencies }, voice) =>
  plain(
    voice.say('unacknowledged', {
      plan: planLabel,
      day: voice.fullDay(since),
      count: agencies.length,
      agencies: namesInRow(agencies, voice, null),
    }),
  );

/** The list for the telephone, with the focal point of each agency. */
export const wordCallList: WordingOf<'call-list'> = ({ item, agencies }, voice) =>
  plain(
    joinLines(
      voice.say('call-list', { ref: itemRef(item, voice), count: agencies.length }),
      ...agencies.map(({ agency, focalPoint, awaited, promisedOn }) => {
        const person =
          focalPoint === null
            ? voice.say(awaited === true ? 'call-list-awaited' : 'call-list-nobody')
            : voice.say('officer', { officer: oneLine(focalPoint) });
        const promise =
          promisedOn === null ? '' : ` (${voice.say('news-promised', { day: voice.day(promisedOn) })})`;
        return `• ${inList(agency)}: ${person}${promise}`;
      }),
    ),
  );

/** What the desk decides: nothing goes to a head by itself. */
export const wordEscalationProposal: WordingOf<'escalation-proposal'> = ({ item, agencies }, voice) =>
  plain(
    voice.say('escalation-proposal', {
      ref: itemRef(item, voice),
      late: item.lateWorkingDays,
      count: agencies.length,
      agencies: namesInRow(agencies, voice, voice.say('command-see', { code: codeOf(item) })),
      code: codeOf(item),
    }),
  );

/** What was released, and which heads are not linked. */
export const wordEscalationReleased: WordingOf<'escalation-released'> = (facts, voice) => {
  const { item, agencies, without, capped } = facts;
  const row = (names: string[]) => ({
    ref: itemRef(item, voice),
    count: names.length,
    agencies: namesInRow(names, voice, null),
  });
  return plain(
    joinLines(
      agencies.length === 0 ? null : voice.say('escalation-released', row(agencies)),
      without.length === 0 ? null : voice.say('escalation-without', row(without)),
      capped === undefined
        ? null
        : voice.say('escalation-capped', { ...row(capped.agencies), day: voice.weekday(capped.from) }),
    ),
  );
};

/** To the head of an agency: one message, no officer blamed, nothing to type. */
export const wordEscalation: WordingOf<'escalation'> = ({ parties, item, remindedOn, replyBy }, voice) => {
  const { desk, deskOfficer, agency } = parties;
  const unit = unitOf(agency, voice);
  const days = remindedOn.map((day) => voice.day(day));
  const [last, ...before] = [...days].reverse();
  const list =
    before.length === 0
      ? last
      : voice.say('and-day', { days: before.reverse().join(', '), last: last ?? '' });
  return plain(
    voice.say('escalation', {
      head: headOf(agency, voice),
      kind: item.kind,
      desk,
      day: voice.fullDay(voice.today),
      subject: subjectOf(item, voice),
      unit: voice.say('you-unit', { kind: unit === 'Sở' || unit === 'Ban' ? 'named' : 'other', unit }),
      plan: planName(item.planNumber, voice),
      printed: printedDay(item, voice, voice.fullDay) ?? '',
      contacted: days.length === 0 ? '' : ` ${voice.say('escalation-contacted', { desk, days: list ?? '' })}`,
      replyBy: voice.fullDay(replyBy),
      contact: deskContact(deskOfficer, desk, voice),
    }),
  );
};
