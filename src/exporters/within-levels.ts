// Records for a file that goes through a channel: what the channel or a plan may not show is taken out before anything
// is written, so that no exporter has a door of its own. Files that an administrator writes on the server are whole.
import { type ContentLevel, type LevelsHere, stricter } from '../core/sending/content-level.ts';
import { planLabelOf } from '../core/views.ts';
import type { OfficeRecords } from './records.ts';

/** What stands in the place of typed words. */
const wordsWithheld = '…';

/** The records as far as `levels` let them be said. */
export function recordsWithin(records: OfficeRecords, levels: LevelsHere): OfficeRecords {
  if (levels.isOpen) return records;
  const { voice, plans, items } = records;
  const title = voice.say('title-withheld');
  const levelOfPlan = new Map(
    plans.map((plan) => [plan.id, stricter(levels.channel, levels.of(planLabelOf(plan)))]),
  );
  const planOfItem = new Map(items.map((item) => [item.id, item.planId]));
  const isShut = (planId: string | undefined): boolean => levelAt(levelOfPlan, planId) === 'code';
  const words = <Row extends { itemId: string }>(row: Row, hidden: Partial<Row>): Row =>
    isShut(planOfItem.get(row.itemId)) ? { ...row, ...hidden } : row;
  return {
    ...records,
    plans: plans.map((plan) => (isShut(plan.id) ? { ...plan, title } : plan)),
    items: items.map((item) => (isShut(item.planId) ? { ...item, title } : item)),
    taskById: mapped(records.taskById, (task) => ({
      ...task,
      ...(levelAt(levelOfPlan, task.planId) === 'full' ? {} : { sourceText: null }),
      ...(isShut(task.planId) ? { title, section: null, deliverable: null, timeText: null } : {}),
    })),
    dutyById: mapped(records.dutyById, (duty) => ({
      ...duty,
      ...(levelAt(levelOfPlan, duty.planId) === 'full' ? {} : { sourceText: null }),
      ...(isShut(duty.planId) ? { about: title, dueText: null } : {}),
    })),
    updatesByItemId: mapped(records.updatesByItemId, (updates) =>
      updates.map((update) => words(update, { words: wordsWithheld })),
    ),
    obstacles: records.obstacles.map((row) => words(row, { words: wordsWithheld })),
    extensions: records.extensions.map((row) => words(row, { reason: null })),
  };
}

const levelAt = (levels: ReadonlyMap<string, ContentLevel>, planId: string | undefined): ContentLevel =>
  levels.get(planId ?? '') ?? 'full';

const mapped = <Value>(
  map: ReadonlyMap<string, Value>,
  change: (value: Value) => Value,
): Map<string, Value> => new Map([...map].map(([key, value]) => [key, change(value)]));
