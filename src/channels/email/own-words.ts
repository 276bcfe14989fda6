// What a person wrote in a mail, without the mail that it quotes and without the closing and signature under it.
import EmailReplyParser from 'email-reply-parser';

/** Lines after which everything is another mail, in Vietnamese and English mail programs. */
const divider =
  /^\s*(?:-{2,}\s*(?:original message|forwarded message|thư gốc|thư đã gửi|tin nhắn gốc|(?:tin nhắn|thư) (?:được|đã) chuyển tiếp)\b.*|_{10,}\s*)$/iu;

/** `Vào Th 2, 2 thg 11, 2026 vào lúc 10:00 Đôn Đốc <a@b> đã viết:`, also broken into two lines. */
const quoteLine = /^\s*(?:vào|lúc|ngày|on)\s.{5,300}?(?:đã viết|viết|wrote)\s*:\s*$/iu;

/** `Từ: …`, with another field of a mail's head under it. */
const headStart = /^\s*\*?(?:từ|người gửi|from)\s*:\*?\s*\S/iu;
const headField =
  /^\s*\*?(?:đã gửi|gửi|ngày|ngày gửi|thời gian|đến|tới|người nhận|kính gửi|sent|date|to|chủ đề|tiêu đề|subject)\s*:\*?/iu;

/** What people close a letter with; what follows is their name and office. */
const closing =
  /^\s*(?:(?:xin )?trân trọng(?: cảm ơn| kính chào| kính báo cáo)?|kính thư|thân mến|thân ái|best regards|kind regards|regards|(?:đã )?gửi từ|được gửi từ|sent from)(?!\p{L}).{0,60}$/iu;

/** The words of the sender himself; '' when there are none. */
export function ownWords(text: string): string {
  const lines = withoutQuoted(text.normalize('NFC').replace(/\r\n?/g, '\n').split('\n'));
  const visible = new EmailReplyParser().read(lines.join('\n')).getVisibleText();
  const kept = visible.split('\n');
  const end = kept.findIndex((line, index) => index > 0 && closing.test(line));
  return (end > 0 ? kept.slice(0, end) : kept).join('\n').trim();
}

function withoutQuoted(lines: string[]): string[] {
  for (const [index, line] of lines.entries()) {
    const length = quoteStart(lines, index, line);
    if (length === 0) continue;
    const rest = lines.slice(index + length);
    // Marked with ">", the quote ends where the marks end: people answer under it, too.
    const isMarked = rest.find((part) => part.trim() !== '')?.startsWith('>') === true;
    const below = isMarked ? rest.filter((part) => !part.startsWith('>')) : [];
    return [...lines.slice(0, index), ...withoutQuoted(below)];
  }
  return lines;
}

/** How many lines open a quoted mail here; 0 when none does. */
function quoteStart(lines: readonly string[], index: number, line: string): number {
  if (divider.test(line) || quoteLine.test(line)) return 1;
  const next = lines[index + 1] ?? '';
  if (/^\s*(?:vào|lúc|ngày|on)\s/iu.test(line) && quoteLine.test(`${line} ${next.trim()}`)) return 2;
  const isHead =
    headStart.test(line) && lines.slice(index + 1, index + 4).some((part) => headField.test(part));
  return isHead ? 1 : 0;
}
