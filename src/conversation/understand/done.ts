// Decides whether a clause says that the work is done. The costliest mistake of the product is a false "done", so
// every word of the clause must be one that cannot turn its meaning; else the sender is asked.
import { daysBetween } from '../../core/dates.ts';
import { workThings } from './lexicon.ts';
import { type DateMark, type DocumentMark, type Marks, marksIn } from './marks.ts';
import { words } from './tokens.ts';

/** What a clause with a finishing word says: done, a part or a promise, or nothing certain. */
export type DoneReading = 'done' | 'in_progress' | 'unsure' | undefined;

const finish = '(?:xong|hoan thanh|hoan tat|hoan thien|ket thuc|gui|nop|ban hanh|phat hanh|trinh)';
const finished = words(
  `(?:(?:ky|duyet|dong dau) va (?:gui|nop|ban hanh|phat hanh)|da (?:trien khai|thuc hien|lam|giai quyet|xu ly|cap nhat|nhap|khai bao)(?: \\S+){0,3} (?:day du|dut diem|tron ven|xong xuoi|het)|xong|hoan thanh|hoan tat|da ket thuc|(?:da|vua|moi|co|vua moi|em|benminh|minh|toi|don vi|chi|anh|so|deu|cung)(?: \\S+){0,3} (?:gui|nop|ban hanh|phat hanh|trinh)(?: .*)?(?: roi| D\\d+| het| N\\d+| luon| day du| sang nay).*|da(?: \\S+){0,3} (?:gui|nop|ban hanh|phat hanh|trinh|hoan thien)|(?:gui|nop|ban hanh|phat hanh|trinh|bao cao)(?: \\S+){0,8} (?:roi(?! (?:phan cong|giao|chi dao|trien khai))|het)|(?:gui|nop|ban hanh|phat hanh|trinh) (?:.* )?(?:D\\d+|N\\d+)|(?:vua|moi|vua moi) (?:gui|nop|ban hanh|phat hanh)|N\\d+ (?:.* )?(?:gui|nop|ban hanh|trinh|phat hanh)|bao cao (?:D\\d+ )?(?:roi|xong)|da bao cao)(?: .*)?`,
);
const negated = words(
  `(?:chua|chang|cha|chua he)(?: .*)?|(?:khong|dau~?|nao|lam gi)(?: \\S+){0,3} ${finish}(?: .*)?|${finish}(?: \\S+){0,3} dau~(?: .*)?|(?:khong|dau~) (?:phai|co|he)(?: .*)?|lam gi(?: .*)?|tuong(?: .*)?|gia ma(?: .*)?`,
);
// "chưa làm xong", "xong đâu", "không kịp gửi".
const open = words(
  `(?:chua|chang|cha|khong|dau~?|nao|lam gi)(?: \\S+){0,4} ${finish}|${finish}(?: \\S+){0,3} dau~`,
);
const ahead = words(
  '(?:se|du kien|phan ~?dau|co gang|quyet tam|sap|gan|hau nhu|gan nhu|co ban|can ban|chuan bi|D\\d+ (?:la|thi) (?:xong|hoan thanh|gui|nop)|dinh|hen|hua|kip|truoc D\\d+|cho xong|de xong|phai|neu|khi|khi nao|bao gio|lam cho|muon|ke hoach la|cam ket|dam bao|bao dam|tam nay|con|gan nhu|trong D\\d+|xin|de|cho|hy vong|mong|hi vong|chac|co the|chac la|tranh thu|lo|ti|lat|kha nang|nhanh|som|moi (?:xong|hoan thanh|gui|nop) (?:duoc|khi)|du tinh|tinh|tiep tuc|tu tu|sau khi|doi|cho den|den khi|xong (?:(?:em|minh|toi|anh|roi em|roi minh|roi chi|chi|roi anh) (?!nhe|a |a$|oi|nha|ban|day|luon|em)[a-z]+|la|se|thi|moi|roi (?:se|moi)|truoc(?! han))|can|lam not|nho|gap|cu|dang|tam)(?: .*)?',
);
const aheadButDone = words(
  '(?:da|xong|gui|nop|hoan thanh)(?: \\S+){0,5} (?:truoc|som|som hon) (?:\\d+|S\\d+|han|thoi han|D\\d+)(?: .*)?|(?:da )?(?:xong|gui|nop)(?: .*)? (?:cho|de) (?:A\\d+|anh|chi|dongchi|van phong|em|ben|phong|so|lanh dao|tong hop|\\d+|cac|nguoi|ho|ba con|hoc sinh|dan|nhan dan|doituong|canbo|toan)(?: .*)?|(?:nhu|dung) (?:ke hoach|yeu cau|han)(?: .*)?',
);
const part = words(
  '(?:buoc(?: \\S+)?|khau|du thao|giai doan|dot|vong|de cuong|ban nhap|ban thao|mot phan|1 phan|phan(?! mem| anh| hoi| cong| viec duoc giao)|khao sat|so bo|lay y kien|xin y kien|gop y|tham dinh|tham muu|noi bo|trinh (?:ky|lanh dao|giam doc|sep|pho giam doc|truong phong)|Q\\d+|lan 1|lan dau|ban dau|co ban|chu yeu|hau het|phan lon|kha kha|kha nhieu|tam tam|nua|tuong doi|khung|muc C?\\d|thu tuc|mau|thiet ke|chuong \\S+|tam|gan het|ra soat|kiem tra|thong ke|tap huan|so lieu|hop dong|dau thau|phieu|cuoc hop|hoinghi|y kien|xin|(?:gui|nop|trinh|bao cao) (?:lanh dao|giam doc|sep|truong phong)|(?:cho|len|sang|gap|voi) (?:lanh dao|giam doc|truong phong|sep|van thu|phong)|(?<!van |tiem |du |tieu )phong)(?: .*)?',
);
// "đã hoàn thành việc rà soát cơ sở nhà đất": the work itself, named by what was to be done.
const wholeWork = words(
  '^(?:(?:vang|a|da|em|minh|toi|benminh|don vi|xa|phuong|so|phong|vua|cung|basisdoc|theo|D\\d+|C\\d+) )*(?:hoan thanh|hoan tat) (?:viec|cong tac|nhiem vu) (?!nay|kia|do~?|roi|C\\d)\\S+(?: \\S+){1,9}$',
);
const notWhole = words(
  'du thao|y kien|gop y|tham dinh|buoc|khau|giai doan|dot|vong|mot phan|1 phan|co ban|so bo|[QPAXSD]\\d+|khi|neu|de|truoc|phai|sau|can|kip|\\d+|lan|de cuong|ban nhap|khung|chuong|nua|trinh|ky|phan|khao sat|chua|con|dang|roi (?:se|moi)|moi|se|hop dong|thu tuc|ho so|soan|lap|dau thau|thiet ke|mau|lay mau|thu thap|chuan bi|phan cong|thanh lap|bo tri',
);
// "đã gửi số liệu" to the collector is delivery; "tổng hợp xong số liệu" is a step.
const step = words(
  '(?:tong hop|soan|soan thao|viet|nhap|ra soat|thu thap|du thao|in|chinh sua|lap|thong ke|kiem tra|tham muu|xay dung|phan cong|khao sat|lay|ky|duyet|trinh|doc|xem|hop)(?: \\S+){0,3} xong(?: .*)?',
);
const notOurWork = words(
  '(?:hop|an|an com|doc|xem|nghe|(?<!(?:gui|nop) )di|ngu|ve(?! sinh)|thay~?|nhan|tin|phim|noi|giao ban|cong tac|hoc|tap huan|nghi|dam cuoi|goi|mua|ho)(?: \\S+){0,2} (?:xong|het)(?: .*)?|(?:(?<!van )ban(?! (?:giao|hanh|dien|giay|cung|mem|ky|chinh|scan|goc|word|pdf))|banban|sep|ho(?! so)|nguoi ta|ong|ba|no|lanh dao|ben kia|ben do~?|anh ay|chi ay|co ay)(?: \\S+){0,2} (?:da |cung )?(?:xong|gui|nop|hoan thanh)(?: .*)?',
);

