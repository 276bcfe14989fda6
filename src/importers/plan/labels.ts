// Label lines under a task: "Thời gian hoàn thành: ...", "Đơn vị chủ trì: ...", on one line or on several.
import { withoutDiacritics } from '../../core/agencies/agency-names/fold.ts';
import type { Item } from './outline.ts';

/** What a label line gives. */
export type LabelField = 'time' | 'lead' | 'coordinating' | 'product' | 'money';

/** The values of the label lines of one task. */
export type LabelValues = Partial<Record<LabelField, string>>;

const fields: [RegExp, LabelField][] = [
  [/^(?:(?:co quan|don vi|to chuc|ca nhan)\s+)?phoi hop(?: thuc hien)?$/, 'coordinating'],
  [
    /^(?:(?:co quan|don vi|bo phan|to chuc|ca nhan|nguoi|so, nganh)\s+)?(?:chu tri|thuc hien|phu trach)(?:,? (?:thuc hien|tham muu|tham muu thuc hien))?$/,
    'lead',
  ],
  [
    /^(?:(?:du kien )?thoi gian|thoi han|tien do|han)(?:(?:,| va)? (?:thuc hien|hoan thanh|trien khai|tien hanh))*$/,
    'time',
  ],
  [
    /^(?:ket qua|san pham|du kien ket qua|san pham dau ra)(?:(?:,|\/| va)? (?:thuc hien|dau ra|san pham|du kien|ket qua|hoan thanh))*$/,
    'product',
  ],
  [/^(?:nguon )?kinh phi(?: thuc hien)?$/, 'money'],
];

/** The field a label stands for, or undefined. */
export function labelFieldOf(label: string): LabelField | undefined {
  const folded = withoutDiacritics(label).replace(/\s+/g, ' ').trim();
  return fields.find(([pattern]) => pattern.test(folded))?.[1];
}

// "Thời gian: 08 giờ ngày 15/5/2026; địa điểm: Hội trường ...": no part of the time.
const otherLabel = /[;.,]?\s+(?:địa điểm|đối tượng|thành phần|số lượng|hình thức|nội dung)\s*:.*$/isu;

/** The label lines inside one text: "- Thời gian hoàn thành: A - Đơn vị chủ trì: B". */
export function labelsIn(text: string): LabelValues {
  const found = [...text.matchAll(/(?:^|[-–;.(+]\s*)(\p{L}[\p{L}\s,/]{3,40}?)\s*:\s*/gu)].flatMap((match) => {
    const field = labelFieldOf(match[1] ?? '');
    return field === undefined ? [] : [{ field, from: match.index, to: match.index + match[0].length }];
  });
  if (found[0] === undefined || found[0].from > 0) return {};
  const values: LabelValues = {};
  found.forEach(({ field, to }, at) => {
    const value = text
      .slice(to, found[at + 1]?.from)
      .replace(field === 'time' ? otherLabel : '', '')
      .replace(
        field === 'time' ? '' : /;\s*(?:(?:xong|hoàn thành|thời gian|thời hạn)\s|trước ngày)[^;]*$/iu,
        '',
      )
      .replace(/[\s;.-]+$/u, '')
      .trim()
      .replace(/^([^(]*)\)$/u, '$1');
    values[field] = values[field] === undefined ? value : `${values[field]}; ${value}`;
  });
  return values;
}

/** "Đào tạo kỹ năng số. Cơ quan chủ trì: A. Thời gian: B": the title and the labels behind it, where a lead is labelled. */
export function labelsBehind(text: string): { title: string; labels: LabelValues } | undefined {
  if (!/(?:chủ trì|thực hiện|phụ trách)[\p{L}\s,]{0,25}:/iu.test(text)) return undefined;
  for (const match of text.matchAll(/(?<=[.;)]|\s[-–(])\s*(?=\p{Lu}[\p{L}\s,/]{3,40}?\s*:\s)/gu)) {
    if (match.index === 0) continue;
    const labels = labelsIn(text.slice(match.index).trim());
    if (labels.lead === undefined) continue;
    return {
      title: text
        .slice(0, match.index)
        .replace(/[\s(–-]+$/u, '')
        .trim(),
      labels,
    };
  }
  return undefined;
}

/** The label lines among an item's children and loose paragraphs, one level of headings included. */
export function labelsUnder(item: Item): LabelValues {
  const values: LabelValues = {};
  const add = (more: LabelValues): void => {
    for (const [field, value] of Object.entries(more) as [LabelField, string][]) {
      values[field] = values[field] === undefined ? value : `${values[field]}; ${value}`;
    }
  };
  for (const { text } of item.loose) add(labelsIn(text));
  for (const child of item.children) add(labelsOfItem(child));
  return values;
}

/** True for an item that only carries label lines. */
export const isLabelItem = (item: Item): boolean => Object.keys(labelsOfItem(item)).length > 0;

function labelsOfItem(item: Item): LabelValues {
  const heading = item.text.replace(/\s*:\s*$/, '');
  const folded = withoutDiacritics(heading);
  // "2. Cơ quan chủ trì, phối hợp" over "a) Cơ quan chủ trì" and "b) Cơ quan phối hợp".
  if (/chu tri,? (?:va )?(?:phoi hop|thuc hien)/.test(folded) && item.children.some(isLabelItem))
    return labelsUnder(item);
  const field = labelFieldOf(heading);
  if (field === undefined) return labelsIn(item.text);
  const value = [...item.loose, ...item.children].map((one) => one.text.replace(/[.;]$/, '')).join('; ');
  return value === '' ? {} : { [field]: value };
}
