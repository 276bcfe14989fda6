// Puts tokens into the canonical words that the rules match: abbreviations by their neighbours, homographs by
// their marks, common misspellings. Decides nothing about the meaning of a message.
import { withCompounds } from './compounds.ts';
import { plainOf } from './normalise.ts';
import type { Token } from './tokens.ts';
import { accentedForms, longForms, notLongForms, plainForms } from './word-forms.ts';

/** The tokens in canonical words; a word that becomes two keeps its source on the first. */
export function canonical(tokens: readonly Token[]): Token[] {
  const spread = tokens.flatMap((token, index) => {
    const form = formOf(token, tokens[index - 1]?.text ?? '', tokens[index + 1], tokens.slice(index + 1));
    return form.split(' ').map((text, part) => ({ text, source: part === 0 ? token.source : '' }));
  });
  return withoutNames(withCompounds(mendLongForms(spread)));
}

function formOf(token: Token, before: string, next: Token | undefined, rest: readonly Token[]): string {
  const after = next?.text ?? '';
  // "v13", "cv13": the word and its number run together.
  const glued = /^(?:v|cv|nv|viec|muc|task)(\d{1,3})$/.exec(token.text);
  if (glued) return `viec ${glued[1]}`;
  if (/^ok[a-z]{0,4}$/.test(token.text)) return 'ok';
  const byNeighbour = byNeighbours[token.text]?.({
    bare: token.source.toLowerCase(),
    before,
    after,
    next,
    rest,
  });
  if (byNeighbour !== undefined) return byNeighbour;
  const lower = token.source.toLowerCase();
  const accented = accentedForms.get(lower) ?? accentedForms.get(squeeze(lower));
  if (accented !== undefined) return accented;
  const isBare = lower === token.text || /^[đ\p{ASCII}]+$/u.test(lower);
  return (
    (isBare || token.text.length > 2 ? plainForms.get(token.text) : undefined) ??
    plainForms.get(squeeze(token.text)) ??
    squeeze(token.text)
  );
}

// "xonggg", "okkk", "xonng": no word has a last letter doubled, nor an n, g, h or m within.
function squeeze(text: string): string {
  return /\d|~/.test(text) || !/[aeiouy]/.test(text)
    ? text
    : text.replace(/([^uU\P{L}])\1+$/u, '$1').replace(/(\p{L})\1{2,}|([nghm])\2/gu, '$1$2');
}

const particles = /^(?:a|nhe|roi|r|em|anh|chi|oi|e|het|luon|nha|ca|¶|,|\.|)$/;

/** What stands around a word. */
interface Around {
  bare: string;
  before: string;
  after: string;
  next: Token | undefined;
  rest: readonly Token[];
}