const allowed = new Set(
  (
    'a em anh chi e minh toi benminh chung nhe nha oi roi da vua moi deu het ca toan bo day du dung han som hon tiendo tot xong hoan thanh hoan tat thien gui nop ban hanh ' +
    'phat trinh viec nhiem vu bao cao van cong ket qua san pham ho so ke hoach to quyet dinh giay mem file email mail qua tren truc lien thong he thong zalo buu dien cho len ' +
    've den duoc giao theo yeu cau quy thuc hien trien khai xu ly giai quyet lam cung thi nay vang u ok bot ad day luon dong don vi so ngay va hoi phan tram ky tat xac nhan thong tin ' +
    'sep thay~ cac ca nha lau dat truoc tuc lai do~ voi cam on vi noi dung cac nhung phong co chinh thuc gio tu hom truoc day day nua khong con gi xin cap bang la ben ben do duong ban phieu chuyen hang rui ngon lanh ngon xuoi de so ' +
    'tai lieu trong chieu buoitoi sang trua toi muc dau bac chu moi nguoi thoi nhanh gon ghe em co anh chi ban banban hai 100 % dc ma vay that te thuc ra hien tham chi 1 2 ky so nhap goc ban cung mem online giup loi tra cong dvc van thu phong tong hop phu trach dien tu bieu mau dinh kem chi tiet kem phu luc cua cai vay cap nhat nhap phan mem khai bao tiep ~ten lan giam doc lanh dao di dua vao su dung van hanh ioffice qlvb dvc portal cu the vai mail tron trui sach vp ta bam click an nut chi~ tieu troi khoi luong ke hoach'
  ).split(' '),
);

