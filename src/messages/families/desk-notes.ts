// What comes to the desk for a person's look, and the answers to its own housekeeping: groups and invitations.
import { namesInRow } from '../agency-words.ts';
import { itemRef, replacedRequest } from '../item-words.ts';
import { joinLines, oneLine, shorten } from '../lines.ts';
import { plain, type WordingOf } from '../wording.ts';

/** Somebody's words that only the desk sees: what it is about, what was said, what holds meanwhile. */
export const wordDeskNote: WordingOf<'desk-note'> = (
  { about, person, agency, item, words, untilOn, successor, replaces = null },
  voice,
) =>
  plain(
    joinLines(
      voice.say('desk-note', {
        about,
        agency: oneLine(agency),
        item: item === null ? '' : ` · ${itemRef(item, voice)}`,
      }),
      untilOn === null
        ? null
        : voice.say('desk-note-until', {
            about,
            day: voice.fullWeekday(untilOn),
            replaced: replacedRequest(replaces, voice),
          }),
      words === ''
        ? null
        : voice.say('desk-note-words', {
            requested: item?.requested === true ? 'yes' : 'no',
            person: oneLine(person),
            words: shorten(oneLine(words), 600),
          }),
      voice.say('desk-note-next', {
        about,
        agency: oneLine(agency),
        person: oneLine(person),
        to: oneLine(successor ?? voice.say('name-of-the-new')),
      }),
    ),
  );

/** Who belongs to a group of agencies now. */
export const wordGroupMembers: WordingOf<'group-members'> = ({ group, members }, voice) =>
  plain(
    members.length === 0
      ? voice.say('group-members-none', { group: oneLine(group) })
      : voice.say('group-members', {
          group: oneLine(group),
          count: members.length,
          members: namesInRow(members, voice, null),
        }),
  );

/** A new invitation, to be carried by a letter. */
export const wordInviteMade: WordingOf<'invite-made'> = (facts, voice) => {
  const { name, role, agency, planLabel = null, code, link } = facts;
  return plain(
    joinLines(
      voice.say('invite-made', {
        name: oneLine(name),
        role,
        agency: oneLine(agency),
        plan: planLabel === null ? '' : ` (${planLabel})`,
        code,
      }),
      link === null ? null : voice.say('invite-made-link', { link }),
    ),
  );
};
