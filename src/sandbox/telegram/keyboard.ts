// Checks a reply_markup as Telegram does and tells the buttons of an inline keyboard.
import { badRequest } from './api-refusal.ts';
import { isRecord, jsonParam, type Params } from './params.ts';

/** A button under a message; `data` is null for links. */
export interface SandboxButton {
  label: string;
  data: string | null;
}

/** The markup to keep with a message, and the rows of its inline buttons. */
export interface Keyboard {
  markup: Record<string, unknown> | undefined;
  buttons: SandboxButton[][];
}

const dataBytesMax = 64;
const otherKinds = ['keyboard', 'remove_keyboard', 'force_reply'];
const buttonFields = ['text', 'callback_data', 'url', 'style', 'icon_custom_emoji_id', 'copy_text'];

/** Reads `reply_markup`; refuses callback data of more than 64 bytes and markup of no known kind. */
export function readKeyboard(params: Params): Keyboard {
  const markup = jsonParam(params, 'reply_markup');
  if (markup === undefined) return { markup: undefined, buttons: [] };
  if (!isRecord(markup)) throw badRequest('object expected as reply markup');
  const rows = markup['inline_keyboard'];
  if (rows === undefined) {
    if (!otherKinds.some((kind) => kind in markup)) throw badRequest("can't parse reply markup");
    return { markup, buttons: [] };
  }
  if (!Array.isArray(rows)) throw badRequest('field "inline_keyboard" of the reply markup must be an Array');
  const buttons = rows.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest('field "inline_keyboard" must be an Array of Arrays');
    return row.map(readButton);
  });
  return { markup, buttons };
}

function readButton(button: unknown): SandboxButton {
  if (!isRecord(button)) throw badRequest("can't parse inline keyboard button: Object expected");
  const unknown = Object.keys(button).find((field) => !buttonFields.includes(field));
  if (unknown) throw badRequest(`can't parse inline keyboard button: unknown field ${unknown}`);
  const { text, callback_data: data, url } = button;
  if (typeof text !== 'string' || text.trim() === '') {
    throw badRequest("can't parse inline keyboard button: Button text can't be empty");
  }
  if (typeof data === 'string') {
    const bytes = Buffer.byteLength(data);
    if (bytes < 1 || bytes > dataBytesMax) throw badRequest('BUTTON_DATA_INVALID');
    return { label: text, data };
  }
  if (typeof url === 'string' || button['copy_text']) return { label: text, data: null };
  throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
}
