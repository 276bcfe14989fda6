// Patterns for work that is open: not started, under way, promised. "Done" has its own file.
import { deliver, me, produce } from './lexicon.ts';
import { type Sign, sign } from './sign.ts';

/** The work has not begun. */
export const notStartedSigns: Sign[] = [
  sign(
    '(?:chua|khong|chang)(?: (?:duoc|he|kip|co|ai|the|dam|phai|thay~?|ho|ranh de|co thoi gian|thoi gian|sap xep|rot|muon|co dieu kien|dieu kien|den luc|toi luc|gi de|can|bat tay|den|vao))* (?:lam|trien khai|thuc hien|bat dau|khoi dong|tien hanh|bat tay|dong tay|to chuc thuc hien|dong (?:toi|den|gi)|dung (?:toi|den|vao|gi|tay|cham|C\\d+)|ngo (?:toi|den|ngang)|so (?:toi|den|vao)|ro (?:toi|den)|cham (?:toi|den)|xem xet|trien|khoi cong|chuan bi|nghien cuu|phan cong|to chuc|xem (?:toi|den))',
    '(?:khong|chua) lam (?:ro|phien|viec nay|sao|tron)|khong(?: \\S+)? (?:lam|thuc hien|trien khai|bat dau)|con(?: \\S+){0,2} P\\d+ chua|chua lam ro|(?:chua|khong) (?:\\S+ ){0,2}(?:lam|thuc hien|trien khai)(?: \\S+){0,2} (?:xong|hoan thanh|tron ven|hoan tat)|chua lam het',
  ),
  sign(
    'chua (?:da dong|he dong|co gi|dong gi|dau~? vao dau~?|gi ca|lam gi|toi dau~?|den dau~?|co tiendo|co (?:ke hoach )?trien khai|nhuc nhich|dong day|ruc rich|manh dong|(?:co )?(?:hoat dong|dong thai|dong tinh)|dong thai|cua quay|ray nhe|trien)',
    'chua co gi vuong',
  ),
  sign(
    '(?:D\\d+|sau|sang nam|nam sau|qua tet|ra tet)(?: (?:em|minh|benminh|don vi|ben em|chung toi|so|toi|thi|chi|anh|C\\d+|ben|phong))* (?:moi|moi co the|moi bat dau)(?: co the| bat dau| duoc| tien hanh| vao)* ?(?:lam|trien khai|thuc hien|bat (?:dau|tay)|khoi dong|tien hanh|dau thau|khoi cong|dong (?:tay|toi|den)|xan tay|ro (?:toi|den)|dung (?:toi|den))',
  ),
  sign(
    '(?:se |du kien |D\\d+ )(?:em |benminh |don vi |minh |moi )*(?:bat dau|khoi dong|khoi cong|moi lam)|(?:bat dau|khoi dong|trien khai|khoi cong)(?: \\S+){0,3} (?:tu|vao|trong) D\\d+',
    'da bat dau|da khoi|da trien khai|xong|gui|nop|hoan thanh',
  ),
  sign(
    '(?:doi|cho|qua|het)(?: (?!A\\d|duyet|ky|lanh|sep|giam)\\S+){1,4} (?:roi )?moi (?:co the )?(?:lam|trien khai|thuc hien|bat dau|tien hanh)(?= |$)(?! xong| duoc)',
    'da (?:lam|trien khai)|dang',
  ),
  sign('de D\\d+ (?:lam|trien khai|thuc hien|bat dau|moi lam)'),
  sign('(?:chua|khong) (?:den|toi) (?:luot|thoi (?:diem|gian|ky))(?: .*)?'),
  sign('con nguyen|y nguyen|van 0|dang 0|moi nhan (?:nen|chua)'),
];

const notWork =
  '(?:do~? tay|hop|ban|banviec|di|nghi|nam vien|nam~ vien|doi|cho|om|vuong|ket|o|lai|an|gap kho|thieu|bi|hoc|ngu|tren|ve|cong tac|trong|du|nghe|noi|can|khong|hop giao ban|mua~?|mat|ket|nhau|kho khan|chua|noi chuyen|thac mac|phan van|tac|muon|rat|co|ban viec|la|khoe|kho|hoi|duoc nghi|lu|bao~|tam (?:dung|ngung)|gap|rot|hu|loi|coi|dau~?|dung|xin nghi|tim hieu xem|ngoai|dam cuoi|cuoi|nhac|le|vuong mac|xem da|buon|vui|lo|ranh|chay xe|lai xe|truc|tiep (?:khach|cong dan|dan|doan)|lam viec voi|thai san|vang|xem bong)';
