// Patterns for what is said around the work: hand-over, reminding later, questions, acknowledgement, chat.
import { deliver, produce } from './lexicon.ts';
import { type Sign, sign } from './sign.ts';
import { words } from './tokens.ts';

const me = '(?:em|minh|toi|anh|chi|benminh|chau|to|co|chu|e)';
const person =
  '(?:dongchi|anh|chi|em|co(?! (?:nguoi|ai|gi|the|canbo|nhan))|chu|ban|bac|ban banban|banban)(?: (?!em |thay|lam|theo|phu|nhan|dang|da|se|tiep)[a-z~]+){1,4}';
const absent =
  '(?:di cong tac|di thuc te(?= (?:den|toi|het|tu|\\S+ D))|cong tac nuoc ngoai|di hoc|di tap huan|di vang~?|vang~ mat|vang~|nghi phep|nghi om|nghi thai san|nghi che do|nghi le|nghi mat|nghi sinh|nghi huu|nghi viec|nghi oi?|nghi|om|nam~? vien|di vien|di nuoc ngoai|di du lich|di nghi|di (?:ha noi|hn|sg|tp|da nang|sai gon|huyen|co so|hop trung uong)|di kham benh|di dieu tri|dang dieu tri|nam benh vien|phep|bao ve luan~? an|xin nghi|di bien|di dao tao|dao tao|cach ly|ve que|di ct|di de|di sinh|sinh con|di phep|nghi de)';
// Somebody else's absence is no hand-over.
const other =
  '(?:lanh dao|giam doc|sep|pho giam doc|truong phong|ke toan|chuyen vien|van ~?thu|~?thu truong|chanh van phong|phu trach|canbo|A\\d+|nguoi lam|nguoi phu trach|(?:anh|chi|co|chu|bac) ~ten|dongchi \\S+(?: \\S+){0,3}|(?:anh|chi|banban|ban|co|chu) (?!em|dang|di|xin|nghi|da|se|cung|om|phai|ban|vang|chuyen)[a-z~]+)';

/** Somebody else is away. */
export const othersAbsence = words(`${other}(?: \\S+){0,3} ${absent}(?: .*)?`);

