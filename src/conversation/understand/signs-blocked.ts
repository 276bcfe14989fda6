// Patterns for what hinders the work: another body's delay, missing means, faults, weather.
import { reply } from './lexicon.ts';
import { type Sign, sign } from './sign.ts';
import { words } from './tokens.ts';

const act =
  '(?:gui|tra loi|cho y kien|phan hoi|giai ngan|cap|phe duyet|tham dinh|ban hanh|co|huong dan|cung cap|duyet|nop|phoi hop|bo tri|giao|thong nhat|dong y|xac nhan|ky|chuyen|tham gia|bao cao|gop y|cho|chot|y kien|ban giao|hop|quyet|xong|hoan thanh|lam xong|chap thuan|thong qua|quyet toan|thay~?|thanh toan|tong hop|trinh|ket luan|vao cuoc|ra|thuc hien|giai quyet|ho tro|cap nhat|hoi am|dong dien|cap dien|lap|nghiem thu|khao sat|xac minh|thong bao|kiem tra|cu|chiu|nhan tien|phan hoi|chuyen|ke khai|nhap|hoan thien|di|tiep nhan|len|tra|quan tam|ho tro|tao dieu kien|dau thau|dong thuan|chap nhan|nhat tri|didoi|di dan|nhan den bu|hoan tra|len tieng|dong tinh)';
const resource =
  '(?:kinh phi|nguon|von|tien|ngan sach|nguoi|nhan luc|nhan su|canbo|bien che|so lieu|du lieu|huong dan|van ban huong dan|mat bang|dat|quy dat|may|may moc|thiet bi|vat tu|phuong tien|co so vat chat|phan mem|bieu mau|de cuong|ho so|thong tin|tai lieu|cancu|co so phap ly|chi tieu|nha thau|du toan|nguon luc|nhan vien|giao vien|bac si|quy dinh|mau bieu|luc luong|xe|tai khoan|chu truong|van ban|ke hoach von|nhan cong|cong nhan|lao dong|tho|vat lieu|nguyen lieu|nguyen vat lieu|xi mang|cat|vac xin|thuoc|giong|phan bon|xang dau|linh kien|phu tung)';
const inside =
  '(?:lanh dao|giam doc|pho giam doc|sep|chanh van phong|truong phong|pho phong|~?thu truong|ban giam doc|bgd|phong|cac phong|noi bo|benminh|van thu|phong chuyen mon|cac phong chuyen mon|anh|chi|chu tich ~?hoi|gđ|bi ~?thu|ke toan|hieu truong|to chuc|chuyen vien|van phong so|ky|dau moi)';
/** A step in the sender's own house that is waited for. */
export const insideWait = words(
  `(?:doi|cho) (?:cac |anh |chi |bac |cap )?${inside}|(?:doi|cho) (?:y kien |chu ky |chi dao )(?:cua )?${inside}|trinh (?:ky|${inside})`,
);

/** What is done for others: the "cho" behind it is no "chờ". */
export const giving =
  '(?:gui|nop|trinh|chuyen|bao cao|giao|cung cap|cap|ban giao|tra|thay~?|xin|de|phat|chia|phan (?:phat|bo|khai|cong|phoi)|thong bao|pho bien|quan triet|trien khai|tap huan|huong dan|trao|tang|dua|ho tro|thanh toan|to chuc|mo lop|tuyen truyen|ban hanh|nhan ban)';

