// The program as plain JavaScript, as production runs it: it starts three times as fast as from the sources, and a kill
// every second needs many starts. Compiled once a process, removed at its end.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the program reads beside its own code. */
const beside = ['assets', 'data', 'locales', 'node_modules', 'package.json', 'prisma'];

let compiled: Promise<string> | undefined;

/** The path of the compiled program of the harness. */
export function compiledProgram(): Promise<string> {
  compiled ??= compile();
  return compiled;
}

async function compile(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-program-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const compilerOptions = {
    noEmit: false,
    allowImportingTsExtensions: false,
    rewriteRelativeImportExtensions: true,
    rootDir: root,
    outDir: folder,
    typeRoots: [join(root, 'node_modules/@types')],
  };
  const settings = join(folder, 'tsconfig.json');
  writeFileSync(
    settings,
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions,
      files: [join(root, 'test/chaos/program.ts')],
      include: [],
    }),
  );
  await promisify(execFile)(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    settings,
  ]);
  for (const name of beside) symlinkSync(join(root, name), join(folder, name));
  return join(folder, 'test/chaos/program.js');
}