export const handoverSigns: Sign[] = [
  sign(
    `${absent}(?: .*)?`,
    `${other}(?: \\S+){0,3} ${absent}|de nghi|kien nghi|xin nghi (?:D|le)|(?:nghi|phep|vang|om)(?: \\S+){0,3} (?:ve|xong) (?:em|minh|toi|se)|(?:~?hoi|kien|quyet) nghi|phuong phep|cho phep|xin phep|nghi (?:nen|rang|la)|cong van|tuan nghi|ngay nghi|nghi quyet|co phep|phep tinh|thay~ vang|om do|khong nghi|nghi dinh`,
  ),
  // "tôi đi họp ở Hà Nội đến hết ngày 24/11", "đang học lớp cao cấp tới 18/12".
  sign(
    `^(?:(?:vang|a|hien|nay|do|vi|anh|chi|D\\d+) )*(?:${me}(?: (?:dang|se|phai|con|lai|banviec|xin phep|duoc cu|bi))* (?:di|du|hoc|hop|tham (?:gia|du)|o|ve|ban|banviec|theo|tap huan|dieu tri|tai nan)|(?:dang |phai |di )*(?:hoc lop|hoc|di hop|du hop|du hoinghi|tap huan(?! cho)|nam vien|ve que))(?: (?!doi|cho)\\S+){0,7} (?:den|toi|het|qua|->)(?: (?:het|ngay|hom))* D\\d+`,
    `${deliver}|${produce}|xong|hoan thanh|trien khai|kiem tra|phan cong|giao|lam|tap huan cho|benminh|~ho tro`,
  ),
  sign(
    `D\\d+ (?:${me} )?(?:moi |se )+(?:di lam|quay lai|tro lai|len co quan|vao lai|vao lam|ve lai|ve (?:co quan|den|toi|don vi)|co mat|lam viec lai|lam lai)`,
  ),
  sign(`D\\d+ (?:${me} )?(?:di lam lai|(?:quay|tro) lai (?:lam viec|co quan))`),
  sign(`xin (?:phep )?nghi(?: phep)? D\\d+|(?:xin phep|da xin phep|cho phep) ${me}? ?(?:nghi|vang|di)`),
  sign(
    `(?:thay|thay the|thay cho|thay mat|lam thay|nhan thay|xu ly thay|theo doi thay|truc thay)(?: (?:cho|the))* ${me}`,
    'A\\d+ thay|thaydoi|(?:chua|khong) thay',
  ),
  sign(
    `(?:lam|la) dau moi(?: moi)?(?: thay)?(?: .*)?|dau moi (?:moi )?(?:cua \\S+ |hien |nay |tu \\S+ |gio |moi |D\\d+ )*(?:la|chuyen|doi|thay|(?=dongchi|~ten)|thaydoi|chuyen) .*|(?:thaydoi|thay|doi) dau moi.*`,
    'A\\d+ lam dau moi|don vi lam dau moi|ai|hoi|nao',
  ),
  sign(
    '(?:da |xin |se |em )?ban giao (?:lai )?(?:viec|cong viec|nhiem vu|cho|het|toan bo|lai|ho so cho|C\\d+).*',
    'van ban giao|A\\d+|mat bang|dat|chua ban giao|doi ban giao',
  ),
  sign(
    '(?:em|minh|toi|chi|anh|da|moi|duoc) ?(?:da |vua |duoc |bi |moi )*(?:ve huu|ve che do|(?:chuyen|sang|qua)(?: (?:sang|qua|ve))? (?:phong|bo phan|don vi|co quan|so|ban) (?:khac|moi)|chuyen (?:phong|cong tac|don vi|co quan|vi tri|cho|viec|sang phong|qua phong|sang bo phan|sang don vi)|dieu (?:dong|chuyen)|luan chuyen|nghi huu|thoi viec|nghi viec|biet phai)|khong con (?:phu trach|lam dau moi|theo doi|lam o|cong tac|o phong|lam)(?: .*)?',
    `${other}(?: \\S+)? (?:da )?chuyen|khong con (?:lam|phu trach) kip|benminh khong con|(?:don vi|so) (?:em|toi|minh )?khong con`,
  ),
  sign(
    `${person} (?:se |la nguoi |dang |nay )*(?:thay|lam thay|lam tiep|theo doi|phu trach|tiep nhan|nhan viec|lam dau moi|xu ly thay|tiep quan|nhan thay|dam nhan|lam giup|nhan ban giao|xu ly|lo)(?: (?:thay|giup|tiep|viec|C\\d+|em|minh|toi|nhe|a|cho|nay|nha|het|phan|cac|cong|nhung|roi|tu|D\\d+|luon|phu|noi dung|cac viec|phan viec|la|dau moi|thi))*$`,
    'lanh dao|giam doc|dang theo doi|sat lo|ai |co lap|^(?:(?:vang|a|chao|anh|chi|da) )*(?:em|minh|toi|chau) moi (?:nhan|tiep nhan|phu trach|theo doi|tiep quan)|(?:em|minh|toi|anh|chi|se|de) (?:se )?giao (?!lai).*',
  ),
  sign(
    `(?:moi viec|co gi|viec|can gi|co viec gi|cong viec)(?: \\S+){0,3} (?:lien he|nhan|goi|traodoi|hoi) (?:voi |cho |giup |qua )*(?:dongchi|anh|chi|ban|em) [a-z~]+.*|(?:lien he|nhan) (?:voi |cho )?(?:dongchi|anh|chi) [a-z~]+ (?:thay|giup|phu trach|nhe|a).*`,
    'de nghi|so dien thoai|nao|ai',
  ),
  sign(
    `(?:uy quyen|nho|giao lai|nhuong)(?: (?:cho|viec|lai|cac|C\\d+|nay))* ${person} (?:lam|thay|theo doi|phu trach|xu ly|tiep|lam tiep)(?: (?:thay|tiep|giup|em|toi|minh|nhe|a|C\\d+|viec|nay))*`,
    'lanh dao',
  ),
];

