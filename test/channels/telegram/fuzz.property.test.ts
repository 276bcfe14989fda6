// R13: whatever arrives as an update, by poll or by webhook, is read or left aside and never throws. More of them:
// `FUZZ_RUNS=100000 npx vitest run test/channels/telegram/fuzz.property.test.ts`.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { telegramChannel } from '../../../src/channels/telegram/index.ts';
import type { Inbound } from '../../../src/core/channel.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2000);
// However slow the machine, 100,000 runs are no reason to give up.
const timeout = 120_000 + 10 * numRuns;
const webhookSecret = 'a-secret-of-the-test';
const channel = telegramChannel({ token: '7000000001:AAH-sandbox-token-for-practice-only', webhookSecret });

const update = {
  update_id: 1,
  message: {
    message_id: 2,
    date: 1_795_000_000,
    chat: { id: 5, type: 'private', first_name: 'Lan' },
    from: { id: 5, is_bot: false, first_name: 'Lan' },
    text: '12 đã xong',
    reply_to_message: { message_id: 1, chat: { id: 5, type: 'private' }, date: 0 },
  },
};

/** The paths of every value in a structure. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

/** The structure with another value at a path. */
function withValue(value: unknown, [key, ...rest]: string[], next: unknown): unknown {
  if (key === undefined) return next;
  const fields = value as Record<string, unknown>;
  return { ...fields, [key]: withValue(fields[key], rest, next) };
}

/** Genuine updates of which one part is something else. */
const almostUpdates = fc
  .tuple(fc.constantFrom(...pathsOf(update)), fc.jsonValue({ maxDepth: 3 }))
  .map(([path, value]) => JSON.stringify(withValue(update, path, value)) ?? 'undefined');

const anything = fc.oneof(
  almostUpdates,
  fc.json(),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('utf8')),
);

/** What the conversation relies on. */
function assertWhole(inbound: Inbound): void {
  expect(typeof inbound.text).toBe('string');
  expect(inbound.chat.id).toMatch(/^-?\d+$/);
  expect(inbound.updateId).toMatch(/^-?\d+$/);
}

test(
  'any text is read as a whole message or as nothing',
  () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const inbound = channel.read(raw);
        if (inbound !== undefined) assertWhole(inbound);
      }),
      { numRuns },
    );
  },
  timeout,
);

test(
  'any body of a genuine webhook request is stored or left aside',
  () => {
    fc.assert(
      fc.property(anything, (body) => {
        const updates = channel.receive?.({ 'X-Telegram-Bot-Api-Secret-Token': webhookSecret }, body);
        expect(updates).not.toBe('forged');
        for (const { updateId } of updates === 'forged' || updates === undefined ? [] : updates)
          expect(updateId).toMatch(/^-?\d+$/);
      }),
      { numRuns },
    );
  },
  timeout,
);

test(
  'an answer to a button that is no button does no harm',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.json().filter((raw) => !raw.includes('callback_query')),
        async (raw) => {
          await channel.acknowledgeAction?.(raw);
        },
      ),
      { numRuns },
    );
  },
  timeout,
);
