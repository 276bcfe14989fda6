// What the desk reads after it invited a whole list, or ended somebody's service; and what he reads himself.
import { joinLines, oneLine, shorten } from '../lines.ts';
import { plain, type WordingOf } from '../wording.ts';

/** Rows shown of a list; the rest is counted. */
const rowsMax = 20;

/** Codes for a list of people; in a file, or written out where the channel carries none. */
export const wordInvitesMade: WordingOf<'invites-made'> = ({ invited, already, hasFile }, voice) => {
  const shown = hasFile ? [] : invited;
  return plain(
    joinLines(
      voice.say('invites-made', {
        count: invited.length,
        agencies: new Set(invited.map(({ agency }) => agency)).size,
      }),
      ...shown.map(({ agency, name, role, code }) =>
        voice.say('invites-made-line', { agency: oneLine(agency), name: oneLine(name), role, code }),
      ),
      already.length === 0
        ? null
        : voice.say('invites-already', {
            count: already.length,
            people: already
              .slice(0, rowsMax)
              .map(({ agency, name }) => `${oneLine(name)} (${oneLine(agency)})`)
              .join('; '),
          }),
      hasFile ? voice.say('invites-file') : null,
      invited.length === 0 ? null : voice.say('invites-undo'),
    ),
  );
};

/** No code was made, because some rows could not be read. */
export const wordListUnclear: WordingOf<'list-unclear'> = ({ rows }, voice) =>
  plain(
    joinLines(
      voice.say('list-unclear', { count: rows.length }),
      ...rows
        .slice(0, rowsMax)
        .map(({ line, what, detail }) =>
          voice.say('list-unclear-row', { line: String(line), what, detail: shorten(oneLine(detail), 60) }),
        ),
      voice.say('list-unclear-next'),
    ),
  );

/** Somebody no longer serves: the work stays, and whether somebody else is there. */
export const wordServiceEnded: WordingOf<'service-ended'> = ({ name, role, agency, others }, voice) =>
  plain(
    joinLines(
      voice.say('service-ended', { name: oneLine(name), role, agency: oneLine(agency) }),
      others === 0 ? voice.say('service-ended-nobody', { role }) : null,
    ),
  );

/** To the person: thanks, and what happens to the work. */
export const wordToldServiceEnded: WordingOf<'told-service-ended'> = (facts, voice) =>
  plain(
    voice.say('told-service-ended', {
      name: oneLine(facts.name),
      role: facts.role,
      agency: oneLine(facts.agency),
      desk: oneLine(facts.desk),
    }),
  );

/** Who serves in whose place: from today, or as soon as he has joined by his code. */
export const wordReplacementMade: WordingOf<'replacement-made'> = (facts, voice) => {
  const { from, to, role, agency, code, link } = facts;
  const names = { from: oneLine(from), to: oneLine(to), role, agency: oneLine(agency) };
  return plain(
    joinLines(
      code === null
        ? voice.say('replacement-made', names)
        : voice.say('replacement-invited', { ...names, code }),
      link === null ? null : voice.say('invite-made-link', { link }),
    ),
  );
};
