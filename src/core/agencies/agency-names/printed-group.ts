// A group under the words that a document has for it: "Các sở, ban, ngành tỉnh" stays so, whichever entry it is.
import { isGroupName, tidyName } from './forms.ts';

/**
 * The printed name of a known group with abbreviations written out and "Các" before it; `canonical`, its entry's
 * name, where the print tells nothing more: capitals throughout, or an abbreviation of the office's own.
 */
export function printedGroup(text: string, canonical: string): string {
  const plain = tidyName(text);
  if (plain === plain.toUpperCase()) return canonical;
  const name = canonical.startsWith('Các ') && bareTier.test(plain) ? `Các ${plain}` : plain;
  return isGroupName(name) ? name.replace(tierInside, (word) => word.toLowerCase()) : canonical;
}

const tier =
  'sở|ban|ngành|bộ|đoàn thể|cơ quan|đơn vị|địa phương|huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu';
const bareTier = new RegExp(`^(?:${tier}|đơn vị|tổ chức)(?=[\\s,])`, 'iu');

// "các Sở, Ban, Ngành": kinds of bodies are no proper names.
const tierInside = new RegExp(
  `(?<=\\s)(?:${tier})(?=[,;]|\\s+(?:và|có|cấp|liên quan|tỉnh)(?!\\p{L})|$)`,
  'giu',
);
