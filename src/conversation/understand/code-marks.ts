// Finds the open codes a message names or selects by quantity, and numbers that look like codes but are not open.
import { type CodeMark, type Marks, put } from './marks.ts';
import { mask, type Token, words } from './tokens.ts';

const lead =
  '(?:#|viec so|viec|vc|nhiem vu so|nhiem vu|ma so|ma|muc|task|nv|cv|cong viec|dau viec|dau muc|so)';
const codeItem = '\\d{1,4}';
// Words before or after which a number counts, dates or measures something.
const notAfter =
  /(?:^| )(?:ngay|thang|thu|quy|mung|hom|luc|buoc|dot|lan|khoa|ky|phong|tuan|khoang|tam|hon|them|duoc|con|van ban so|quyet dinh|nam|cap|bieu|bieu mau|mau|phu luc|giai doan|goi|to|nhom|dieu|khoan|chuong|phan|sdt|dien thoai|nghi dinh|lop|tang|vong|khoi|thon|xom|pho|lang|buon|km|ap|phuong|quan|ca|tren|gan|thieu|moi|len|dat|tu van|hang|so so|du|duong|khu|dau so|zalo|bao~? so) $/;
const notBefore =
  /^ (?:xa|ngay|tuan|thang|gio|h|p|phut|%|phan|don vi|ho so|nguoi|trieu|ty|dong|so|truong|to|lan(?! \d)|buoc|viec|noi dung|cuoc|van ban|bao cao|bieu|muc|ho|thon|huyen|phuong|canbo|cai|chi tieu|ngan|nghin|hom|bua|tram|congtrinh|du an|lop|m|km|ha|diem|tieu chi|nhiem vu|nganh|dai bieu|co quan|tieng|giay|ban|\/ (?=\d)|dia phuong|mon|quy|y kien|loai|anh|chi|em)(?= |$)/;

// "46 đối tượng": a number before a thing counts it; before what is said of a task it may be a code.
const counts =
  /^ (?!(?:xong|chua|dang|da|duoc|roi|thi|deu|cung|cua|van|con|vuong|ket|bi|cho|doi|xin|gui|nop|hoan|lam|moi|se|khong|a|nhe|em|anh|chi|va|voi|lan|den|toi|nay|la|het|gan|sap|ok|thuoc|nham|nhac|de|co|rui|luon|hom|sang|tre|cham|di|ma|nua|trien|thuc|bat|ban|phat|trinh|ky|bao|tam|lui|hoi)(?: |$))(?:[a-z]{2,}|~)/;

/** Puts C where open codes are listed with strokes ("12/13/14"); to run before days are read. */
export function markCodeLists(tokens: readonly Token[], marks: Marks, openCodes: readonly string[]): Token[] {
  return mask(tokens, words('\\d{1,3}(?:[/.-]\\d{1,3})+'), (match, _source, before) => {
    const codes = match[0].split(/[/.-]/);
    const isDay = codes.length === 2 && Number(codes[1]) <= 12;
    if (isDay || /(?:ngay|hom) $/.test(before) || !codes.every((code) => openCodes.includes(code)))
      return undefined;
    // Two codes with a dash between are a range, read later.
    if (codes.length === 2 && match[0].includes('-')) return undefined;
    return put('C', marks.codes, { codes, isSelection: false, isStranger: false });
  });
}

