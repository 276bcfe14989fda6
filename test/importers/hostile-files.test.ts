// R15: files made to hurt are refused within 2 seconds of work and 100 MB more memory, measured in a process of its own.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/databases.ts';
import { hostileFiles } from './support/hostile-files.ts';
import type { HostileReading } from './support/read-hostile.ts';

const script = fileURLToPath(new URL('./support/read-hostile.ts', import.meta.url));

// Making them takes longer than reading them.
test('each is refused quickly and in little memory', { timeout: 600_000 }, async () => {
  const folder = temporaryFolder();
  const paths = hostileFiles.map(([, name, make], at) => {
    mkdirSync(join(folder, `${at}`));
    const path = join(folder, `${at}`, name);
    writeFileSync(path, make());
    return path;
  });
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...paths]);
  const readings = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as HostileReading);
  expect(readings).toHaveLength(hostileFiles.length);
  for (const [at, [name]] of hostileFiles.entries()) {
    const reading = readings[at];
    // A picture from elsewhere is never fetched; the words beside it may be read.
    const expected = name.startsWith('a picture') ? /not-a-plan|unsafe/ : /unsafe|too-large|damaged/;
    expect(reading?.outcome, name).toMatch(expected);
    expect(reading?.cpuMs, name).toBeLessThanOrEqual(2000);
    expect(reading?.moreMb, name).toBeLessThanOrEqual(100);
    process.stdout.write(`R15: ${name}: ${reading?.outcome}, ${reading?.cpuMs} ms, ${reading?.moreMb} MB\n`);
  }
});
