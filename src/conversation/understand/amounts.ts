// Finds progress: percentages, fractions of the work, and counts of units ("8/10 xã").
import { type Marks, put } from './marks.ts';
import { mask, type Token, words } from './tokens.ts';

const percent = '(?:%|phan tram)';
const counted =
  '(?:xa|phuong|don vi|huyen|truong|ho|nguoi|thon|ap|ho so|so|nganh|noi dung|muc|chi tieu|van ban|tieu chi|hang muc|goi|lop|cuoc|to|can bo|dia phuong|du an|cong trinh|tram|diem|san pham|buoc|phan viec|dau viec|so nganh|co quan|ngay|cong doan|nhom|khau)';

/** Puts P where a share of the work is said and Q where units are counted. */
export function markAmounts(tokens: readonly Token[], marks: Marks, openCodes: readonly string[]): Token[] {
  const share = (value: number, before = '', after = ''): string | undefined => {
    if (value < 0 || value > 100 || !Number.isFinite(value)) return undefined;
    const isLeft =
      /(?:^| )(?:con|con lai|con tam|con khoang|con lai khoang|con lai tam|con thieu|thieu) $/.test(before) &&
      !/^ (?:thoi )?(?:roi)/.test(after);
    return put('P', marks.percents, { value: Math.round(isLeft ? 100 - value : value) });
  };
  const [n, few] = [
    '(\\d{1,3})(?:[.,]\\d+)?',
    '(?: khoi luong| cong viec| khoi luong cong viec| tien ~?do)?',
  ];
  let out = mask(
    tokens,
    words(`${n} ?${percent}? (?:-|den|toi|~) ${n} ${percent}`),
    (m, _s, before, after) =>
      // "12 - 80%" is a code and its progress.
      openCodes.includes(m[1] ?? '') && !m[0].startsWith(`${m[1]} %`)
        ? undefined
        : share(Number(m[1]), before, after),
  );
  out = mask(out, words(`(\\d{1,3})-(\\d{1,3}) ${percent}`), (m, _s, before, after) =>
    share(Number(m[1]), before, after),
  );
  out = mask(out, words(`(\\d{1,3})[.](\\d) ${percent}`), (m, _s, before, after) =>
    share(Number(`${m[1]}.${m[2]}`), before, after),
  );
  out = mask(out, words(`(\\d{1,3}) , \\d ${percent}`), (m, _s, before, after) =>
    openCodes.includes(m[1] ?? '') ? undefined : share(Number(m[1]), before, after),
  );
  out = mask(out, words(`(\\d{1,3}) ${percent}`), (m, _s, before, after) =>
    share(Number(m[1]), before, after),
  );
  out = mask(out, words(`(\\d{1,3})/(\\d{1,3}) ${counted}`), () => 'Q0');
  // "12 xã xong": some of them, so not all of the work.
  out = mask(
    out,
    words(
      `\\d{1,3} (?:xa|phuong|don vi|huyen|truong|thon|so nganh|dia phuong|hang muc|noi dung|tieu chi|chi tieu|ho)(?= )`,
    ),
    (_m, _s, before, after) =>
      /^ (?:chua|khong|cham|van|con|deu chua)/.test(after) ||
      /(?:doi|cho|do|vi|thieu|ca|tat ca|du) $/.test(before)
        ? undefined
        : 'Q0',
  );
  out = mask(out, words(`(xong )([1-9])/([2-9]|10)(?: roi|(?= |$))`), (m, _s, before, after) =>
    // "xong 8/10" may also mean the eighth of October; "xong 3/4" in November hardly the third of April.
    Number(m[2]) < Number(m[3])
      ? `xong ${Number(m[3]) < 7 ? share((100 * Number(m[2])) / Number(m[3]), before, after) : 'X0'}`
      : undefined,
  );
  // "được 1/3 rồi" is a fraction, though 1/3 could be a day.
  out = mask(
    out,
    words(`((?:duoc|dat|moi|lam) )([1-9])/([2-9]|10)(?: roi|(?= |$))`),
    (m, _s, before, after) =>
      Number(m[2]) < Number(m[3])
        ? `${(m[1] ?? '').trim()} ${share((100 * Number(m[2])) / Number(m[3]), before, after)}`
        : undefined,
  );
  out = mask(
    out,
    words(
      `(\\d)/(\\d{1,2}) (?:khoi luong(?: cong viec)?|cong viec|phan viec|chang duong|tien ~?do|viec|quang duong)`,
    ),
    (m, _s, before, after) => share((100 * Number(m[1])) / Number(m[2]), before, after),
  );
  out = mask(out, words(`(?:mot |1 )?phan (?:lon|nho)|da so|phan nhieu`), () => 'Q0');
  out = mask(
    out,
    words(`(\\d|mot|hai) phan (\\d{1,2}|ba|tu|hai|nam|bon|muoi)${few}`),
    (m, _s, before, after) => share(fraction(m[1], m[2]), before, after),
  );
  return mask(
    out,
    words(`(?:(?:mot|1|hon|gan|qua|phan|duoc|khoang) )+nua(?= |$)${few}`),
    (m, _s, before, after) => {
      if (/(?:ngay|tuan|thang|hom|D\d+|S\d+) $/.test(before) || /^ (?:thang|tuan|ngay|tieng|gio)/.test(after))
        return undefined;
      return `${/duoc/.test(m[0]) ? 'duoc ' : ''}${share(50, before, after)}`;
    },
  );
}

const figures: Record<string, number> = { mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5, muoi: 10 };

function fraction(part = '', whole = ''): number {
  const of = (text: string): number => figures[text] ?? Number(text);
  return (100 * of(part)) / of(whole);
}
