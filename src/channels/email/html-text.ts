// The words of a mail that comes as HTML alone, without what it quotes. Good enough for answers of a few words; not a
// browser.

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const marks: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
};

/** The text of an HTML mail; quoted parts are left out. */
export function htmlText(html: string): string {
  return decoded(
    withoutQuotes(html)
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<(style|script|head|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
      .replace(/\s+/g, ' ')
      .replace(/<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6])\s*>/gi, '\n')
      .replace(/<[^>]*>/g, ''),
  )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Gmail, Outlook and Zimbra mark where the quoted mail begins; Apple and others use a cited blockquote. */
function withoutQuotes(html: string): string {
  const starts = [
    /<div[^>]*class="?[^">]*gmail_quote/i,
    /<div[^>]*id="?(?:x_)?(?:divRplyFwdMsg|appendonsend)/i,
    /<hr[^>]*(?:id="?stopSpelling|data-marker="?__DIVIDER__)/i,
    /<blockquote/i,
  ].flatMap((pattern) => pattern.exec(html)?.index ?? []);
  return html.slice(0, Math.min(html.length, ...starts));
}

function decoded(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, digits?: string) => {
      const point = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/&([aeiouy])(grave|acute|circ|tilde|uml);/gi, (_, letter: string, mark: string) =>
      `${letter}${marks[mark.toLowerCase()] ?? ''}`.normalize('NFC'),
    )
    .replace(/&([a-z]+);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}
