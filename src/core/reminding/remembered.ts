// A pure function that keeps its last result, for what is built from much that rarely changes.

/** The function; given the very same arguments as the last time, it gives the very same result again. */
export function remembered<Args extends readonly unknown[], Result>(
  build: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    const before = last;
    if (before?.args.every((arg, index) => Object.is(arg, args[index]))) return before.result;
    const result = build(...args);
    last = { args, result };
    return result;
  };
}
