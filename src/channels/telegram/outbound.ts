// A neutral message as parameters of sendMessage. Plain text without parse mode: then no character needs escaping.
import { InlineKeyboard } from 'grammy';
import type { Outbound } from '../../core/channel.ts';

/** The Bot API's limit for the data of a button, in UTF-8 bytes. */
const callbackBytesMax = 64;

/** Everything besides chat and text that sendMessage gets. */
export interface SendOptions {
  link_preview_options: { is_disabled: true };
  reply_markup?: InlineKeyboard;
}

/** The options of a message; an action whose text does not fit a button is left out, since it can be typed. */
export function sendOptions(message: Outbound): SendOptions {
  const rows = message.actions
    .map((row) => row.filter(({ text, label }) => fitsButton(text) && label.trim() !== ''))
    .filter((row) => row.length > 0)
    .map((row) => row.map(({ label, text }) => InlineKeyboard.text(label, text)));
  const options: SendOptions = { link_preview_options: { is_disabled: true } };
  return rows.length === 0 ? options : { ...options, reply_markup: InlineKeyboard.from(rows) };
}

function fitsButton(text: string): boolean {
  const bytes = Buffer.byteLength(text);
  return bytes > 0 && bytes <= callbackBytesMax;
}
