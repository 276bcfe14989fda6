// The end of a document: who signed, in whose name, and who receives it.
import type { PlanDraft } from '../../core/plans/plan-draft.ts';
import type { Paragraph } from '../neutral.ts';

/** The recipients under "Nơi nhận", with the role in brackets. */
export function recipientsOf(tail: Paragraph[]): PlanDraft['recipients'] {
  const recipients: PlanDraft['recipients'] = [];
  let listing = false;
  for (const { text, frame } of tail) {
    if (/^Nơi nhận/u.test(text)) listing = true;
    const bullet = text.match(/^[-–]\s*(.+)$/su)?.[1];
    const before = recipients.at(-1);
    if (listing && bullet !== undefined) recipients.push({ text: bullet.trim(), role: null });
    else if (listing && frame === 'left' && before !== undefined && isOpen(before.text))
      before.text = `${before.text} ${text.trim()}`;
  }
  return recipients.map((recipient) => ({ ...recipient, role: roleOf(recipient.text) }));
}

/** A name broken over two lines of the narrow left column. */
const isOpen = (text: string): boolean => !/[;.]$|^Lưu\b/u.test(text);

// "(b/c)", "(t/h)", "(p/h)", "(để báo cáo)".
const roleOf = (text: string): string | null =>
  text.match(/\(((?:để\s+)?\p{Ll}{1,2}\/\p{Ll}{1,2}|để [^)]+)\)/u)?.[1] ?? null;

/** The signer, or null when the block has no position and no name. */
export function signerOf(tail: Paragraph[]): PlanDraft['signer'] {
  // A recognition fault: "KÊ CHỦ TỊCH" stands for "KT. CHỦ TỊCH".
  const lines = tail
    .map(({ text }) => text.replace(/^KÊ\s+(?=CHỦ TỊCH|GIÁM ĐỐC)/u, 'KT. '))
    .filter((text) => !/^[-–]|^Nơi nhận|^\(|^(?:PHỤ LỤC|Phụ lục)/u.test(text))
    .flatMap(withoutRunOn);
  const capacity = lines.filter((text) => /^(?:TM|T\/M|KT|TL|TUQ|Q)\s?[. ]/u.test(text));
  const position = lines.find((text) =>
    /^(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|TRƯỞNG|CHÁNH|TỔNG|CỤC TRƯỞNG|THỨ)/u.test(
      text,
    ),
  );
  const name = lines.find((text) => personName.test(text));
  if (capacity.length === 0 && position === undefined && name === undefined) return null;
  return {
    capacity: capacity.length === 0 ? null : capacity.join(' / '),
    position: position ?? null,
    name: name ?? null,
  };
}

// Also "K'Bảo Trung", "H'Linh Niê".
const personName = /^\p{Lu}(?:['’]\p{Lu})?\p{Ll}*(?:\s\p{Lu}(?:['’]\p{Lu})?\p{Ll}*){1,4}$/u;

/** "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An": capacity, position and name that stand in one line, apart. */
function withoutRunOn(line: string): string[] {
  const bare = line.match(
    /^((?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|TRƯỞNG|CHÁNH|TỔNG|CỤC TRƯỞNG)[\p{Lu}\s]*)\s(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})$/u,
  );
  if (bare !== null) return bare.slice(1).map((part) => part.trim());
  const deputy = line.match(/^(KT\s?\.\s?[\p{Lu}\s]+?)\s+((?:PHÓ|THỨ)\s[\p{Lu}\s]+)$/u);
  if (deputy !== null) return deputy.slice(1);
  const match = line.match(
    /^((?:TM|T\/M|KT|TL|TUQ|Q)\s?[. ].*?)(?:\s+((?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG BAN|CHÁNH VĂN PHÒNG)))?\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})$/u,
  );
  return match === null ? [line] : match.slice(1).filter((part) => part !== undefined);
}
