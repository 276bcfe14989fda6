// Typed text in the form that commands are matched on: without diacritics, lower case, single spaces.
import { withoutDiacritics } from '../core/agencies/agency-names/fold.ts';

/** "  Đã  nhận SNV" -> "da nhan snv". */
export const plainWords = (text: string): string =>
  withoutDiacritics(text.normalize('NFC'))
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
