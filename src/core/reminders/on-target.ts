// The last working day in time.
import { beforeTarget } from '../reminder.ts';

/** The last working day in time. */
export const onTarget = beforeTarget('on-target', 0, ['task', 'report']);
