// Says where a reading rests on only a part of the words: another reading competes with it, or a fact was left over.
// Such a message is asked back, never recorded as certain. Reads no intents of its own.
import type { Intent } from '../../core/items/answer.ts';
import type { ClauseReading } from './read-clause.ts';
import { words } from './tokens.ts';

/** Looks for one kind of doubt in the clauses of a segment and the intents that were drawn from them. */
type Doubt = (all: ReadonlySet<Intent>, readings: readonly ClauseReading[]) => boolean;

const interrogative = words(
  '(?:hom|ngay|luc|gio|noi|cho|cai|loai|ben|phong) nao|la gi|lam sao|co sao(?! dau)|bao nhieu',
);
const denied = words('(?:khong|chua|chang|het)(?: \\S+){0,4} (?:nao|gi|sao|bao nhieu)|nao cung');
const mistaken = words('nham|dinh chinh|(?<!(?:con|dang|phai|de|can|chinh) )sua lai|huy tin');
const absent = words(
  '(?:nghi (?:om|phep|thai|viec|sinh|den|toi|het|D\\d+)|vang~|cong tac|di lam (?:lai|tro lai)|nam~? vien|cach ly|thay (?:em|toi|minh))',
);
const superior = words('(?:lanh dao|giam doc|sep|truong phong|pho giam doc|chanh van phong|van thu|A\\d+)');
const wholly = words('(?:da|roi|het|du|day du|toan bo|tat ca|tron)');
const whollySent = words('da (?:gui|nop) (?:du|day du|het|toan bo)(?: .*)?');
// What makes a finished thing a part of the work, or puts it ahead, beyond doubt.
const partly = words(
  '(?:gan|sap|chua|se|du thao|[DPQ]\\d+|buoc|giai doan|phan(?! cong| anh| hoi| mem)|co ban|dot|vong|con|dau~|khong|ban (?:nhap|thao)|kha|khau|lan|de cuong|khung|chuong|nua|khao sat|muc|ban dau|soan|tong hop|viet|nhap|lay|ra soat|ky|duyet|xin|gop y|y kien|tham dinh|trinh|du kien|phan dau|co gang|kip|de)',
);

/**
 * Open only by a weak sign: said to be finished in another clause, or wholly finished in the same one ("đã nộp đủ"
 * with a word that makes a part of it).
 */
const openByWeakSign: Doubt = (_all, readings) => {
  const open = readings.filter(({ intents }) => intents.has('in_progress'));
  if (open.length === 0 || !open.every(({ isPartOnly }) => isPartOnly)) return false;
  return (
    readings.some(({ intents }) => intents.has('done')) ||
    open.some(({ text }) => whollySent.test(text) || (wholly.test(text) && !partly.test(text)))
  );
};

/** "đang điều trị đến 1/12": a state that ends on a day, and nothing that is to be finished by then. */
const lastingState: Doubt = (all, readings) =>
  !(all.has('extension') || all.has('handover')) &&
  readings.some(
    ({ text, intents }) =>
      intents.has('in_progress') &&
      words('dang(?: \\S+)* (?:den|toi)(?: het| ngay)* D\\d+').test(text) &&
      !words('xong|gui|nop|hoan thanh|trinh|ban hanh').test(text),
  );

/** A word of asking in a clause that was read as a statement. */
const askedAndStated: Doubt = (all, readings) =>
  !all.has('question') &&
  readings.some(({ text, intents }) => intents.size > 0 && interrogative.test(text) && !denied.test(text));

/** A mistake is named, and neither taken back nor sent to another agency. */
const mistakeUnread: Doubt = (all, readings) =>
  !(all.has('correction') || all.has('not_ours') || all.has('question')) &&
  readings.some(({ text }) => mistaken.test(text));

/** A figure that is no date, amount, code or document. */
const figureUnread: Doubt = (_all, readings) =>
  readings.some(
    ({ text, intents }) =>
      intents.size > 0 &&
      /(?<![^ ])(?<!nam )\d{3,}(?! (?:trieu|ty|ti|dong|nghin|ngan|tr)(?: |$))(?![^ ])/.test(text),
  );

/** A share, a count or a document beside a mere yes. */
const factBesideYes: Doubt = (all, readings) =>
  all.size === 1 && all.has('acknowledge') && readings.some(({ text }) => /(?<![^ ])[PQN]\d/.test(text));

/** The sender seems to be away, and the clause was read as one about the work. */
const absenceUnread: Doubt = (all, readings) =>
  !(all.has('handover') || all.has('snooze') || all.has('extension')) &&
  readings.some(
    ({ text, intents }) =>
      (intents.has('in_progress') || intents.has('acknowledge')) && absent.test(text) && !superior.test(text),
  );

/** "so 12" of something that was handed over, and no document was found. */
const numberUnread: Doubt = (all, readings) =>
  all.has('done') &&
  !readings.some(({ text }) => /(?<![^ ])(?:N\d|basisdoc)/.test(text)) &&
  readings.some(({ text }) => /(?<![^ ])so (?:\S+ )?\d+(?![^ ])/.test(text));

// What may be waited for without naming who owes it.
const awaitedThing = words(
  'doi (?:(?:co|duoc|them|ca|nhan|lay|ve|bo sung|cap|giao|mot|cai|phia|ben|ket qua|y kien|den|toi|khi|bao gio|moi|het|qua) )*(?:so lieu|du lieu|huong dan|von|kinh phi|nguon|tien|quyet dinh|van ban|nghi dinh|nghi quyet|thong tu|luat|quy dinh|phe duyet|tham dinh|tham tra|duyet|ky|y kien|phan hoi|tra loi|ket qua|mat bang|thiet bi|vat tu|vat lieu|xi mang|linh kien|phu tung|vac xin|thuoc|giong|xang|may|hang|dau thau|bao gia|chu truong|ke hoach|ho so|giay|thu tuc|bieu mau|mau|thoi tiet|troi|nuoc|mua|lanh dao|giam doc|sep|phong|ban giam doc|noi bo|chi dao|don gia|dinh muc|hop dong|giai ngan|phan bo|nguoi|nhan su|ban giao|nghiem thu|thong bao|danh sach|chung thu|xac nhan|\\d+|[A-Z]\\d+)(?: .*)?',
);

/** Somebody is waited for whose name was not made out. */
const waitUnread: Doubt = (all, readings) =>
  all.has('blocked') &&
  !readings.some(({ text }) => /(?<![^ ])A\d/.test(text)) &&
  readings.some(
    ({ text, intents }) =>
      intents.has('blocked') && words('doi [a-z~]+ .*').test(text) && !awaitedThing.test(text),
  );

const readingDoubts: readonly Doubt[] = [
  openByWeakSign,
  lastingState,
  askedAndStated,
  mistakeUnread,
  absenceUnread,
];

/** True when a segment has a reading that competes with the one drawn from it. */
export function isHalfExplained(all: ReadonlySet<Intent>, readings: readonly ClauseReading[]): boolean {
  return readingDoubts.some((doubt) => doubt(all, readings));
}

/** True when a segment has a fact that no rule took; no comparison of its words can make up for that. */
export function hasUnreadFact(all: ReadonlySet<Intent>, readings: readonly ClauseReading[]): boolean {
  return [figureUnread, factBesideYes, numberUnread, waitUnread].some((doubt) => doubt(all, readings));
}
