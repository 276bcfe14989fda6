// Tells an absence that hands nothing over: the sender is back, or it is somebody else who is away.
import type { Intent } from '../../core/items/answer.ts';
import { type Marks, marksIn } from './marks.ts';
import type { ClauseReading } from './read-clause.ts';
import { othersAbsence } from './signs-talk.ts';
import { words } from './tokens.ts';
import type { Usage } from './usage.ts';

const back = words(
  '(?:di lam|quay|tro|ve|len co quan)(?: (?:lai|tro lai|ve|lam viec))* roi|het (?:om|phep|benh|nghi|dot nghi)(?: .*)?|(?:nghi(?: phep| om| mat| le)?|phep|cong tac|vien|hoc|tap huan|om)(?: (?!moi|chua|se|D\\d)\\S+){0,3} (?:ve|xong|khoe|khoi)(?: (?!moi|chua|se)\\S+)? roi|(?:da|vua) (?:ve(?! (?:huu|che do))|khoe|di lam|quay lai|tro lai|ra vien|het om)(?: .*)?|khoe (?:lai )?roi|ra vien roi',
);
const returning = words('(?:di lam|quay lai|tro lai|ve lai|len co quan)(?: .*)?');

/** True when a clause says that the sender is at work again: "em đi làm lại rồi", "hôm nay em đi làm lại". */
export function isReturned(text: string, marks: Marks, on: string): boolean {
  const days = marksIn(text, 'D', marks.dates);
  if (days.some((day) => day.next !== null && day.next > on && !day.isPast)) return false;
  return back.test(text) || (days.some((day) => day.next === on) && returning.test(text));
}

/** True for "Giám đốc đi công tác đến 24/11", "chị Mai bên Sở Văn hóa nghỉ phép". */
export function isSomebodyElseAway({ text }: ClauseReading): boolean {
  return othersAbsence.test(text);
}

/** The usage without the hand-over that such words usually mean, where no clause says that the sender is away. */
export function withoutOthersAway(usage: Usage, readings: readonly ClauseReading[]): Usage {
  const isNone = readings.some((reading) => reading.isBack || isSomebodyElseAway(reading));
  if (!isNone || readings.some(({ intents }) => intents.has('handover'))) return usage;
  return new Map<Intent, number>([...usage].filter(([intent]) => intent !== 'handover'));
}
