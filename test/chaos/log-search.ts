// Searches everything that programs wrote for secrets (R17). Keeps no log: only how much was read, the last complaints
// and what was found.

/** The search over one run. */
export interface LogSearch {
  /** Reads a piece of a program's output; `from` tells the programs apart. */
  read(from: number, piece: string): void;
  /** From now on this must not appear either. */
  add(secret: string): void;
  readonly bytes: number;
  /** One sentence for each secret that appeared. */
  faults(): string[];
}

/** A search for `secrets`, across the borders of pieces too. */
export function logSearch(secrets: readonly string[]): LogSearch {
  const wanted = new Set(secrets.filter((secret) => secret !== ''));
  const tails = new Map<number, string>();
  const found = new Set<string>();
  let bytes = 0;
  return {
    read(from, piece) {
      bytes += Buffer.byteLength(piece);
      const text = (tails.get(from) ?? '') + piece;
      for (const secret of wanted) if (text.includes(secret)) found.add(secret);
      tails.set(from, text.slice(-400));
    },
    add(secret) {
      wanted.add(secret);
    },
    get bytes() {
      return bytes;
    },
    faults: () => [...found].map((secret) => `R17: the secret ${secret.slice(0, 4)}… stands in a log`),
  };
}
