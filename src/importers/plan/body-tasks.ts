// The duties of the running text: bullets under agencies, one-line duties, and tasks with label lines.

import { isBodyName, isGroupName } from '../../core/agencies/agency-names/forms.ts';
import type { NamedAgency } from '../../core/agencies/agency-names/split.ts';
import type { DraftTask } from '../../core/plans/plan-draft.ts';
import { type Reading, sourceAt } from './context.ts';
import { coordinatingIn, opensWithCoordination } from './coordination.ts';
import { type DutyHeading, dutyHeadingOf, leadBehindTitle } from './duty-heading.ts';
import { timeInDuty } from './duty-time.ts';
import { labelledTasks } from './labelled-tasks.ts';
import { isLabelItem, labelsBehind, labelsUnder } from './labels.ts';
import { plainNames } from './names.ts';
import { headingText, type Item, type Outline } from './outline.ts';
import { isPurpose, sectionKind } from './sections.ts';
import { taskOf } from './task.ts';

/** The tasks of the body, in the order of the text. */
export function bodyTasksOf(reading: Reading, outline: Outline): DraftTask[] {
  const isGiven = (item: Item): boolean => isAssignment(reading, item);
  // A directive has its bodies at the top and one section "Tổ chức thực hiện" behind them.
  const assigned =
    !headedByDoers(reading, outline.items) &&
    outline.items.some((item) => isGiven(item) || item.children.some(isGiven));
  return outline.items.flatMap((item) =>
    tasksIn(reading, item, assigned, `${item.ref} ${headingText(item.text)}`),
  );
}

/** A section that hands out duties, by its title or because most of its headings name a doer. */
function isAssignment(reading: Reading, item: Item): boolean {
  if (sectionKind(item.text) === 'assignment') return item.children.length + item.loose.length > 0;
  if (isPurpose(item.text)) return false;
  return headedByDoers(reading, item.children);
}

/** Most of the items are headings that name a doer. */
function headedByDoers(reading: Reading, items: Item[]): boolean {
  const headed = items.filter(
    (item) =>
      item.label !== '' &&
      item.children.length + item.loose.length > 0 &&
      dutyHeadingOf(reading, item.text, true)?.duty === null,
  );
  return headed.length >= 2 && headed.length * 2 > items.length;
}

function tasksIn(reading: Reading, item: Item, assigned: boolean, section: string): DraftTask[] {
  const labelled = labelledOf(reading, item, section);
  if (labelled !== undefined) return labelled;
  if (isAssignment(reading, item)) return assignedTasks(reading, item, section);
  if (!assigned && item.children.length + item.loose.length > 0 && !isPurpose(item.text)) {
    const tasks = dutiesOf(reading, item, undefined, section);
    if (tasks.length > 0) return tasks;
  }
  const inner = withSharedLabels(item.children).flatMap((child) =>
    tasksIn(reading, child, assigned, section),
  );
  if (inner.length > 0) return inner;
  const given = givenDuties(reading, item, section);
  return given.length > 0 ? given : explicitDuty(reading, item, section, assigned);
}

/** The task of an item with label lines under it, or with labels behind its title in the same line. */
function labelledOf(reading: Reading, item: Item, section: string): DraftTask[] | undefined {
  const labels = labelsUnder(item);
  if (labels.lead !== undefined) return labelledTasks(reading, item, labels, section);
  const behind = labelsBehind(item.text);
  return behind && labelledTasks(reading, { ...item, text: behind.title }, behind.labels, section);
}

/** Items before one with label lines, without any of their own, share its lines ("3.1", "3.2", then "3.3" with lines). */
function withSharedLabels(items: Item[]): Item[] {
  return items.map((item, at) => {
    if (item.children.length > 0 || item.rank > 4 || /chủ trì/u.test(item.text)) return item;
    const next = items.slice(at + 1).find((one) => one.children.length > 0);
    const shared = next?.rank === item.rank ? next.children.filter(isLabelItem) : [];
    return shared.length === 0 ? item : { ...item, children: shared };
  });
}

/** A section that hands out duties; a line before the first item may name the doer of all of them. */
function assignedTasks(reading: Reading, section: Item, name: string): DraftTask[] {
  const leadIn = section.loose.find((line) => /^(?:Giao|Đề nghị|Yêu cầu)\s/u.test(line.text));
  const heading = leadIn === undefined ? undefined : dutyHeadingOf(reading, leadIn.text, true);
  if (section.children.length === 0) {
    return section.loose.flatMap((line, at) => {
      const own = dutyHeadingOf(reading, line.text, false);
      return own?.duty == null ? [] : [duty(reading, own, `${section.ref}.${at + 1}`, name, line.text, line)];
    });
  }
  return withSharedLabels(section.children).flatMap((child) => dutiesOf(reading, child, heading, name));
}