export const snoozeSigns: Sign[] = [
  sign(
    'nhac(?: (?:lai|sau|giup|minh|toi|em|anh|chi|e|nhe|nha|dum|ho|voi|a|them|cho|phat|cai|tiep|vao|luc|truoc|D\\d+|H\\d+|C\\d+|viec|minh lai|benminh|don vi|ben em|lan|1|nua|duoc|khong|thi|hay|di|ve|nay|da|do~?|het|deu|gium|\\d+|thoi|khoang|sang|chieu|trua|phut))*$',
    'cam on|(?:tin|loi|thong bao) nhac|da nhac|dung nhac|khoi nhac|khong can nhac|khong nhac|thoi nhac|ngung nhac|dongchi nhac|nhac (?:viec|nho|A)|duoc nhac|bi nhac|lien tuc|hoai|sao (?:cu|lai)? nhac|cu nhac|(?:van|con|lai|hay|cu) (?:bi |cu |con )?nhac|nhac nhieu|nhac (?:sai|nham)|vi da nhac|nhan nhac|sep nhac|lanh dao nhac',
  ),
  sign(
    'nhac(?: lai)?(?: (?:em|minh|toi|anh|chi|benminh|don vi|giup|cho))* (?:vao |luc |sau |truoc )?(?:D\\d+|H\\d+).*',
    'khong can|dung nhac|khoi|da nhac',
  ),
  sign('nhac lai(?: .*)?', 'A\\d+|khong can|khoi|dung nhac|cam on|da nhac lai|dau~'),
  sign(
    '(?:D\\d+|H\\d+|lat|sau)(?: \\S+){0,4} nhac(?: .*)?',
    'da nhac|cam on|dung nhac|khong can|khoi nhac|nhac (?:viec|ben|A)',
  ),
  sign(
    '(?:hoi|goi|alo|ping|nhan|nhan tin|bao|lien he)(?: (?:giup|cho|em|minh|toi))* lai(?: (?:cho|giup|em|minh|toi|anh|chi))*(?: (?:sau|vao|nhe|a|nha|D\\d+|H\\d+|nua|luc))+(?: .*)?',
    '(?:em|minh|toi|benminh|se|anh|chi) (?:se )?(?:bao|goi|hoi|nhan|lien he) lai',
  ),
  sign('(?:D\\d+|H\\d+|sau) (?:hoi|goi|nhan|alo) lai(?: .*)?', '(?:em|minh|toi|se) '),
  sign('(?:hoi|nhac|nhan)(?: \\S+)? sau(?: (?:nhe|a|nha|di|em|anh|giup))*', 'phan hoi'),
  sign(
    '(?:de|thoi de|khat|hen|cho)(?: (?:em|minh|toi|no|viec|nay|C\\d+|luc|do~?))* (?:sau|khi khac|luc khac|bua khac|hom khac|D\\d+)(?: (?:nhac|hoi|noi|tinh|nhe|a|roi|tra loi|em|minh|bao|xem|hay|di|traodoi|ban|tra|loi|chi|anh))*$',
    'sau khi|lam|xong|gui|nop|hoan thanh|sau D|cho|den|D\\d+ (?:em|minh|toi|anh|chi|benminh) (?:xem|coi|bao|kiem tra|check|giao|tra loi)',
  ),
  sign(
    '(?:tam )?hoan nhac(?: .*)?|tam dung nhac(?: .*)?|nhac muon hon(?: .*)?|(?:doi|lui|doi lich) nhac(?: .*)?',
  ),
];

const asking =
  '(?:khi nao|bao gio|o dau~?|cho nao|lam sao|the nao|nhu the nao|nhu nao|kieu gi|bao nhieu|bao lau|may gio|may ngay|ngay nao|hom nao|gio nao|tai sao|vi sao|vay sao|ai|cho ai|gi|nhung gi|nao|sao|la sao|dau~|thang may|thu may|may ban|may cai|may|luc nao|hay|hay la|ra sao|loai nao|dang nao|ben nao|phong nao|han nao|co phai|phai khong|co can|co phai la|chu gi|di dau~?|cai gi|viec gi|chi vay|can gi)';

