// Tells a database that is away, full or busy from a mistake in what it was asked.

/** Codes of the operating system under a connection, and of SQLite about its file (sqlite.org/rescode.html). */
const awayCode =
  /^(ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|SQLITE_(FULL|IOERR|BUSY|READONLY|CANTOPEN|NOMEM)\w*)$/;

/** Classes of PostgreSQL (appendix A): connection exception, insufficient resources, operator intervention. */
const awayClass = /^(08|53|57P)/;

/** What the driver says without a code when a connection goes away under it (pg, lib/client.js). */
const awayWords = /^Connection terminated|not queryable$|^Query read timeout/;

/** Whether the error says that the database cannot be used now; the same may succeed later, unchanged. */
export function isDatabaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, originalCode, severity, message, cause } = error as Record<string, unknown>;
  // FATAL ends the session, whatever the reason.
  if (severity === 'FATAL' || severity === 'PANIC') return true;
  if (typeof message === 'string' && awayWords.test(message)) return true;
  return (
    [code, originalCode].some(
      (one) => typeof one === 'string' && (awayCode.test(one) || awayClass.test(one)),
    ) || isDatabaseAway(cause)
  );
}
