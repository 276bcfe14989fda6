// Two working days ahead: time for the signature.
import { beforeTarget } from '../reminder.ts';

/** Two working days ahead: time for the signature. */
export const before2 = beforeTarget('before-2', 2, ['task', 'report']);