export const questionSigns: Sign[] = [
  sign(
    'co (?:sao|duoc|tinh|tinh la|bi|on|van de gi|kip)(?: \\S+){0,3}? (?:khong|ko)(?: (?:a|em|anh|chi|vay|the|nhi|ha|banban|oi|ad))*$',
    'dung|khong co',
  ),
  // "chưa có số liệu thì để trống được không".
  sign(
    'thi (?:\\S+ ){1,6}(?:duoc|kip|on|hop le|dung|can|phai|bi \\S+) khong(?: (?:a|em|anh|chi|vay|the|nhi|ha))*$',
    'thi (?:cung|van|deu) khong',
  ),
  sign('(?:xong|gui|nop) hay chua(?: .*)?'),
  sign('P\\d+ (?:hay|hoac) (?:\\S+ ){0,3}P\\d+(?: .*)?'),
  sign('duoc giao (?:nhung |cac |may |them )?(?:viec|nhiem vu|muc|noi dung) (?:gi|nao)(?: .*)?'),
  // "còn ai chưa nộp": asks for names, and says nothing of the sender's own work.
  sign(
    '^(?:(?:a|vang|em|anh|chi|alo|bot|ad|oi|the|vay|gio|hien|hien nay|hien gio|D\\d+|C\\d+|viec nay) )*con (?:co )?(?:nhung |cac |may )?(?:ai|(?:\\S+ ){1,2}nao) (?:van )?(?:chua|dang)(?: .*)?',
    '(?:thi|nho|de nghi|yeu cau)(?: \\S+){0,3} (?:gui|nop|lam)',
  ),
  sign(
    'con (?:may|bao nhieu|bao lau|D\\d+) ?(?:ngay|tuan|hom|nua|gio)?(?: (?:nua|a|em|anh|chi|vay|nhi|the))*$|(?:^|(?:C\\d+|nay|do~?|thi|la) )ai (?!cung|khong)[a-z]+(?: .*)?',
    '(?:chua|khong) (?:\\S+ )*ai|con D\\d+ (?:la|se)|xong|nghi|moi|cho em',
  ),
  sign('^(?:tai |vi )?sao (?:\\S+ ){2,9}(?:vay|the|nhi|ha|a)$'),
  // "răng bữa ni mới nhắc".
  sign('^(?:tai |vi )?sao (?:D\\d+|gio|bay gio|(?:den|toi) (?:gio|nay|D\\d+))(?: .*)?'),
  sign('(?:deadline|han|han chot|han cuoi|thoi han)(?: \\S+){0,2} D\\d+ hay (?:la )?D\\d+(?: .*)?'),
  sign(
    '\\S+ \\S+ ha(?: (?:a|anh|chi|em|vay|sep|ad|bot))*$',
    '(?:moi|co|duoc|chi~?|gan)(?: \\S+){0,3} P\\d+(?: .*)?',
  ),
  sign('(?:la|tinh|theo) (?:\\S+ ){1,4}hay (?!nhac|qua)\\S+(?: \\S+){0,3}$'),
  sign('\\S+ hay (?!qua|lam|nhac|la qua|ho)\\S+(?: \\S+)?$', 'D\\d+ hay D\\d+|xong|(?:gui|nop) hay'),
  sign(
    '(?:don vi|so|phong|ben|cai|viec|ngay|mau|co quan|nguoi|van ban|bieu|bieu mau|file|noi dung|diachi|muc|loai|han|cach|canbo|bao cao) nao(?: .*)?',
    '(?:khong|chua)(?: \\S+){0,5} nao|viec nao cung',
  ),
  sign('\\S+ hay (?!nhac)\\S+(?: \\S+){0,5} (?:vay|a|the|nhi|ha|day|ta|em|anh|chi)', 'hay qua'),
  sign(
    '(?:cho|xin)(?: (?:em|minh|toi|anh|chi|phep|duoc|benminh|e))* hoi(?: .*)?|^(?:em|minh|toi|vang|a|alo|anh|chi|da|benminh| )*(?:muon|can|xin)? ?hoi(?: (?:la|chut|ti|mot chut|1 chut|xiu|them|ve|anh|chi|ti|rang|xem))+.*',
    'hoi lai sau',
  ),
  sign(
    `${asking}(?: (?:a|vay|em|anh|chi|the|nhi|ha|ta|oi|nhe|ban|banban|dongchi|moi nguoi|ca nha|moi|nguoi|ad|admin|bot|shop|nua|do~?|day|ay|a em|ak|voi|day a|co|bac|the a))*$`,
    '(?:khong|chua|chang|da|cam on)(?: \\S+){0,6} (?:gi|nao|ai|dau~?|may)|(?:bo|xe|nha|vao|dien|cong|phu tung) may(?: .*)?|co gi|tat ca|luc nao cung|vuong gi|hay|(?:cham|tre|them|mat)(?: \\S+)? may(?: .*)?|nao cung|gi do~?|khong sao|khong dau~|xong dau~',
  ),
  sign(
    `(?:khi nao|bao gio|hom nao|ngay may|thang may|con may (?:viec|nhiem vu|muc|cai)|(?:co|con|duoc giao) bao nhieu|o dau~?|lam sao|the nao|nhu the nao|nhu nao|bao nhieu|bao lau|may gio|ngay nao|tai sao|vi sao|gui ai|cho ai|ai (?:la|giao|ky|nhan|chu|phu|lam|duyet|theo doi|tong hop|chiu|tra loi|quan ly|xu ly|gui|nop)|nhung gi|hay la|co phai|luc nao|dung khong|phai khong|co can|co phai|co duoc|co bat buoc|loai nao|mau nao|dang nao|cho nao|nhu the nao la)(?: .*)?`,
    '(?:chua|khong)(?: \\S+){0,4} ai(?: .*)?|(?:khi nao|bao gio|luc nao)(?: \\S+){0,4} (?:thi|se|(?:em|minh|toi) (?:bao|gui|nop|nhan|tra loi|goi|se))(?: .*)?|khong biet|khong co (?:duoc|phai|can)|(?:co phai|hay la|hay) (?:\\S+ ){0,2}nhac|nhac',
  ),
  sign(
    '(?:khong|chua)(?: (?:a|vay|em|anh|chi|the|nhi|ha|ta|oi|ban|banban|dongchi|moi|nguoi|ca|nha|ad|bot|nhe|a em|do~?|vay a|em oi|anh oi|chi oi|a vay|admin|e))*$',
    '^(?:(?:C\\d+|vang|cung|thi|van|con|da|viec|em|minh|toi|benminh|a|anh|chi|deu|ben em|nay|viec nay|hien|vu nay|chac|hinh nhu|ca) )*(?:chua|khong)(?: .*)?|(?:van|cung|thi|con|C\\d+|deu|hoan toan|roi) (?:chua|khong)(?: .*)?|^(?:phan|rieng|con|khau|muc|so lieu) (?:(?!xong|gui|nop|duyet|nhan|duoc|ky|da|co)\\S+ ){1,4}chua(?: .*)?|A\\d+ (?:\\S+ )?chua.*',
  ),
  sign(
    '(?:giay hay|hay (?:ban|gui|file|phoi hop|chu tri|nop|la|de|bao cao|theo|phai|qua|khong|chi))(?: .*)?',
    'hay nhac',
  ),
  sign(
    '(?:cho|xin|gui|gui lai|gui giup|chuyen|share|cung cap|nho)(?: (?:xem|coi|doc|em|minh|toi|anh|chi|lai|giup|cho|xin|voi|phep|dum|benminh|don vi|them|duoc|ban|banban|e|gium|ho|cai|bot|file|noi dung|mot|1))* (?:mau|bieu|bieu mau|de cuong|file|so dien thoai|sdt|link|van ban|thong tin|cong van|ke hoach|noi dung|huong dan|phu luc|diachi|email|mail|form|basisdoc|ban mem|chi tiet|danh sach|so lieu nam|tai lieu|toan van|ban scan|ma|noi dung nhiem vu)(?: (?:voi|nhe|a|bao cao|di|giup|cua|lai|nay|ke hoach|mau|tham khao|chi tiet|viec|C\\d+|nhiem vu|giao|\\S+)){0,6}$',
    '^(?:em|minh|toi|benminh|da|don vi)(?: \\S+)? (?:da |vua |se )?(?:gui|chuyen)|da gui|xin (?:phep )?gui|D\\d+ (?:em )?gui|gui (?:bao cao|van ban|cong van|ke hoach)(?! (?:cho em|cho minh|giup em|lai))|A\\d+|se gui|roi|(?<!(?:link|mau|file|chi|dan|bieu|cuong|dang|noi) )nop|N\\d+|^gui (?:file|noi dung|tai lieu|thong tin|danh sach|link|van ban|ban mem)|dang',
  ),
  sign(
    '(?:cho|xin|nho)(?: (?:em|minh|toi|anh|chi|lai|giup|cho|xin|phep|benminh|don vi|duoc))* (?:so dien thoai|sdt|so may|so lien (?:he|lac)|so zalo|zalo|email|mail)(?: (?!(?:gui|da|se|chua|dang|roi)(?: |$))\\S+){0,7}$',
    'xin (?:phep )?gui|qua (?:zalo|mail|email)|truoc',
  ),
  sign(
    '(?:chua|khong) (?:ro|hieu|biet|nam|namduoc|thay~?|tim thay~?|tim duoc|nhan duoc)(?: \\S+){0,6} (?:yeu cau|noi dung|cach|lam|mau|bieu mau|file|y|the nao|sao|gui|viec nay|nhiem vu|van ban|ke hoach|phai|la|viec gi)(?: .*)?',
    '(?:chua|khong) biet (?:lay|kiem|tim|xin|moi)(?: .*)?',
  ),
  sign(
    '(?:phai|can|co can|co phai)(?: \\S+){0,6} (?:khong|gi|nao|ai|dau~|may)(?: (?:a|vay|em|anh|chi|the|nhi|ha))*',
    'khong phai|khong can',
  ),
  sign(
    '(?:huong dan|chi|noi ro|giai thich|cho biet|giai dap|xac nhan|kiem tra)(?: (?:giup|lai|cho|ro|them|ho))+ (?:em|minh|toi|benminh|anh|chi|don vi)(?: .*)?|(?:de nghi|nho|xin)(?: \\S+){0,3} (?:huong dan|cho biet|giai thich|noi ro)(?: .*)?',
    'xin huong dan cua|A\\d+|cap tren',
  ),
];