/** The duties of one item under an assignment: its heading names the doer, or its own line does. */
function dutiesOf(
  reading: Reading,
  item: Item,
  outer: DutyHeading | undefined,
  section: string,
): DraftTask[] {
  const labelled = labelledOf(reading, item, section);
  if (labelled !== undefined) return labelled;
  const heading = dutyHeadingOf(reading, item.text, item.children.length + item.loose.length > 0);
  if (heading === undefined) {
    if (item.children.length > 0)
      return withSharedLabels(item.children).flatMap((child) => dutiesOf(reading, child, outer, section));
    const lead = outer ?? leadBehindTitle(reading, item.text);
    return lead === undefined ? [] : [duty(reading, lead, item.ref, section, fullText(item), item.at)];
  }
  const named = `${item.ref} ${heading.name}`;
  const own =
    heading.duty === null
      ? []
      : [
          duty(
            reading,
            heading,
            item.ref,
            named,
            [heading.duty, ...item.loose.map((one) => one.text)].join(' '),
            item.at,
          ),
        ];
  if (heading.duty !== null && item.children.length === 0) return own;
  const loose = heading.duty !== null ? [] : item.loose.filter((line) => !/:$/.test(line.text));
  const alone = loose.length === 1 && item.children.length === 0;
  return [
    ...own,
    ...loose.map((line, at) =>
      duty(reading, heading, alone ? item.ref : `${item.ref}.${at + 1}`, named, line.text, line),
    ),
    ...item.children.map((child) =>
      duty(reading, ownLead(reading, child, heading), child.ref, named, fullText(child), child.at, child),
    ),
  ];
}

/** A bullet that begins with another known body as the lead is that body's. */
function ownLead(reading: Reading, item: Item, heading: DutyHeading): DutyHeading {
  const own = dutyHeadingOf(reading, item.text.replace(/^[^,]{0,40}\d{4},\s*/u, ''), false);
  const known: NamedAgency[] =
    own?.doers.filter((doer) => doer.agency !== undefined && doer.agency.kind !== 'group') ?? [];
  if (own?.duty == null || known.length !== own.doers.length || known.length === 0) return heading;
  return /^[^.;]{0,120}?\s*chủ trì/u.test(workOf(own)) ? { ...heading, doers: known } : heading;
}

const fullText = (item: Item): string => [item.text, ...item.loose.map((one) => one.text)].join(' ');

function duty(
  reading: Reading,
  heading: DutyHeading,
  ref: string,
  section: string,
  text: string,
  at: Item['at'],
  item?: Item,
): DraftTask {
  const coordinating = coordinatingIn(reading, text);
  return taskOf({
    ref,
    section,
    title: text,
    content:
      item === undefined || item.children.length === 0
        ? null
        : item.children.map((child) => child.text).join(' '),
    lead: plainNames(heading.doers),
    leadText: heading.name,
    coordinating: plainNames(coordinating.names),
    coordinatingText: coordinating.text,
    role: opensWithCoordination(text, heading) ? 'coordinate' : 'lead',
    time: timeInDuty(text, reading.period),
    origin: 'body',
    request: heading.request,
    source: sourceAt(at, at.text),
  });
}

/** Outside the assignment: "Giao Văn phòng Sở tổ chức ...", as the item's own line or in a paragraph under it. */
function givenDuties(reading: Reading, item: Item, section: string): DraftTask[] {
  const lines = [{ text: item.text, at: item.at }, ...item.loose.map((at) => ({ text: at.text, at }))];
  return lines
    .map(({ text, at }) => ({
      text: text.slice(Math.max(text.search(/(?<=^|[.;]\s+)Giao\s+\p{Lu}/u), 0)),
      at,
    }))
    .filter(({ text }) => /^Giao\s/u.test(text))
    .flatMap(({ text, at }, index) => {
      const heading = dutyHeadingOf(reading, text, false);
      if (heading?.duty == null || heading.doers.length === 0) return [];
      const ref = index === 0 ? item.ref : `${item.ref}.${index + 1}`;
      return [duty(reading, heading, ref, section, text, at)];
    });
}

/**
 * Outside the assignment: a line that says "<body> chủ trì ..." with a body everyone knows. In a text without any
 * assignment, as most letters are, a line that opens with such bodies hands them its work.
 */
function explicitDuty(reading: Reading, item: Item, section: string, assigned: boolean): DraftTask[] {
  if (item.children.length > 0 || (assigned && !/chủ trì/u.test(item.text))) return [];
  const heading = dutyHeadingOf(reading, item.text, false) ?? leadBehindTitle(reading, item.text);
  if (heading?.duty == null) return [];
  // A letter names bodies that no directory has: "5. Công ty Điện lực Bình Định khẩn trương khôi phục ...".
  const isTold = heading.doers.every(
    ({ agency, text }) => agency !== undefined || (!assigned && (isBodyName(text) || isGroupName(text))),
  );
  if (!isTold) return [];
  const work = workOf(heading);
  const isGiven = assigned ? /^\s*(?:là cơ quan )?chủ trì/u.test(work) : /^[\s,]*\p{Ll}/u.test(work);
  return isGiven ? [duty(reading, heading, item.ref, section, fullText(item), item.at)] : [];
}

/** What a line says behind the name of the doer. */
const workOf = ({ duty: line, name }: DutyHeading): string =>
  (line ?? '').slice(Math.max((line ?? '').indexOf(name), 0) + name.length);
