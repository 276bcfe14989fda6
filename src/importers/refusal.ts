// Why a file is not read at all, and the limits that decide it. What is read but doubtful is a finding instead.

/** The reasons; each is a locale key. */
export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'not-a-plan'
  | 'no-text-layer'
  | 'unsafe'
  | 'damaged'
  | 'unknown-format'
  | 'too-slow';

/** A refusal with what is known about it in plain words, for logs and the command line. */
export interface ReadRefusal {
  reason: RefusalReason;
  detail: string;
}

/** Thrown inside the readers only; `readPlan` turns it into a refusal. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly refusal: ReadRefusal;
  constructor(reason: RefusalReason, detail: string) {
    super(detail);
    this.refusal = { reason, detail };
  }
}

/** The largest file that is looked at. */
export const fileBytesMax = 20 * 1024 * 1024;
/** The largest container (Word, Excel, PDF). */
export const containerBytesMax = 10 * 1024 * 1024;
/** The most that a container may unpack to. */
export const unpackedBytesMax = 64 * 1024 * 1024;
/** The most characters of text that are read as a plan. */
export const textLengthMax = 4_000_000;
