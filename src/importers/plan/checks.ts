// What a person should look at before the plan goes live: gaps, doubtful names, days that cannot be.

import { bodyNamed, findAgency } from '../../core/agencies/agency.ts';
import { isPersonName } from '../../core/agencies/agency-names/forms.ts';
import { partsOf, plainDate, weekdayOf } from '../../core/dates.ts';
import type { DraftAgency, DraftReport, DraftTask, SourceSpan } from '../../core/plans/plan-draft.ts';
import type { Block, Place } from '../neutral.ts';
import { note, type Reading, sourceAt } from './context.ts';
import { isGuessed } from './follow.ts';
import type { Letterhead } from './letterhead.ts';
import { isDated } from './report-due.ts';

/** Number and day of issue missing. */
export function checkLetterhead(reading: Reading, head: Letterhead): void {
  const number = head.numberLine;
  if (head.number === null) {
    note(reading, 'missing-number', 'warning', null, number === null ? null : sourceAt(number, number.text), {
      symbol: head.symbol ?? '',
    });
  }
  if (head.issuedOnPrecision !== 'day') {
    const line = head.dateLine;
    note(reading, 'missing-day', 'warning', null, line === null ? null : sourceAt(line, line.text), {
      month: head.issuedOn ?? '',
    });
  }
}

/** Doers that no directory knows, and bodies that were merged. */
export function checkAgencies(
  reading: Reading,
  tasks: DraftTask[],
  reports: DraftReport[],
  agencies: DraftAgency[],
): void {
  const doers = new Map<string, { ref: string; source: SourceSpan | null }>();
  const first = (names: string[], ref: string, source: SourceSpan | null): void => {
    for (const name of names) if (!doers.has(name)) doers.set(name, { ref, source });
  };
  for (const task of tasks) first(task.lead, task.ref, task.source);
  for (const report of reports) first(report.reporter, report.id, report.source);
  for (const [name, { ref, source }] of doers) {
    const agency = agencies.find((one) => one.name === name);
    if (findAgency(reading.directory, name) !== undefined || agency?.group === true) continue;
    const severity = isPersonName(name) || agency?.kind === 'press' ? 'info' : 'warning';
    note(reading, 'unknown-agency', severity, ref, source, { agency: name });
  }
  const others = [
    ...reports.flatMap((one) => [one.to, one.via]),
    ...tasks.flatMap((one) => one.coordinating),
  ];
  const checked = new Set<string>();
  for (const name of [...doers.keys(), ...others]) {
    const body = name === null ? '' : bodyNamed(reading.directory, name);
    if (name === null || checked.has(body)) continue;
    checked.add(body);
    checkMerged(reading, name, doers.get(name)?.source ?? null);
  }
}

function checkMerged(reading: Reading, name: string, source: SourceSpan | null): void {
  const entry = findAgency(reading.directory, name);
  const from = entry?.successors[0]?.from;
  if (entry === undefined || from === undefined) return;
  const outlived = (reading.period?.to ?? '9999') >= from;
  const successors = entry.successors
    .map((one) => (one.topic === '' ? one.name : `${one.name} (${one.topic})`))
    .join('; ');
  note(reading, 'merged-agency', outlived ? 'warning' : 'info', null, source, {
    agency: entry.name,
    successors,
    from,
  });
}

/** Requests, days before the issue, days without a year, proposed follow levels. */
export function checkTasks(
  reading: Reading,
  tasks: DraftTask[],
  reports: DraftReport[],
  issuedOn: string | null,
): void {
  for (const task of tasks) {
    const ref = task.ref;
    if (task.lead.length === 0) note(reading, 'no-lead', 'warning', ref, task.source, {});
    if (task.request) note(reading, 'request-not-duty', 'info', ref, task.source, {});
    if (/(?:ngày\s*)?\d{1,2}\/\d{1,2}(?![/\d])/.test(task.time.text ?? '') && task.due?.kind === 'once') {
      note(reading, 'no-year', 'warning', ref, task.source, { due: task.due.date });
    }
    checkPast(reading, ref, task.time.to, issuedOn, task.source);
  }
  for (const report of reports) {
    const due = report.due.kind === 'once' ? report.due.date : null;
    if (due !== null && !/\d{4}/.test(report.due.text ?? ''))
      note(reading, 'no-year', 'warning', report.id, report.source, { due });
    checkPast(reading, report.id, due, issuedOn, report.source);
  }
  const guessed = tasks.filter(isGuessed).length;
  if (guessed > 0) note(reading, 'follow-level-guessed', 'info', null, null, { count: guessed });
}

