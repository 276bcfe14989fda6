// The only source of time. The app and the sandbox share one clock, so tests and the demo can turn it by hand.

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** Time as a value and as a wait; nothing else in the program reads the time or sets a timer. */
export interface Clock {
  /** The present instant. */
  now(): Instant;
  /** Resolves after `ms` milliseconds of this clock, or as soon as `signal` aborts; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
