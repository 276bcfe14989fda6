// What a bot that starts loads: no reader of files, no Prisma client and no channel that is not configured.
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { textOf } from './support/source-files.ts';

/** The packages that are loaded with a file, without those that are imported when they are needed. */
function packagesOf(file: string, seen: Set<string>): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return [...textOf(file).matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gms)].flatMap(
    (match) => {
      const specifier = match[1] ?? '';
      if (specifier.startsWith('node:')) return [];
      return specifier.startsWith('.')
        ? packagesOf(posix.join(posix.dirname(file), specifier), seen)
        : [specifier];
    },
  );
}

it('a start loads nothing that only some messages need', () => {
  const packages = new Set(packagesOf('src/cli/start.ts', new Set()));
  expect(packages).toContain('luxon');
  const late =
    /^(?:@prisma\/client|pdfjs-dist|hucre|docx|csv-parse|@napi-rs\/canvas|ical-generator|grammy|nodemailer|imapflow|postal-mime|email-reply-parser)\b/;
  expect([...packages].filter((name) => late.test(name))).toEqual([]);
});

it('a start that takes updates in does not wait for what answers them to be loaded', () => {
  const files = new Set<string>();
  packagesOf('src/cli/start.ts', files);
  expect(files).toContain('src/store/inbox.ts');
  expect(
    [...files].filter((file) => /^src\/(?:conversation\/commands|scheduler\/jobs)\//.test(file)),
  ).toEqual([]);
});
