// Patterns for a task at the wrong agency and for a message that takes back an earlier one.
import { type Sign, sign } from './sign.ts';
import { words } from './tokens.ts';

/** The task belongs to another agency. */
export const notOursSigns: Sign[] = [
  sign(
    'benminh (?:khong|dau~)(?: \\S+)? (?:giao|phan cong)(?: (?:viec|nhiem vu|noi dung|cai|mang|lam|thuc hien))*(?: nay| do~?)?(?: (?:a|nhe|em))*',
  ),
  sign(
    '^(?:(?:C\\d+|viec|nay|cai|nhiem vu|de nghi|nho|em|a|vang) )*chuyen A\\d+(?: (?:thuc hien|lam|xu ly|chu tri|tham muu|theo doi|a|nhe|nha|roi|phu trach|giup|di))*$',
  ),
  sign(
    '(?:(?:viec|cai|noi dung|nhiem vu|mang|muc|phan)(?: nay| do~?| viec| nhiem vu| C\\d+)* |C\\d+ )(?:\\S+ ){0,2}(?:khong|chang|dau~ co|dau~)(?: (?:duoc|co|con|he|phai|giao|la))* (?:phu trach|chu tri|theo doi|quan ly|lam|dau moi|tham muu|don vi chu tri)(?: (?:a|nhe|dau~|em|anh|chi|viec nay|cai nay|mang nay))*$',
    'chua|lam duoc|(?:em|toi|minh|anh|chi) khong con',
  ),
  sign(
    'benminh (?:dau~|khong)(?: (?:co|he|phai))* (?:(?:duoc )?(?:giao|phan cong)|lam|phu trach|chu tri|quan ly|theo doi)(?:(?: (?:cai|viec|mang|nhiem vu|noi dung|linh vuc)(?: nay| do~?)*)?|(?: [a-z~]+){1,3} (?:nay|do~?|ay))(?: (?:a|nhe|dau~|em|oi))*$',
  ),
  sign(
    '(?:khong|chang|dau~)(?: (?:phai|he|co|la|phai la|con))* (?:viec|nhiem vu|trach nhiem|phan viec|chuc nang|phan|tham quyen|mang|linh vuc|nghiep vu)(?: \\S+)? (?:cua|benminh|ben|don vi|so|em|minh|phong|toi|chung toi)',
  ),
  sign('(?:khong|dau~|chang)(?: (?:he|phai|con|co))* thuoc'),
  sign(
    '(?:khong|dau~) phai(?: (?:la|cua|do|viec|nhiem vu|phan))* (?:benminh|ben minh|ben em|so em|don vi em|chung toi|minh|cua (?:so|don vi|ben|em|toi|phong))',
    'khong phai benminh chua(?: .*)?|(?:em|minh|benminh) (?:gui|bao|nhan)(?: .*)? chu khong phai',
  ),
  sign(
    'thuoc (?:ve )?(?:tham quyen|chuc nang|trach nhiem|nhiem vu|linh vuc|pham vi|quan ly|mang|phan)?(?: \\S+){0,5} ?(?:A\\d+)',
  ),
  sign(
    '(?:viec|cai|nhiem vu|noi dung|phan|muc|bao cao|C\\d+|mang)(?: (?:nay|do~?|kia|la|viec|nhiem vu))*(?: (?:phai|la|cua|do|ben|thuoc|thuoc ve))+ A\\d+',
    '(?:doi|cho) A|y kien|so lieu|chua|vuong|cham|trinh',
  ),
  sign(
    '(?:viec|cai|nhiem vu|noi dung|phan|mang)(?: viec)? (?:nay|do~?)(?: (?:da|nay|hien|thi|duoc|la|tham quyen|chuc nang|trach nhiem|cua|quan ly))* (?:chuyen|giao|dieu chuyen|ban giao|sap nhap|nhap|thuoc(?: \\S+){0,3}|cua)(?: (?:ve|sang|cho|qua|ben|lai))* A\\d+(?: .*)?',
    'xem xet|tham dinh|cho y kien|gop y|phe duyet|chua|doi',
  ),
  sign(
    '(?:viec|cai|nhiem vu|noi dung|bao cao|mang)(?: viec)? (?:nay|do~?)(?: (?:la|do|thi|phai|se))* A\\d+ (?:lam|thuc hien|chiu trach nhiem|xay dung|tong hop|xu ly|phu trach|chu tri)(?: (?:chu|ma|roi|a|nhe|moi dung))*$',
    'chua|dang|doi|cham|vuong|cho',
  ),
  sign(
    'benminh (?:khong|chua|dau~)(?: \\S+){0,2} giao (?:nhiem vu|viec|chu tri|noi dung|phu trach)(?: .*)?',
    'kinh phi|von',
  ),
  sign(
    '(?:khong|chua) (?:dung|phu hop)(?: (?:voi|la|cua))* (?:chuc nang|tham quyen|doituong|nhiem vu|linh vuc|don vi|diachi)(?: .*)?',
  ),
  sign(
    '(?:de nghi|xin|nho|can)(?: \\S+){0,3} (?:dieu chinh|thaydoi|doi|xem lai|giao lai|phan cong lai)(?: \\S+){0,2} (?:don vi|co quan|chu tri|phan cong|phan giao)(?: .*)?',
    'gia han|thoi han|thoi gian',
  ),
  sign('benminh (?:khong|dau~)(?: (?:co|he|phai))* (?:chuc nang|nhiem vu|tham quyen|linh vuc|mang)(?: .*)?'),
  sign('^(?:cua|la cua|do|ben) A\\d+(?: (?:chu|ma|lam|chu tri|phu trach|a|nhe|moi dung))*$'),
  sign(
    'nham (?:don vi|co quan|so khac|cho|noi|diachi|phong|ben|nguoi roi|dau moi|nguoi nhan)',
    'nham so (?:lieu|vb|van ban|N)',
  ),
  sign('^(?:a )*sai (?:diachi|don vi|co quan|dau moi|noi nhan|noi|cho|nguoi)(?: .*)?'),
  sign('(?:gui|nhac|giao) (?:sai|nham|lon) (?:diachi|don vi|co quan|nguoi|cho|noi|phong|dau moi)'),
  sign(
    '(?:giao|nhac|gui|phan cong|phan)(?: \\S+)? nham(?! (?:file|tin|so|ban|bao cao|van ban|ngay|link))',
    'em gui nham|minh gui nham|toi gui nham|^gui nham|tin (?:nhan )?(?:\\S+ ){0,2}gui nham',
  ),
  sign('(?:chu tri|dau moi|co quan chu tri|don vi chu tri) (?:la|thuoc|thuoc ve|do) A\\d+'),
  sign(
    '(?:do |la )?A\\d+ (?:moi )?(?:la )?(?:don vi |co quan )?(?:chu tri|phu trach|theo doi|dam nhan|tham muu|quan ly|lam dau moi|lam chu)',
    'dang|chua|doi|cho|cham|phoi hop',
  ),
  sign(
    '(?:chuyen|giao|gui)(?: (?:viec|nhiem vu|noi dung|nay|lai|giup|viec nay|cai|tin|di|ve|sang|cho|qua|den|benminh|C\\d+|em))* (?:ve|sang|cho|qua|den) (?:ben |phia )?A\\d+(?: (?:thuc hien|lam|xu ly|chu tri|tham muu|theo doi|a|nhe|nha|roi|tu|ngay|nam|thang|truoc|D\\d+|quan ly|phu trach|tiep nhan|moi dung|giup|duoc khong|di|voi|dam nhan|giai quyet|theo tham quyen))*$',
    'bao cao|ho so|van ban|N\\d+|du thao|file|to trinh|so lieu|tham dinh|y kien|gui|da trinh|(?:em|minh|toi|anh|chi) (?:(?:da|vua|moi|duoc|bi|nay) )*(?:chuyen cong tac|dieu dong|luan chuyen|biet phai)(?: .*)?',
  ),
  sign(
    '(?:de nghi|nho|xin|vui long|can|phai)(?: \\S+){0,3} chuyen(?: \\S+){0,4} A\\d+',
    'ho so|van ban|bao cao|so lieu|kinh phi|tien|von',
  ),
  sign(
    'benminh (?:chi~?|chi la|la don vi|la co quan) (?:don vi |co quan )?phoi hop|(?:chi~?|chi la)(?: don vi| co quan)? phoi hop',
    'phoi hop voi|hay',
  ),
  sign(
    '(?:khong|chang|chua)(?: (?:duoc|co|con|he))*(?: giao)? (?:phu trach|chu tri|lam|dam nhan|quan ly|nhan|theo doi)(?: \\S+){0,2} (?:viec|mang|nhiem vu|noi dung|linh vuc|cai|phan) nay',
    'chua lam|khong lam duoc|chua nhan|(?:toi|em|minh|anh|chi) khong con',
  ),
  sign(
    '(?:khong|chang) (?:lien quan|dinh dang|lq)(?: \\S+){0,3} (?:benminh|don vi|so|em|minh|toi|phong|ben)|benminh khong lien quan',
  ),
  sign(
    '(?:cua|thuoc|la) (?:viec )?(?:so|don vi|ben|phong|co quan|nganh|xa|phuong) (?:khac|kia|ay|ben canh)(?: \\S+){0,2}',
  ),
  sign('(?:so|don vi|ben|co quan|nganh) khac (?:chu tri|lam|phu trach|phu trach)'),
];