// Words that only their neighbours can tell apart; undefined leaves the word to the tables.
const byNeighbours: Record<string, (around: Around) => string | undefined> = {
  dc: ({ before, next, rest }) => (isComrade(before, next, rest) ? 'dongchi' : 'duoc'),
  kh: ({ before, after }) =>
    /^(?:phong|theo|so|ke|cua|ban)$/.test(before) || /^(?:\d|so$|va$)/.test(after) ? 'ke hoach' : 'khong',
  ht: ({ before, after }) => (/loi|sap|treo|phan|mem/.test(`${before} ${after}`) ? 'he thong' : 'hoan thanh'),
  song: ({ bare, before, after }) =>
    bare === 'song' && (particles.test(after) || /^(?:da|lam|vua)$/.test(before)) ? 'xong' : undefined,
  hong: ({ bare, before }) =>
    bare === 'hong' && /^(?:may|bi|mang|hu|chu|tinh|in|moc)$/.test(before) ? 'hu' : undefined,
  goi: ({ bare, after }) =>
    bare === 'goi' && /^(?:bc|bao|vb|van|roi|r|rui|duoc|dc|lien|zalo|mail|email|len)$/.test(after)
      ? 'gui'
      : undefined,
  a: ({ bare, before, after }) =>
    bare === 'à' && before !== '' && /^(?:|\?|¶|\.|,|em|anh|chi)$/.test(after) ? 'ha' : undefined,
  toi: ({ bare, before, after }) =>
    bare === 'toi' &&
    /^(?:nhac|hoi|goi)$/.test(after) &&
    !/^(?:mai|tuan|thang|D\d+|ngay|hom|\d+)$/.test(before)
      ? 'buoitoi'
      : undefined,
  day: ({ bare, after }) =>
    bare !== 'đây' && bare !== 'dạy' && /^(?:len|qua|file|van|vb|bc)$/.test(after) ? 'gui' : undefined,
  chuyen: ({ bare, after }) =>
    /^chuy[eể]n$/.test(bare) && /^(?:bao|bc|vb|van|file|ket)$/.test(after) ? 'gui' : undefined,
  nho: ({ bare, before, after }) =>
    bare === 'nho' && before !== '' && particles.test(after) ? 'nhe' : undefined,
  v: ({ before, after }) => (before !== '' && particles.test(after) ? 'vay' : undefined),
  nha: ({ after }) => (/^(?:thau|cung|may|nuoc|truong|van|trung)$/.test(after) ? 'nha' : undefined),
  dau: ({ bare, before, after }) => {
    const isWhere = /^(?:xong|gui|nop|thanh|roi|lam|nham|duoc|o|qua|ve|lay|tat|di|mau|file|link|vao)$/.test(
      before,
    );
    const isStart = /^(?:tien|nam|thang|tuan|moi|tu|thau|gio|quy|muc|viec|nguon|to|so|buoi)$/.test(after);
    return bare === 'dau' && (isWhere || /^(?:phai|co|thuoc)$/.test(after)) && !isStart ? 'dau~' : undefined;
  },
  bao: ({ bare, before, after }) =>
    bare === 'bao' &&
    (/^(?:nen|so|lu|lut|lon|quet)$/.test(after) ||
      (/^(?:mua|con|do|vi|cua)$/.test(before) && /^(?:|,|\.|qua|to)$/.test(after)))
      ? 'bao~'
      : undefined,
  man: ({ bare, before, after }) =>
    bare === 'man' && (/^(?:chua|dang|se|da|ko|khong|hong)$/.test(before) || after === 'xong')
      ? 'lam'
      : undefined,
  lon: ({ bare, before, after }) =>
    bare === 'lon' && /^(?:|em|e|minh|nhan|oi|a|ui)$/.test(before) && /^(?:,|roi|r|\.|a|P)$/.test(after)
      ? 'nham'
      : undefined,
  duong: ({ bare, after }) =>
    /^(?:duong|đuong)$/.test(bare) && /^(?:lam|soan|viet|trien|tong|hop)$/.test(after) ? 'dang' : undefined,
  ni: ({ before }) => (/^(?:cai|viec|vu|bua|bc|muc|nhiem)$/.test(before) ? 'nay' : undefined),
  mo: ({ bare, before }) =>
    bare === 'mo' && /^(?:o|cho|lay|gui|nop|khi|xong)$/.test(before) ? 'dau~' : undefined,
  rua: ({ bare, after }) =>
    bare === 'rua' && /^(?:|a|em|e|anh|chi|\?|hi|he)$/.test(after) ? 'vay' : undefined,
  chung: ({ bare, after }) => (/^chừng$|^chung$/.test(bare) && after === 'nao' ? 'khi' : undefined),
  // "no phai viec cua tui" without marks: not.
  no: ({ bare, before, after, rest }) =>
    bare === 'no' &&
    /^(?:|nay|do|ni)$/.test(before) &&
    after === 'phai' &&
    /^(?:cua|viec|do)$/.test(rest[1]?.text ?? '')
      ? 'khong'
      : undefined,
  // "mới có chút xíu hà": only.
  ha: ({ bare, before, after }) =>
    bare === 'hà' && /^(?:xiu|ti|chut|it|vay|thoi|dzay)$/.test(before) && particles.test(after)
      ? 'thoi'
      : undefined,
  // "da roi" alone is as often "dạ rồi".
  da: ({ bare, before, after, rest }) =>
    bare === 'da' && before === '' && /^(?:roi|r|rui)$/.test(after) && rest.length < 3 ? 'vang' : undefined,
  // "vang den 5/12" is an absence, "vang mai em gui" a yes.
  vang: ({ bare, after, rest }) =>
    bare === 'vang' &&
    (/^(?:den|toi|het|tu|mat)$/.test(after) ||
      (/^\d+$/.test(after) && /^(?:ngay|hom|tuan|bua)$/.test(rest[1]?.text ?? '')))
      ? 'vang~'
      : undefined,
  vo: ({ bare, before }) =>
    bare === 'vo' && /^(?:dung|dong|bo|nhap|dua|gui|len|khong|ko|dang)$/.test(before) ? 'vao' : undefined,
  mot: ({ bare, before, after }) =>
    bare === 'mot' && /^(?:|,|\.|mai)$/.test(before) && /^(?:nhac|hoi)$/.test(after) ? 'ngaymot' : undefined,
  mai: ({ bare, before, after }) =>
    bare === 'mai' &&
    /^(?:gui|vao|tai|goi|nhap|lam|hoi)$/.test(before) &&
    /^(?:khong|ko|k|chua|chang)$/.test(after)
      ? '~mai'
      : undefined,
  mong: ({ after }) => (/^\d/.test(after) ? 'mung' : undefined),
  thue: ({ bare, before }) =>
    bare === 'thue' && /^(?:dang|dag|da|chua|di|phai|duoc)$/.test(before) ? 'thue~' : undefined,
  cho: ({ bare, before, after }) =>
    bare === 'cho' &&
    before === 'phai' &&
    /^(?:huong|y|ket|phe|tham|kinh|von|quyet|van|ubnd|ban)$/.test(after)
      ? 'doi'
      : undefined,
  t: ({ before, after }) =>
    before === 'thay' || /^(?:di|dang|da|se|nghi|chua|lam|gui|nop|xin|bi|vua|moi|xong)$/.test(after)
      ? 'toi'
      : undefined,
  ct: ({ before }) => (/^(?:di|dang)$/.test(before) ? 'cong tac' : undefined),
  chien: ({ after }) => (after === 'khai' ? 'trien' : undefined),
  ch: ({ after }) => (/^(?:xong|lam|gui|nop|co)$/.test(after) ? 'chua' : undefined),
  nv: ({ before }) => (/^(?:so|bo|phong)$/.test(before) ? 'nv' : 'nhiem vu'),
  gd: ({ before, after }) =>
    /^(?:so|phong)$/.test(before) || /^(?:va|dt|&)$/.test(after) ? 'gd' : undefined,
};

