// The project's own source files, for tests that look at the code itself.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Paths below `folder` (relative to the root) that end in `.ts`, without what is generated. */
export function sourceFiles(folder = 'src'): string[] {
  return readdirSync(`${projectRoot}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => path.endsWith('.ts') && !path.includes('/generated/'))
    .sort();
}

/** The text of a file of the project. */
export const textOf = (path: string): string => readFileSync(`${projectRoot}${path}`, 'utf8');
