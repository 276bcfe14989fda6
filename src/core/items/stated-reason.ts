// The reason within what people typed when they asked for more time. Reads nothing else.

/** "12 xin lùi đến 15/12 vì …": everything up to the word that opens the reason. */
const request = /^.{0,80}?(?:lùi|lui|gia hạn|gia han).{0,60}?\s(?:vì|vi|do|lý do|ly do)(?=[\s:])[\s:]*/iu;
const opening = /^(?:vì|do|lý do)(?=[\s:])[\s:]*/iu;

/** A reason, wherever it stands; "đơn vị", "phạm vi", "tự do" typed without marks are none. */
const inside =
  /(?:^|(?<!(?:đơn|don|phạm|pham|hành|hanh|tự|tu|ở|o))[\s,.:(-])(?:vì|vi|do|bởi|boi|lý do|ly do)(?: là| la)?(?=[\s:])(?! (?:phạm|pham|tính|tinh|đó|vậy|vay|thế|the)(?:\s|$))[\s:]*(.+)$/iu;

/** What follows a reason that stands before the request: "…, nên đề nghị lùi đến 15/12", or asks for kindness. */
const requestBehind =
  /[\s,;.]+(?:(?:nên|nen|vì vậy|vi vay|do đó|do do|vậy|vay|em|sở|so|đơn vị|don vi|chúng tôi|chung toi)\s+)*(?:(?:xin|đề nghị|de nghi|cho)\s.{0,40}?(?:lùi|lui|gia hạn|gia han|thêm|them|đến|den|tới|toi|dời|doi)|(?:rất |rat |kính |kinh )?mong)(?:\s.*|$)/iu;

/** What the bot put behind the words, or a bracket left open by the reason's place in it. */
const added = /\s*\([^()]*(?:xin lùi|xin lui)[^()]*\)$/u;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const withoutStop = (text: string): string => text.replace(/[\s.;,]+$/, '');

/** The reason alone, without the stop at its end: "vì chờ số liệu." = "chờ số liệu"; words without one as they are. */
export const reasonOf = (words: string): string =>
  withoutStop(oneLine(words).replace(request, '').replace(opening, ''));

/** A part of the words that opens with the code of an item. */
const opensWithCode = /^(?:việc |viec |#)?(\d{2,6})(?![\d/.-])/iu;

/** The parts of the words that are about an item: its own, or those before any code. */
function partsAbout(words: string, code: number): string[] {
  let about: string | undefined;
  const parts = words.split(/[\n;]+/u).map((part) => {
    const text = oneLine(part);
    about = opensWithCode.exec(text)?.[1] ?? about;
    return { text, about };
  });
  const own = parts.filter((part) => part.about === String(code));
  return (own.length > 0 ? own : parts.filter((part) => part.about === undefined)).map(({ text }) => text);
}

/** The reason that is given for more time for an item, in the sender's words; null when none is given. */
export function statedReason(words: string, code: number): string | null {
  for (const part of partsAbout(words, code)) {
    const found = inside.exec(part.replace(added, ''))?.[1]?.replace(requestBehind, '');
    const reason = found === undefined ? '' : withoutStop(found.replace(/^([^()]*)\)+$/u, '$1'));
    if (reason !== '') return reason;
  }
  return null;
}
