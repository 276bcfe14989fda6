// Patterns for a request for more time, and for talk about such requests that is none.
import { type Sign, sign } from './sign.ts';

const ask = '(?:xin|de nghi|cho|nho|mong|kinh mong|kinh de nghi|xin phep|cho phep|can|muon|du kien xin|giup)';
const move =
  '(?:gia han|(?:noi|gian|khat|no|co gian) (?:(?:them|lai) )*(?:thoi )?(?:han|gian)|lui|doi han|doi thoi han|dieu chinh (?:thoi han|han|thoi gian|tiendo|ngay)|thaydoi han|thaydoi thoi han|gian (?:tiendo|thoi|han|den|toi|D\\d+|S\\d+|ra)|hoan (?:lai|nop|thoi|den|toi|gui|sang|D\\d+|S\\d+|han)|keo dai|(?:nop|gui|bao cao|trinh|hoan thanh)(?: \\S+){0,2} (?:cham|muon|tre)|cham (?:lai|den|toi|sang|S\\d+|D\\d+|han|nop|them)|tre (?:lai|den|S\\d+|D\\d+|han)|them (?:thoi gian|thoi han|S\\d+|chut|it|may|1|mot|han)|khat|du ra|(?:muon|cham|tre|lui) S\\d+)';

/** More time is asked for. */
export const extensionSigns: Sign[] = [
  sign(`${ask}(?: \\S+){0,7}? ${move}`),
  // "xin hoãn": no day is said.
  sign(
    '(?:xin|de nghi|cho|xin phep|mong)(?: (?:em|minh|toi|benminh|don vi|phep|duoc|tam))* (?:hoan|khat|lui)(?: (?:viec|nay|lai|C\\d+|han|bao cao|nhiem vu|giup|di|thoi|da|mot|chut|ti|it|voi|nhe|nha|a|em|anh|chi|duoc|khong|vai|hom|thoi gian))*$',
    'hop',
  ),
  sign(
    '(?:xin|cho)(?: (?:phep|duoc|em|don vi|minh|toi|benminh|thoi han|han|anh|chi|lai|nhe|gui|nop|hoan thanh|bao cao|thoi gian|so|them|khoang|ben em|ben|lam|cong viec))* (?:den|toi|sang|qua)(?: (?:het|cuoi|ngay|truoc|tan|khoang|dau))* (?:D\\d+|S\\d+)',
    '(?:(?<!de |kien )nghi|di|vang|cong tac|hop)(?: \\S+)* (?:den|toi|sang)',
  ),
  sign(
    '(?:xin|cho|de nghi)(?: (?:phep|duoc|em|don vi|minh|toi|benminh|han|lai))* (?:D\\d+|S\\d+)(?: nua)?',
    '(?:nhac|hoi|nghi)',
  ),
  sign(
    '(?:xin|de nghi|cho)(?: (?:phep|duoc|em|benminh|don vi|han|thoi han))* (?:chuyen|doi|thaydoi)(?: (?:han|thoi han|ngay))* (?:sang|den|toi|qua) (?:D\\d+|S\\d+)',
  ),
  sign(
    'xin(?: (?:phep|duoc|em|cho))* (?:nop|gui|bao cao|hoan thanh|trinh|xong)(?: (?:bao cao|van ban|lai|ket qua|ho so|bc))?(?: (?:vao|ngay|truoc|trong|sau|luc))? D\\d+',
  ),
  sign(
    'gia han(?: (?:them|den|toi|sang|cho|giup|thoi gian|lai|D\\d+|S\\d+))',
    '(?:da|duoc) (?:duoc )?(?:A\\d+ )?(?:dong y|chap thuan|duyet|cho|cho phep)',
  ),
  sign(
    '(?:lui|hoan|thaydoi|dich)(?: (?:lai|han|thoi han|thoi gian|ngay|lich|tiendo|giup|cho|em|anh|chi|ho|gium|benminh|minh|don vi|toi|viec|nay|C\\d+))* (?:den|toi|sang|qua|them|S\\d+|D\\d+)',
    '(?:dang doi|doi A\\d+|doi den luot|hoi lui)',
  ),
  sign(
    '(?:xin|de nghi|mong|cho|thong cam|kinh mong)(?: (?!nhac|hoi|nghi|vang|hop|cong|di|moi|gap|gui|nop|bao|den|toi|phep|da|chua|D)\\S+){0,5} (?:den|toi|sang|qua)(?: (?:het|cuoi|ngay|truoc|tan|khoang|dau))* (?:D\\d+|S\\d+)',
    '(?:nghi|nhac|hop|cong tac|di|doi|giao|chuyen)(?: .*)?|(?:cho|doi) A\\d+',
  ),
  sign(
    '(?:cho|xin)(?: (?:em|minh|toi|benminh|phep))* them (?:vai |may )?(?:ngay|hom|bua|tuan|thang)(?: nua)?',
  ),
  sign(
    'gia han(?: (?:giup|cho|em|minh|toi|anh|chi|benminh|don vi|lai|ho|viec|C\\d+|nay|di))* (?:den|toi|sang|qua|them|D\\d+|S\\d+)',
  ),
  sign('(?:xin|de nghi|mong|nho) cho (?:den|toi|sang|qua)(?: (?:het|cuoi|ngay|truoc|tan|khoang|dau))* D\\d+'),
  sign('(?:cho|xin)(?: \\S+){0,3} no(?: lai)? (?:den|toi|sang|qua)(?: \\S+){0,2} D\\d+'),
  sign(
    '(?:xin|de nghi|cho)(?: (?!van ban|so|N)\\S+){0,4} (?:dieu chinh|doi|thaydoi|sua|chuyen)(?: (?:lai|han|thoi han|thoi gian|ngay|moc|hoan thanh|thuc hien|tu|D\\d+))* (?:thanh|sang|den|toi|qua) D\\d+',
    'N\\d+|van ban|ngay ky|ban hanh',
  ),
  sign('doi (?:(?:lai|ngay|lich|han|thoi han) )*sang(?: .*)?'),
  sign('(?:xin|cho)(?: (?:em|minh|toi|benminh|phep|duoc))* doi (?:lai )?S\\d+(?: .*)?'),
  sign('(?:lui|dich|thaydoi|doi) (?:han|thoi han|thoi gian|lich)'),
  sign(
    '(?:xin|de nghi|cho)(?: (?:em|minh|toi|benminh|don vi|phep|chot|doi|lay|lai|dat))* (?:thoi )?han(?: moi| lui| xin)*(?: (?:la|den|toi|sang|vao|ngay))* D\\d+',
    'qua han|dung han',
  ),
  sign(
    '(?:han|thoi han|ngay) (?:moi )?(?:xin|de nghi)(?: (?:gia han|lui))*(?: moi)?(?: (?:la|den|toi|sang|vao|thanh|ngay|phai))* D\\d+',
  ),
  sign('^(?:C\\d+ )?gia han(?: (?:giup|cho|di|nhe|a|em|minh))*$'),
  sign('(?:den|toi) D\\d+ (?:duoc|co duoc) khong', 'xong|hoan thanh'),
  sign('^(?:C\\d+ )?them S\\d+(?: (?:nua|nhe|a|em|giup|duoc|khong|dc|la|di|nha|voi|vao|thoi))*$'),
];

