// Long lists folded away: Telegram shows the first lines of such a quote, and the rest on a tap.

/** Shorter lists are read at a glance. */
const linesMin = 12;

/** A line of a list; "1. " is a choice, and choices must be seen. */
const listLine = /^(?:• |\d+ · )/;

/** A stretch of a text, in UTF-16 code units. */
export interface ExpandableQuote {
  type: 'expandable_blockquote';
  offset: number;
  length: number;
}

/** The lists of twelve lines and more that follow each other without a break; none in most messages. */
export function expandableLists(text: string): ExpandableQuote[] {
  const quotes: ExpandableQuote[] = [];
  let [start, count, offset] = [0, 0, 0];
  const end = (): void => {
    if (count >= linesMin)
      quotes.push({ type: 'expandable_blockquote', offset: start, length: offset - 1 - start });
    count = 0;
  };
  for (const line of text.split('\n')) {
    if (!listLine.test(line)) end();
    else if (count++ === 0) start = offset;
    offset += line.length + 1;
  }
  end();
  return quotes;
}
