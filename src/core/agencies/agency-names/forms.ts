// What a text must look like to be the name of an agency, a group or a person, known or not.
import { withoutDiacritics } from './fold.ts';

/** First words of the names of bodies, folded. */
const bodyWords =
  /^(so|ban|bo|cuc|chi cuc|tong cuc|vu|vien|trung tam|bao|dai|tap chi|cong|van phong|phong|hoi|lien hiep|lien doan|lien minh|doan|tinh doan|tinh uy|thanh uy|huyen uy|dang uy|dang doan|dang bo|uy ban|ubnd|hdnd|hoi dong|mat tran|ubmttq|mttq|cong an|toa an|vien kiem sat|thanh tra|kho bac|ngan hang|buu dien|truong|benh vien|thue|chi nhanh|cong ty|tong cong ty|tong dai|xi nghiep|nha may|hop tac xa|htx|vien thong|vuon quoc gia|khu bao ton|tap doan|thong tan xa|ttxvn|vov|vtv\d*|chinh phu|thu tuong|quoc hoi|bao hiem|cong doan|quan khu|bien phong|hai quan|dien luc|to|doi|khoi|nguoi phat ngon|hiep hoi|lien chi hoi|quy|thuong truc|kiem toan|co quan|don vi|hai quan|tu lenh|bcd|ubbc|trung uong hoi|trung uong doan|tram|hat kiem lam|don|phan hieu|hoc vien|nha xuat ban|nha hat|bao tang tinh|thu vien tinh|quan uy|quan chung|lien chi doan|bch|bhxh|ldld|hdqt|vnpt|viettel|agribank|chu dau tu)(?=\s|$|[.,;:])/;

/** Openings that only look like a body: verbs and common nouns. */
const notBodies =
  /^(ban hanh|ban giao|ban bo|bao cao|bao dam|bao ve|bao gom|bao tri|bo tri|bo sung|bo phan|so huu|so ket|so lieu|so luong|hoi nghi|hoi thao|hoi nhap|hoi vien|truong hop|doan vien|doan ket|dai bieu|dai hoi|cong tac|cong khai|cong bo|cong chuc|cong nhan|cong dan|cong nghe|cong trinh|cong viec|vien chuc|vien dan|vu viec|to chuc|quy dinh|quy trinh|quy hoach|quy che|quy mo|thue tai|thanh tra,|thue dat|doi voi|doi moi|doi tuong|don doc|to trinh|phong chong|phong, chong|phong ngua|khoi luong|hoi phuc|doi ngu|bo may|bo tieu chi|bo chi so|bo quy|to chuc)(?=\s|$|[.,;:])/;

/** Openings of a person or an office. */
const personWords =
  /^(ong|ba|dong chi|d\/c|cac dong chi|cac d\/c|can bo|chuyen vien|pho chu tich|chu tich|giam doc|pho giam doc|truong phong|pho truong|truong doan|thu truong|bi thu|pho bi thu|chanh|lanh dao(?! (?:viec|cong tac|thuc hien|chi dao|trien khai|toan dien))|thanh vien|thu ky|nguoi dung dau|bo truong|thu truong|tu lenh|uy vien|to truong|truong ban|hieu truong|pho hieu truong|(?:chi )?cuc truong|vien truong|vu truong|tram truong|doi truong|hat truong|chi huy truong|tong giam doc|tong bien tap|chu nhiem|truong (?:khu|thon|ap|ban|xom|to|cong an))(?=\s|$|[.,;:])/;

const groupWords =
  /^(cac|mot so|toan the|tat ca|nhung|moi(?! truong)|cac cap)\s|^(uy ban nhan dan|ubnd|hdnd|hoi dong nhan dan|dang uy|phong [a-z ]+)\s+(cac|cap)?\s*(huyen|xa|thi xa|thanh pho|phuong|quan)\s*(,|\/|va\s)|^(uy ban nhan dan|ubnd|dang uy|hdnd|mttq|mat tran to quoc|uy ban mttq viet nam)\s+(cac|cap)\s|^co quan bao chi|^(so|ban), (ban|nganh)|^(cac )?so, /;

/** "Các hoạt động", "MỘT SỐ NỘI DUNG TRỌNG TÂM": things, not bodies. */
const groupsOfThings =
  /^(?:cac|mot so|toan the|tat ca(?: cac)?|nhung|moi) (?:hoat dong|noi dung|nhiem vu|giai phap|bien phap|chi tieu|hinh thuc|van ban|quy dinh|chinh sach|chuong trinh|du an|de an|ke hoach|van de|truong hop|ho so|thu tuc|cong trinh|san pham|loai|muc tieu|kho khan|cuoc|lop|dot|buoc|tieu chi|dieu kien|cong viec|phong trao)(?![a-z])/;

