// Outcomes as values: what went well, or why it was refused. Thrown errors are for programmer mistakes only.

/** Either a value or a reason; test `ok` to tell them apart. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** A result that holds a value. */
export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** A result that holds a reason. */
export const refused = <Problem>(problem: Problem): { ok: false; problem: Problem } => ({
  ok: false,
  problem,
});
