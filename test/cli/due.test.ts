// `dondoc due`: JSON lines in and out, plain lines for a person, and one sentence for a line that is no JSON.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dueAnswer, dueSentence } from '../../src/cli/due.ts';
import { UsageError } from '../../src/cli/subcommand.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function run(input: string, ...options: string[]): { out: string; err: string; code: number | null } {
  const main = ['--import', 'tsx', 'src/main.ts', 'due', ...options];
  const result = spawnSync(process.execPath, main, { cwd: root, input, encoding: 'utf8' });
  return { out: result.stdout, err: result.stderr, code: result.status };
}

describe('dondoc due --json', () => {
  it('answers each line with its id and the rule, in order', () => {
    const input = [
      { id: 'a', text: 'trước ngày 10/12/2020', planPeriod: null },
      { id: 'b', text: '', planPeriod: null },
      { id: 'c', text: 'trước ngày 10/12', planPeriod: { from: '2026-01-01', to: '2026-12-31' } },
      { id: 7, text: 'trước ngày 10/12' },
    ];
    const { out, err, code } = run(`${input.map((line) => JSON.stringify(line)).join('\n')}\n\n`, '--json');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: 'a', kind: 'once', date: '2020-12-10', inclusive: false },
      { id: 'b', kind: 'unspecified' },
      { id: 'c', kind: 'once', date: '2026-12-10', inclusive: false },
      { id: 7, kind: 'unspecified' },
    ]);
    expect({ err, code }).toEqual({ err: '', code: 0 });
  });

  it('says in one sentence which line is no JSON, and exits with 1', () => {
    const { err, code } = run('{"id": "a", "text": "2026"}\n{"id": \n', '--json');
    expect(code).toBe(1);
    expect(err.trim()).toMatch(/^Line 2 is not JSON; [^\n]+\.$/);
  });

  it.each([
    ['{"id": "a", "text": 5}', /^Line 3: text: /],
    ['{"id": "a", "text": "2026", "planPeriod": {"from": "2026-31-12"}}', /^Line 3: planPeriod\.from: /],
    ['[]', /^Line 3: the line: /],
    ['"trước ngày"', /^Line 3: the line: /],
  ])('refuses %s', (line, message) => {
    expect(() => dueAnswer(line, 3)).toThrow(UsageError);
    expect(() => dueAnswer(line, 3)).toThrow(message);
  });

  it('takes a missing text or period for an empty one', () => {
    expect(dueAnswer('{"id": "a"}', 1)).toEqual({ id: 'a', kind: 'unspecified' });
    expect(dueAnswer('{"text": "Quý IV", "planPeriod": {"from": "2026-01-01"}}', 1)).toEqual({
      id: null,
      kind: 'unspecified',
    });
  });
});

describe('dondoc due', () => {
  it('prints the rule and its words for a person', () => {
    const { out, code } = run('truoc ngay 25 thang 11 hang nam\n');
    expect(out).toContain('"kind":"yearly"');
    expect(out).toContain('trước ngày 25/11 hằng năm');
    expect(code).toBe(0);
  });

  it('prints the bare rule where there is nothing to say', () => {
    expect(dueSentence('định kỳ')).toBe('{"kind":"unspecified"}');
  });
});
