// Marks a body that is waited for though no list knows its name: "chờ Ban Cơ yếu gia hạn". Where the name ends is
// told by capitals and by the verb that follows; nothing else is an agency here.
import { type Marks, put } from './marks.ts';
import { plainOf } from './normalise.ts';
import { type Token, textOf, words } from './tokens.ts';

/** No name of a body is longer. */
const nameLengthMax = 9;

// What may stand between waiting and the name: "chờ ý kiến của …", "đợi kết quả từ phía …".
const lead =
  /^(?:(?:ben|phia|y kien|ket qua|so lieu|van ban|phan hoi|tham dinh|kinh phi|huong dan|tra loi|cua|tu) )*/;
// A body by its first words, however it is typed.
const heads = words(
  '^(?:ban(?! (?:giao|hanh|goc|giay|chinh|cung|mem|ve|luan|do|ky|cu|scan|nhap|thao|giam|lanh|a|nhe|dau|tin|la|cho|in|dich))|hat|lien (?:minh|doan)|vien(?! phi)|dai(?! dien| hoi| bieu)|vuon|hiep ~?hoi|~hoi(?! (?:dong|nghi|hop|thao|thi|y|cho|nhau))|tram|cang(?! thang)|phan hieu|quy (?:dau|bao|phat|ho|tin)|chi nhanh|nha (?:dau tu|xuat|san)|doi (?:quan ly|canh|kiem|thi)) .*',
);
// Superiors, persons and papers are no bodies, even with a capital.
const noBody = words(
  '^(?:anh|chi|em|co|chu|bac|ong|ba|dongchi|lanh|giam|sep|pho|truong|chanh|bi|~bi|ke|van|~?thu|thu|minh|toi|benminh|nhu|quyet|nghi|thong|luat|bao|cong van|cong dien|ket|huong|phong|viec|ngay|tet|mai|hom|don|du|de|noi|duyet|ky|phe|tham|~ten|[A-Z]\\d+|y|van ban|ho so|kinh|von|so|tin|file|mau|phieu|danh|gop|xac|phan hoi|tra|chinh sach|to trinh|nguoi|ai|nha thau|cho|doi|thay~?|ban (?:giao|hanh))(?: .*)?',
);
// Words that no name goes on with; typed with marks they are told from "đường bộ" and "thủy văn".
const stops = new Set(
  (
    'chưa đã đang sẽ gửi gởi cho chờ đợi phê trả không ko k vẫn cấp duyệt cũng phản rồi ạ a nhé nha nên để làm xong nộp về xác hồi họ mới có đều ký thống lên giao bàn hướng còn vì do nữa góp cử và bổ chốt xem chuyển ' +
    'kết quyết nhất đồng thì tiếp lập mà nhưng thanh đối chấp ghi thấy thay thảo mở đưa em anh chị mình tôi chậm lâu quá hết chỉ bên vào đến tới trong ngày giải bố phối ban nghiệm thẩm cung trình họp nói hứa điều sửa cài ' +
    'gia+hạn triển+khai thực+hiện thu+hồi thông+báo báo+cáo báo+giá kiểm+tra đánh+giá tham+gia tổng+hợp ra+văn ra+quyết ý+kiến tham+mưu hỗ+trợ khắc+phục'
  ).split(' '),
);
const bareStops = new Set([...stops].map((word) => plainOf(word)));

/** How the words of a message are typed, and which words end a name in it. */
interface Typing {
  ends: ReadonlySet<string>;
  isShouted: boolean;
}

/** The tokens with a mark in place of each body that is waited for, or has a body's name, and has no mark yet. */
export function markWaitedBodies(tokens: readonly Token[], marks: Marks): Token[] {
  const out: Token[] = [];
  const isBareText = !tokens.some(({ source }) => source.toLowerCase() !== plainOf(source));
  const typing: Typing = {
    ends: isBareText ? bareStops : stops,
    isShouted: !tokens.some(({ source }) => /\p{Ll}/u.test(source)),
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    out.push(token);
    const rest = tokens.slice(index + 1, index + 1 + nameLengthMax + 4);
    const isWait = token.text === 'doi' || token.text === 'cho';
    const skipped = isWait ? wordCount(lead.exec(`${textOf(rest)} `)?.[0] ?? '') : 0;
    const name = rest.slice(skipped);
    const length = isWait
      ? nameLength(name, typing, token.text === 'cho')
      : isNamed(name, typing)
        ? nameLength(name, typing, false)
        : 0;
    if (length === 0 || isGiving(out.slice(-6))) continue;
    const source = name
      .slice(0, length)
      .map((each) => each.source)
      .join(' ');
    out.push(...rest.slice(0, skipped), {
      text: put('A', marks.agencies, { name: source, isGuess: true }),
      source,
    });
    index += skipped + length;
  }
  return out;
}

// "việc này giao Ban Xây dựng Đảng": a capital and a kind of body.
function isNamed(rest: readonly Token[], { isShouted }: Typing): boolean {
  return !isShouted && /^\p{Lu}/u.test(rest[0]?.source ?? '') && heads.test(textOf(rest));
}

// How many of the words are the name; 0 when it is none. "cho" without marks is a wait only before a body that acts.
function nameLength(rest: readonly Token[], typing: Typing, isBare: boolean): number {
  const [first] = rest;
  if (!first || noBody.test(textOf(rest)) || !/^\p{L}/u.test(first.source)) return 0;
  const isCapital = !typing.isShouted && !isBare && /^\p{Lu}/u.test(first.source);
  if (!isCapital && !heads.test(textOf(rest))) return 0;
  let length = 1;
  while (length < nameLengthMax && isNamePart(rest[length], rest[length + 1], typing)) length++;
  const isEnough = length > 1 || /^\p{Lu}{2,}$/u.test(first.source);
  const next = rest[length]?.text ?? '';
  return isEnough && (!isBare || acts.test(next)) ? length : 0;
}
const acts = /^(?:tra|phan|gui|cap|tham|phe|duyet|xac|cung|chot|gia|xem|ky|giai|quyet|thong|ban)$/;

function isNamePart(token: Token | undefined, next: Token | undefined, { ends, isShouted }: Typing): boolean {
  if (!token || !/^\p{L}/u.test(token.source) || /^[A-Z]\d/.test(token.text)) return false;
  if (!isShouted && /^\p{Lu}/u.test(token.source)) return true;
  const word = token.source.toLowerCase();
  return !ends.has(word) && !ends.has(`${word}+${next?.source.toLowerCase() ?? ''}`);
}

function isGiving(before: readonly Token[]): boolean {
  return words('(?:gui|nop|trinh|chuyen|giao|bao cao|cung cap|tra|xin)(?: \\S+){0,3} (?:cho|doi)$').test(
    textOf(before),
  );
}

function wordCount(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}
