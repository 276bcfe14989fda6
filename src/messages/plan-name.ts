// How a plan is named inside a sentence. Knows only its number, or its title when it has none.
import { oneLine, shorten } from './lines.ts';
import type { Voice } from './voice.ts';

/** `Kế hoạch 15/KH-UBND`; another document is named by its sign; a title stands in quotation marks. */
export function planName(numberOrTitle: string, voice: Voice): string {
  const number = oneLine(numberOrTitle);
  return voice.say('plan-name', { kind: kindOf(number), number: shorten(number, 160) });
}

/** True for a document's number, false for the title that stands for it. */
export const isPlanNumber = (numberOrTitle: string): boolean => kindOf(oneLine(numberOrTitle)) !== 'title';

/** The kind of document that the sign in its number tells (15/KH-UBND, 773/QĐ-TTg, 14/CT-TTg). */
function kindOf(number: string): 'plan' | 'decision' | 'directive' | 'document' | 'title' {
  const sign = /^\d*[.…\s]*\/(?:\d{4}\/)?([\p{Lu}]+)/u.exec(number)?.[1];
  if (sign === undefined) return 'title';
  if (sign.startsWith('KH')) return 'plan';
  if (sign === 'QĐ') return 'decision';
  return sign === 'CT' ? 'directive' : 'document';
}
