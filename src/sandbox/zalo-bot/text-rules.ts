// What the platform refuses in a text: its length, its parse mode, stray braces under Markdown, wrong styles.
import { isRecord, type Params, parseJson, textParam } from './params.ts';
import { badRequest } from './refusal.ts';
import type { Switches } from './world.ts';

/** The longest text, in the unit that a switch says. */
const textLengthMax = 2000;

const styleCodes = /^(b|i|u|s|f_(13|15|18|20)|c_(050a19|15a85f|f7b503|f27806|db342e)|lst_[12]|ind_[1-5])$/;

/** The text of a message; refuses an empty or too long one, and what its parse mode does not take. */
export function messageText(params: Params, unit: Switches['textUnit']): string {
  const text = textParam(params, 'text') ?? '';
  if (text.trim() === '') throw badRequest('text is empty');
  checkLength('text', text, unit);
  const mode = textParam(params, 'parse_mode');
  if (mode !== undefined && mode !== 'markdown' && mode !== 'html') throw badRequest('parse_mode');
  if (mode === 'markdown') checkBraces(text);
  if (mode === undefined) checkStyles(params['text_styles'], text);
  return text;
}

/** The caption of a picture; '' when there is none. */
export function captionText(params: Params, unit: Switches['textUnit']): string {
  const caption = textParam(params, 'caption') ?? '';
  checkLength('caption', caption, unit);
  return caption;
}

function checkLength(name: string, text: string, unit: Switches['textUnit']): void {
  const length = unit === 'byte' ? Buffer.byteLength(text) : text.length;
  if (length > textLengthMax) throw badRequest(`${name} is longer than ${textLengthMax} characters`);
}

// Braces are colour tags there: `{red}gấp{/red}`.
function checkBraces(text: string): void {
  const rest = text.replace(/\{(red|orange|yellow|green)\}[^{}]*\{\/\1\}/g, '');
  if (/[{}]/.test(rest)) throw badRequest("can't parse markdown");
}

function checkStyles(given: unknown, text: string): void {
  if (given === undefined) return;
  const styles = typeof given === 'string' ? parseJson(given) : given;
  const isRight = (style: unknown): boolean => {
    if (!isRecord(style)) return false;
    const { start, len, st } = style;
    const inside = Number(start) >= 0 && Number(len) > 0 && Number(start) + Number(len) <= text.length;
    return inside && Array.isArray(st) && st.every((code) => styleCodes.test(String(code)));
  };
  if (!Array.isArray(styles) || !styles.every(isRight)) throw badRequest('text_styles');
}