// Family names that, folded, look like the first word of a body; "Số hóa", "Số hộ" are no department.
const surnames =
  /^(?:Số(?=\s\p{Ll})|Vũ|Võ|Tô|Tổ ấm|Đoàn(?=\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$)|Bảo(?=\s\p{Lu})|Hội(?=\s\p{Lu}\p{Ll}+$))(?=\s)/u;

/** True for a group of agencies, written as a group: "Các sở, ban, ngành", "UBND các xã, phường". */
export function isGroupName(text: string): boolean {
  const folded = withoutDiacritics(text.trim());
  return groupWords.test(folded) && !groupsOfThings.test(folded);
}

/** True for text that opens as the name of a body does: "Cục Biến đổi khí hậu", "Báo Hà Tĩnh". */
export function isBodyName(text: string): boolean {
  const folded = withoutDiacritics(text.trim());
  return bodyWords.test(folded) && !notBodies.test(folded) && !surnames.test(text.trim().normalize('NFC'));
}

/** True for a person's name, or text that opens as an office-holder does: "Đồng chí Phó chủ tịch". */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const capitalised = words.filter((word) => /^\p{Lu}\p{Ll}*$/u.test(word)).length;
  const isName = words.length >= 2 && words.length <= 5 && capitalised >= Math.max(2, words.length - 1);
  return (
    personWords.test(withoutDiacritics(text.trim())) ||
    (isName && !isBodyName(text) && !isGroupName(text) && !noPerson.test(text.trim()))
  );
}

/** "Gửi Sở Y tế", "Vào thứ Năm", "Tham mưu Sở": work or a time that opens with a capital. */
const noPerson =
  /^(?:Gửi|Nộp|Trình|Mời|Cử|Báo cáo|Thông báo|Trao đổi|Tham mưu|Giúp|Thay mặt)\s|^(?:Vào|Trước|Sau|Từ|Đến|Trong|Ngày|Thứ|Tháng|Quý|Năm|Tuần|Hằng|Hàng|Mỗi|Chậm|Định|Khi|Nếu|Theo|Sáng|Chiều)\s+[\p{Ll}\d]/u;

/** "Ủy ban MTTQ Việt Nam xã": the commune's Front, written out as the province's is; longer names stay as printed. */
const communeFront = /^(?:Ủy ban |Uỷ ban |UB ?)MTTQ ?(?:VN|Việt Nam)(?= (?:cấp )?(?:xã|phường|đặc khu)$)/u;

const abbreviations: Record<string, string> = {
  BĐBP: 'Bộ đội Biên phòng',
  CHQS: 'Chỉ huy Quân sự',
  LĐLĐ: 'Liên đoàn Lao động',
  LHPN: 'Liên hiệp Phụ nữ',
  CCB: 'Cựu chiến binh',
  BHXH: 'Bảo hiểm xã hội',
  TAND: 'Tòa án nhân dân',
  VKSND: 'Viện kiểm sát nhân dân',
};

/** Radio and television are "Phát thanh và Truyền hình" alone; behind a newspaper the sign between them stays. */
function writtenOut(short: string, at: number, name: string): string {
  const behindPaper = short.includes('-') ? 'Phát thanh - Truyền hình' : 'Phát thanh, Truyền hình';
  return (
    abbreviations[short] ?? (/\svà\s$/u.test(name.slice(0, at)) ? behindPaper : 'Phát thanh và Truyền hình')
  );
}

/** The name written out and tidied, for bodies that no directory knows. */
export function tidyName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–+•*]+|[\s.;:,]+$/g, '')
    .replace(/\bUBND\b/g, 'Ủy ban nhân dân')
    .replace(/(?<!\p{L})HĐND(?!\p{L})/gu, 'Hội đồng nhân dân')
    .replace(/(?<!\p{L})TTĐT(?!\p{L})/gu, 'thông tin điện tử')
    .replace(communeFront, 'Ủy ban Mặt trận Tổ quốc Việt Nam')
    .replace(
      /(?<!\p{L})(?:BĐBP|CHQS|LĐLĐ|LHPN|CCB|BHXH|TAND|VKSND|PT-TH|PTTH|PT&TH|PT, TH)(?!\p{L})/gu,
      writtenOut,
    )
    .replace(/Uỷ ban/g, 'Ủy ban')
    .replace(/\s+([,;])/g, '$1');
  const lowered = plain.replace(
    /^([Cc])ác (Sở|Ban|Ngành)(?=,| )/u,
    (_, c: string, word: string) => `${c}ác ${word.toLowerCase()}`,
  );
  return lowered.slice(0, 1).toUpperCase() + lowered.slice(1);
}
