// When something could not be done, or may not have arrived: one plain sentence and what to do about it.
import { inList, namesInRow } from '../agency-words.ts';
import { codesOf } from '../item-words.ts';
import { joinLines, oneLine, shorten } from '../lines.ts';
import { plain, type WordingOf } from '../wording.ts';

/** Why a wish was not carried out, and what to do instead. */
export const wordRefused: WordingOf<'refused'> = ({ reason, detail }, voice) => {
  const said = detail === null ? '' : shorten(oneLine(detail), 80);
  return plain(voice.say(`refusal-${reason}`, { detail: said === '' ? '' : ` “${said}”` }));
};

/** A fault of ours: an apology and a reference for whoever looks into it. */
export const wordWentWrong: WordingOf<'went-wrong'> = ({ reference }, voice) =>
  plain(voice.say('went-wrong', { reference }));

/** What an address or a group no longer takes, and where it went instead; without a message only that nothing gets there. */
export const wordUnreachable: WordingOf<'unreachable'> = (
  { what, person, agency, codes, instead, inviteAgain },
  voice,
) => {
  const about = [
    ...(agency === '' ? [] : [oneLine(agency)]),
    ...(codes.length === 0 ? [] : [codesOf(codes, voice)]),
  ].join('; ');
  return plain(
    voice.say('unreachable', {
      instead: what === null && instead === 'nobody' ? 'left' : instead,
      lost: voice.say('not-delivered', { what: what ?? 'none' }),
      person: oneLine(person),
      about: about === '' ? '' : ` (${about})`,
      next: voice.say('unreachable-next', { inviteAgain: inviteAgain ?? 'none' }),
    }),
  );
};

/** A channel that refuses for long: whose messages wait. */
export const wordQuotaSpent: WordingOf<'quota-spent'> = ({ channel, waiting }, voice) => {
  const name = voice.say('channel-name', { channel });
  return plain(
    joinLines(
      voice.say('quota-spent', { channel: name }),
      waiting.length === 0
        ? voice.say('quota-nobody-waits')
        : voice.say('quota-waiting', {
            ...{ channel: name, count: waiting.length },
            agencies: namesInRow(waiting, voice, null),
          }),
    ),
  );
};

/** Agencies that have nobody to remind, with the codes they were to be reminded of. */
export const wordNoFocalPoint: WordingOf<'no-focal-point'> = ({ agencies }, voice) => {
  const named = (awaited: boolean): string[] =>
    agencies
      .filter((one) => (one.awaited ?? false) === awaited)
      .map(({ agency, codes }) =>
        codes.length === 0 ? inList(agency) : `${inList(agency)} (${codesOf(codes, voice)})`,
      );
  const line = (key: string, names: string[]): string | null =>
    names.length === 0
      ? null
      : `${voice.say(key, { count: names.length, agencies: namesInRow(names, voice, null) })}.`;
  const nobody = line('missing-unreachable', named(false));
  return plain(
    joinLines(
      line('missing-awaited', named(true)),
      nobody,
      nobody === null ? null : voice.say('no-focal-point-next'),
    ),
  );
};

/** Messages that people may have written while the bot was away, and that no longer exist. */
export const wordUpdatesLost: WordingOf<'updates-lost'> = ({ since, until }, voice) =>
  plain(
    voice.say('updates-lost', {
      since: `${voice.timeOf(since)} ${voice.day(voice.dateOf(since))}`,
      until: `${voice.timeOf(until)} ${voice.day(voice.dateOf(until))}`,
    }),
  );

/** A message that was perhaps sent, perhaps not. */
export const wordUncertain: WordingOf<'uncertain'> = ({ what, reference }, voice) =>
  plain(voice.say('uncertain', { what, reference: String(reference) }));
