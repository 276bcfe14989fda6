// The one error of the store: it cannot be opened or trusted. What a write may expect is a value, not an error.

/** A database that cannot be used; the message is one clear sentence without secrets, `cause` says the rest. */
export class StoreError extends Error {
  override name = 'StoreError';
}
