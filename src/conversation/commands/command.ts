// What a command is: words that start it, who may say it, and the decision that answers. The list is in index.ts.
import type { Permission } from '../../core/access.ts';
import type { Change } from '../../core/change.ts';
import type { HowUndone } from '../../core/decisions/decision-record.ts';
import type { Session } from '../session.ts';

export interface Command {
  /** Matches the plain words of a message; its first group holds what follows the command. */
  pattern: RegExp;
  permission: Permission;
  /** Whether it may be said in a group; elsewhere only in private. */
  inGroups: boolean;
  /** Its name in the `/` menu, where the channel has one; absent = not worth a place there. */
  menuName?: Readonly<Record<'vi' | 'en', string>>;
  /** Present when it decides something: what “hoàn tác” does about that. */
  undo?: HowUndone;
  /** Answers with a change that at least replies; `rest` is what followed, in plain words. */
  run(session: Session, rest: string): Promise<Change>;
}