/** "huỷ tin trước, việc này không phải của sở em": what was sent is taken back, whoever the work belongs to. */
export const cancelled = words('(?:huy|rut lai|thu hoi|bo|xoa)(?: \\S+){0,2} (?:tin|cau)(?: .*)?');

/** An earlier message is taken back or mended. */
export const correctionSigns: Sign[] = [
  sign('takenback'),
  sign(
    '(?:bam|nhan|go|ghi|noi|bao|nhap|danh|tra loi|gui|viet|chon|an|doc|nham|nhin|chat|cap nhat|report|dien)(?: \\S+)? nham',
    'A\\d+ (?:bao|ghi|nham)|dang|nham (?:don vi|co quan|noi|diachi|phong|dau moi|ben|cho)',
  ),
  sign(
    '^(?:(?:em|e|minh|toi|a|anh|chi|xin loi|sorry|ui|ay|thoi|xl|chet|oi|vang|da|roi|hoi nay|luc nay|D\\d+|C\\d+|tin truoc|o|hoi|qua) )*nham(?: (?:roi|a|nhe|em|day|chut|het|sang|thanh|C\\d+|P\\d+|la|voi|tin|so|viec|ngay|ty|xiu|tin nhan|file|mat|ha|oi|xin loi|vua)| .*)?$',
    'nham (?:don vi|co quan|noi|diachi|phong|dau moi|ben|cho)(?: .*)?',
  ),
  sign('(?:dinh chinh|cai chinh|rut lai|thu hoi tin|bo tin|xoa tin|bo qua tin|xoa giup)'),
  sign(
    'huy(?: (?:giup|bo|cai|em|minh|viec))* (?:bao (?:hoan thanh|xong|da)|trang thai|danh dau|tin|cau|bao cao (?:truoc|vua|luc|hoi|D\\d)|ket qua|cap nhat|xac nhan|ghi nhan|thong tin|lenh|thao tac)',
  ),
  sign(
    '(?:sua|chinh)(?: (?:giup|cho|em|minh|toi|dum))* lai(?: (?:la|thanh|giup|cho|em|minh|nhe|C\\d+|P\\d+|so|ngay|tien|viec|thong tin|tin|nhu sau|trang thai|cap nhat|ket qua|tin truoc|cau).*)?$',
    'dang|phai sua|con sua|bao cao|du thao|van ban|theo (?:y kien|gop y)|de (?:em )?sua|can sua|yeu cau',
  ),
  sign(
    '^(?:(?:em|minh|toi|cho em|xin|xin phep|vang) )*sua(?: .*)?$',
    'chua|dang|du thao|theo|bao cao|phan mem|may',
  ),
  sign(
    '^(?:sua|chinh|dinh chinh)(?: (?:lai|giup|cho|em|so|ngay))* (?:\\S+ ){0,4}N\\d+(?: .*)?$',
    'dang|chua',
  ),
  sign(
    '(?:sua|doi|chinh) (?:C\\d+ )?(?:thanh|tu P\\d+)',
    '(?:xin|de nghi|cho)(?: \\S+){0,5} (?:dieu chinh|doi|sua)(?: \\S+){0,3} D\\d+',
  ),
  sign('(?:khong phai|khong dung)(?: (?:la|nhu|do~?|the|vay|dau~))* (?:P\\d+|C\\d+)'),
  sign(
    '(?:thong tin|tin nhan|tin|cau) (?:truoc|luc nay|vua roi|hoi nay|do~?|tren|D\\d+)(?: \\S+)? (?:sai|khong dung|chua dung|chua chinh xac)',
  ),
  sign(
    '(?:ghi|bao|nhan|noi|go|tin|viet|nhap)(?: (?!diachi|don vi|co quan|nguoi|noi|phong|cho|dau moi)\\S+){1,4} (?:la |bi )?sai(?: roi)?(?: (?:a|nhe|em|anh|chi|day))*$',
    'khong sai|A\\d+',
  ),
  sign('(?:so|ngay|con so|ket qua|ty le)(?: \\S+){0,2} dung (?:la|phai la) .*'),
  sign(
    '(?:bao|ghi|nhan|gui|go|danh|viet|nhap|dien|bam) (?:sai|lon)',
    '(?:sai|lon) (?:diachi|don vi|co quan|nguoi|noi|phong|cho|dau moi)',
  ),
];

/** What announces a correction is not part of the corrected fact. */
export function withoutCorrection(text: string): string {
  return text
    .replace(
      words(
        'tin(?: nhan)? (?:vua|da|moi|em|minh)(?: (?:vua|da|moi))? (?:gui|nhan)(?: (?:roi|xong|luc nay))?|(?:(?:bam|nhan|go|ghi|noi|bao|gui|tin|chon) )?nham(?: roi)?|dinh chinh(?: lai)?|sua(?: lai)?(?: (?:thanh|la))?|xin loi|takenback|(?:ghi|bao) sai(?: roi)?',
      ),
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim();
}
