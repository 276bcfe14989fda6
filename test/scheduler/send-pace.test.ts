// The pace of a channel by itself: what the platform counts never exceeds its limits, however long each request takes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sendPace } from '../../src/scheduler/send-pace.ts';

const limits = {
  overall: { count: 30, spanMs: 1000 },
  ofChat: (chatId: string) =>
    chatId.startsWith('-')
      ? [
          { count: 1, spanMs: 1000 },
          { count: 20, spanMs: 60_000 },
        ]
      : [{ count: 1, spanMs: 1000 }],
};

test('no second, as the platform sees it, holds more requests than its limit', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { minLength: 80, maxLength: 120 }), (ways) => {
      const pace = sendPace(limits);
      const arrivals: number[] = [];
      const endings: { at: number; chatId: string }[] = [];
      let now = 0;
      const settle = (until: number): void => {
        endings.sort((a, b) => a.at - b.at);
        for (let next = endings[0]; next !== undefined && next.at <= until; next = endings[0]) {
          pace.end(next.chatId, 'answered', next.at);
          endings.shift();
        }
      };
      for (const [index, [there, back]] of ways.entries()) {
        for (let at = pace.nextAt(now); at > now; at = pace.nextAt(now)) {
          now = Math.min(at, ...endings.map((ending) => ending.at));
          settle(now);
        }
        pace.begin();
        arrivals.push(now + there);
        endings.push({ at: now + there + back, chatId: String(index) });
      }
      arrivals.sort((a, b) => a - b);
      for (const at of arrivals)
        expect(arrivals.filter((other) => other > at - 1000 && other <= at).length).toBeLessThanOrEqual(30);
    }),
    { numRuns: 50 },
  );
});

describe('a chat', () => {
  test('rests for a second after a message, a group after 20 within a minute', () => {
    const pace = sendPace(limits);
    const say = (chatId: string, at: number): void => {
      pace.begin();
      pace.end(chatId, 'answered', at);
    };
    say('7', 0);
    expect([...pace.restingChats(999)]).toEqual([['7', 1000]]);
    expect(pace.restingChats(1000).size).toBe(0);
    for (let n = 0; n < 20; n++) say('-7', 2000 + n * 1000);
    expect([...pace.restingChats(22_000)]).toEqual([['-7', 62_000]]);
    expect(pace.restingChats(62_000).size).toBe(0);
  });
});

describe('a refusal for a while', () => {
  const refused = { refusedForMs: 7000 };

  test('concerns the chat, as long as others are served in between', () => {
    const pace = sendPace(limits);
    for (let n = 0; n < 200; n++) {
      pace.begin();
      expect(pace.end(String(n), n % 3 === 0 ? refused : 'answered', n * 100)).toBe('chat');
    }
    expect(pace.pausedUntil(20_000)).toBeUndefined();
  });

  test('three in a row rest the channel, halve its pace, and answers bring the pace back', () => {
    const pace = sendPace(limits);
    const ends = ['1', '2', '3'].map((chatId) => {
      pace.begin();
      return pace.end(chatId, refused, 500);
    });
    expect(ends).toEqual(['chat', 'chat', 'channel']);
    expect(pace.pausedUntil(501)).toBe(7500);
    expect(pace.pausedUntil(7500)).toBeUndefined();
    expect(pace.free(10_000)).toBe(15);
    for (let n = 0; n < 600; n++) {
      pace.begin();
      pace.end(String(n), 'answered', 10_000 + n * 100);
    }
    expect(pace.free(100_000)).toBe(30);
  });

  test('no answer says nothing about the pace', () => {
    const pace = sendPace(limits);
    for (let n = 0; n < 10; n++) {
      pace.begin();
      expect(pace.end(String(n), 'unknown', 0)).toBe('chat');
    }
    expect(pace.free(2000)).toBe(30);
  });
});

test('a clock that is set back does not keep a chat or the channel waiting', () => {
  const pace = sendPace(limits);
  for (let n = 0; n < 30; n++) {
    pace.begin();
    pace.end('7', 'answered', 1_000_000);
  }
  for (const chatId of ['1', '2', '3']) {
    pace.begin();
    pace.end(chatId, { refusedForMs: 7000 }, 1_000_000);
  }
  expect(pace.pausedUntil(1_000_000)).toBe(1_007_000);
  expect(pace.pausedUntil(5000)).toBeUndefined();
  expect(pace.nextAt(5000)).toBe(5000);
  expect(pace.restingChats(5000).size).toBe(0);
});