/** The work is under way or not finished. */
export const inProgressSigns: Sign[] = [
  // The paper is with somebody of the house.
  sign(
    '(?:dang|con|van|hien)(?: \\S+)? (?:o|nam o?|trong)(?: \\S+)? (?:(?:cho|ban|tay) )?(?:anh|chi|dongchi|lanh dao|giam doc|sep|truong phong|pho|ke toan|van thu|chanh|chu tich|thuong truc|~ten)(?: (?!hop|nghi|an)\\S+){0,4}$',
    'hop|cong tac|benh vien|nghi',
  ),
  sign(
    '(?:D\\d+|se|dang|con)(?: (?:em|minh|benminh|don vi|so|phan))* (?:lam|trien khai|thuc hien|xu ly|to chuc) tiep(?: .*)?',
    '(?:dongchi|~ten|anh|chi|ban|thay|giao|nho)(?: \\S+){0,4} (?:lam|trien khai|thuc hien|xu ly) tiep',
  ),
  sign('(?:trien khai|thuc hien|lam|xong|hoan thanh)(?: duoc)? (?:mot|1|vai|mot vai) (?:phan|so|it)'),
  sign(
    `dang (?!${notWork}(?: |$))[a-z~]+`,
    '(?:khong|chua|loi)(?: \\S+)? dang nhap|dang nhap(?: \\S+){0,3} (?:khong|loi|bi)|tai khoan dang nhap',
  ),
  sign(`dang (?:phoi hop|cho ra|co gang|gap rut|trinh)`),
  sign(
    `dang (?:di|xuong|len|ra|o|ve)(?: (?!hop|cong|nghi|hoc)\\S+){0,4} ${produce}(?: .*)?`,
    'nhac|hop|cong tac',
  ),
  sign(
    '(?:gan|sap|hau nhu|gan nhu|tuong doi|chuan bi|co ban|ve co ban|can ban)(?: (?:da|la|duoc|toi luc))* (?:xong|hoan thanh|hoan tat|hoan thien|het|gui|nop|trinh|ban hanh|day du|on)',
    'gan D\\d+',
  ),
  sign(
    '(?:xong|hoan thanh|lam|hoan tat)(?: \\S+)? (?:co ban|ve co ban|gan het|gan nhu|mot phan|1 phan|phan nao|kha nhieu|duoc Q\\d+|Q\\d+|duoc mot phan|phan lon)',
  ),
  sign(
    'chua(?: \\S+){0,4}? (?:xong|hoan thanh|hoan tat|hoan thien|gui|nop|trinh|ban hanh|ra|kip(?! (?:lam|dung|dong|trien|thuc|bat|so|ngo|tien))|day du|ket thuc|bao cao|phat hanh|ky|du|dut diem|100|co (?:ket qua|san pham|bao cao|van ban chinh thuc)|tong hop(?: xong)?|P\\d+)(?= |$)',
    'A\\d+(?: \\S+){0,3} chua|(?:ho|ben (?:do~|kia|ay))(?: \\S+){0,2} chua|chua du (?:nguoi|nhan|kinh|so|von)|chua(?: \\S+)? nhan|chua kip (?:lam|trien khai|thuc hien|bat dau)$',
  ),
  sign('(?:da|duoc|moi|dat|xong|co)(?: \\S+){0,4} Q\\d+', 'A\\d+|chua|khong'),
  sign(
    'dang (?:trong|o) (?:quatrinh|giai doan|khau|thoi gian|buoc|dot)|dang (?:dung|theo|bam)(?: sat)? (?:ke hoach|tiendo|lotrinh|yeu cau)',
    'nhac',
  ),
  sign(
    '^(?:phan|rieng|con|khau|muc|so lieu) (?:(?!xong|gui|nop|duyet|nhan|duoc|ky|da|co)\\S+ ){1,4}chua(?: (?:a|em|anh|chi|nhe))*$',
    'C\\d+|A\\d+',
  ),
  sign('chua (?:duoc |the |co the )?dat(?= |$)'),
  sign('lam(?: \\S+){0,2} gan (?:toi|den|het)(?: (?:roi|noi|dich|a|em|anh|chi|ca))*$'),
  // A step that is still missing leaves the work open.
  sign(
    `chua(?: (?:duoc|kip|ai|co|he|the))* ${produce}(?= |$)`,
    'A\\d+(?: \\S+){0,3} chua|chua (?:xem|doc|hop)|kinh phi|von|tien|nguon|ket|vuong',
  ),
  sign(
    '(?:dau~?|nao|lam gi) (?:ma )?(?:da |co )?(?:xong|hoan thanh|gui|nop)|(?:da )?(?:xong|gui|nop|hoan thanh)(?: \\S+){0,2} dau~|khong (?:phai )?(?:da )?xong|chang (?:phai )?(?:da )?xong|co xong dau~?',
    'gui (?:o )?dau~|nop (?:o )?dau~|gui di dau~|(?:A\\d+|ho|ben (?:do~|kia|ay))(?: \\S+){0,3} chua(?: .*)?',
  ),
  sign(
    '(?:van|con|tiep tuc|moi|dang)(?: (?:dang|con|phai|chi|chi~))* (?:lam|tiep tuc|trien khai|thuc hien|soan|viet|ra soat|tong hop|hoan thien|bat dau|chinh sua|duoc|o buoc|dang do|o khau|o giai doan|xay dung|xu ly|lay y kien|du thao)',
    '(?:khong|chua|kho) moi|D\\d+ moi|moi (?:lam|bat dau|trien khai|thuc hien)(?: \\S+)? duoc$|nua moi|chua|vuong|kho khan|nhan duoc',
  ),
  sign(
    '(?:dang do(?= ?$)|do dang(?= ?$)|lam not|hoan thien not|con (?:mot|1|it|vai|chut|phan|khau|thieu|sot|buoc|2|3|\\d)(?: \\S+){0,4} (?:nua|chua xong|la xong|thoi)|con lai (?:it|chut)|theo (?:dung )?(?:ke hoach|tiendo|lotrinh)|dung tiendo|van on)',
    'xong|hoan thanh|se|de (?:em|minh|toi)',
  ),
  sign(
    'trinh (?:ky|lanh dao|giam doc|pho giam doc|sep|chu tich|~?thu truong|truong phong|ban giam doc)|(?:xin|cho|doi|lay) (?:y kien|chu ky) (?:cua )?(?:lanh dao|giam doc|sep|ban giam doc|benminh|phong|cac phong)|(?:doi|cho) (?:duyet|ky|lanh dao|giam doc|sep|dong dau|phong|van thu|pho giam doc|ban giam doc|chanh van phong|cac phong)',
    '(?:doi|cho) (?:lanh dao )A|lanh dao A|A\\d+(?: \\S+){0,3} (?:chua|cham)',
  ),
  sign(
    '(?:lanh dao|giam doc|sep|pho giam doc|truong phong)(?: \\S+){0,4} (?:chua (?:ky|duyet|cho|xem|ve|co)|dang (?:xem|duyet|ky)|di (?:cong tac|vang~?|hop|hoc|nuoc ngoai))',
  ),
  sign(
    '(?:lanh dao|giam doc|sep|pho giam doc|truong phong|chanh van phong|chu tich)(?: (?:cua|so|em|minh|toi|benminh|D\\d+|~ten|hien|van|dang|con|bi|xin))* (?:nghi (?:phep|om|D\\d+|den|toi|het)|om|hop|hoc|nam~? vien)(?: .*)?',
  ),
  sign(
    'da (?:trien khai|bat dau|phan cong|giao (?:cho )?(?:phong|cac phong|bo phan|chuyen vien)|tham muu|xay dung|du thao|soan|lay y kien|len ke hoach|lam duoc|thuc hien (?:duoc|mot phan|1 phan|buoc)|lap|ra soat|tien hanh|khoi dong|hop ban|khao sat|chinh sua|tong hop|thu thap|co du thao|chuyen phong|cho phong)',
    'da (?:trien khai|tong hop|lap|ra soat|thuc hien)(?: \\S+){0,5} (?:xong|day du)|N\\d+',
  ),
  sign(
    '(?:khong|kho|chac khong|so khong|e khong|se khong|khong chac|chua chac)(?: (?:the|co the|con|ma|nao|xong|lam|hoan thanh|nop|gui))* (?:kip|dung han|dung tiendo|dung hen)|(?:se|bi|chac|co the|hoi|dang|xin loi|nguy co)(?: \\S+){0,2} (?:cham|tre)(?: (?:tiendo|han|mat|hen|a|nhe|S\\d+|so voi|nop|gui))*|(?:kho|khong|khong the)(?: (?:the|co the|ma))* (?:hoan thanh|xong)',
    'A\\d+',
  ),
  sign(
    'lam (?:duoc )?(?:mot|1|kha|nhieu|chut|it|phan)(?: phan| it| nhieu| chut)?|lam duoc(?: \\S+)? (?:roi|phan|it|kha)',
    'chua|khong',
  ),
  sign(
    '(?:ngoi|lo|gio|bay gio|moi)(?: \\S+)? (?:viet|soan|tong hop|go|nhap|ra soat)(?: .*)?',
    'chua|khong|xong|roi|A\\d+',
  ),
  sign(
    'dang cho (?:anh em|nguoi|canbo|chuyen vien|phong|cac phong|to|doi) (?:di )?[a-z~]+(?: .*)?',
    'y kien|duyet|ky',
  ),
  sign(
    '(?:dang|con|moi) (?:(?:o|qua|den|toi|vao|sang|het|bat dau|trong) )?(?:khau|buoc|giai doan|vong)',
    'da xong',
  ),
  sign('(?:con|thieu) (?:thieu |sot |lai )?(?:\\S+ ){0,6}(?:nua (?:la |thi )?(?:xong|hoan|du|gui)|la xong)'),
  sign(
    'con (?:thieu|sot|vuong lai) (?:\\S+ ){0,2}(?:phu luc|bieu|chu ky|con dau|phan|muc|vai|may|it|mot|1|\\d)',
  ),
  sign(
    'tiendo(?: \\S+){0,3} (?:binh thuong|tot|on|on dinh|bao dam|dam bao|kip|kha|hoi cham|cham)|(?:van|viec|dang)(?: \\S+)? (?:on|binh thuong|dung huong|thuan loi|deu)',
  ),
  sign(
    '(?:gui|nop) (?:lien|ngay~?|luon) (?:day|bay gio|nhe|a)|(?:nay|gio|bay gio|D\\d+) (?:em |minh )?(?:se )?(?:gui|nop) (?:lien|ngay~?)',
  ),
];

