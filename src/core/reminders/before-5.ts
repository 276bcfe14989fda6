// A report one week of work ahead: time to draft.
import { beforeTarget } from '../reminder.ts';

/** A report one week of work ahead: time to draft. */
export const before5 = beforeTarget('before-5', 5, ['report']);
