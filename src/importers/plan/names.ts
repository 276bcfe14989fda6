// Agency names inside running text: at the start of a phrase, up to the verb that follows.
import { nameKey } from '../../core/agencies/agency-names/fold.ts';
import { isBodyName, isGroupName, isPersonName } from '../../core/agencies/agency-names/forms.ts';
import { printedGroup } from '../../core/agencies/agency-names/printed-group.ts';
import { bodyOfHead, type NamedAgency, splitAgencies } from '../../core/agencies/agency-names/split.ts';
import type { Reading } from './context.ts';

// Words that end a list of names in a sentence. Adverbs before the verb are part of the end.
const verbs =
  'đồng thời|(?<=,\\s)đồng (?:(?:kính )?gửi|báo cáo|trình)|chủ trì|chủ động|phối hợp|tích cực|triển khai|thực hiện|tổ chức(?! (?:đảng(?! bộ)|Đảng(?! bộ)|chính trị|xã hội|thành viên|đoàn thể|tín dụng|tôn giáo)(?!\\p{L}))|(?<=liên quan )(?!(?:đến|tới|trong|của|thuộc|ở|tại|và|cùng|với|cấp|trên|khác|như|là)(?!\\p{L}))\\p{Ll}+|(?<!dự án đầu tư )xây dựng|hướng dẫn|tham mưu(?!, giúp việc| giúp việc)|đề xuất|quảng bá|hoàn thiện|hoàn thành|nghiên cứu|kiểm tra|(?<![Đđ]oàn kiểm tra, )giám sát|rà soát|thẩm định|báo cáo|tổng hợp|theo dõi|đôn đốc|trình|ban hành|căn cứ|chịu trách nhiệm|có trách nhiệm|trách nhiệm|cung cấp|tuyên truyền|tăng cường|đẩy mạnh|nghiêm túc|khẩn trương|kịp thời|thường xuyên|định kỳ|hằng|hàng|trước ngày|trước khi|trước (?=\\d|thứ |lúc |giờ )|vào|chậm nhất|để|nhằm|trong|theo|khi|nếu|qua|về việc|về|xem xét|làm|lồng ghép|bố trí|cử|chỉ đạo|quán triệt|phổ biến|ứng dụng|gửi|lập|mở|đăng|giúp(?! việc)|bảo đảm|đảm bảo|tiếp tục|tiếp nhận|đánh giá|chuẩn bị|thống nhất|giải quyết|xử lý|hỗ trợ|(?<![Đđ]ào )tạo|kiến nghị|rút|sơ kết|tổng kết|tiến hành|quản lý|vận hành|duy trì|phát huy|huy động|khai thác|xác minh|xác định|trên cơ sở|phản ánh|thông tin(?= (?:về|cho|với|đến|tới|kịp thời|đầy đủ|rộng rãi|tuyên truyền))|hợp tác(?! xã| truyền thông)|thuộc phạm vi|tập trung|khuyến khích|vận động|nắm|đề nghị|bám sát|lựa chọn|thành lập|biên soạn|thiết lập|cập nhật|công bố|phát hành|sản xuất|đưa|mời|tham gia|xuất bản|xin ý kiến|thông báo|chấp hành|quyết định|phê duyệt|cho ý kiến|tự|được|đã|sẽ|phải|cần|bằng|gồm|trưng bày|biểu dương|khen thưởng|(?<![Gg]iáo dục và )đào tạo|bồi dưỡng|tập huấn|in|kết nối|số hóa|nâng cấp|nâng cao|(?<!dự án |[Cc]hủ )đầu tư (?=xây|nâng)|quy định|khảo sát|điều tra|thu thập|phân công|giao(?! thông| dịch)|hoàn chỉnh|tính|thẩm tra|sử dụng|cân đối|lấy ý kiến|thanh tra(?! tỉnh| thành phố| sở| bộ| Chính phủ)|' +
  'công khai|thu gom|giải phóng(?! quân)|cụ thể hóa|trực tiếp|tình hình|(?<!trả )kết quả(?! (?:của|từ))|số liệu|tăng tốc|thúc đẩy|mở rộng|khôi phục|ngăn chặn|khống chế|thí điểm|liên kết|điều phối|điều chỉnh|huấn luyện|giữ|trả lời|rút ngắn|cắt giảm|thiết kế|tư vấn|lãnh đạo(?! (?:các|ban|sở|ủy|Sở|Ban|Bộ|Ủy|UBND))|rà|phát động|phát hiện|cam kết|thẩm định|đăng ký(?! đất đai)|nộp|chuyển(?! đổi| giao)|gắn|lưu ý|sớm|ưu tiên|dự kiến|chậm|sửa đổi|bổ sung|thanh toán|giải ngân|thu hồi|bàn giao|niêm yết|nhập(?! khẩu| cư)|cấp(?! (?:xã|tỉnh|huyện|phường|cơ sở|ủy|trung ương|Trung ương|trên|dưới))|trao đổi|kiểm soát(?! bệnh tật)|khắc phục|tập hợp|nghiệm thu|phân bổ|quyết toán|lựa chọn|tháo gỡ|đối thoại|giới thiệu(?! việc làm)|bảo quản|tuân thủ|áp dụng|vận dụng|liên hệ|ký|chốt|kê khai|tiếp thu|hoàn tất|kiện toàn|củng cố|nâng|thay|nhận được|đảm nhận|đảm nhiệm|phụ trách(?! lĩnh vực)|bám|xác nhận|đối chiếu|họp|tham dự|tự kiểm tra|kịp|ra quân|hưởng ứng|treo|phát(?! thanh| triển| hành| hiện)|yêu cầu|thường trực tham mưu|là|có(?= (?:báo cáo|văn bản|kế hoạch|thông báo|công văn|đề xuất))|có ý kiến|cho biết|như sau|tăng|giảm|quan tâm|chăm lo|xúc tiến(?! đầu tư| thương mại| du lịch)|thu hút|biên tập|sưu tầm|ký kết|lấy|đón|thăm|tặng|cùng thời (?:điểm|gian|kỳ)|tại (?:cuộc|buổi|hội nghị|kỳ|phiên)';