// "đc" before a name, or with "thay" further on, is đồng chí; elsewhere được.
function isComrade(before: string, next: Token | undefined, rest: readonly Token[]): boolean {
  if (next === undefined || !/^\p{L}/u.test(next.source)) return false;
  if (/^\p{Lu}\p{Ll}/u.test(next.source)) return true;
  if (/^(?:giao|gap|nho|cac|bao|hai)$/.test(before)) return true;
  const few = rest
    .slice(0, 5)
    .map((token) => token.text)
    .join(' ');
  return /^(?:|,|\.|¶|co)$/.test(before) && /\b(?:thay|lam tiep|lam dau moi|phu trach|theo doi)\b/.test(few);
}

const title = /^(?:anh|chị|chi|cô|chú|ông|bà|bác|thầy|bạn|em)$/;

// "chị Vân", "anh Mai": a name written with a capital is never "vẫn" or "mai".
function withoutNames(tokens: readonly Token[]): Token[] {
  let isAfterTitle = false;
  return tokens.map((token) => {
    const isName =
      isAfterTitle &&
      /^\p{Lu}\p{Ll}+$/u.test(token.source) &&
      !/^(?:so|cuc|bo|nhanh|phi|se|da|xong|xin|dang|chua|gui|nop)$/.test(token.text);
    isAfterTitle = isName || token.text === 'dongchi' || title.test(token.source.toLowerCase());
    return isName ? { ...token, text: '~ten' } : token;
  });
}

function mendLongForms(tokens: Token[]): Token[] {
  const out = [...tokens];
  for (let index = 0; index + 1 < out.length; index++) {
    const [left, right] = [out[index], out[index + 1]];
    if (!left || !right || !/^[a-z]+$/.test(left.text + right.text)) continue;
    // "anh Dung làm thay" is a person.
    if (/^\p{Lu}\p{Ll}/u.test(left.source) && title.test(out[index - 1]?.source.toLowerCase() ?? ''))
      continue;
    const pair = `${left.text} ${right.text}`;
    if (pair.length < 6 || longForms.includes(pair) || notLongForms.has(pair)) continue;
    const mended = longForms.find((form) => form.length > 7 && form[0] === pair[0] && isOneSlip(pair, form));
    if (!mended) continue;
    const [first = '', second = ''] = mended.split(' ');
    // Words typed with their marks were meant as they stand; a slip loses or moves letters.
    if (plainOf(left.source) !== left.text || plainOf(right.source) !== right.text) continue;
    out[index] = { ...left, text: first };
    out[index + 1] = { ...right, text: second };
  }
  return out;
}

/** True when one letter is missing, added, wrong or swapped with its neighbour. */
function isOneSlip(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  const a = typed.slice(start);
  const b = meant.slice(start);
  if (a.length === b.length)
    return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
  return a.length + 1 === b.length ? a === b.slice(1) : a.length === b.length + 1 && a.slice(1) === b;
}
