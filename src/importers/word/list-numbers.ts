// Numbers that Word writes by itself: the labels of automatic lists, from numbering.xml and styles.xml.
import { walkXml } from '../container/xml.ts';

interface Level {
  format: string;
  text: string;
  start: number;
}

/** Where a paragraph stands in a list. */
export interface ListPlace {
  list: string;
  level: number;
}

/** Gives list paragraphs their labels, in the order of the document. */
export interface ListNumbers {
  /** The label with its space, '' outside lists. */
  labelOf(place: ListPlace | undefined): string;
  /** The list that a paragraph style carries. */
  ofStyle(style: string): ListPlace | undefined;
}

/** The numbering of a document; without the parts, nothing is numbered. */
export function listNumbersOf(
  numbering: Uint8Array | undefined,
  styles: Uint8Array | undefined,
): ListNumbers {
  const { levels, lists } =
    numbering === undefined ? { levels: new Map(), lists: new Map() } : definitions(numbering);
  const styleLists = styles === undefined ? new Map<string, ListPlace>() : listsOfStyles(styles);
  const counts = new Map<string, number[]>();
  return {
    ofStyle: (style) => styleLists.get(style),
    labelOf(place) {
      const abstract = place === undefined ? undefined : lists.get(place.list);
      const own: Level[] | undefined = abstract === undefined ? undefined : levels.get(abstract);
      const level = place === undefined ? undefined : own?.[place.level];
      if (place === undefined || own === undefined || level === undefined) return '';
      if (level.format === 'bullet') return '- ';
      if (level.format === 'none' || level.text === '') return '';
      const count = counts.get(abstract ?? '') ?? [];
      counts.set(abstract ?? '', count);
      count[place.level] = (count[place.level] ?? level.start - 1) + 1;
      count.length = place.level + 1;
      const label = level.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return formatted(count[at] ?? own[at]?.start ?? 1, own[at]?.format ?? 'decimal');
      });
      return `${label} `;
    },
  };
}

function definitions(bytes: Uint8Array): { levels: Map<string, Level[]>; lists: Map<string, string> } {
  const levels = new Map<string, Level[]>();
  const lists = new Map<string, string>();
  let abstract: Level[] = [];
  let level: Level = { format: 'decimal', text: '', start: 1 };
  let list = '';
  const opened: Record<string, (attributes: Record<string, string>) => void> = {
    abstractNum: ({ abstractNumId = '' }) => {
      abstract = [];
      levels.set(abstractNumId, abstract);
    },
    lvl: ({ ilvl }) => {
      level = { format: 'decimal', text: '', start: 1 };
      const at = Number(ilvl ?? 0);
      if (at >= 0 && at < 10) abstract[at] = level;
    },
    numFmt: ({ val = '' }) => {
      level.format = val;
    },
    lvlText: ({ val = '' }) => {
      level.text = val;
    },
    start: ({ val }) => {
      level.start = Number(val) || 1;
    },
    num: ({ numId = '' }) => {
      list = numId;
    },
    abstractNumId: ({ val = '' }) => void lists.set(list, val),
  };
  walkXml(bytes, { open: (name, attributes) => opened[name]?.(attributes) });
  return { levels, lists };
}

function listsOfStyles(bytes: Uint8Array): Map<string, ListPlace> {
  const places = new Map<string, ListPlace>();
  let style = '';
  let level = 0;
  walkXml(bytes, {
    open(name, { val = '', styleId = '' }) {
      if (name === 'style') {
        style = styleId;
        level = 0;
      } else if (name === 'ilvl') level = Number(val) || 0;
      else if (name === 'numId' && val !== '0') places.set(style, { list: val, level });
    },
  });
  return places;
}

const romans: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function formatted(count: number, format: string): string {
  const letter = String.fromCharCode(96 + (((count - 1) % 26) + 1));
  switch (format) {
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'lowerLetter':
      return letter;
    case 'upperLetter':
      return letter.toUpperCase();
    default:
      return String(count);
  }
}

function roman(count: number): string {
  let rest = Math.min(count, 399);
  let text = '';
  for (const [value, letters] of romans) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}
