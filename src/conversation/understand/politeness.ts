// Takes away forms of address and of reporting that stand before or after what is said. Knows nothing of the work.
import { mask, type Token, words } from './tokens.ts';

// "cô", "bạn", "chú" typed without marks also begin "cơ bản", "bàn giao", "chủ trương".
const person =
  '(?:anh|chi|em|sep|ban(?! (?:hanh|giao|nhap|giay|cung|mem|thao|do|dau|chi))|banban|bac|co(?! (?:ban|gi|the|ket|so|quan|che|cau|y|bao|nen|van|3|2|mot|it))|chu(?! (?:tri|truong|tich|yeu|dau))|ad|admin|bot|dongchi|lanh dao|cac(?= (?:anh|chi|sep|dongchi|bac))|thay~?(?! )|moi nguoi)';
const start = '(?<=^|[,.;:!¶] )';
const polite = '(?:(?:vang|da|a|em|kinh|xin|toi|minh) )*';

const forms: readonly string[] = [
  // "anh ơi", "thưa sếp", "kính gửi đồng chí".
  `${person} oi`,
  `${start}${polite}(?:thua|kinh gui|kinh thua|chao|kinh chao)(?: ${person}){1,3}`,
  // "xong chưa à, xong rồi", "hỏi xong chưa thì em báo là …": the bot's question said again.
  `${start}${polite}(?:hoi )?(?:\\S+ ){0,3}(?:chua|khong) (?:(?:ay )?ha(?= ,)|thi (?:(?:em|minh|toi|xin|cho) )+(?:bao|thua|tra loi|noi)(?: (?:lai|rang))?(?: la)?(?= ))`,
  // "quên chưa báo em, …": what is told now follows.
  `${start}${polite}(?:so y )?(?:quen|quen mat|chua kip)(?: (?:chua|khong|mat))* (?:bao|nhan|noi|tra loi|thong tin|thong bao|cap nhat|phan hoi|bao cao|bao lai)(?: (?:tin|lai|lai cho|cho|voi|${person}))*(?= (?:,|\\.|;|¶|:|viec|nhiem vu|la|C?\\d))`,
  // "em xin báo cáo anh là …"; "em báo cáo rồi" and "xin báo cáo vào ngày mai" say more than that.
  `${start}(?:(?:vang|da|a) )*(?:em|toi|minh|don vi|phong|so|chung (?:toi|em)) (?:xin )?(?:phep )?(?:bao cao|thong tin)(?: (?:voi|cung|den|nhanh))?(?: (?!em )${person})*(?: (?:la|rang|:))?(?= )(?! (?:roi|sau|lai|tiendo|dinh ky|ngay|mai|hom|thang|tuan|quy|thu|t[2-7]|chieu|sang|toi|trua|nay|truoc|vao|trong|so|ket qua|cho|qua|bang|len|tu|khi|day du|nhu|a|ve|nhe|gi|chua|luon|[0-9])(?: |$|,))`,
  // "em xin báo cáo ngày mai bên em gửi": a clause of its own follows.
  `${start}(?:(?:vang|da|a) )*(?:em|toi|minh|don vi|phong|so|chung (?:toi|em)) xin (?:phep )?bao cao(?= (?:(?![,.;¶])\\S+ )*(?:gui|nop|xong|hoan thanh|lam|nhac|trien khai|moi|dang|chua|nghi|chua|roi|%|duoc|dat|phan tram|vuong)(?: |$))`,
];

// "dạ tuần sau em gửi": the yes is a clause of its own.
const yes = `${start}vang(?= (?!(?:a|em|anh|chi|vang|ok|nhe|nha|sep|roi|duoc|da|thua|u|xin|toi|minh|ban|banban|thoi|¶|on|co|chu|bac|se|ro|dong)(?: |$)|[,.?!;]))`;

/** The tokens without address and formula; a comma keeps what follows a clause of its own. */
export function withoutPoliteness(tokens: readonly Token[]): Token[] {
  const plain = forms.reduce<Token[]>((now, form) => mask(now, words(form), () => ','), [...tokens]);
  return mask(plain, words(yes), () => 'vang ,');
}

const closing = words(`(?:a|nhe|nha)(?: (?:a|nhe|nha|oi|voi))*(?: ${person})?(?: (?:a|nhe|nha|oi))*$`);

/** A clause without the particles that close it, where anything else is left. */
export function withoutClosing(clause: string): string {
  const rest = clause.replace(closing, '').trim();
  return rest === '' || (rest.split(' ').length < 2 && !/^[A-Z]\d/.test(rest)) ? clause : rest;
}

/** A clause of mere courtesy: "em cảm ơn ạ", "dạ", "trân trọng". */
export const courtesy = words(
  '^(?:(?:em|toi|minh|benminh|xin|chan thanh|rat|vang|da|a|u|va|kinh|don vi) )*(?:cam on|tran trong(?: cam on)?|vang|da|thua|chao)(?: (?:a|em|anh|chi|sep|ban|banban|bac|dongchi|nhe|nha|nhieu|truoc|lam|rat|oi|ca nha|da|nhac|moi nguoi))*$',
);
