// Tells whether a clause that no rule reads may turn what the other clauses say. Reads no intents of its own.
import type { Intent } from '../../core/items/answer.ts';
import type { ClauseReading } from './read-clause.ts';
import { noObstacle } from './signs-blocked.ts';
import { words } from './tokens.ts';

const harmless =
  /(?<![^ ])(?:khong (?:(?:can |phai |muon |phai can )*(?:xin )?(?:gia han|lui|them (?:han|thoi gian|ngay))|(?:can |phai )?nhac|(?:(?:can|phai) )+doi|co gi|con gi|sao|can|lo|van de|phat sinh|biet|cham|tre|thieu gi|thieu cai gi|sot gi|co y kien|y kien|con (?:\S+ ){0,3}(?:ton|dong|sot|thieu)|thanh van de)|chua (?:co|phat sinh) gi|kho khan gi)(?![^ ])(?: \S+){0,4}/g;

/** A denial, of whatever. */
export const denial = words('(?:chua|chang|khong|thieu|bi|huy|ngung|hu)');
const selfDenial = words(
  '^(?:(?:nhung|ma|nen|do|vi|em|minh|toi|benminh|anh|chi|thi|cung|con|van|a|vang|hien|viec|nay|deu|da|D\\d+|C\\d+) )*(?:chua|chang|khong|thieu|bi)(?: .*)?',
);

/** Beside a plain "xong", a clause with strange words and no denial leaves no doubt. */
export function isPlain(text: string): boolean {
  return !denial.test(text) && !words('(?:se|hinh nhu|chac|nghe noi|tuong|gan|sap|ai|ho|X\\d+)').test(text);
}

/** True when a clause that no rule reads denies something ("chưa", "không") and so may turn what the others say. */
export function mayBeTurned(all: ReadonlySet<Intent>, readings: readonly ClauseReading[]): boolean {
  const isGood = all.has('done') || (all.has('acknowledge') && all.size === 1);
  if (all.has('blocked') || all.has('not_started') || all.has('not_ours')) return false;
  if (!isGood && !all.has('in_progress')) return false;
  return readings.some(({ text, intents, echo: echoed, isVague }) => {
    if (intents.size > 0 || echoed !== undefined || isVague) return false;
    const left = text.replace(noObstacle, ' ').replace(harmless, ' ').replace(/ +/g, ' ').trim();
    return denial.test(left) && (isGood || !selfDenial.test(left));
  });
}
