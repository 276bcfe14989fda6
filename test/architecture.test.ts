// Imports run one way (DESIGN 2, point 5): each folder of src may import only what the table allows.
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { sourceFiles, textOf } from './support/source-files.ts';

const everything = [
  'core',
  'messages',
  'importers',
  'exporters',
  'store',
  'channels',
  'conversation',
  'scheduler',
  'sandbox',
  'cli',
];

const allowed: Record<string, string[]> = {
  core: [],
  messages: ['core'],
  importers: ['core'],
  exporters: ['core', 'messages'],
  store: ['core'],
  channels: ['core'],
  conversation: ['core', 'messages', 'importers', 'exporters', 'store'],
  scheduler: ['core', 'messages', 'exporters', 'store'],
  sandbox: ['core'],
  cli: [...everything, 'root'],
  root: everything,
};

/** Packages that only some files may know; every other file must not import them. */
const confined: Record<string, RegExp> = {
  grammy: /^src\/channels\/telegram\//,
  luxon: /^src\/core\/dates\.ts$/,
  '@prisma/client': /^src\/store\//,
  'better-sqlite3': /^src\/store\//,
  pg: /^src\/store\//,
  pino: /^src\/log\.ts$/,
  zod: /^src\/config\.ts$|^src\/cli\/|^src\/importers\/|^src\/sandbox\//,
  'node-cron': /^src\/(run-app)\.ts$/,
  nodemailer: /^src\/channels\/email\//,
  imapflow: /^src\/channels\/email\//,
  'postal-mime': /^src\/channels\/email\/|^src\/sandbox\/mail\//,
  'smtp-server': /^src\/sandbox\/mail\//,
  'email-reply-parser': /^src\/channels\/email\//,
};

const folderOf = (path: string): string => path.match(/^src\/([^/]+)\//)?.[1] ?? 'root';

const imports = sourceFiles().flatMap((file) =>
  [...textOf(file).matchAll(/(?:from\s+|import\s*\(\s*|import\s+)'([^']+)'/g)].map((match) => ({
    file,
    specifier: match[1] ?? '',
  })),
);

it('sees the imports it checks', () => {
  expect(imports.length).toBeGreaterThan(100);
});

it('imports run one way', () => {
  const wrong = imports.filter(({ file, specifier }) => {
    if (!specifier.startsWith('.')) return false;
    const target = posix.join(posix.dirname(file), specifier);
    const from = folderOf(file);
    const to = folderOf(target);
    return from !== to && !(allowed[from] ?? []).includes(to);
  });
  expect(wrong).toEqual([]);
});

it('core and messages do no input or output', () => {
  const wrong = imports.filter(
    ({ file, specifier }) =>
      /^src\/core\//.test(file) &&
      !specifier.startsWith('.') &&
      !(specifier === 'luxon' && file === 'src/core/dates.ts'),
  );
  expect(wrong).toEqual([]);
});

it('no channel imports its sibling', () => {
  const wrong = imports.filter(({ file, specifier }) => {
    const own = file.match(/^src\/channels\/([^/]+)\//)?.[1];
    if (own === undefined || !specifier.startsWith('.')) return false;
    const other = posix.join(posix.dirname(file), specifier).match(/^src\/channels\/([^/]+)\//)?.[1];
    return other !== undefined && other !== own;
  });
  expect(wrong).toEqual([]);
});

it('packages stay where they belong', () => {
  const wrong = imports.filter(({ file, specifier }) => {
    const name = Object.keys(confined).find((key) => specifier === key || specifier.startsWith(`${key}/`));
    return name !== undefined && confined[name]?.test(file) === false;
  });
  expect(wrong).toEqual([]);
});

it('only the system clock reads the time or sets a timer', () => {
  const forbidden =
    /\bDate\.now\(|\bnew Date\(|\bset(Timeout|Interval)\(|\bDateTime\.(now|local)\(|\bperformance\.now\(/;
  const wrong = sourceFiles().filter(
    (file) => file !== 'src/system-clock.ts' && forbidden.test(textOf(file)),
  );
  expect(wrong).toEqual([]);
});

it('every file says what it holds', () => {
  const silent = sourceFiles().filter((file) => !/^(#!.*\n)?\/\//.test(textOf(file)));
  expect(silent).toEqual([]);
});
