// A report three weeks of work ahead: time to collect figures.
import { beforeTarget } from '../reminder.ts';

/** A report three weeks of work ahead: time to collect figures. */
export const before15 = beforeTarget('before-15', 15, ['report']);