/** No extension is wanted, or one was granted. */
export const extensionDenied: Sign[] = [
  sign(
    '(?:khong|khoi|dung|chua|chang|khong can|khong phai|chua can|khong he|thoi khong)(?: (?:can|phai|xin|muon|dam|de nghi|co|he|them|nhu cau|su|em|viec|de))*(?: xin| de nghi)? (?:gia han|lui|hoan|keo dai|doi han)',
  ),
  sign('khong xin(?: them| lui)?'),
  sign('(?:khong|khoi)(?: (?:can|phai|muon|dam))* xin (?:them|lui|gia han)'),
  sign('(?:da duoc|duoc A\\d+|A\\d+ da) (?:dong y |chap thuan |duyet |cho )?(?:gia han|lui)'),
];
/** Asking about extensions. */
export const extensionAsked: Sign[] = [
  sign(
    '(?:lam sao|lam the nao|the nao|nhu the nao|thu tuc(?! hanh chinh)|quytrinh|mau|bao gio|khi nao|ai|gui dau~?|o dau~?|can gi|can nhung gi|giay to|may lan|toi da|duoc may|duoc bao nhieu|quy dinh|bao lau|nhu nao|kieu gi|sao)',
  ),
  sign('(?:gia han|lui(?: han)?) thi (?:phai|can|lam|nhan|gui|xin|ai|co|viet|theo)'),
  sign(
    '(?:co duoc|co the|co phai|co cho|duoc phep|co can|lieu)(?: \\S+){0,4} (?:gia han|lui|xin)(?: \\S+){0,4} khong',
    '(?:D\\d+|S\\d+)',
  ),
  sign(
    '(?:gia han|lui|xin)(?: \\S+){0,4} (?:co (?:can|phai|bi)|can)(?: \\S+){0,5} khong(?: \\S+){0,2}$',
    'D\\d+|S\\d+',
  ),
  sign('(?:gia han|lui)(?: \\S+){0,8} (?:chua|chua a|chua em|chua vay)(?: (?:a|em|vay|nhi|anh|chi|the))*$'),
  sign(
    '(?:chua|khong)(?: thay~?| co| duoc)* (?:tra loi|phan hoi|duyet|y kien|xu ly)(?: \\S+){0,6} (?:gia han|lui)',
  ),
  sign(
    '(?:gia han|lui)(?: \\S+){0,6} (?:chua|khong)(?: thay~?| co| duoc)* (?:tra loi|phan hoi|duyet|y kien|xu ly)',
  ),
];
