// What a format is: how its files are told apart, and how one becomes a neutral document.
import type { NeutralDocument } from '../neutral.ts';

/** A file as it came. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/** One format. `read` throws `Unreadable` for a file that must not or cannot be read. */
export interface Format {
  /** Endings of file names, in lower case. */
  extensions: string[];
  /** A container is bounded more tightly than plain text. */
  container: boolean;
  /** True for the first bytes of such a file, whatever its name; undefined when bytes tell nothing. */
  signature?: (bytes: Uint8Array) => boolean;
  read(file: SourceFile): NeutralDocument | Promise<NeutralDocument>;
}