// "Đoàn thanh tra", "Tổ kiểm tra liên ngành": what a team does is its name.
const ofTeam =
  '(?<!(?:Đoàn|đoàn|Tổ|tổ)\\s(?=(?:thanh tra|kiểm tra|giám sát|khảo sát|kiểm toán|thẩm định|xác minh|điều tra|đánh giá)(?!\\p{L})))';
const endOfNames = new RegExp(`(?:\\s|,\\s*|\\s*\\()(?<!(?:các|Các)\\s)${ofTeam}(?:${verbs})(?!\\p{L})`, 'u');

/** True for a stretch of text with a verb in it. */
export const hasVerb = (text: string): boolean =>
  /^(?:Báo cáo|Tổng hợp|Xây dựng|Chủ trì|Thực hiện|Gửi)/u.test(text) || endOfNames.test(text);

/** The names at the start of a phrase and how many characters they took; none when it opens otherwise. */
export function namesAtStart(reading: Reading, phrase: string): { names: NamedAgency[]; length: number } {
  const upTo = phrase.slice(0, endOfList(phrase));
  const known =
    anonymous.exec(upTo)?.[0] ??
    forPurpose.exec(upTo)?.[0] ??
    (longestKnown(reading, upTo) || placeNamed.exec(upTo)?.[0] || '');
  const rest = upTo.slice(known.length);
  // A single body ends with its name; groups and lists may go on.
  const isDone =
    known !== '' && !isGroupName(bodyOfHead(known) ?? known) && !/^\s*(?:,|;|và\s|cùng\s)/u.test(rest);
  const end = isDone ? 0 : searchFrom(upTo, known.length) - known.length;
  const text = known + (end < 0 ? rest : rest.slice(0, end));
  const trimmed = text.replace(/[\s,:]+$/u, '').replace(/\s(?:và|cùng|phải|các)$/u, '');
  const names = looksLikeNames(trimmed) ? splitAgencies(reading.directory, trimmed) : [];
  return names.length === 0 ? { names: [], length: 0 } : { names, length: trimmed.length };
}

/** Where names end behind a known one, or a place before it for nowhere; the known words say what a verb follows. */
function searchFrom(text: string, from: number): number {
  const ends = new RegExp(endOfNames.source, 'gu');
  ends.lastIndex = from;
  return ends.exec(text)?.index ?? -1;
}

// "Đơn vị được giám sát", "Các cơ quan được giao chủ trì": bodies told by what is done to them.
const anonymous =
  /^(?:các )?(?:(?:đơn vị|cơ quan|địa phương|tổ chức|cá nhân|cơ sở|doanh nghiệp)(?:(?:,| và) (?:đơn vị|địa phương|tổ chức|cá nhân|cơ sở|doanh nghiệp))* (?:được|chịu sự) (?:giám sát|kiểm tra|thanh tra|kiểm toán|khảo sát|phân công|giao(?: nhiệm vụ| chủ trì)?)|đối tượng (?:được )?(?:giám sát|kiểm tra|thanh tra|kiểm toán|khảo sát))(?!\p{L})/iu;

