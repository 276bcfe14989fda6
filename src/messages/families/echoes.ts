// What was understood and written down, read back to the person who said it, with the way to correct it.
import { reasonOf } from '../../core/items/stated-reason.ts';
import type { ItemView } from '../../core/notice.ts';
import { deskContact, youOf } from '../agency-words.ts';
import { codeOf, dueLine, replacedRequest } from '../item-words.ts';
import { joinLines, oneLine, shorten } from '../lines.ts';
import type { Voice, Worded } from '../voice.ts';
import { plain, type WordingOf } from '../wording.ts';

/** Progress, what is waited for, and who will see it. */
export const wordEchoProgress: WordingOf<'echo-progress'> = ({ item, waitingFor, obstacle }, voice) => {
  const blocked = waitingFor !== null ? 'waiting' : obstacle ? 'obstacle' : 'no';
  const other = { blocked, waitingFor: oneLine(waitingFor ?? '') };
  const state = [
    voice.say(`execution-${item.execution}`),
    ...(item.percent === null ? [] : [`${item.percent}%`]),
  ].join(', ');
  return correctable(
    [
      voice.say('echo-progress', {
        ...nameOf(item),
        state: blocked === 'no' ? state : `${state}; ${voice.say('echo-blocked', other)}`,
      }),
      blocked === 'no' ? null : voice.say('echo-privacy', { ...other, you: youOf(item, voice) }),
    ],
    voice,
  );
};

/** The agency has the message. */
export const wordEchoAcknowledged: WordingOf<'echo-acknowledged'> = ({ item }, voice) =>
  correctable([voice.say('echo-acknowledged', nameOf(item)), dueLine(item, voice)], voice);

/** A promised day: reminders rest, the plan's day stays. */
export const wordEchoPromise: WordingOf<'echo-promise'> = ({ item, promisedOn }, voice) =>
  correctable(
    [voice.say('echo-promise', { ...nameOf(item), kind: item.kind, day: voice.weekday(promisedOn) })],
    voice,
  );

/** Asked to be reminded later. */
export const wordEchoSnooze: WordingOf<'echo-snooze'> = ({ item, until }, voice) =>
  correctable([voice.say('echo-snooze', { ...nameOf(item), day: voice.weekday(until) })], voice);

/** "Not ours": passed on, and quiet meanwhile. */
export const wordEchoReassignment: WordingOf<'echo-reassignment'> = ({ item }, voice) =>
  correctable([voice.say('echo-reassignment', { ...nameOf(item), you: youOf(item, voice) })], voice);

/** More time was asked for: who decides, and what holds meanwhile. */
export const wordEchoExtension: WordingOf<'echo-extension'> = (
  { item, untilOn, reason, replaces = null },
  voice,
) => {
  const said = reason === null ? '' : reasonOf(reason);
  return correctable(
    [
      voice.say('echo-extension', {
        ...nameOf(item),
        asked: item.requested ? 'yes' : 'no',
        you: youOf(item, voice),
        until: voice.fullWeekday(untilOn),
        replaced: replacedRequest(replaces, voice),
        reason: said === '' ? '' : `, ${voice.say('reason', { reason: shorten(said, 200) })}`,
      }),
    ],
    voice,
    false,
  );
};

/** A question goes to a person. */
export const wordEchoQuestion: WordingOf<'echo-question'> = ({ desk, deskOfficer }, voice) => ({
  text: voice.say('echo-question', { contact: deskContact(deskOfficer, desk, voice) }),
  actions: [],
});

const nameOf = (item: ItemView): { code: string; agency: string } => ({
  code: codeOf(item),
  agency: oneLine(item.agency),
});

/** Ends with the way to correct; the button says what could be typed. */
function correctable(lines: (string | null)[], voice: Voice, mentioned = true): Worded {
  return {
    text: joinLines(...lines, mentioned ? voice.say('echo-correct') : null),
    actions: [[{ label: voice.say('button-correct'), text: 'sửa' }]],
  };
}

/** A leader's words went to the desk, to be put into a document. */
export const wordOpinionPassed: WordingOf<'opinion-passed'> = ({ desk }, voice) =>
  plain(voice.say('opinion-passed', { desk: oneLine(desk) }));
