// A neutral message as a call to the Bot API. Plain text without parse mode: then no character needs escaping.
import { type Api, InlineKeyboard, InputFile } from 'grammy';
import type { Outbound, OutboundFile } from '../../core/channel.ts';
import { cannotBeChanged, saysNothingNew } from './errors.ts';
import { expandableLists } from './expandable-lists.ts';

/** The Bot API's limit for the data of a button, in UTF-8 bytes. */
const callbackBytesMax = 64;

/** The Bot API's limit for the words under a file. */
const captionLengthMax = 1024;

/** Beyond this a picture goes as a document, which it may be up to 50 MB. */
const photoBytesMax = 10_000_000;

type Signal = Parameters<Api['sendMessage']>[3];
type Sent = Awaited<ReturnType<Api['sendMessage' | 'sendPhoto' | 'sendDocument']>>;

/**
 * Sends the message by the call that fits it, and gives its id. One that takes the place of another is put there; where
 * that is gone or can no longer be changed it is sent as a new one.
 */
export async function sendTelegram(api: Api, message: Outbound, signal: Signal): Promise<number> {
  const { replaces, files = [] } = message;
  if (replaces === undefined || files.length > 0) return (await sendNew(api, message, signal)).message_id;
  const id = Number(replaces.receipt);
  try {
    await api.editMessageText(message.to.chatId, id, message.text, optionsOf(message), signal);
    return id;
  } catch (error) {
    if (saysNothingNew(error)) return id;
    if (!cannotBeChanged(error)) throw error;
  }
  return (await sendNew(api, { ...message, text: replaces.otherwise }, signal)).message_id;
}

/** Words alone, a picture, or a document with its name. */
function sendNew(api: Api, message: Outbound, signal: Signal): Promise<Sent> {
  const { to, text, files: [file] = [] } = message;
  if (file === undefined) return api.sendMessage(to.chatId, text, optionsOf(message), signal);
  const options = { caption: captionOf(text), ...keyboardOf(message) };
  const input = new InputFile(file.bytes, file.name);
  return isPhoto(file)
    ? api.sendPhoto(to.chatId, input, options, signal)
    : api.sendDocument(to.chatId, input, options, signal);
}

function optionsOf(message: Outbound) {
  const entities = expandableLists(message.text);
  return {
    link_preview_options: { is_disabled: true },
    ...(entities.length > 0 && { entities }),
    ...keyboardOf(message),
  };
}

/** The buttons of a message; an action whose text does not fit a button is left out, since it can be typed. */
function keyboardOf(message: Outbound): { reply_markup?: InlineKeyboard } {
  const rows = message.actions
    .map((row) => row.filter(({ text, label }) => fitsButton(text) && label.trim() !== ''))
    .filter((row) => row.length > 0)
    .map((row) => row.map(({ label, text }) => InlineKeyboard.text(label, text)));
  return rows.length === 0 ? {} : { reply_markup: InlineKeyboard.from(rows) };
}

function fitsButton(text: string): boolean {
  const bytes = Buffer.byteLength(text);
  return bytes > 0 && bytes <= callbackBytesMax;
}

const isPhoto = ({ mime, bytes }: OutboundFile): boolean =>
  /^image\/(?:png|jpeg)$/.test(mime) && bytes.byteLength <= photoBytesMax;

/** What goes with a file is a line or two; anything longer is cut rather than refused with its file. */
const captionOf = (text: string): string =>
  text.length <= captionLengthMax ? text : `${text.slice(0, captionLengthMax - 1)}…`;