/** A promise or forecast to finish or send. */
export const promiseSigns: Sign[] = [
  sign(
    '(?:se|D\\d+|H\\d+|du kien|co gang|phan ~?dau|quyet tam|dam bao|bao dam|hen|hua|cam ket|kip|tranh thu|lat|ti|chut|trong|xin|hom nay|uoc)(?: \\S+){0,6} (?:xong|gui|nop|hoan thanh|trinh|ban hanh|hoan tat|phat hanh|bao cao|dung han|dung tiendo|day du)',
    '(?:bo tri|phan cong|giao|chi dao)(?: \\S+){0,4} dung (?:han|tiendo)|bao cao (?:tiendo|sau|lai)|da (?:\\S+ )?(?:gui|nop|xong|hoan thanh|trinh|ban hanh|phat hanh)|bao cao (?:lai )?(?:(?:voi|len|xin y kien|anh|chi) )*(?:lanh dao|sep|giam doc|dongchi|chu tich|truong phong|pho|thuong truc|bi ~?thu|~?thu truong|chanh|ban giam doc|bgd|bi ~thu|cap tren|~bi ~thu)|trinh (?:dongchi|chu tich|thuong truc) .*(?:chi dao|y kien)|(?:lam|thuc hien|viet|soan|trien khai) bao cao|xin (?:em|minh|mau)|(?:gui|nop|xong)(?: \\S+){0,2} roi|chua',
  ),
  sign(
    '(?:gui|nop|xong|hoan thanh|trinh|ban hanh|hoan tat|phat hanh)(?: \\S+){0,5} (?:trong |truoc |vao |ngay |luc |khoang |den )*(?:D\\d+|H\\d+)',
    'da|roi|vua|hom qua|chua|N\\d+',
  ),
  sign(
    `(?:xong|ky|duyet|dong dau)(?: (?:la|thi|roi|moi|a))* (?:${me} )?(?:se |moi |la )*${deliver}(?: .*)?`,
    'da|vua|va gui|roi$',
  ),
];