// "Tổ công tác triển khai Đề án 06 của Chính phủ": the verb is part of the name.
const forPurpose =
  /^(?:Tổ công tác|Tổ giúp việc|Ban Chỉ đạo)\s+(?:triển khai|thực hiện)\s+(?:Đề án|Chương trình|Nghị quyết|Dự án|Kế hoạch)\s+[^\s,;.()]+(?:\s+của\s+(?:Thủ tướng Chính phủ|Chính phủ|(?:Bộ|UBND|tỉnh)(?:\s+\p{Lu}\p{L}+){0,2}))?/u;

// "Công ty Môi trường An Sơn thu gom ...": a body that no list knows ends with the place or person it is named after.
const placeNamed =
  /^(?:Công ty|Tổng công ty|Xí nghiệp|Nhà máy|Hợp tác xã|HTX|Báo(?! cáo )|Đài|Trường(?! hợp )|Bệnh viện|Viễn thông|Điện lực|Nhà hát|Bảo tàng)\s[^,;:.()]*?\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?=\s+(?!(?:và|của|tỉnh|thành phố|xã|phường|huyện|khu vực|cơ sở|số|chi nhánh)(?!\p{L}))\p{Ll})/u;

/** True for a line that goes on behind a body named after a place: no name by itself. */
export const goesOnBehindName = (text: string): boolean => placeNamed.test(text);

/** A list of names ends at a full stop, a bracket, or a ";" that no further name follows. */
function endOfList(phrase: string): number {
  for (const match of phrase.matchAll(
    /[.;()]|,\s*(?=(?:e-?mail|thư điện tử|hộp thư|(?:số )?điện thoại|ĐT|địa chỉ|thời (?:hạn|gian)|hình thức|cụ thể|trong đó|như sau)(?!\p{L}))|:\s(?=\p{Lu}\p{Ll})|\s-\s(?=\p{Lu}[^,]*:)/gu,
  )) {
    if (!/^[;:]/.test(match[0]) || !looksLikeNames(phrase.slice(match.index + 1).trim())) return match.index;
  }
  return phrase.length;
}

/** The longest start of the text that the directory knows: verbs inside names ("Thanh tra tỉnh") do not end it. */
function longestKnown(reading: Reading, text: string): string {
  const ends = [...text.matchAll(/\s|$/g)].map((match) => match.index).slice(0, 14);
  for (const end of ends.reverse()) {
    // "UBND các xã": the short name of one body is not all of the name.
    if (/^\s+(?:(?:các|cấp|xã|phường|huyện|đặc khu)(?!\p{L})|[-–]\s+\p{Lu})/u.test(text.slice(end))) continue;
    // "Sở A tình hình ..." without diacritics looks like "Sở A tỉnh".
    if (/^\s+hình(?!\p{L})/u.test(text.slice(end))) continue;
    if (/^\s+thành phố(?!\p{L})/u.test(text.slice(end)) && text.slice(0, end).split(' ').length <= 2)
      continue;
    const start = text.slice(0, end).replace(/(?:[,;:]|\s(?:và|của|cùng))$/u, '');
    if (start.length <= 2) continue;
    const [only, ...others] = splitAgencies(reading.directory, start);
    if (only === undefined || others.length > 0) continue;
    // "Kho bạc Nhà nước khu vực X": the number of a region belongs to the name.
    const region =
      text.slice(start.length).match(/^\s+(?:khu vực\s+)?(?:[IVX]+|\d{1,2})(?![\p{L}\d./])/u)?.[0] ?? '';
    // "Báo và PTTH An Sơn": the place is part of the name wherever the paper is not the issuer's.
    if (only.agency?.kind === 'press' && /^\s+\p{Lu}/u.test(text.slice(start.length))) continue;
    if (only.agency !== undefined || reading.printedNames.has(nameKey(start))) return start + region;
  }
  return '';
}

/** True for text that opens as a name, a group or an office does. */
export function looksLikeNames(text: string): boolean {
  return (
    text.length > 1 &&
    (isBodyName(text) ||
      isGroupName(text) ||
      isPersonName(text) ||
      anonymous.test(text) ||
      /^(?:TTXVN|VOV|VTV)/.test(text))
  );
}

/** The names alone, each body once; groups as they are printed. */
export function plainNames(names: NamedAgency[]): string[] {
  const found = new Map<unknown, string>();
  for (const named of names) {
    const key = named.agency ?? named.name;
    if (!found.has(key)) found.set(key, printedName(named));
  }
  return [...new Set(found.values())];
}

/** A group keeps the words that the document has for it, written out; a body has its one name. */
const printedName = ({ name, text, agency }: NamedAgency): string =>
  agency?.kind === 'group' ? printedGroup(bodyOfHead(text) ?? text, name) : name;