/** What the finishing words of a clause say. */
export function readDone(clause: string, marks: Marks, on: string): DoneReading {
  const percents = marksIn(clause, 'P', marks.percents);
  if (!finished.test(clause) && !percents.some((mark) => mark.value === 100)) return undefined;
  if (negated.test(clause)) return open.test(clause) ? 'in_progress' : 'unsure';
  if (percents.some((mark) => mark.value < 100)) return 'in_progress';
  if (notOurWork.test(clause)) return 'unsure';
  if (wholeWork.test(clause) && !notWhole.test(clause)) return 'done';
  if (isAhead(clause, marks, on)) return 'in_progress';
  if (words('Q\\d+|X\\d+').test(clause)) return /X\d/.test(clause) ? 'unsure' : 'in_progress';
  const documents: DocumentMark[] = marksIn(clause, 'N', marks.documents);
  if (part.test(withoutNouns(clause)) && documents.length === 0 && !isDelivery(clause)) return 'in_progress';
  if (step.test(clause) && documents.length === 0) return 'in_progress';
  // Handed up for a decision: whether that ends the task is for the sender to say.
  if (words('trinh(?: \\S+){0,3} A\\d+').test(clause) && documents.length === 0) return 'unsure';
  return strangers(clause, documents.length > 0) ? 'unsure' : 'done';
}

// "định" alone is an intention and "xin" a request; these are neither.
function withoutNouns(clause: string): string {
  return clause.replace(
    /(?:quyet|quy|on|nghi|xac) dinh|dinh (?:kem|ky|muc|chinh)|xin (?:phep )?(?:bao cao|thong bao|bao|thua)(?= )/g,
    'noun',
  );
}

function isAhead(clause: string, marks: Marks, on: string): boolean {
  const dates = marksIn(clause, 'D', marks.dates);
  const isPast = words('(?:da|roi|vua|vua moi|truoc day)(?: .*)?').test(
    clause.replace(/^da (?=em|vang|a |anh|chi)/, ''),
  );
  if (dates.some((date) => isFuture(date, on, isPast))) return true;
  if (!isPast && dates.some((date) => date.next === on && !date.isPast && !date.isMorning))
    return !/N\d/.test(clause);
  // "đã hoàn thành trong tháng 10".
  const plain = isPast ? withoutNouns(clause).replace(/(?:trong|vao|tu) (?=D\d)/g, '') : withoutNouns(clause);
  // "đã ban hành văn bản 12/SNV để trả lời": what it is for, not what is still to come.
  const isFor = isPast && words('N\\d+(?: \\S+)* de .*').test(plain);
  const isVowed = words('se|dam bao|bao dam|cam ket|co gang|phan ~?dau|du kien|quyet tam|chac').test(plain);
  return ahead.test(isFor ? plain.replace(/ de .*/, '') : plain) && (isVowed || !aheadButDone.test(plain));
}

// "gửi 19/11" is yesterday, "gửi 25/11" is a promise; with "đã" the nearest day behind is meant.
function isFuture(date: DateMark, on: string, isPast: boolean): boolean {
  if (date.isPast || date.leansPast || (date.doubt === 'two' && isPast)) return false;
  if (date.doubt !== 'none') return !isPast;
  if (isPast && date.last !== null && date.last !== date.next) return false;
  if (date.next === null || date.next <= on) return false;
  return (
    date.last === null || date.last === date.next || daysBetween(on, date.next) <= daysBetween(date.last, on)
  );
}

