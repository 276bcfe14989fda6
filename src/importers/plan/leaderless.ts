// Work of the running text with a time but nobody named for it: it is listed without a lead, for the desk to fill in.
import { withoutDiacritics } from '../../core/agencies/agency-names/fold.ts';
import type { DraftTask } from '../../core/plans/plan-draft.ts';
import { type Reading, sourceAt } from './context.ts';
import { timeInDuty } from './duty-time.ts';
import { labelsUnder } from './labels.ts';
import { headingText, type Item, type Outline } from './outline.ts';
import { round } from './rounds.ts';
import { isPurpose, sectionKind } from './sections.ts';
import { taskOf } from './task.ts';
import { type ReadTime, timeOf } from './times.ts';

/** The timed items that name nobody, outside purposes, money, reporting and what other tasks were read from. */
export function leaderlessTasksOf(reading: Reading, outline: Outline, others: DraftTask[]): DraftTask[] {
  const taken = new Set(others.map((task) => task.source?.text));
  const under = (item: Item, section: string): DraftTask[] => {
    if (isPurpose(item.text) || !isOfWork(item) || round.test(item.text)) return [];
    const isTaken = (one: Item): boolean => taken.has(one.at.text) || one.children.some(isTaken);
    const own = isTaken(item) || item.tables.length > 0 ? undefined : leaderless(reading, item, section);
    return own === undefined ? item.children.flatMap((child) => under(child, section)) : [own];
  };
  return outline.items.flatMap((item) => under(item, `${item.ref} ${headingText(item.text)}`));
}

/** No section on money, on reporting or on the time of the whole plan; a long text is no heading of one. */
const isOfWork = (item: Item): boolean =>
  item.text.length > headingMax ||
  (!['budget', 'reporting', 'period'].includes(sectionKind(item.text)) && !/kinh phí/iu.test(item.text));

const headingMax = 60;

function leaderless(reading: Reading, item: Item, section: string): DraftTask | undefined {
  const labels = labelsUnder(item);
  if (labels.lead !== undefined) return undefined;
  const labelled = labels.time === undefined ? undefined : timeOf(labels.time, reading.period);
  const time =
    labelled ?? (item.children.length + item.loose.length > 0 ? undefined : timeIn(reading, item.text));
  if (time === undefined || !isTimed(time)) return undefined;
  const title = titleOf(item);
  if (title === undefined) return undefined;
  const lines = [...item.loose.map(({ text }) => text), ...item.children.map(({ text }) => text)];
  return taskOf({
    ref: item.ref,
    section,
    title,
    content: lines.length === 0 ? null : lines.join(' '),
    deliverable: labels.product ?? null,
    lead: [],
    time,
    origin: 'body',
    source: sourceAt(item.at, item.at.text),
  });
}

/** A day, or a stretch that ends: "Hằng năm" and "Thường xuyên" of nobody make nothing to follow. */
const isTimed = ({ due, time }: ReadTime): boolean =>
  due?.kind === 'once' || due?.kind === 'set' || (due?.kind === 'window' && time.to !== null);

/** "... (Quý IV/2013, Quý I/2014 và thường xuyên)." at the end, or a time inside the duty. */
function timeIn(reading: Reading, text: string): ReadTime | undefined {
  if (/^(?:Số(?! hóa)|Tỷ lệ|Tỉ lệ|Phấn đấu(?! hoàn thành)|Chỉ tiêu|Mục tiêu|\d)(?!\p{L})/u.test(text))
    return undefined;
  const bracketed = text.match(/\((?:hoàn thành |xong )?([^()]{4,70})\)[\s.;/]*$/iu)?.[1];
  const time = bracketed === undefined ? undefined : timeOf(bracketed, reading.period);
  if (time !== undefined && isTimed(time)) return time;
  return isWork(text) ? timeInDuty(text, reading.period) : undefined;
}

// What is to be done begins with a verb; "Số liệu", "Các", "Người" begin statements.
const isWork = (text: string): boolean =>
  /^(?:Hoàn thành|Xây dựng|Tổ chức|Triển khai|Ban hành|Rà soát|Thành lập|Kiện toàn|Lập|Trình|Tham mưu|Tập huấn|Mở|Khảo sát|Kiểm tra|Sơ kết|Tổng kết|Phát động|Thẩm định|Phê duyệt|Công bố|Nâng cấp|Số hóa|Biên soạn|Phấn đấu hoàn thành|Thực hiện xong|Thu gom|Giải tỏa|Nạo vét|Tu sửa|Sửa chữa|Chuẩn bị|Bố trí|Diễn tập|Treo)(?!\p{L})/u.test(
    text,
  );

/** The words of the item; of a heading "Nội dung, thời gian, địa điểm", what its line "Nội dung: ..." says. */
function titleOf(item: Item): string | undefined {
  const title = headingText(item.text);
  const folded = withoutDiacritics(title)
    .replace(/\s*(?:,|;)\s*|\s+va\s+/g, ' ')
    .trim();
  const isBare =
    folded
      .replace(
        /noi dung|doi tuong|thanh phan|thoi gian|dia diem|hinh thuc|so luong|cach thuc|thuc hien|to chuc|tham gia|tham du/g,
        '',
      )
      .trim() === '';
  if (!isBare) return title;
  return [...item.loose.map(({ text }) => text), ...item.children.map(({ text }) => text)]
    .map((text) => text.match(/^Nội dung[^:]{0,20}:\s*([^;]{5,})/u)?.[1])
    .find((text) => text !== undefined);
}
