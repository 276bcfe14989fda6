// Compounds and idioms: words that mean something else together than each alone. Data and the order in which they
// are put in place; single words are in word-forms.ts.
import { mask, type Token, words } from './tokens.ts';

/** A pattern over canonical words and what stands in its place; `$1` is its first group. */
type Row = readonly [found: string, put: string];

// A word whose marks were read as a homograph gets its plain form back inside a compound ("thủ tục", "mô hình").
const compounds: readonly Row[] = [
  ['~dang (nhap|tai|len)', 'dang $1'],
  ['~thu (tuc|hoi|thap|truong|ky|vien|gom|phi|nhap|ngan)', 'thu $1'],
  ['~chuyen (vien|mon|de|gia|trach|nganh)', 'chuyen $1'],
  ['can~ (tro|ban)', 'can $1'],
  ['chi~ (dao|tieu|thi|so|dinh|huy)', 'chi $1'],
  ['(dinh) chi~', '$1 chi'],
  ['dau~ (hinh|ta)', 'mo $1'],
  ['(quy) dau~', '$1 mo'],
  ['(khi|hom|ngay|luc|gio) dau~', '$1 nao'],
  ['hom ray', 'lau nay'],
  ['(phan|quan|bo|tuyet) ~doi', '$1 doi'],
  ['(?:thaydoi|doi) moi(?= sang tao| giao duc| cong tac| mo hinh)', 'doimoi'],
  ['buoitoi (thieu|da|uu)(?= |$)', 'toi$1'],
  ['tuong dang', 'tuongduong'],
  ['nham xon', 'lonxon'],
  ['ket nop', 'ketnap'],
  ['nam hoc', 'namhoc'],
  ['thay (?:thaydoi|doi)', 'thaydoi'],
  ['(trao|chuyen|bien) (?:thaydoi|doi)', '$1doi'],
  ['di (?:lui|doi)(?= (?:duong|dan|ho|nha|cot|mo|mo ma|toi|den|ra|khoi|cac|duoc|xong))', 'didoi'],
  ['(?:~)?doi (tac|tuong|chieu|ung|thoai)', 'doi$1'],
];

// One plain word or two for a turn of speech; "chưa" and the like in front still turn it.
const idioms: readonly Row[] = [
  ['xong (?:beng|phe|phe phat|xuoi|khau)|dau~? vao (?:day|do~?)|dut diem|xong dau~ vao (?:day|do~)', 'xong'],
  ['(?<!gui |nop |chuyen |trinh |cap nhat |phat hanh )(?:(?:day|dua) )?len truc(?: lien thong)?', 'gui truc'],
  ['(?:cuoi cung|rot cuoc)(?: thi)?(?: cung)?(?: da)?(?= (?:lam )?(?:xong|hoan thanh|gui|nop))', 'da'],
  ['(?:lam|xu ly|giai quyet) (?:gon|ngon)(?= (?:roi|het|ca|nhe|a|sep)|$)', 'lam xong'],
  ['da chuyen(?= (?:len|qua|vao) (?:he thong|truc|cong|mail|email|zalo|phan mem)(?= |$))', 'da gui'],
  ['tu (?:~|doi|kiep|thuo) nao', 'tu truoc day'],
  // "vướng gì đâu".
  ['(?<!(?:khong|co|chua) )(vuong|vuong mac|kho khan|ket|tro ngai) (?:gi|chi|nao) dau~', 'khong $1 gi'],
  // "không nhầm đâu": what follows is meant as it stands.
  [
    '(?<=^|[,.;¶] )(?:(?:vang|a|em|minh|toi|anh|chi) )*(?:khong|chang|dau~ co|khong co|khong he)(?: (?:bam|ghi|noi|go|bao|nhan|gui|tra loi))? nham(?: (?:dau~|gi|gi dau~|ca|a|nhe|em|anh|chi))*(?= [,.;¶])',
    ',',
  ],
  // "đâu có phải", "nào có": a denial.
  ['(?:dau~|nao|lam gi) co(?= (?:duoc|phai|vuong|kho|thuoc|giao|xong|chuc|nhiem|chu|lam))', 'khong co'],
  [
    'co(?= (?:vuong|kho khan|kho|ket|tro ngai)(?: mac)? (?:gi|chi) dau~?(?= ,| \\.|$| a| nhe| em| anh| chi))',
    'khong co',
  ],
  ['co(?= (?:lam|phu trach|chu tri|duoc giao|tham gia) dau~(?= ,| \\.|$| a| nhe| em| anh| chi))', 'khong co'],
  [
    'co(?= (?:duoc giao|duoc phan cong|lam|phu trach|chu tri|quan ly|theo doi|tham gia|nhan)(?: (?!o|di|gui|nop|tai|ve|khong|chua|roi)[a-z~]+){1,4} dau~(?= ,| \\.|$| a| nhe| em| anh| chi))',
    'khong co',
  ],
  // "không có khó khăn, vướng mắc": one thing that there is not.
  [
    '(kho khan|vuong mac|tro ngai|han che|ton tai) ,(?= (?:vuong mac|kho khan|tro ngai|han che|bat cap|ton tai))',
    '$1 va',
  ],
  // "rứa là xong": what follows is the message.
  [
    '(?<=^|[,.;¶] )(?:rua|vay|the|nhu vay|nhu the)(?: thi)? la(?= (?:lam |da |em |minh |viec |ben em )*(?:xong|hoan thanh|hoan tat))',
    ',',
  ],
  [
    'khong phai (?:la )?(?:chua|khong) (?:lam|trien khai|thuc hien|bat dau|xong)(?: (?:gi|duoc))?(?: ,)? (?:ma|nhung|chi)(?: la)?',
    'thi',
  ],
];

// Written as one word, so that no rule takes their parts for verbs of the work ("công trình", "trình").
const joined =
  '(?:dong chi|(?:1|mot) cua|cong trinh|chuong trinh|qua trinh|lo trinh|quy trinh|lien hoan|can bo|can~? cu|dia chi~?|tien ~?do|can~? ~?doi(?= (?:von|nguon|kinh|ngan|thu|bo|duoc))|~?hoi dong|~?hoi nghi|~?dang (?:uy|bo|vien|doan)(?! (?:xong|gui|nop)))';

/** The tokens with compounds and idioms in their canonical form. */
export function withCompounds(tokens: readonly Token[]): Token[] {
  const out = [...compounds, ...idioms].reduce<Token[]>(
    (now, [found, put]) => mask(now, words(found), (match) => put.replace('$1', match[1] ?? '')),
    mask(tokens, words('dong chi'), () => 'dongchi'),
  );
  return mask(out, words(joined), ([found]) => found.replace(/[ ~]/g, ''));
}
