// Finds the number and symbol of documents; a document that is only a basis, received or awaited gets no mark.
import { type Marks, put } from './marks.ts';
import { mask, type Token, words } from './tokens.ts';

const kind =
  '(?:van ban|bao cao|cong van|cv|to trinh|quyet dinh|ke hoach|thong bao|giay moi|to ~?trinh|phieu|de an|cong dien|bien ban|ket luan|chi thi|nghi quyet)';
const sign = '(?:\\d{1,5}(?:/\\d{4})?/|\\d{1,5}-[a-z]{2,5}/)[a-z][a-z0-9&.]+(?:-[a-z0-9&.]*)*';
// "theo KH 446/KH-UBND", "đã nhận được VB 12/UBND-VX", "chờ QĐ 5/QĐ-UBND".
const basis =
  /(?:^| )(?:theo(?: noi dung| tinh than| chi dao| yeu cau| dung| huong dan)?(?: cua| tai)?|cancu|chieu|thuc hien|trien khai|doi|cho|nhan(?: duoc)?|tiep nhan|phuc dap|tra loi|han cua|ve viec|tai sao|yeu cau (?:tai|cua)|giao tai|nhac (?:tai|o)|xem|doc|ve|o|trong|cua|nhiem vu tai|lien quan(?: den)?|thay the|bo sung cho|kem theo|hoi ve|xin|xin lai|cho xin)(?: (?:lai|cac|cai|toan bo|nhiem vu|noi dung|chi dao|y kien|duoc|A\d+|ubnd tinh|tai|so|file|de cuong|mau|huong dan|yeu cau|bieu))* $/;

/** Puts N where a document is named that may deliver a result, and "basisdoc" for the others. */
export function markDocuments(tokens: readonly Token[], marks: Marks, openCodes: readonly string[]): Token[] {
  // "đã gửi theo công văn số …" is the letter that carries the result; "đã nộp báo cáo theo công văn số …" names what
  // was asked for.
  const carries =
    /(?:gui|nop|phat hanh)(?:(?: (?!theo|bao cao|so lieu)\S+){0,2} theo|(?: (?!theo)\S+){0,2} (?:tai|bang|kem theo)) $/;
  // "văn bản trả lời số …" is an answer of the sender's own.
  const answers = /(?:van ban|cong van|bao cao) (?:tra loi|phuc dap) (?:so )?$/;
  const place = (number: string, before: string, lead: string): string =>
    basis.test(before) && !carries.test(before) && !answers.test(before)
      ? `basisdoc`
      : `${lead} ${put('N', marks.documents, { number })}`.trim();
  const signed = mask(
    tokens,
    words(`((?:${kind} )?)(?:so :? ?)?(?:la :? ?)?(?:: )?(${sign})`),
    (match, source, before) => place(numberIn(source), before, (match[1] ?? '').trim()),
  );
  const named = mask(
    signed,
    words(`(${kind}(?: di)?) (so|s|) ?:? ?0*(\\d{1,5})(?= |$)`.replace('(so|s|) ?', '((?:so )?)')),
    (match, _source, before, after) => {
      const number = match[3] ?? '';
      const isNumbered = (match[2] ?? '') !== '';
      // "theo KH 446": what is followed, not a code.
      if (!isNumbered && number.length >= 3 && basis.test(before) && !openCodes.includes(number))
        return 'basisdoc';
      if (/^ (?:%|phan tram|ngay|xa|viec|\/|N\d)/.test(after) && !/^ ngay \d/.test(after)) return undefined;
      if (openCodes.includes(number) && !(isNumbered && /^ (?:ngay|de ngay|, ngay)/.test(after)))
        return undefined;
      if (!isNumbered && !isNamed(match[1] ?? '', number, before, after)) return undefined;
      if (match[1] === 'ke hoach' && !isNumbered && !/^ ngay \d/.test(after)) return undefined;
      return place(number, before, match[1] ?? '');
    },
  );
  // "báo cáo đã lên trục sáng nay, số 301": the number follows what was handed over.
  return mask(
    named,
    words('so (?:la |van ban (?:la )?)?:? ?0*(\\d{1,5})'),
    (match, _source, before, after) => {
      const number = match[1] ?? '';
      const isBehind = handedOver.test(before.slice(-120)) && !/(?<![^ ])N\d/.test(before);
      if (
        !isBehind ||
        openCodes.includes(number) ||
        !/^(?: (?:a|nhe|nha|em|anh|chi|roi))*(?: (?:[,.;¶]|ngay|ky)|$)/.test(after)
      )
        return undefined;
      return put('N', marks.documents, { number });
    },
  );
}

// What was handed over in this clause or the one before, and is a paper.
const handedOver =
  /(?<![^ ])(?:(?:bao cao|van ban|cong van|to trinh)(?: (?!chua|khong)\S+)*|(?:da |vua |moi )?(?:ky|gui|nop|ban hanh|phat hanh)(?: (?!chua|khong|mau|giay|so)\S+){0,8}?)(?: [,.;¶])? $/;

// A number without "số" is the document's own where a day, a sending or a finger points at it.
function isNamed(kindWord: string, number: string, before: string, after: string): boolean {
  return (
    /^ (?:ky )?(?:ngay|de ngay)/.test(after) ||
    (kindWord !== 'ke hoach' && isSentBehind.test(after)) ||
    (isDelivered.test(before) && isPointedAt(kindWord, number, after)) ||
    /(?:gui|nop|ban hanh|trinh|tai|phat hanh|bang) $/.test(before)
  );
}

// "BC 63 gửi sáng nay rồi".
const isSentBehind = /^(?: (?:em|minh|toi|benminh|da|vua|moi))* (?:gui|nop|ban hanh|phat hanh)(?= )/;

const isDelivered =
  /(?<![^ ])(?:gui|nop|ban hanh|phat hanh|xong|hoan thanh|bao cao|nham|sua|dinh chinh)(?= )/;

// "vb 301 ấy", "công văn 1204 đó anh": nobody has three hundred tasks.
function isPointedAt(kindWord: string, number: string, after: string): boolean {
  return (
    /^(?:van ban|cong van|to trinh|quyet dinh)$/.test(kindWord) &&
    number.length >= 3 &&
    /^(?: (?:ay|do~?|day|kia|a|nhe|nha|em|anh|chi|roi))*(?: [,.;¶?]|$)/.test(after)
  );
}

function numberIn(source: string): string {
  const found = /\d{1,5}(?:\s?\/\s?\d{4}|\s?-\s?\p{L}{2,5})?\s?\/.*$/u.exec(source)?.[0] ?? source;
  const number = found.replace(/\s/g, '');
  // Typed in small letters only, the symbol is meant in capitals; "TTr" is a symbol of its own.
  return number === number.toLowerCase() ? number.toUpperCase() : number;
}
