// One line of an IMAP client in its parts: tag, command, arguments. Quoted strings are taken apart; literals are not
// spoken here, as no client needs them for what this server does.

/** A command as it arrived. */
export interface ImapCommand {
  tag: string;
  /** Upper case, with `UID` before it where that was said: `UID SEARCH`. */
  name: string;
  args: string[];
  line: string;
}

/** The parts of a line; undefined for what is no command. */
export function parseCommand(line: string): ImapCommand | undefined {
  const words = [...line.matchAll(/"((?:[^"\\]|\\.)*)"|\(([^()]*)\)|(\S+)/g)].map(
    ([whole, quoted]) => quoted?.replace(/\\(.)/g, '$1') ?? whole,
  );
  const [tag, first, ...rest] = words;
  if (tag === undefined || first === undefined) return undefined;
  const isUid = first.toUpperCase() === 'UID' && rest[0] !== undefined;
  return {
    tag,
    name: (isUid ? `UID ${rest[0]}` : first).toUpperCase(),
    args: isUid ? rest.slice(1) : rest,
    line,
  };
}

/** Which numbers a set such as `1:3,7,9:*` names, of those that are there. */
export function inSet(set: string, numbers: readonly number[]): Set<number> {
  const last = Math.max(0, ...numbers);
  const ends = set.split(',').map((range) => {
    const [from, to] = range.split(':').map((end) => (end === '*' ? last : Number(end)));
    return [from ?? 0, to ?? from ?? 0] as const;
  });
  const isIn = (n: number): boolean => ends.some(([a, b]) => Math.min(a, b) <= n && n <= Math.max(a, b));
  return new Set(numbers.filter(isIn));
}