function isDelivery(clause: string): boolean {
  return (
    words(
      'da(?: \\S+){0,2} (?:gui|nop)(?: (?:du|day du|het|toan bo|bao cao|van ban|ho so|so lieu|ket qua|phieu|bieu mau|mau|\\d+|file|phu luc|danh sach|hinh anh|minh chung|cac|tat ca|bo|ban|roi|a|cho|len|ve|A\\d+|nhe|em|anh|chi|qua|tren|va|mem|cung|giay))*',
    ).exec(clause)?.[0] === clause.replace(/^(?:em|minh|benminh|vang|a) /, '')
  );
}

const thing = new RegExp(`(?<![^ ])(?:${workThings})(?![^ ])`, 'g');

const otherSubject = words(
  `^(?:(?:ben|phia|nghe noi|thay~?|hinh nhu|chac) )*(?:A\\d+|(?:phuong|xa|so|nganh|huyen|tinh) (?!(?:em|toi|minh|anh|chi|benminh|nay|da)(?: |$))\\S+(?: \\S+){0,4}?)(?: (?:da|vua|moi|cung|deu|thi))*(?: (?:lam|xu ly))? ${finish}(?: .*)?`,
);

/** Somebody else's work is said to be finished ("phường Hải Châu bên cạnh làm xong"), or no work at all. */
export function isOthersWork(clause: string): boolean {
  return otherSubject.test(clause) || notOurWork.test(clause);
}

// "chi trả xong chế độ cho 46 đối tượng": an act of its own kind, not a step towards a paper.
const actDone = words(
  '(?:^|(?:da|vua|moi|em|minh|benminh|toi) )(?:chi tra|chuyen (?:khoan|tien)|trao(?! doi)|cap phat|phat|tiem|phun|to chuc|trong|don|don dep|don ve sinh|tong ve sinh|treo|tuyen truyen|giai ngan|thanh toan|boi thuong|thu hoi|sua chua|va|nao vet|trang tri|cat toa|thao do|ra quan|cam|phat quang|khoi thong|le|cung cap|~?ho tro|boc tham|tham hoi|tang|tang qua)(?: (?!chua|khong|C\\d)\\S+){0,5} (?:xong|du|hoan thanh)(?: (?!chua|khong|con|den|khau|nhung)\\S+){0,7}$',
);

function strangers(clause: string, hasDocument: boolean): boolean {
  const rest = clause
    .replace(
      /(?<![^ ])(?:\d{1,2} (?:ngay|hom|lan|ban|bo|trang|file)|(?:tu )(?:(?:~|doi|kiep|thuo) )?nao|da co tren(?: \S+){1,3}|sach(?: se)?|di(?= (?:roi|het))|toan tap|hoan toan|vuot (?:muc|tiendo|ke hoach)(?: \S+)?)(?![^ ])/g,
      ' ',
    )
    .replace(
      /(?<![^ ])(?:anh|chi|dongchi|chu|co|ban|banban|bac) (?!da |xong|roi|gui|nop)[\p{L}~]+(?: (?=$))?/gu,
      ' ',
    )
    .replace(thing, ' ')
    .split(' ')
    .filter((token) => token !== '' && !/^[CDNPHAS]\d+$/.test(token) && !allowed.has(token));
  if (words('A\\d+ (?:da|vua|moi|cung) .*').test(clause) && !hasDocument) return true;
  // "Sở Y tế nộp rồi", "phường Hải Châu bên cạnh làm xong": somebody else's work.
  if (otherSubject.test(clause) && !hasDocument) return true;
  if (hasDocument) return rest.length > 10;
  if (actDone.test(clause)) return false;
  return (
    rest.length > 0 &&
    !/^(?:(?:em|minh|benminh|don vi|vang|a|so|C\d+) )*da (?:hoan thanh|gui|nop|ban hanh|hoan tat|phat hanh)|^(?:viec|nhiem vu|congtrinh|du an|noi dung|ke hoach|hang muc|de an|chuongtrinh|goi thau|san pham|tuyen duong) (?:\S+ ){0,3}da (?:duoc )?(?:hoan thanh|hoan tat)/.test(
      clause,
    )
  );
}