/** "X thì gửi ai", "sao bữa nay mới nhắc": a question by its build, whatever else its words say. */
export const outrightQuestion = words(
  `(?:\\S+ )+thi (?:\\S+ ){0,8}(?:${asking}|sao|khong|ai|chua)(?: \\S+){0,4}|^(?:(?:vang|a|em|oi|the|vay|ma) )*(?:tai |vi )?sao .*|(?:khong|chua) biet (?:lam|gui|nop|bao|xu ly|viet)(?: \\S+){0,3} (?:sao|dau~?|the nao|kieu gi|ai|gi)(?: .*)?|(?:co (?:bi|duoc|can|phai)|co can phai)(?: \\S+){1,6} khong(?: \\S+){0,2}|(?:\\S+ )+(?:phai|dung) khong(?: (?:a|em|anh|chi|vay|the|nhi|ha|bot|ad))*$|(?:\\S+ )*da(?: (?!chua|khong)\\S+){1,6} chua(?: (?:a|em|anh|chi|vay|the|nhi|ha|bot|ad))*$|P\\d+ (?:hay|hoac) .*|duoc giao (?:\\S+ )?(?:viec|nhiem vu|muc|noi dung) (?:gi|nao)(?: .*)?`,
);

/** Words by which a question is about the work. */
export const workWords = words(
  '(?:du chua|thieu|trang thai|vuong|vuong mac|qua han|kip|lui|kiem tra|xem giup|bao cao|viec|nhiem vu|han|gui|nop|mau|bieu|van ban|xong|hoan thanh|so lieu|ke hoach|de cuong|chu tri|phoi hop|gia han|file|link|dang nhap|he thong|lam|thuc hien|noi dung|giay|ban mem|nhan|nhan duoc|ky|duyet|lien he|dau moi|dien thoai|yeu cau|trien khai|san pham|ket qua|cong van|N\\d+|C\\d+|basisdoc|tien|nhac|trinh|kinh phi|thoi gian|thoi han|deadline|quy|tong hop|phu luc|ho so|bot|cap nhat|phan mem|A\\d+|phu trach|theo doi|bao|phai|don vi|benminh|muc|danh muc|phan cong|giao|tham dinh|tiendo|ma (?:so|viec|nhiem vu|nao|gi)|danh gia|phe duyet|chuyen|tai lieu|quyet dinh|huong dan|so may|thu tuc|bieu mau|email|mail|cancu|nop truc tiep|zalo|truc lien thong|file mem|diachi|ky so)',
);
/** Words of everyday talk. */
export const chatWords = words(
  '(?:ty so|doi tuyen|tran (?:dau|bong|bong da)|hop xong|an (?:gi|com|trua|sang|toi|buoitoi|chua|banh|uong|o|pho|lau|o dau~?|duoc)|ca phe|cafe|cf|(?<!khac |giong |cung |voi |cho )nhau|bia|bong da|da bong|da banh|xem phim|tra sua|khoe khong|co khoe|khoe chua|(?<!khoi |chat |so |san |nang |luc |du |thoi |uoc |trong |tu |luu |tru |da )luong|thuong tet|cuoi vo|lay vo|lay chong|sinh nhat|di choi|du lich|karaoke|mac gi|tre con|con cai|ve que|xo so|de sinh|chung khoan|gia vang|do xang|ke xe|(?<!qua |het )troi|nong(?! (?:thon|nghiep|dan|san))|lanh(?! (?:dao|manh))|di dam|dam cuoi|chuc mung|chuc|vui ve|tot lanh|hanh phuc|an lanh|manh khoe|cau long|pickleball|tennis|trung thuong|nhac phim|quan an|bua trua|uong|tra da|vo chong|nguoi yeu|buon ngu|ngu chua|day chua)',
);

