// How names are made comparable: without diacritics, case, tone placement, dashes or the words that come and go.

/** Words that stand in names in one writing and are left out in another. */
const fillers = new Set(['va', 'cua', 'cung']);

/** Abbreviations that stand for the same words in every name, after folding. */
const expansions: Record<string, string> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  mttq: 'mat tran to quoc',
  mttqvn: 'mat tran to quoc viet nam',
  ubmttq: 'uy ban mat tran to quoc',
  ubmttqvn: 'uy ban mat tran to quoc viet nam',
  tw: 'trung uong',
  ttdt: 'thong tin dien tu',
  vp: 'van phong',
  bcd: 'ban chi dao',
  bql: 'ban quan ly',
  tp: 'thanh pho',
  lhpn: 'lien hiep phu nu',
  ldld: 'lien doan lao dong',
  ccb: 'cuu chien binh',
  btv: 'ban thuong vu',
  btt: 'ban thuong truc',
  bdbp: 'bo doi bien phong',
  chqs: 'chi huy quan su',
  bhxh: 'bao hiem xa hoi',
  csxh: 'chinh sach xa hoi',
  nhcsxh: 'ngan hang chinh sach xa hoi',
  hcc: 'hanh chinh cong',
  pvhcc: 'phuc vu hanh chinh cong',
  ksbt: 'kiem soat benh tat',
  tand: 'toa an nhan dan',
  vksnd: 'vien kiem sat nhan dan',
  thads: 'thi hanh an dan su',
  atgt: 'an toan giao thong',
  vn: 'viet nam',
};

/** The text in lower case without diacritics: "Sở Nội vụ" becomes "so noi vu". */
export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** The words of a name as they are compared: folded, expanded, without fillers and punctuation. */
export function foldedWords(text: string): string[] {
  return withoutDiacritics(text)
    .replace(/&/g, ' va ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !fillers.has(word))
    .flatMap((word) => (Object.hasOwn(expansions, word) ? (expansions[word] ?? word).split(' ') : [word]));
}

/** The key under which a name is looked up; equal for all writings of one name. */
export function nameKey(text: string): string {
  return foldedWords(text).join(' ');
}

/** The words without a closing "tỉnh": "Đài PT&TH" and "Đài PT&TH tỉnh" are one. */
export function withoutFinalTier(words: string[]): string[] {
  return words.length > 2 && words.at(-1) === 'tinh' ? words.slice(0, -1) : words;
}
