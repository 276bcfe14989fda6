// What a sentence is expected to give: reporters, collector and rule, with short names for those that come often.

/** One report: who reports, to whom the file goes, and the rule. */
export type ExpectedReport = [reporters: string[], collector: string, rule: Record<string, unknown>];

export const once = (date: string, inclusive = false) => ({ kind: 'once', date, inclusive });
export const yearly = (month: number, day: number, more = {}) => ({
  kind: 'yearly',
  month,
  day,
  inclusive: false,
  ...more,
});
export const monthly = (day: number, more = {}) => ({ kind: 'monthly', day, inclusive: false, ...more });
export const quarterly = (day: number, month = 'last') => ({
  kind: 'quarterly',
  month,
  day,
  inclusive: false,
});

export const health = ['Sở Y tế'];
export const home = 'Sở Nội vụ';
export const province = 'Ủy ban nhân dân tỉnh';
export const communes = ['Ủy ban nhân dân các xã, phường'];
export const everyone = ['Các sở, ban, ngành'];
