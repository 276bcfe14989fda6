// Where practice material lies when it is there; tests over it are left out elsewhere.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** The absolute path of a file of the practice material. */
export const sharedPath = (path: string): string => `${root}${path}`;

/** True where the practice material is beside the project. */
export const hasShared = existsSync(sharedPath('documents/seed-001.txt'));
