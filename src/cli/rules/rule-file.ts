// The rules of an office as a JSON file: hours, and what everyone, plans and agencies choose. No database here.
import { z } from 'zod';
import { areSound, usualHours } from '../../core/calendar/hours.ts';
import { offsetMax, switchableRules } from '../../core/rules/rule-set.ts';
import { UsageError } from '../subcommand.ts';

const days = z.array(z.int().min(1).max(offsetMax));
const one = z.int().min(1).max(offsetMax);

/** What may be chosen; whatever is left out is as the next wider set has it. */
const ruleChoice = z
  .strictObject({
    beforeTask: z.array(z.int().min(0).max(offsetMax)),
    beforeReport: z.array(z.int().min(0).max(offsetMax)),
    afterTask: days,
    afterReport: days,
    callList: one,
    escalateHead: one,
    request: one,
    checkIn: one,
    collectorBefore: one,
    collectorDaily: z.int().min(0).max(offsetMax),
    unacknowledged: one,
    onward: one,
    off: z.array(z.enum(switchableRules)),
  })
  .partial();

const time = z.string().regex(/^\d{2}:\d{2}$/);
const hours = z
  .strictObject({
    slot: time,
    mondaySlot: time,
    deskLists: time,
    morning: z.tuple([time, time]),
    afternoon: z.tuple([time, time]),
  })
  .partial();

const ruleFile = z.strictObject({
  hours: hours.optional(),
  office: ruleChoice.nullable().optional(),
  /** By plan code. */
  plans: z.record(z.string(), ruleChoice.nullable()).optional(),
  /** By agency name. */
  agencies: z.record(z.string(), ruleChoice.nullable()).optional(),
});

/** A whole file. */
export type RuleFile = z.infer<typeof ruleFile>;

/** The rules of a file. Throws UsageError with what cannot be read. */
export function rulesIn(text: string): RuleFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UsageError('Tệp JSON không đúng định dạng.');
  }
  const parsed = ruleFile.safeParse(data);
  if (!parsed.success) throw new UsageError(`Tệp quy tắc chưa đúng: ${z.prettifyError(parsed.error)}`);
  const { hours: own } = parsed.data;
  if (own !== undefined && !areSound({ ...usualHours, ...defined(own) }))
    throw new UsageError('Giờ nhắc phải nằm trong giờ được gửi tin, buổi sáng trước buổi chiều.');
  return parsed.data;
}

/** Without the fields that are undefined. */
export const defined = <Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
