// XML as events. A document type or an entity of its own is refused: no file we read needs one.
import { SaxesParser } from 'saxes';
import { Unreadable } from '../refusal.ts';

/** What a reader of XML hears; names are without their prefix. */
export interface XmlEvents {
  open(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const depthMax = 400;

/** Walks an XML part. */
export function walkXml(bytes: Uint8Array, events: XmlEvents): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('doctype', () => {
    throw new Unreadable('unsafe', 'the file declares a document type');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > depthMax) throw new Unreadable('unsafe', 'the file is nested too deeply');
    events.open(localName(tag.name), localAttributes(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    events.close?.(localName(tag.name));
  });
  parser.on('text', (text) => events.text?.(text));
  parser.on('error', () => {
    throw new Unreadable('damaged', 'the file is not well-formed');
  });
  parser.write(new TextDecoder().decode(bytes)).close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function localAttributes(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}
