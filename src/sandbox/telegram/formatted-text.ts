// The text of a message as the Bot API takes it: parse mode, entities, and the limits of texts and captions.
import { badRequest } from './api-refusal.ts';
import { type FormattedText, parseHtml, type TextEntity } from './html.ts';
import { isRecord, jsonParam, type Params, textParam } from './params.ts';

/** UTF-16 units after entity parsing. */
const textLengthMax = 4096;
const captionLengthMax = 1024;

/** The text of a message; refuses an empty or too long one. */
export function messageText(params: Params): FormattedText {
  const formatted = formattedParam(params, 'text', 'entities');
  if (formatted.text === '') throw badRequest('message text is empty');
  if (formatted.text.length > textLengthMax) throw badRequest('message is too long');
  return formatted;
}

/** The caption of a file, possibly empty; refuses a too long one. */
export function captionText(params: Params): FormattedText {
  const formatted = formattedParam(params, 'caption', 'caption_entities');
  if (formatted.text.length > captionLengthMax) throw badRequest('message caption is too long');
  return formatted;
}

function formattedParam(params: Params, name: string, entitiesName: string): FormattedText {
  const raw = (textParam(params, name) ?? '').replace(/\r\n?/g, '\n');
  const mode = (textParam(params, 'parse_mode') ?? '').toLowerCase();
  if (mode === 'html') return trimmed(parseHtml(raw));
  // Markdown is real but nobody here writes it; refusing keeps a slip from looking like success.
  if (mode !== '') throw badRequest('unsupported parse_mode');
  return trimmed({ text: raw, entities: givenEntities(params, entitiesName) });
}

function givenEntities(params: Params, name: string): TextEntity[] {
  const given = jsonParam(params, name);
  if (given === undefined) return [];
  if (!Array.isArray(given) || !given.every(isRecord)) throw badRequest(`can't parse ${name}`);
  return given.map(({ type, offset, length }) => {
    if (typeof type !== 'string' || !Number.isInteger(offset) || !Number.isInteger(length)) {
      throw badRequest('can\'t parse entities: field "type", "offset" or "length" is missing');
    }
    return { type, offset: Number(offset), length: Number(length) };
  });
}

function trimmed({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length;
  return {
    text: text.trim(),
    entities:
      start === 0 ? entities : entities.map((entity) => ({ ...entity, offset: entity.offset - start })),
  };
}