/** The work is hindered. */
export const blockedSigns: Sign[] = [
  // "đã gửi Sở Tư pháp, họ chưa trả": a body named before.
  sign(
    '^(?:ma |nhung |den nay |hien |thi )*(?:ho|ben do~?|ben ay|ben kia|ben ho)(?: (?:van|con|cung|lai|hien|den|nay|deu))* (?:chua|khong|cham) (?:tra|duyet|cho|gui|phan hoi|hoi am|ky|xu ly|giai quyet|phe duyet|thanh toan|noi gi|y kien|co y kien|tham dinh|cung cap|xac nhan)(?: .*)?',
  ),
  sign(
    '(?:dan|nguoi dan|nhan dan|ho dan|ba con|cac ho|chu ho|chu dat|A\\d+|\\d+ ho)(?: \\S+){0,3} (?:khong|chua) (?:chiu|dong y|chap nhan|hop tac|nhan tien|ky nhan|ban giao|didoi|dong thuan|ung ho)(?: .*)?',
  ),
  sign(
    '(?:vuong|vuong mac|bi vuong|ket|bi tac|un tac|tac (?:o|khau|cho|vi|do|von|tu)|tac nghen|ach tac|be tac|tro ngai|kho khan|gap kho|bat cap|truc trac)',
    '(?:tong|so|doan|cam|lien|don) ket|ket (?:qua|thuc|luan|noi|hop|xe|lich|banviec|chuyen|hop|cau)|lien ket|quy tac|(?:cong|hop|dong|thao) tac|cong tac vuong|doitac|hop tac|(?:dang|bi) ket(?: mot| 1)?(?: cuoc)? hop',
  ),
  sign(
    '(?:doi|cho)(?: (?:ben|phia|ket qua|y kien|van ban|phan hoi|so lieu|huong dan|kinh phi|quyet dinh|tham dinh|phe duyet|von|ho so|tu|cua|tra loi|gop y|chi dao|chu truong|thong bao|bao cao|mat bang|them|ca|lanh dao|cac|y kien cua|tham tra|kiem tra|thanh tra|giam dinh|xac minh|doi ?chieu|tham muu|bo ~?phan|nguon|nhan xet|bieu mau|tai lieu|hop dong|duyet|du lieu|cong van|phieu|ke hoach|chot|cai|lai|cap|doan|xac nhan|thu tuc|thong tin|bo sung|cho))* A\\d+',
    `${giving}(?: \\S+){0,4} cho A\\d+|cho phep`,
  ),
  sign(
    '(?:doi|cho)(?: (?:ket qua|y kien|van ban|co|duoc|them|cap|bo tri|phan bo|giao|nguon|ve|nhan|tu|cac|nha thau|lay|du))* (?:kinh phi|von|nguon|so lieu|du lieu|huong dan|mat bang|tham dinh|tham dinh gia|chu truong|van ban|phan hoi|gop y|bao gia|thiet bi|vat tu|trung uong|tinh|thong tu|nghi dinh|quy dinh|phan bo|giai ngan|dau thau|ho so|tra loi|quyet dinh|cap tren|bieu mau|nghi quyet|thu tuc)',
    '(?:gui|nop|trinh|chuyen|giao|xin)(?: \\S+){0,3} cho|cho (?:em|minh|toi|anh|chi) xin|cho xin',
  ),
  sign(
    'cho A\\d+ (?:tra|phan|cap|tham|phe|duyet|xac|cung|chot|gia han|xem|ky|giai|quyet|thong nhat|huong dan|bo tri|doi ?chieu)(?: .*)?',
    `${giving}(?: \\S+){0,4} cho A\\d+`,
  ),
  sign(
    'doi (?!(?:em|anh|chi|minh|toi|chut|ti|lat|D\\d|duyet|ky|lanh dao|giam doc|sep|phong)(?: |$))(?:(?!lanh dao|giam doc|sep|phong|noi bo)\\S+ ){1,6}A\\d+',
    '(?:gui|nop|trinh|bao cao|giao|cung cap|thaydoi) A\\d+',
  ),
  sign(
    `A\\d+(?: (?:con|van|hien|deu|lai|cung|hien van|den nay|van con|moi|do~?|thi|nao|den|D\\d+|cho den nay|toi nay|tinh))* (?:chua|khong|cham)(?: \\S+){0,3} ${act}`,
    'khong (?:yeu cau|can|bat)|khong phai',
  ),
  sign(
    `A\\d+(?: (?!em|minh|toi|benminh|anh|chi|da|duoc|xong|nen|de)\\S+){1,5} (?:chua|van chua|khong) (?:tra|duyet|giai quyet|ky|xong|xu ly|nha|cho)(?= |$)(?: .*)?`,
    'gui|nop|khong phai',
  ),
  sign(
    `(?:do|vi|boi|tai|la do|phu thuoc|phu thuoc vao|bi) (?:ben |phia |cac )?A\\d+(?: \\S+){0,4} (?:cham|chua|khong|tre|muon)`,
  ),
  sign(
    'A\\d+ (?:nop|gui|tra loi|phan hoi|cung cap|cap|giai ngan|ban giao|thi cong|phoi hop|bao cao|cho y kien|tham dinh|lam|duyet|phe duyet|trien khai)(?: \\S+){0,2} (?:cham|tre|muon|lau)',
  ),
  sign(
    '(?:chua|khong) (?:nhan|thay~?|co)(?: (?:duoc|thay~?|co|ai|thay|y|them|lai|ket qua|ho|A\\d+|tu|cau))* (?:phan hoi|tra loi|y kien|van ban|so lieu|du lieu|huong dan|kinh phi|gop y|bao cao cua|von|hoi am|tham dinh|chi dao|ho so|thong tin|tien|phe duyet|bao gia|gui|dong y)',
    'khong co y kien|van ban (?:giao|nay)|khong thay~? (?:thong tin|van ban)',
  ),
  sign(
    `(?:chua|khong|chang)(?: (?:nhan|thay~?|co|duoc|he|ai|cau|van ban|y|lai))* ${reply}(?: .*)?`,
    'khong (?:co )?y kien|khong gop y|(?:em|minh|toi|benminh) chua',
  ),
  sign(
    `(?:thieu|het|khong du|chua du|khong co|chua co|chua duoc cap|chua bo tri(?: duoc)?|chua duoc bo tri|khong bo tri duoc|chua cap|chua giai ngan|chua duoc giao|can them|khong con|cham cap|eo hep|hut|chua xin duoc|chua duoc phan bo|han hep|chua tim duoc|khong tim duoc)(?: (?:nhieu|mau|mot so|1 so|cac|nguon|ca|ve|duoc|them|tien|kha nhieu|it|canbo|hut|ve|dat|may))* ${resource}`,
    'khong (?:he )?(?:thieu|so thieu)|khong lo thieu',
  ),
  sign(
    `(?:kinh phi|nguon von|von|nhan luc|nhan su|so lieu|nguoi|mat bang|nguon kinh phi|nguon luc|du toan|ngan sach)(?: (?:thi|van|con|hien|cung|de lam|thuc hien))* (?:chua (?:co|du|duoc|bo tri|cap|ve|giai ngan|phan bo)|khong (?:co|du)|thieu|han hep|qua it|eo hep|con thieu|cham)`,
  ),
  sign('(?:chua|khong|cham)(?: (?:duoc|bi|the))* giai ngan(?: duoc)?'),
  // "vì chờ xi măng": whatever is waited for, as a reason.
  sign(
    '(?:vi|do|boi|tai)(?: (?:con|dang|phai|van))* doi (?!(?:chu )?ky|duyet|lanh|giam doc|sep|hop|phong|em|anh|chi|noi bo|van thu|dong dau|den|toi|qua|het|sau|khi|D\\d|S\\d|truong|pho|ban giam|bgd)[a-z~]+(?: .*)?',
  ),
  sign(
    '(?:khong|chua) biet (?:den |toi )?(?:bao gio|khi nao|luc nao)(?: \\S+){0,2} A\\d+ (?:moi )?(?:duyet|tra|cap|cho|gui|phe|tham|ky|xong|giai|ban|phan|co|bo tri|chuyen|huong dan)(?: .*)?',
  ),
  sign('(?:that lac|ngam ho so|can kiet)'),
  sign(`${resource}(?: \\S+){0,2} (?:can(?= roi|$)|can kiet|that lac|hut|ve (?:tre|cham|muon))`),
  sign(
    '(?:chu ky so|chung ~?thu so|tai khoan|token|usb|phan mem|ban quyen)(?: \\S+){0,2} (?:het han|qua han|bi khoa)',
  ),
  sign(
    'A\\d+(?: \\S+){0,2} (?:cham|cham tre|i ach|lan chan|chay i|ngam|gay kho de|keo dai|kien|khieu|can tro|phan doi|tu choi|bo|gay kho)',
  ),
  sign(
    '(?:khong|chua|kho)(?: the)? (?:chon|lua chon|kiem|tuyen|tim|thue|mua|bo tri|moi|tiep can|lien lac|lien he|giai phong|thi cong|di chuyen|van chuyen|thu hoi|dau thau|lay|huy dong|van dong|xac dinh|xin)(?: \\S+){0,3} (?:duoc|ra|nguoi|ai|nguon|dat|von)',
  ),
  sign(
    '(?:kinh phi|nguon luc|ngan sach|nhan luc|nhan su|von|co so vat chat|nang luc)(?: \\S+){0,2} (?:han che|eo hep|kho khan|hut|bi cat|cat giam|yeu)',
  ),
  sign(`thieu(?: (?!so voi|nua)\\S+){1,2} ${resource}`, 'khong thieu'),
  sign(
    '(?:do|vi|boi|dot nay|hien nay|hien|dang|van|bi|C\\d+|A\\d+) (?:bi |van |con |dang )*thieu (?!(?:chu ky|phu luc|bieu|so voi|nua|mot|it|chut|moi|con dau|phan|muc|vai|may|so|gi|trang|y kien (?:lanh dao|giam doc))(?: |$))[a-z~]+(?: .*)?',
    'khong thieu',
  ),
  sign('(?:phu thuoc|le thuoc|bi dong|bat kha khang|dut gay|thieu hut|khan hiem|tac nghen)(?: .*)?'),
  sign(
    '(?:doi|cho) (?:phe duyet|tham dinh|ban hanh|chap thuan|tham tra|thong qua|cap von|cap kinh phi)(?: .*)?',
    '(?:gui|nop|trinh)(?: \\S+){0,3} cho',
  ),
  sign(
    'chua (?:duoc )?(?:A\\d+ )(?:phe duyet|cho|dong y|thong nhat|cap|giao|duyet|chap thuan|bo tri|tham dinh|tra loi)|chua duoc (?:cap|phe duyet|bo tri|giao kinh phi|giao von|huong dan)',
  ),
  sign(
    '(?:phan mem|he thong|may|may tinh|may chu|mang|truc lien thong|truc|web|website|server|duong truyen|dien|internet|trang|cong thong tin|cong dvc|may in|may scan|app|tai khoan|wifi|csdl|co so du lieu|chu ky so|link|file)(?: (?:bi|lai|dang|thi|no|nhap|co quan|benminh|so|ca|tong hop|bao cao|nhap lieu|D\\d+|quan ly|van ban|van|cu|ben|bao|lien tuc|thuong xuyen|cua|A\\d+|ky so))* (?:loi|hu|sap|treo|cham|chap chon|mat|rot|khong (?:vao|chay|nhap|gui|truy cap|dang nhap|mo|hoat dong|in|len|ket noi|ky|tai|gui)|nghen|die|ngung|truc trac|chet|bao tri|yeu|khoa|gap su co|su co|mat ket noi)',
    'het loi',
  ),
  // "phần mềm hộ tịch cứ lỗi suốt": whatever the machine is called.
  sign(
    '(?:phan mem|he thong|may (?:tinh|chu|in|scan|photo|moc|do|bom|quay|quet|anh|phat|xuc|ui)|thiet bi|mang|server|web|website|app|cong (?:dvc|dich vu cong|thong tin)|csdl|co so du lieu|duong truyen|camera|tai khoan|chu ky so|truc)(?: (?!da|het|khong|chua|lam|xong|gui|nop|nen|thuan|quyen|thuy|duoc|dang lam)\\S+){0,6} (?:loi|hu|sap|treo|nghen|truc trac|chap chon|gap su co|dut|lag|giat|dung hinh|vang ra|bao loi|tac nghen|cham qua|chay cham|qua tai|bao tri|bao duong|nang cap|ngung hoat dong|tam ngung|mat ket noi|mat tin hieu)',
    'het loi|(?:da|vua|moi) (?:sua|khac phuc)|loi (?:ich|the|nhuan)|(?:treo|dang) co',
  ),
  sign(
    '(?:mat|cup) (?:dien|mang|internet|ket noi)|rot mang|(?<!(?:sua|khac phuc|xu ly)(?: xong)? )loi (?:mang|he thong|phan mem|may|duong truyen|server|ky so|tai khoan|font|ket noi)|(?:may|may tinh|may in|o cung) (?:hu|loi)|(?:bi|hu) (?:hu|may|virus)',
  ),
  sign(
    '(?:khong|chua) (?:vao|truy cap|dang nhap|nhap|ky so|tai|ket noi)(?: \\S+){0,2} duoc|khong (?:vao|dang nhap|nhap|truy cap|ket noi|ky so) duoc|(?:vao|dang nhap|truy cap|ky so) khong duoc',
    'cho em hoi|lam sao',
  ),
  sign(
    '(?:mua~?|mua~? bao~?|bao~|con bao|bao so|lu|lut|ngap|sat lo|thoi tiet|ap thap|thien tai|lu lut|mua to|mua lon|dich benh|hoa hoan|han han|ret dam|hoan luu|gio mua)(?: (?:lu|bao~?|lon|to|keo dai|xau|suot|qua|nhieu|lien tuc|chia cat|lut|nang|gio|dot|xau qua|nuoc|dam|de|so \\d+))',
    // Alone it is talk.
    'mua sam|^(?:(?:troi|oi|ui|a|hom nay|sang nay|D\\d+) )*mua~?(?: (?:to|lon|nhieu|qua|ghe|lam|suot))*(?: (?:a|oi|the|nhi|ba con|moi nguoi|cac bac|ca nha|ban|anh|chi|em|ae))+$',
  ),
  sign(
    'mua~(?: (?:ca|may) (?:tuan|ngay|hom|thang)| hoai| miet| dam| rich| xoi xa| ray rich| hoai huy| lien mien| khong ngot| khong dut| tam ta)+(?: .*)?',
    '(?:roi )?(?:tanh|tanh roi)',
  ),
  sign(
    'nuoc (?:len|dang|lon|lu|con)(?: (?:cao|to|nhanh|lon|qua|lam|nhieu|len|hoai|xiet|ngap))*(?: (?:nen|lam|chua|khong|chua).*)',
    'nuoc (?:sach|sinh hoat)',
  ),
  sign(
    '(?:dich (?:benh|ta|sot|cum|covid|lo mom)|chay (?:rung|kho|nha|no)|han han|xam nhap man|trieu cuong|dong dat|loc xoay|mua da|vo de|bung phat|khieu kien|khieu nai|tranh chap|kien tung|to cao)(?: .*)?',
  ),
  sign(
    '(?:may|xe|thiet bi|duong|cau|tram|luoi dien|tau|camera|o cung)(?: \\S+){0,2} (?:hu|bi chay|gay|bi sap|hu hong)',
    'het hu|da sua',
  ),
  sign(
    '(?:doi|cho) (?:ben|phia) (?!em|minh|toi)[a-z~]+(?: [a-z~]+){0,2}? (?:duyet|tham dinh|cap|tra loi|xem|ky|gui|cho y kien|phan hoi|xac nhan|phe duyet|thong nhat)(?: .*)?',
  ),
  sign(
    'chua duoc (?:ban giao|cung cap|chi tra|ho tro|cho phep|chap thuan|dong y|thong qua|giao (?:dat|von|kinh phi|mat bang|bien che))(?: .*)?|bi (?:(?!benminh)\\S+ ){0,2}(?:phan doi|can tro|khieu kien|ngan can|ngan chan|tu choi|ep gia|tra ho so|tra lai|chan)(?: .*)?',
  ),
  sign(
    '(?:khong|chua) co (?:ai|nguoi|don vi|nha thau|doanh nghiep|to chuc)(?: nao)? (?:biet|ranh|lam duoc|chuyen ve|tham gia|nop|du thau|nhan|lam|~?dang ky|chiu|dau gia)|kho (?:ap dung|thuc hien|trien khai|van dung|xac dinh|lam|hoan thanh duoc|thu hoi)(?: .*)?|(?:quy dinh|huong dan|van ban|luat)(?: \\S+){0,5} (?:chua ro|khong ro|chua cu the|chong cheo|bat cap)',
    'A\\d+ lam',
  ),
  sign('(?:lu lut|mua~ lu|mua lu|sat lo|ngap lut|ngap nuoc|ngap|bao~|lut|lu)'),
  sign(
    '(?:(?<!ket )qua tai|thieu hut|khong lien he duoc|khong lien lac duoc|khong phoi hop|bi ngung|bi tam dung|dinh chi|bi tra lai|khieu nai|chua thong nhat duoc|~bi (?:nhan su|nguoi|kinh phi|tien|von|luon|qua|roi|cho)|nguoi dan khong|chong cheo|khong dong y ban giao|khong phoi hop|bo viec|bo thau|bo do dang|(?:dung|tam dung|ngung|tam ngung|dinh tre) (?:thi cong|hoat dong|trien khai|lai)|dinh tre|rut lui|pha san|pha vo hop dong|cham dut hop dong)',
    'khong qua tai',
  ),
];