/** Reports without a reporter or a collector, requests, and collectors whose own day nobody prints. */
export function checkReports(reading: Reading, reports: DraftReport[]): void {
  for (const { id, source, due, via, to, onward, request, reporter } of reports) {
    if (!isDated(due)) continue;
    if (onward !== null) note(reading, 'no-onward-day', 'info', id, source, { onward });
    if (request) note(reading, 'request-not-duty', 'info', id, source, {});
    if (reporter.length === 0) note(reading, 'no-reporter', 'warning', id, source, {});
    if ((via ?? to) === null) note(reading, 'no-collector', 'warning', id, source, {});
  }
}

function checkPast(
  reading: Reading,
  ref: string,
  due: string | null,
  issuedOn: string | null,
  source: DraftTask['source'],
): void {
  if (due !== null && issuedOn !== null && due < issuedOn)
    note(reading, 'deadline-past', 'warning', ref, source, { due, issuedOn });
}

const weekdays: Record<string, number> = {
  hai: 1,
  '2': 1,
  ba: 2,
  '3': 2,
  tư: 3,
  bốn: 3,
  '4': 3,
  năm: 4,
  '5': 4,
  sáu: 5,
  '6': 5,
  bảy: 6,
  '7': 6,
};

const date = String.raw`(\d{1,2})\s*(?:[/.]|tháng)\s*(\d{1,2})\s*(?:[/.]|năm)\s*(\d{4})`;
const weekday = String.raw`(?:thứ\s+(hai|ba|tư|bốn|năm|sáu|bảy|[2-7])|(chủ nhật))(?![\p{L}\d])`;
// "ngày 29/4/2026 (Thứ Tư)" and "thứ Tư, ngày 29 tháng 4 năm 2026".
const dayThenWeekday = new RegExp(String.raw`${date}\s*,?\s*\(?\s*(?:nhằm\s+|tức\s+)?${weekday}`, 'giu');
const weekdayThenDay = new RegExp(String.raw`${weekday}\s*[,)(]?\s*(?:ngày\s+)?${date}`, 'giu');

/** The days of a text that say their weekday, with the number of the weekday said. */
function statedWeekdays(text: string): { date: string; stated: number }[] {
  const found = [
    ...[...text.matchAll(dayThenWeekday)].map(([, day, month, year, name, sunday]) => ({
      day,
      month,
      year,
      name,
      sunday,
    })),
    ...[...text.matchAll(weekdayThenDay)].map(([, name, sunday, day, month, year]) => ({
      day,
      month,
      year,
      name,
      sunday,
    })),
  ];
  return found.flatMap(({ day, month, year, name, sunday }) => {
    const on = plainDate(Number(year), Number(month), Number(day));
    const stated = sunday === undefined ? weekdays[(name ?? '').toLowerCase()] : 7;
    return on === undefined || stated === undefined ? [] : [{ date: on, stated }];
  });
}

/** The weekday must be that of the day beside it. */
export function checkWeekdays(reading: Reading, blocks: Block[]): void {
  const lines = blocks.flatMap((block): (Place & { text: string })[] =>
    block.kind === 'paragraph' ? [block] : block.rows.map((row) => ({ ...row, text: row.cells.join(' | ') })),
  );
  for (const line of lines) {
    for (const { date: on, stated } of statedWeekdays(line.text)) {
      if (weekdayOf(on) === stated) continue;
      note(reading, 'weekday-mismatch', 'warning', null, sourceAt(line, line.text), {
        date: on,
        stated,
        actual: weekdayOf(on),
        year: partsOf(on).year,
      });
    }
  }
}
