// Turns the HTML of parse_mode into plain text and entities, refusing what Telegram refuses.
// Specification: https://core.telegram.org/bots/api#html-style
import { badRequest } from './api-refusal.ts';

/** A formatted span; `offset` and `length` count UTF-16 units. */
export interface TextEntity {
  type: string;
  offset: number;
  length: number;
  url?: string;
}

/** Plain text with its formatting beside it. */
export interface FormattedText {
  text: string;
  entities: TextEntity[];
}

const entityByTag: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  blockquote: 'blockquote',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  'tg-emoji': 'custom_emoji',
  'tg-time': 'date_time',
};

const characterByName: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

interface OpenTag {
  tag: string;
  offset: number;
  url: string | undefined;
}

/** The plain text and entities of Telegram HTML; throws `can't parse entities: …` on broken markup. */
export function parseHtml(html: string): FormattedText {
  const entities: TextEntity[] = [];
  const open: OpenTag[] = [];
  let text = '';
  let at = 0;
  while (at < html.length) {
    if (html[at] === '<') {
      const end = html.indexOf('>', at);
      if (end < 0) throw cannotParse(`Unclosed start tag at byte offset ${byteOffset(html, at)}`);
      readTag(html.slice(at + 1, end), byteOffset(html, at), text.length, open, entities);
      at = end + 1;
    } else if (html[at] === '&') {
      const reference = /^&(?:#(\d+)|#x([0-9a-f]+)|(lt|gt|amp|quot));/i.exec(html.slice(at, at + 12));
      text += reference ? characterOf(reference) : '&';
      at += reference ? reference[0].length : 1;
    } else {
      text += html[at];
      at++;
    }
  }
  const left = open.at(-1);
  if (left) throw cannotParse(`Can't find end tag corresponding to start tag "${left.tag}"`);
  return { text, entities: entities.filter((entity) => entity.length > 0) };
}

function readTag(
  inside: string,
  byteAt: number,
  offset: number,
  open: OpenTag[],
  entities: TextEntity[],
): void {
  if (inside.startsWith('/')) {
    const name = inside.slice(1).trim().toLowerCase();
    const last = open.pop();
    if (!last) throw cannotParse(`Unexpected end tag at byte offset ${byteAt}`);
    if (last.tag !== name) {
      throw cannotParse(
        `Unmatched end tag at byte offset ${byteAt}, expected "</${last.tag}>", found "</${name}>"`,
      );
    }
    const entity = {
      type: entityByTag[name] ?? name,
      offset: last.offset,
      length: offset - last.offset,
    };
    entities.push(last.url === undefined ? entity : { ...entity, url: last.url });
    return;
  }
  const tag = /^[a-z0-9-]*/i.exec(inside)?.[0].toLowerCase() ?? '';
  const attributes = inside.slice(tag.length);
  const isSpoiler = tag !== 'span' || /class="?tg-spoiler"?/.test(attributes);
  if (!Object.hasOwn(entityByTag, tag) || !isSpoiler) {
    throw cannotParse(`Unsupported start tag "${tag}" at byte offset ${byteAt}`);
  }
  open.push({ tag, offset, url: /href="([^"]*)"/.exec(attributes)?.[1] });
}

function characterOf(reference: RegExpExecArray): string {
  const [, decimal, hex, name] = reference;
  if (name) return characterByName[name.toLowerCase()] ?? '';
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '0', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const byteOffset = (html: string, at: number): number => Buffer.byteLength(html.slice(0, at));

const cannotParse = (why: string) => badRequest(`can't parse entities: ${why}`);
