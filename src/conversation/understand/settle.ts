// Settles intents of one segment that exclude each other: which of two states a message means, or that it cannot be told.
import type { Intent } from '../../core/items/answer.ts';
import { produce } from './lexicon.ts';
import type { ClauseReading } from './read-clause.ts';
import { cancelled } from './signs-target.ts';
import { words } from './tokens.ts';

const handedIn = words(
  '^(?:(?:vang|a|em|minh|toi|benminh|don vi|da|vua|so|hs|ho so|van ban) )*(?:trinh|gui|chuyen|nop)(?: (?!xong|du)\\S+){0,4}$',
);

// "nhầm rồi, phải là Sở Y tế chứ".
const otherBody = words(
  '^(?:phai |moi |dung ra )*(?:la |cua |la cua )(?:ben )?A\\d+(?: (?:chu|moi dung|a|nhe|ma|co))*$',
);

// Being busy beside a wish to be reminded later says nothing about the work, being late beside a wish for more
// time nothing more than that wish.
const workAtHand = words(
  `(?:${produce}|lam|trien khai|thuc hien|xu ly|hoan thien|tiep tuc|chuan bi|phoi hop|tien hanh|do|dang do|do dang|giai quyet|ban hanh|chua|P\\d+|Q\\d+|gan|sap(?! xep)|con|se|mai)`,
);
const reason = words('^(?:do|vi|boi|tai|nham) .*');
const lateOnly = words('(?:cham|tre|khong kip|kho kip)');

function withoutBusy(all: Set<Intent>, readings: readonly ClauseReading[]): void {
  const saying = readings.filter((reading) => reading.intents.has('in_progress'));
  if (saying.length === 0) return;
  const isBusy = all.has('snooze') && saying.every(({ text }) => !workAtHand.test(text));
  const isLate =
    all.has('extension') &&
    saying.every(({ text }) => lateOnly.test(text) && !words('(?:dang|chua|P\\d+|Q\\d+)').test(text));
  // "do sở đang sắp xếp bộ máy": why more time is needed.
  const isReason =
    all.has('extension') &&
    saying.every(({ text }) => reason.test(text) && !workAtHand.test(text.replace(/^\S+ /, '')));
  if (isBusy || isLate || isReason) all.delete('in_progress');
}

// "đang đi cơ sở, tối nhắc lại": away for the hour, with no day of return and nobody in the sender's place.
function isPassing({ text, intents }: ClauseReading): boolean {
  return !intents.has('handover') || !(/(?<![^ ])[DS]\d/.test(text) || words('thay|dongchi|~ten').test(text));
}

const otherFirst = words(
  '(?:sau khi|khi nao|khi|doi|cho|de)(?: (?!thi|moi)\\S+){1,6} (?:xong|hoan thanh)(?: .*)?',
);

function isOtherFirst({ text, intents }: ClauseReading): boolean {
  return !intents.has('in_progress') || otherFirst.test(text);
}

// "kiểm xong, niêm phong xong. Đã hoàn thành": the parts first, then the whole.
const whole = words(
  '^(?:(?:vang|a|va|em|minh|benminh|don vi|nay|viec|D\\d+) )*(?:da |deu |da duoc )?(?:xong|hoan thanh|hoan tat|gui|nop)(?: (?:roi|het|ca|toan bo|xong|nhe|a|viec|nhiem vu|bao cao|day du|du|D\\d+))*$',
);

function isWhollyDone(all: Set<Intent>, readings: readonly ClauseReading[]): boolean {
  const last = readings.findLast(({ intents }) => intents.has('done') || intents.has('in_progress'));
  const parts = readings.filter(({ intents }) => intents.has('in_progress'));
  if (!last?.intents.has('done') || !whole.test(last.text)) return false;
  if (!parts.every(({ isPartOnly, text }) => isPartOnly && !words('chua|con|se|dang|sap|gan').test(text)))
    return false;
  all.delete('in_progress');
  for (const part of parts) part.intents.delete('in_progress');
  return true;
}

/** Settles intents that exclude each other; true when that takes a question to the sender. */
export function resolve(all: Set<Intent>, readings: readonly ClauseReading[]): boolean {
  withoutBusy(all, readings);
  if (all.has('handover') && all.has('snooze') && readings.every(isPassing)) all.delete('handover');
  // "nhầm rồi, việc này của Sở Nội vụ": it is the bot that is mistaken.
  if (all.has('correction') && readings.some(({ text }) => otherBody.test(text))) all.add('not_ours');
  if (all.has('not_ours') && !readings.some(({ text }) => cancelled.test(text))) all.delete('correction');
  if (all.has('not_ours'))
    for (const intent of ['blocked', 'in_progress', 'done', 'not_started', 'snooze'] as const)
      all.delete(intent);
  // "sau khi sắp xếp xong bộ máy mới làm": what is finished first is other work.
  if (all.has('not_started') && readings.every(isOtherFirst)) all.delete('in_progress');
  if (all.has('done') && all.has('not_started')) return true;
  if (all.has('done') && all.has('blocked')) {
    // "đã trình nhưng Tỉnh ủy chưa cho ý kiến": what was handed in for an answer is not the end of the work.
    const done = readings.filter((reading) => reading.intents.has('done'));
    if (!done.every(({ text }) => handedIn.test(text))) return true;
    all.delete('done');
  }
  if (all.has('done') && all.has('in_progress') && !isWhollyDone(all, readings)) {
    const isCopy = readings.some(
      (reading) => reading.intents.has('in_progress') && /ban (?:giay|cung|goc|chinh)/.test(reading.text),
    );
    all.delete('done');
    return isCopy;
  }
  return all.has('done') && all.has('extension');
}
