// Keeps text from being taken for a formula, and from breaking a file: for spreadsheets and CSV alike.

/** Text that a spreadsheet would read as a formula: it opens with = + - @, a tab or a line end. */
export const opensFormula = (text: string): boolean => /^[=+\-@\t\r\n]/.test(text);

/** Without characters that XML forbids: control characters other than tab and line end, and lone surrogates. */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go.
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go.
const needsWork = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Text as XML writes it, in elements and attributes. Most text needs no change, which is found out quickly. */
export const xmlText = (text: string): string =>
  needsWork.test(text) ? printable(text).replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter) : text;
