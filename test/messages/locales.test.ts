// The locale files say the same things with the same variables, all of it is used, and nothing used is missing.
import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/conversation/commands/index.ts';
import { findingCodes, refusalReasons } from './awkward-facts.ts';
import { decisionNotices } from './decision-notices.ts';
import { reviewNotices } from './review-notices.ts';
import { sheetNotices } from './sheet-notices.ts';

const root = new URL('../../', import.meta.url);
const files = readdirSync(new URL('locales/', root)).filter((name) => name.endsWith('.ftl'));
const sourceOf = (name: string): string => readFileSync(new URL(`locales/${name}`, root), 'utf8');

/** Key -> sorted names of its variables, read as text, independently of the parser. */
function variablesByKey(source: string): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const entry of source.split(/^(?=[a-z])/m).slice(1)) {
    const key = /^([a-z][a-z0-9-]*) =/.exec(entry)?.[1];
    const body = entry.replace(/^#.*$/gm, '');
    const names = [...body.matchAll(/\$([a-zA-Z]+)/g)].map((match) => match[1] ?? '');
    expect(byKey.has(key ?? ''), `${key} stands twice`).toBe(false);
    byKey.set(key ?? entry, [...new Set(names)].sort());
  }
  return byKey;
}

const vietnamese = variablesByKey(sourceOf('vi.ftl'));

const code = ['messages', 'exporters', 'conversation', 'scheduler']
  .flatMap((folder) =>
    readdirSync(new URL(`src/${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(`src/${folder}/${name}`, root), 'utf8')),
  )
  .join('\n');

/** Keys that are put together, with every ending they can have. */
const composed = [
  ...decisionNotices.noted.map(({ what }) => `noted-${what}`),
  ...decisionNotices.told.map(({ what }) => `told-${what}`),
  ...findingCodes.map((ending) => `finding-${ending}`),
  ...refusalReasons.map((ending) => `refusal-${ending}`),
  ...['not-started', 'in-progress', 'done'].map((ending) => `execution-${ending}`),
  ...['followed', 'asked', 'silent'].map((ending) => `follow-${ending}`),
  ...['title', 'lead', 'coordinating', 'time', 'collector'].map((ending) => `difference-field-${ending}`),
  ...Object.entries(commands).flatMap(([name, { menuName }]) => (menuName ? [`command-${name}`] : [])),
  ...sheetNotices['sheet-difference'].flatMap(({ left }) => left.map(({ reason }) => `sheet-left-${reason}`)),
  ...reviewNotices['draft-corrected'].map(({ deed }) => `draft-did-${deed}`),
];

test('there is a Vietnamese and an English file', () => {
  expect(files.sort()).toEqual(['en.ftl', 'vi.ftl']);
  expect(vietnamese.size).toBeGreaterThan(150);
});

describe.each(files)('%s', (name) => {
  test('is understood whole by the parser, which skips what it cannot read', () => {
    const parsed = new FluentResource(sourceOf(name)).body.map((entry) => entry.id);
    expect(parsed.sort()).toEqual([...variablesByKey(sourceOf(name)).keys()].sort());
  });

  test('has the keys of the Vietnamese file, with the same variables', () => {
    expect(Object.fromEntries(variablesByKey(sourceOf(name)))).toEqual(Object.fromEntries(vietnamese));
  });

  test('is composed Unicode without tabs or exclamation marks', () => {
    expect(sourceOf(name)).toBe(sourceOf(name).normalize('NFC'));
    expect(sourceOf(name)).not.toMatch(/[\t!]/);
  });
});

test('no key is unused', () => {
  const unused = [...vietnamese.keys()].filter(
    (key) => !code.includes(`'${key}'`) && !composed.includes(key),
  );
  expect(unused).toEqual([]);
});

test('every finding that the reader of plans makes has words', () => {
  const made = readdirSync(new URL('src/importers/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`src/importers/${name}`, root), 'utf8'))
    .flatMap((source) => [...source.matchAll(/\bnote\(\s*reading,\s*'([a-z-]+)'/g)])
    .map((match) => match[1] ?? '');
  expect(made.filter((code) => !findingCodes.includes(code))).toEqual([]);
});

test('no key is missing', () => {
  const said = [...code.matchAll(/say\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  expect(said.length).toBeGreaterThan(100);
  expect([...said, ...composed].filter((key) => !vietnamese.has(key))).toEqual([]);
});
