// Names printed in capitals, written as running text writes them.
import { tidyName } from '../../core/agencies/agency-names/forms.ts';

// Names inside a name keep their capital: "Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh".
const bodiesInside =
  /(?<= )(?:thường vụ|thường trực|chấp hành|đảng ủy|ủy ban|hội đồng|mặt trận|quyết định|sở|bộ)(?= )/gu;

/** "ĐOÀN KIỂM TRA" as "Đoàn kiểm tra"; numbers of documents inside stay as they are. */
export function sentenceCase(text: string): string {
  const written = text.replace(/(?<!\p{L})UBND(?!\p{L})/gu, 'ủy ban nhân dân');
  const lower = written
    .toLowerCase()
    .replace(/\d+\/[\p{L}đ-]+/gu, (number) =>
      written.slice(written.toLowerCase().indexOf(number)).slice(0, number.length),
    );
  return tidyName(lower.slice(0, 1).toUpperCase() + lower.slice(1))
    .replace(/(?<!\p{L})việt nam(?!\p{L})/giu, 'Việt Nam')
    .replace(/(?<!\p{L})(?:mttq|tncs)(?!\p{L})/gu, (word) => word.toUpperCase())
    .replace(
      /(?<=(?:^|\s)(?:Ban|Bộ) )(?:chỉ đạo|chỉ huy|quản lý|điều hành|tư lệnh|thường|chấp hành)(?= |$)/giu,
      (word) => word.slice(0, 1).toUpperCase() + word.slice(1),
    )
    .replace(bodiesInside, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));
}
