// R10: what does not fit on the disk is not confirmed, and fits again when there is room. On a small file system of its
// own, which only an administrator can mount; left out elsewhere.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { manualClock } from '../support/manual-clock.ts';

const folder = mkdtempSync(join(tmpdir(), 'dondoc-small-'));
const isMounted = mount();
afterAll(() => {
  if (isMounted) execFileSync('umount', [folder]);
  rmdirSync(folder);
});

function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const updatesFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ updateId: String(first + at), raw: 'x'.repeat(2000) }));

test.runIf(isMounted)('a full disk confirms nothing and loses nothing', async () => {
  const clock = manualClock(Date.UTC(2026, 10, 23));
  const store = await openStore(`file:${join(folder, 'dondoc.db')}`, { clock, owner: 'test' });
  try {
    await store.inbox.storeUpdates('telegram', '1', updatesFrom(1, 10), '11');
    const filler = join(folder, 'filler');
    for (let megabytes = 4; megabytes > 0; ) {
      try {
        writeFileSync(filler, Buffer.alloc(megabytes * 1e6, 1));
        break;
      } catch {
        megabytes -= 0.1;
      }
    }
    await expect(store.inbox.storeUpdates('telegram', '1', updatesFrom(11, 500), '511')).rejects.toThrow();
    expect((await store.inbox.positionOf('telegram')).position).toBe('11');
    expect(await store.inbox.due(1000)).toHaveLength(10);
    rmSync(filler);
    expect(await store.inbox.storeUpdates('telegram', '1', updatesFrom(11, 500), '511')).toBe(500);
    expect(await store.inbox.due(1000)).toHaveLength(510);
  } finally {
    await store.close();
  }
});
