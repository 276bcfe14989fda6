// Words about the messages themselves: too many of them, a picture that came along, or one that was corrected.
import type { Attachment } from '../../core/channel.ts';
import { codeOf, stateOf, titleOf } from '../item-words.ts';
import { joinLines, oneLine, shorten } from '../lines.ts';
import type { Voice } from '../voice.ts';
import { plain, type WordingOf, withDigits } from '../wording.ts';

/** Single digits only. */
const choicesMax = 9;

/** Many messages in a row: said once, then silence until it is over. */
export const wordTooMany: WordingOf<'too-many'> = ({ linked }, voice) =>
  plain(voice.say(linked ? 'too-many' : 'too-many-unlinked'));

/** What came with the words is noted; it replaces no report. */
export const wordEvidenceKept: WordingOf<'evidence-kept'> = ({ item, attachments }, voice) =>
  plain(
    voice.say('evidence-kept', {
      what: attachmentsOf(attachments, voice),
      code: codeOf(item),
      agency: oneLine(item.agency),
    }),
  );

/** A picture without a word: which item does it belong to? */
export const wordAskEvidence: WordingOf<'ask-evidence'> = ({ attachments, choices }, voice) => {
  const what = attachmentsOf(attachments, voice);
  if (choices.length === 0) return plain(voice.say('ask-evidence-none', { what }));
  const shown = choices.slice(0, choicesMax);
  const text = joinLines(
    voice.say('ask-evidence', { what }),
    ...shown.map((item, index) => `${index + 1}. ${codeOf(item)} · ${titleOf(item, 80)}`),
    `0. ${voice.say('ask-evidence-none-of-these')}`,
  );
  return withDigits(text, [...shown.map((_, index) => index + 1), 0]);
};

/** A corrected message is followed; the echo comes after this line. */
export const wordEditFollowed: WordingOf<'edit-followed'> = (_, voice) => plain(voice.say('edit-followed'));

/** A corrected message that is not clear changes nothing. */
export const wordEditUnclear: WordingOf<'edit-unclear'> = ({ items }, voice) =>
  plain(
    joinLines(
      voice.say('edit-unclear'),
      ...items.map((item) =>
        voice.say('edit-unclear-line', { code: codeOf(item), state: stateOf(item, voice) }),
      ),
      voice.say('edit-unclear-next', { code: codeOf(items[0] ?? { code: 12 }) }),
    ),
  );

/** A corrected command is not carried out a second time. */
export const wordEditNotRead: WordingOf<'edit-not-read'> = (_, voice) => plain(voice.say('edit-not-read'));

/** "01 ảnh", "tệp “bao-cao.pdf”". */
function attachmentsOf(attachments: readonly Attachment[], voice: Voice): string {
  const [first] = attachments;
  const name = oneLine(first?.name ?? '');
  if (attachments.length === 1 && name !== '')
    return voice.say('attachment-named', { name: shorten(name, 60) });
  const kind = attachments.every((each) => each.kind === 'photo') ? 'photo' : 'file';
  return voice.say('attachments', { kind, count: attachments.length });
}