export const acknowledgeSigns: Sign[] = [
  sign(
    '(?:da |moi |vua |em |minh |benminh )*(?:nhan|tiep nhan|namduoc|nam|nam bat|ghi nhan|nhan thong tin|tiep thu|biet|doc|xem|nghe|hieu|nho|thay~?|quan triet|luu y|ghi nho)(?: (?:duoc|ro|thong tin|tin|roi|van ban|a|nhac|thong bao|viec|nhiem vu|noi dung|day du|ke hoach|va))+',
    'chua|khong(?! van de)|khi nao|nhan duoc (?:so lieu|phan hoi|y kien|kinh phi)',
  ),
  sign(
    '(?:da|vua|xin|em) (?:nhan|tiep nhan|namduoc|nam|biet|ro|doc|xem|ghi nhan|hieu|tiep thu|luu y)',
    'chua|khong',
  ),
  sign(
    '^(?:(?:vang|da|a|anh|chi|em|ok|u|oi|thua|bot|ad|ban|banban|yes|ro|sep) )*(?:ro|vang|ok|u|noted|yes|duoc|nhat tri|dong y|tuan lenh|copy|roger|roger that|received|dong y voi|da|vang da|nhan roi|nhan|cam on|hieu|nho|biet roi|good|got it|yes sir|chuan|uh|uhm|nghe|thong nhat|nhan ro|ro roi|xac nhan da nhan|biet|sure|chap hanh|tiep thu)(?: (?:a|em|anh|chi|nhe|nha|vang|ban|banban|dongchi|ok|minh|sep|da|bot|ad|nhieu|lam|ro|cam on|nhac|hieu|oi|thong tin|roi a|duoc|ro roi|bac|co|chu|dc|da nhac|vi|thua|da nhan|thay~?|noi|se|u|yes|thoi|chi nhe|luon|do~?|moi nguoi|the|toi|so|cac|tat ca|zai|trai|yeu|iu|cung|hien|ten|dep|~thu truong|thu truong|xep))*$',
    '(?:ok|duoc|da|vang|u) roi|on roi',
  ),
  // Thanks for a feast day or a wish are talk.
  sign(
    'cam on(?: .*)?',
    'nhan (?:dip|ngay|le|D\\d+)|(?:loi|da) chuc|chuc (?:mung|sinh)|thay~? co|(?:ngay |le )+nha giao',
  ),
  sign(
    '^(?:(?:vang|ok|a|em|u|duoc|thi) )*khong (?:van de|sao|thanh van de|co y kien|y kien|co gi)(?: (?:gi|dau~|a|nhe|em|anh|chi|them|khac))*$',
  ),
  sign(
    '(?:(?:se|de|chieu|D\\d+)(?: \\S+){0,3}|(?:em|minh|toi|chi|anh|benminh)(?: (?:se|de|cung|rang|phai|nho|biet|nhan|bao|co gang|tranh thu|gang|~?dang ky|luon|ngay~?|anh|em|chi|ra|roi|va|sep|voi|xin|ve|tiep|vao|quay lai|cho|chieu|lanh dao|ok|hieu|sap xep|nay|D\\d+)){0,4}) (?:se |de )?(?:phan cong|thuc hien|trien khai|lam|giao|chi dao|kiem tra|xem|xem lai|coi|coi lai|check|xu ly|bao cao lanh dao|hoi lai|tham muu|ra soat|don doc|bo tri|luu y|quan tam|co gang|phoi hop|nghien cuu|theo doi|chuyen|bao lai|tra loi|nhac anh em|chu y|tim hieu|hop ban|lam ngay|traodoi|day nhanh|tap trung|phan hoi|cap nhat)(?: .*)?',
    'chua|khong|dang|moi lam|nua moi|vuong|nghi|di cong tac',
  ),
  sign(
    '^(?:(?:vang|a|da|ok|u|em|minh|toi|benminh|anh|chi|so|don vi|chung|phong|van phong|ben) )*(?:se|de (?:em|minh|toi|benminh|anh|chi)|de (?:chut|lat|ti|chieu) (?:em|minh|toi|anh|chi)|xin) (?!nhac|hoi|nghi|di|an|ve|vang|om|hop|goi|mua|cuoi|choi|loi|phep|khong|chua|kho|tre|cham|muon|co|gia|lui|hoan|them|den|chuyen|bi)[a-z~]+(?: .*)?',
    'chua|khong|da |nua moi|vuong|nghi|cong tac|cam on',
  ),
  sign('(?:nhan|nam|tiep nhan) (?:du|day du|ro|het|tron)(?: \\S+){0,3}'),
  sign(
    '^(?:(?:vang|da|a|em|anh|chi|xin|so|don vi|benminh|roi|ok) )*(?:ghi nhan|ghi nho|luu y|tiep nhan)(?: (?:a|nhe|nha|em|anh|chi|roi|thong tin))*$',
  ),
  sign(
    'de (?:em|minh|toi|benminh|anh|chi) (?:bao|bao cao|trinh|thua|noi|hoi) (?:lai )?(?:voi )?(?:sep|lanh dao|giam doc|truong phong|chanh van phong|phong)(?: .*)?',
  ),
  sign('(?:nghiem tuc |xin )?(?:tiep thu|chap hanh|tuan thu|tuan lenh)'),
];
