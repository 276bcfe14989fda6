// A task two weeks of work ahead.
import { beforeTarget } from '../reminder.ts';

/** A task two weeks of work ahead. */
export const before10 = beforeTarget('before-10', 10, ['task']);
