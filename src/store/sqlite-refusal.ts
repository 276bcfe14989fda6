// What is wrong when SQLite cannot be used, in one sentence each.
import { StoreError } from './store-error.ts';

/** The start of an error code, and the sentence about a file that it stands for. */
const sentences: readonly (readonly [code: string, sentence: (path: string) => string])[] = [
  // Node was exchanged under the program: its compiled part belongs to the Node before.
  [
    'ERR_DLOPEN_FAILED',
    () =>
      `The SQLite driver was built for another Node than this one (${process.version}): run npm ci again.`,
  ],
  ['SQLITE_NOTADB', (path) => `The file ${path} is not a SQLite database.`],
  ['SQLITE_CORRUPT', (path) => `The database ${path} is damaged; restore the last backup.`],
  ['SQLITE_FULL', (path) => `There is no room left on the disk of ${path}.`],
  ['ENOSPC', (path) => `There is no room left on the disk of ${path}.`],
  ['SQLITE_BUSY', (path) => `Another program holds the database ${path} and does not let go.`],
];

/** Names what was refused; a StoreError stays itself, an unknown code means that the file may not be written. */
export function sqliteRefusalOf(path: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const code = String((cause as { code?: unknown } | null)?.code ?? '');
  const known = sentences.find(([start]) => code.startsWith(start));
  const sentence =
    known?.[1](path) ??
    `The database ${path} cannot be written: check that the folder and the file belong to this user.`;
  return new StoreError(sentence, { cause });
}
