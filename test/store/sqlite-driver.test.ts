// The driver that this Node can run is the one that Prisma and we import.
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const ownRequire = createRequire(import.meta.url);
const prismaRequire = createRequire(ownRequire.resolve('@prisma/adapter-better-sqlite3'));

test('Prisma and we load the same driver, and it is the one for this Node', () => {
  const driver = Number(process.versions['napi']) >= 10 ? 'better-sqlite3-13' : 'better-sqlite3-12';
  const chosen = ownRequire('better-sqlite3');
  expect(createRequire(ownRequire.resolve('better-sqlite3'))(driver)).toBe(chosen);
  expect(prismaRequire('better-sqlite3')).toBe(chosen);
});
