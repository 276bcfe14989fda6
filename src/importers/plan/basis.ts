// The documents a plan rests on, from the paragraphs "Căn cứ ...", "Thực hiện ...".

import { findAgency } from '../../core/agencies/agency.ts';
import { plainDate } from '../../core/dates.ts';
import type { PlanDraft } from '../../core/plans/plan-draft.ts';
import type { Paragraph } from '../neutral.ts';
import type { Reading } from './context.ts';

// "Quyết định số 02/QĐ-BCĐASEAN ngày 26/6/2019 của Ban Chỉ đạo ... về việc ..."
const document =
  /(?:số\s+)?(\d+(?:\/\d{4})?\s*[/-]\s*\p{Lu}[\p{L}\d]*(?:[-/][\p{L}\d]+)*)\s*,?\s*(?:ngày\s*(\d{1,2})(?:\s*[/.]\s*(\d{1,2})\s*[/.]\s*|\s*tháng\s*(\d{1,2})\s*năm\s*)(\d{4}))?(?:\s*của\s+((?:(?!\s(?:và|cùng)\s+(?:Luật|Nghị|Quyết|Chỉ thị|Công|Kế hoạch|Thông|Phương án|Chương trình|Hướng dẫn|Văn bản|Kết luận|Tờ trình|Đề án|Báo cáo)(?!\p{L}))[^;,.])+))?/gu;

/** The basis, in order, each document once. */
export function basisOf(reading: Reading, paragraphs: Paragraph[]): PlanDraft['basis'] {
  const basis = paragraphs
    .filter(({ text }) => /^(?:Căn cứ|Thực hiện|Triển khai|Thi hành|Xét|Theo)\s/u.test(text))
    .flatMap(({ text }) => [...text.matchAll(document)].map((match) => entry(reading, match)));
  return basis.filter((one, at) => basis.findIndex((other) => other.number === one.number) === at);
}

function entry(reading: Reading, match: RegExpMatchArray): PlanDraft['basis'][number] {
  const [, number = '', day, monthA, monthB, year, issuer] = match;
  const date =
    year === undefined ? null : (plainDate(Number(year), Number(monthA ?? monthB), Number(day)) ?? null);
  const name = issuer
    ?.replace(
      /\s+(?:về|quy định|sửa đổi|ban hành|phê duyệt|hướng dẫn|thành lập|tiếp tục|trên địa bàn)(?:\s.*|$)/u,
      '',
    )
    .trim();
  const short = name === undefined ? undefined : findAgency(reading.directory, name);
  return {
    number: number.replace(/\s/g, ''),
    date,
    issuer:
      name === undefined ? null : short?.name === undefined || short.kind === 'central' ? name : short.name,
  };
}