/** Puts C where codes stand, X where a number stands that may be one. */
export function markCodes(tokens: readonly Token[], marks: Marks, openCodes: readonly string[]): Token[] {
  const keyOf = (text: string): string => text.toLowerCase().replace(/[\s#]/g, '');
  const open = new Map(openCodes.map((code) => [keyOf(code), code]));
  const one = (codes: string[], isSelection = false, isStranger = false): string =>
    put('C', marks.codes, { codes, isSelection, isStranger });
  const known = (text: string): string | undefined => open.get(keyOf(text)) ?? open.get(String(Number(text)));

  let out = mask(tokens, words(`(?:${lead} )?(kh\\d+(?:-[a-z\\d]+(?:\\.[a-z\\d]+)*)+)`), (match) => {
    const code = known(match[1] ?? '');
    return code === undefined ? one([], false, true) : one([code]);
  });
  out = mask(out, words(`(?:${lead} )?((?:pl\\.)?[ivx]+(?:\\.[a-z\\d]+)+)`), (match) => {
    const fits = openCodes.filter((code) => keyOf(code).endsWith(`-${match[1]}`));
    return fits.length === 1 ? one(fits) : undefined;
  });
  out = markRanges(out, openCodes, one);
  out = mask(out, words(`${lead} (?:so )?(${codeItem})`), (match, _source, before, after) => {
    // "bão số 13".
    if (/^so /.test(match[0]) && /bao~? $/.test(before)) return undefined;
    if (
      /^so /.test(match[0]) &&
      (known(match[1] ?? '') === undefined ||
        /(?:van ban|bao cao|cong van|quyet dinh|to trinh) $/.test(before))
    )
      return undefined;
    if (/^(?:%| ?(?:%|phan tram))/.test(after.trim())) return undefined;
    const code = known(match[1] ?? '');
    return code === undefined ? one([], false, true) : one([code]);
  });
  return mask(out, words(codeItem), (match, _source, before, after) => {
    const code = known(match[0]);
    if (code === undefined && isOtherNumber(match[0], before, after)) return undefined;
    // "còn 13 thì chưa" goes on to an open code; "còn 13 nữa" counts.
    const isCountered =
      /(?:^| )con $/.test(before) &&
      (code !== undefined ? !/^ (?:nua|%)/.test(after) : /^ (?:thi|dang|chua|xong)/.test(after));
    const isBoth =
      /\d lan $/.test(before) ||
      (/(?:^| )ca $/.test(before) && /^ (?:,|va|lan|voi) (?=\d|C\d|viec)/.test(after));
    const isMeasure =
      (notAfter.test(before) && !isCountered && !isBoth) || notBefore.test(after) || isCount(before, after);
    if (code !== undefined && !isMeasure)
      return put('C', marks.codes, { codes: [code], isStranger: false, isSelection: false, isBare: true });
    return isMeasure && !/(?:^| )(?:duoc|dat|khoang|tam|hon|len|con|moi) $/.test(before)
      ? undefined
      : notBefore.test(after)
        ? undefined
        : 'X0';
  });
}

// "một người kiêm 3 mảng": inside a clause a number before a thing counts it, even where a task has that number.
function isCount(before: string, after: string): boolean {
  return (
    counts.test(after) &&
    !/(?:^|(?:[^a-z ]|(?<![^ ])(?:va|voi|con|cung|lan|C\d+|nhung|thi|rieng|P\d+)) )$/.test(before)
  );
}

// "số 3000" of something, a year, a count of things.
function isOtherNumber(number: string, before: string, after: string): boolean {
  return /(?:^| )so $/.test(before) || /^20[2-4]\d$/.test(number) || counts.test(after);
}

function markRanges(
  tokens: Token[],
  openCodes: readonly string[],
  one: (codes: string[], isSelection?: boolean, isStranger?: boolean) => string,
): Token[] {
  const range = (from: string, to: string): string | undefined => {
    const [low, high] = [Number(from), Number(to)];
    const codes = openCodes.filter(
      (code) => /^\d+$/.test(code) && Number(code) >= low && Number(code) <= high,
    );
    if (low >= high) return undefined;
    const isWhole = codes.includes(from) && codes.includes(to);
    return isWhole ? one(codes) : one(codes, false, true);
  };
  const spoken = mask(
    tokens,
    words(
      `(?:(?:tu|cac) )*(?:${lead} )?(\\d{1,3}) (?:den|toi|->|-) (?:${lead} )?(\\d{1,3})(?! (?:ngay|xa|%|gio|thang|nguoi))`,
    ),
    (match, _s, before) =>
      /(?:ngay|thang|tuan|mung) $/.test(before) ? undefined : range(match[1] ?? '', match[2] ?? ''),
  );
  return mask(spoken, words(`(?:tu |cac )?(?:${lead} )?(\\d{1,3})-(\\d{1,3})`), (match) =>
    range(match[1] ?? '', match[2] ?? ''),
  );
}

// "các việc khác em báo sau": nothing is said of them yet.
const toldLater =
  /^(?: (?:thi|em|minh|toi|benminh|se|de|chi|anh|don vi|xin|hom|D\d+))* (?:bao|bao cao|cap nhat|thong tin|thong bao|tra loi|nhan|noi)(?: (?:cao|lai|anh|chi))*(?: sau|(?<=D\d.*))(?= |$)/;

const task = '(?:viec|nhiem vu|cong viec|cv|dau viec|ma|task|nv)';
const thing = '(?:viec|nhiem vu|cong viec|cv|dau viec|muc|noi dung|cai|ma|task|nv)';
// "cả hai báo cáo"; "gửi đủ 2 báo cáo" tells what was sent.
const paper = 'bao cao(?! (?:giay|mem|thang|quy|nam|nay))';

/** Puts C where a word of quantity selects open codes: "cả 2 việc", "tất cả trừ 13", "các việc còn lại". */
export function markSelections(
  tokens: readonly Token[],
  marks: Marks,
  openCodes: readonly string[],
): Token[] {
  const named = (): string[] => marks.codes.filter((mark) => !mark.isSelection).flatMap((mark) => mark.codes);
  const put_ = (mark: CodeMark): string => put('C', marks.codes, mark);
  const except =
    '(?: (?:deu |cung )?(?:da )?(?:xong|hoan thanh)(?: het)?(?: roi)?)?(?: ,)? (?:tru|ngoai tru|chi~ tru|tru ra)((?: (?:C\\d+|va|voi|,|viec))+)';
  let out = mask(
    tokens,
    words(`(?:tat ca|toan bo|het|ca)(?: cac)?(?: (\\d+))?(?: ${thing})?${except}`),
    (match) => {
      const left = [...(match[2] ?? '').matchAll(/C(\d+)/g)].flatMap(
        (found) => marks.codes[Number(found[1])]?.codes ?? [],
      );
      const state = /xong|hoan thanh/.exec(match[0])?.[0] ?? '';
      return `${put_({ codes: openCodes.filter((code) => !left.includes(code)), isSelection: true, isStranger: false })} ${state}`.trim();
    },
  );
  out = mask(
    out,
    words(
      `(?:ngoai )?tru (?:viec )?(C\\d+)(?: ra)?(?: ,)?(?: (?:thi|con lai|cac ${thing} (?:con lai|khac)|tat ca))+`,
    ),
    (match) => {
      const left = marks.codes[Number((match[1] ?? '').slice(1))]?.codes ?? [];
      return put_({
        codes: openCodes.filter((code) => !left.includes(code)),
        isSelection: true,
        isStranger: false,
      });
    },
  );
  out = mask(
    out,
    words(
      `(?:ca|tat ca|tat ca ca|toan bo|het ca|ca thay)(?: cac)? (\\d+)(?: (?:${thing}|${paper}))?(?: nay| tren| kia)?|(\\d+) (?:${thing}|(?<=^(?:vang , )?\\d+ )${paper})(?: nay| tren| do~?| kia)?(?= (?:(?:em|minh|toi|benminh|don vi|ben em) )?(?:deu|cung|xong|da|chua|dang|xin|roi|cua|thuoc|khong|vuong|moi|van|do A|a|nhe|nha)|$| [,.])`,
    ),
    (match, _source, before, after) => {
      if (/^ (?:xa|phuong|don vi|ngay|tuan|huyen)/.test(after)) return undefined;
      if (/(?:kiem|om|ganh|nhan|giao|them) $/.test(before)) return undefined;
      const fits = Number(match[1] ?? match[2]) === openCodes.length;
      return put_({ codes: fits ? [...openCodes] : [], isSelection: true, isStranger: !fits });
    },
  );
  out = mask(
    out,
    words(
      `(?:tat ca|toan bo|het)(?: (?:cac|may|nhung))? ${task}(?: tren| duoc giao| cua (?:don vi|so|em|minh|benminh))?(?! (?:(?:tu|so|#|gom) )*C\\d| nay)|(?:tat ca|toan bo|het) (?:cac|may|nhung) ${task} nay|(?:tat ca|toan bo)(?= (?:(?:deu|da|xong|cung|xin|chua|dang|hoan thanh)(?![^ ])|$))|(?:cac|may|nhung) ${thing}(?: nay| tren)?(?= (?:deu|da|cung|xong|hoan thanh))|${thing} nao cung`,
    ),
    () => put_({ codes: [...openCodes], isSelection: true, isStranger: false }),
  );
  return mask(
    out,
    words(
      `(?:(?:cac|nhung|may) )?(?:(\\d+) )?${thing} (?:con lai|khac|kia)|(?:con|so|phan) lai(?= (?:chua|dang|deu|da|thi|xin|cung|cho|doi))|con lai(?= |$)`,
    ),
    (_m, _s, before, after) => {
      const names = named();
      if (toldLater.test(after)) return undefined;
      if (names.length === 0 || /nhac |hoi |sua |bao |lam |lui |goi |quay /.test(before.slice(-6)))
        return undefined;
      return put_({
        codes: openCodes.filter((code) => !names.includes(code)),
        isSelection: true,
        isStranger: false,
      });
    },
  );
}
