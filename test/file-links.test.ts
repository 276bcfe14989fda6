// Addresses of pictures: they name their file, hold for two days, and nobody makes or changes one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileLinks } from '../src/file-links.ts';
import { manualClock } from './support/manual-clock.ts';

const start = Date.UTC(2026, 10, 23);
const hourMs = 3_600_000;

function links(secret = 'bi-mat-webhook') {
  const clock = manualClock(start);
  const made = fileLinks({ publicUrl: 'https://nhacviec.example.vn/', secret, clock });
  return { ...made, clock, pathOf: (id: string) => new URL(made.urlOf(id)).pathname };
}

test('an address names its file, whatever the id, until two days are over', async () => {
  const { clock, pathOf, fileIdOf, urlOf } = links();
  expect(urlOf('a')).toMatch(/^https:\/\/nhacviec\.example\.vn\/tep\/[^/]+\.png$/);
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 80, unit: 'binary' }),
      (id) => fileIdOf(pathOf(id)) === id,
    ),
  );
  const path = pathOf('digest-picture:week:2026-11-16:1');
  await clock.advance(48 * hourMs);
  expect(fileIdOf(path)).toBe('digest-picture:week:2026-11-16:1');
  await clock.advance(1);
  expect(fileIdOf(path)).toBeUndefined();
});

test('an address that was changed anywhere, or made with another secret, names nothing', () => {
  const { pathOf, fileIdOf } = links();
  const path = pathOf('week:1');
  fc.assert(
    fc.property(fc.nat(path.length - 1), fc.constantFrom(...'Aa0_-.z'), (at, letter) => {
      const changed = path.slice(0, at) + letter + path.slice(at + 1);
      return changed === path || fileIdOf(changed) === undefined;
    }),
  );
  expect(fileIdOf(links('khac').pathOf('week:1'))).toBeUndefined();
  for (const other of ['/tep/', '/tep/x.png', '/health', `${path}?x`])
    expect(fileIdOf(other)).toBeUndefined();
});