/** "khó khăn đã được tháo gỡ": cut before the obstacle patterns look. */
export const solvedObstacle =
  /(?<![^ ])(?:(?:moi|cac|nhung|het) )*(?:kho khan|vuong mac|vuong|tro ngai|truc trac|su co|loi)(?: (?!chua|khong)\S+){0,3} (?:da|duoc|cung)(?: (?:duoc|da|co ban))*(?: (?:thao go|giai quyet|khac phuc|xu ly|go|sua))(?: (?:xong|het|roi|ca))*(?![^ ])/g;

/** "không vướng mắc gì", "hết khó khăn": cut before the obstacle patterns look. */
export const noObstacle =
  /(?<![^ ])(?:khong|chua|chang|het|da het|da thao go|da go|da giai quyet|khong con|da xu ly|thao go|da khac phuc|khac phuc het|khac phuc xong|thao go het|giai quyet het|xu ly het|go het|da thao go xong|da go duoc|giai quyet xong|giai quyet duoc|xu ly xong|da thao go duoc|vuot qua)(?: (?:he|co|con|gap|thay~?|phat sinh|bi|xong|duoc|cac|nhung|nhieu|them|kho khan|vuong mac|vuong|tro ngai|gi|cai|loi|truc trac|dieu))* (?:vuong mac|vuong|kho khan|tro ngai|ket|tac|truc trac|gi kho|loi|bat cap|gap kho)(?![^ ])(?! (?:qua|luan|thuc|noi|hop))(?: (?:gi|nao|het|nua|ca|vuong mac|vuong|kho khan|va|hay|do~?|tro ngai|lon|cu|tren|hoac|nay|dang ke|phan mem|he thong))*/g;
