// A task with label lines under it ("Thời gian: ...", "Đơn vị chủ trì: ..."), and the dated steps among its lines.
import { withoutDiacritics } from '../../core/agencies/agency-names/fold.ts';
import { splitAgencies } from '../../core/agencies/agency-names/split.ts';
import type { DraftTask } from '../../core/plans/plan-draft.ts';
import { type Reading, sourceAt } from './context.ts';
import { timeInDuty } from './duty-time.ts';
import { isLabelItem, type LabelValues } from './labels.ts';
import { budgetOf } from './money.ts';
import { plainNames } from './names.ts';
import { headingText, type Item } from './outline.ts';
import { taskOf } from './task.ts';
import { type ReadTime, timeOf } from './times.ts';

/** The task that label lines under an item describe, and its steps that have a day of their own. */
export function labelledTasks(
  reading: Reading,
  item: Item,
  labels: LabelValues,
  section: string,
): DraftTask[] {
  const doers = {
    section,
    lead: plainNames(splitAgencies(reading.directory, labels.lead ?? '')),
    leadText: labels.lead ?? null,
    coordinating: plainNames(splitAgencies(reading.directory, labels.coordinating ?? '')),
    coordinatingText: labels.coordinating ?? null,
    origin: 'body' as const,
  };
  return [
    taskOf({
      ...doers,
      ref: item.ref,
      title: headingText(item.text),
      content: contentOf(item),
      deliverable: labels.product ?? null,
      ...(labels.money === undefined ? {} : { budget: budgetOf(labels.money, '') }),
      source: sourceAt(item.at, item.at.text),
      time:
        labels.time === undefined
          ? timeInDuty(item.at.text, reading.period)
          : timeOf(labels.time.replace(/[.;]$/, ''), reading.period),
    }),
    ...datedSteps(reading, item).map(({ step, time }) =>
      taskOf({
        ...doers,
        ref: step.label === '' ? step.ref : `${item.ref}.${step.label}`,
        title: headingText(step.text),
        source: sourceAt(step.at, step.at.text),
        time,
      }),
    ),
  ];
}

/** "(1) Hội nghị lần thứ nhất: chậm nhất ngày 10/12/2025": a step with a day of its own, under the task's labels. */
function datedSteps(reading: Reading, item: Item): { step: Item; time: ReadTime }[] {
  return item.children
    .filter((step) => step.label !== '' && !isLabelItem(step))
    .map((step) => ({ step, time: timeInDuty(step.text, reading.period) }))
    .filter(({ time }) => time.due?.kind === 'once');
}

/** The lines under an item that are no label lines; of a heading "Nội dung", what stands under it. */
function contentOf(item: Item): string | null {
  const lines = [
    ...item.loose.map((one) => one.text),
    ...item.children
      .filter((child) => !isLabelItem(child))
      .flatMap((child) => (isContentHeading(child) ? child.children.map((one) => one.text) : [child.text])),
  ];
  return lines.length === 0 ? null : lines.join(' ');
}

const isContentHeading = (item: Item): boolean =>
  item.children.length > 0 && /^(?:noi dung|nhiem vu)/.test(withoutDiacritics(item.text));
