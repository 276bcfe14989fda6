// Files that go with messages: kept with the change that makes them, whole, until no message needs them.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noChange, put } from '../../src/core/change.ts';
import { databases, type OpenDatabase } from '../support/databases.ts';
import { manualClock } from '../support/manual-clock.ts';
import { draftTo } from './records.ts';

const start = Date.UTC(2026, 10, 23, 1, 15);
const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);

describe.each(databases)('files on $name', (engine) => {
  let database: OpenDatabase;
  beforeEach(async () => {
    database = await engine.open(manualClock(start), 'one');
  });
  afterEach(() => database.close());

  const keep = (id: string) =>
    put('outboxFile', {
      id,
      name: 'Báo cáo.xlsx',
      mime: 'application/x',
      content: Buffer.from(bytes).toString('base64'),
      createdAt: start,
    });

  test('a file comes back byte for byte, with the message that it goes with', async () => {
    const { store } = database;
    const draft = { ...draftTo('1', 'a'), fileIds: ['f1'] };
    expect(await store.commit({ ...noChange(null), puts: [keep('f1')] }, [draft])).toBe('ok');
    const [message] = await store.outbox.list('pending');
    expect(message?.fileIds).toEqual(['f1']);
    const file = await store.files.find('f1');
    expect(file?.name).toBe('Báo cáo.xlsx');
    expect(Buffer.from(file?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
    expect(await store.files.find('f2')).toBeUndefined();
  });

  test('old files go, but for those that a waiting message needs', async () => {
    const { store } = database;
    const draft = { ...draftTo('1', 'a'), fileIds: ['f1'] };
    await store.commit({ ...noChange(null), puts: [keep('f1'), keep('f2')] }, [draft]);
    expect(await store.files.forgetBefore(start)).toBe(0);
    expect(await store.files.forgetBefore(start + 1)).toBe(1);
    expect(await store.files.find('f1')).toBeDefined();
  });
});
