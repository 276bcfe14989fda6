// Proof of what was said and when, and that the collector has it. Never pretends that a letter has arrived.
import type { PlainDate } from '../../core/dates.ts';
import type { ItemView } from '../../core/notice.ts';
import { youOf } from '../agency-words.ts';
import { codeOf, itemRef, titleOf } from '../item-words.ts';
import { oneLine } from '../lines.ts';
import type { Voice } from '../voice.ts';
import { plain, type WordingOf } from '../wording.ts';

/** The agency says that it has sent. */
export const wordReceipt: WordingOf<'receipt'> = (facts, voice) => {
  const { item, desk } = facts;
  return plain(
    voice.say('receipt', {
      time: voice.timeOf(facts.at),
      day: voice.fullWeekday(voice.dateOf(facts.at)),
      agency: oneLine(item.agency),
      letter: letterOf(item, facts.letterNumber, facts.letterOn, voice),
      ref: itemRef(item, voice),
      receipt: facts.receipt,
      desk,
      code: codeOf(item),
      you: youOf(item, voice),
      more:
        facts.letterNumber === null ? ` ${voice.say('receipt-no-number', { you: youOf(item, voice) })}` : '',
    }),
  );
};

/** The agency says that a task is finished. */
export const wordDoneNoted: WordingOf<'done-noted'> = ({ item, at, desk }, voice) =>
  plain(
    voice.say('done-noted', {
      time: voice.timeOf(at),
      day: voice.fullWeekday(voice.dateOf(at)),
      agency: oneLine(item.agency),
      title: titleOf(item),
      ref: itemRef(item, voice),
      desk,
      code: codeOf(item),
      you: youOf(item, voice),
    }),
  );

/** The collector has it, and which day was counted. */
export const wordReceived: WordingOf<'received'> = (facts, voice) =>
  plain(
    voice.say('received', {
      desk: facts.desk,
      letter: letterOf(facts.item, facts.letterNumber, null, voice),
      agency: oneLine(facts.item.agency),
      inTime: facts.item.requested ? 'not-counted' : facts.inTime ? 'yes' : 'no',
      day: voice.fullDay(facts.sentOn),
      receipt: facts.receipt,
    }),
  );

/** `Báo cáo số 512/STC-BC ngày 20/11/2026`, or the thing without a number. */
function letterOf(item: ItemView, number: string | null, on: PlainDate | null, voice: Voice): string {
  const day = on === null ? '' : ` ${voice.say('dated', { day: voice.fullDay(on) })}`;
  if (number === null) return `${voice.say('letter-unnumbered', { kind: item.kind })}${day}`;
  return `${voice.say('letter-numbered', { kind: item.kind, number: oneLine(number) })}${day}`;
}
