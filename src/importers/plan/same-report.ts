// The same report duty said in several places of a document comes out once: nobody is reminded of it twice.
import { sameBodies } from '../../core/agencies/agency.ts';
import { isGroupName } from '../../core/agencies/agency-names/forms.ts';
import type { DraftReport } from '../../core/plans/plan-draft.ts';
import { note, type Reading } from './context.ts';
import { isDated } from './report-due.ts';

type Found = Omit<DraftReport, 'id'>;

/** The reports without those said before, with their ids; a dated duty said again is noted with its second place. */
export function eachOnce(reading: Reading, found: Found[]): DraftReport[] {
  const kept: Found[] = [];
  const again: { of: number; report: Found }[] = [];
  for (const report of found) {
    const of = kept.findIndex((one) => isSame(reading, one, report));
    if (of < 0) kept.push(report);
    else {
      const before = kept[of] ?? report;
      if (isVaguer(before.reporter, report.reporter)) kept[of] = { ...before, reporter: report.reporter };
      again.push({ of, report });
    }
  }
  for (const { of, report } of again) {
    if (!isDated(report.due) || report.source?.text === kept[of]?.source?.text) continue;
    note(reading, 'same-report', 'info', null, report.source, { sameAs: `R${of + 1}` });
  }
  return kept.map((report, at) => ({ id: `R${at + 1}`, ...report }));
}

function isSame(reading: Reading, one: Found, other: Found): boolean {
  const rule = ({ due: { text: _, ...due } }: Found): string => JSON.stringify(due);
  if ((one.via ?? one.to) !== (other.via ?? other.to) || rule(one) !== rule(other)) return false;
  if (sameBodies(reading.directory, one.reporter, other.reporter)) return true;
  return (
    isDated(one.due) &&
    (isVaguer(one.reporter, other.reporter) || isVaguer(other.reporter, one.reporter)) &&
    !differInMatter(one.about, other.about)
  );
}

// "Các cơ quan, đơn vị (liên quan)", "Các đơn vị, địa phương": whoever has duties in the plan.
const anyone =
  /^các (?:cơ quan|đơn vị|tổ chức|địa phương)(?:, (?:đơn vị|tổ chức|địa phương))*(?: có)?(?: liên quan)?$/iu;

/** Nobody, or everyone with duties, where the other place names the groups. */
const isVaguer = (one: string[], other: string[]): boolean =>
  (one.length === 0 && other.length > 0) ||
  (one.length > 0 && one.every((name) => anyone.test(name)) && other.length > 0 && other.every(isGroupName));

/** "báo cáo 6 tháng" and "báo cáo kết quả rà soát" to one body by one day are two papers. */
function differInMatter(one: string | null, other: string | null): boolean {
  const subject = (about: string | null): string | undefined =>
    about?.match(/báo cáo\s+(?:kết quả|tình hình|tiến độ)?\s*(?:thực hiện|triển khai)?\s*(.{4,})/iu)?.[1];
  const [first, second] = [subject(one), subject(other)];
  return first !== undefined && second !== undefined && first !== second;
}
