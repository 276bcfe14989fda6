// What every channel must do, whatever the platform: the scenarios that the rest of the program relies on.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Channel, ChannelError, type PollOutcome, type RawUpdate } from '../../src/core/channel.ts';

/** A channel beside its make-believe server, and the hands to turn that server. */
export interface ChannelUnderTest {
  channel: Channel;
  /** The same server with a token that it does not know. */
  withWrongToken: Channel;
  /** A person whom the bot may write to. */
  person: { chatId: string; says(text: string): void; blocks(): void };
  /** A chat that does not exist. */
  unknownChatId: string;
  /** Whether polling confirms with the next position, so that updates come again until then. */
  confirmsByPosition: boolean;
  /** Texts that the platform accepted from the bot, in order. */
  acceptedTexts(): string[];
  /** The next send is refused for now; returns the pause in ms that the channel must ask for. */
  limitRate(): number;
  /** The next send is accepted, but its answer is lost. */
  loseAnswer(): void;
  /** Nobody answers any more. */
  goDown(): Promise<void>;
  /** What must never show in a reason or an error. */
  secret: string;
  stop(): Promise<void>;
}

/** Declares the suite for one channel. */
export function describeChannel(name: string, setUp: () => Promise<ChannelUnderTest>): void {
  describe(name, () => {
    let it: ChannelUnderTest;
    const signal = new AbortController().signal;
    beforeEach(async () => {
      it = await setUp();
    });
    afterEach(() => it.stop());

    const send = (text: string, chatId = it.person.chatId) =>
      it.channel.send({ to: { channel: it.channel.id, chatId }, text, actions: [] }, signal);
    const poll = async (position: string | null = null) => {
      const outcome: PollOutcome = await it.channel.poll(position, 0, signal);
      if (!outcome.ok) throw new Error(`poll failed: ${outcome.failure.kind}`);
      return outcome;
    };
    /** Polls until nothing comes: some platforms give one update a call. */
    const pollAll = async () => {
      const updates: RawUpdate[] = [];
      for (let position: string | null = null; ; ) {
        const outcome = await poll(position);
        if (outcome.updates.length === 0) return { updates };
        updates.push(...outcome.updates);
        position = outcome.next;
      }
    };
    const textsOf = (outcome: { updates: { raw: string }[] }) =>
      outcome.updates.map(({ raw }) => it.channel.read(raw)).flatMap((inbound) => inbound?.text ?? []);

    test('connecting tells who the bot is, the same each time', async () => {
      const me = await it.channel.connect();
      expect(me.botId).not.toBe('');
      expect(me.name).not.toBe('');
      expect(await it.channel.connect()).toEqual(me);
    });

    test('a wrong token and a silent server are one sentence each, without the secret', async () => {
      const wrong = await it.withWrongToken.connect().catch((error: unknown) => error);
      await it.goDown();
      const silent = await it.channel.connect().catch((error: unknown) => error);
      for (const error of [wrong, silent]) {
        expect(error).toBeInstanceOf(ChannelError);
        const { message } = error as ChannelError;
        expect(message).toMatch(/^[A-Z].*[^.]\.$/);
        expect(message).not.toContain(it.secret);
      }
      expect((wrong as ChannelError).message).not.toBe((silent as ChannelError).message);
    });

    test('what a person says is read with its sender and chat, in order and with ids of its own', async () => {
      it.person.says('xong 12');
      it.person.says('đang làm 13 60%');
      const outcome = await pollAll();
      expect(textsOf(outcome).slice(-2)).toEqual(['xong 12', 'đang làm 13 60%']);
      expect(new Set(outcome.updates.map(({ updateId }) => updateId)).size).toBe(outcome.updates.length);
      const last = it.channel.read(outcome.updates.at(-1)?.raw ?? '');
      expect(last).toMatchObject({
        channel: it.channel.id,
        updateId: outcome.updates.at(-1)?.updateId,
        chat: { id: it.person.chatId, kind: 'private' },
        kind: 'text',
        forwarded: false,
      });
      expect(last?.sender?.id).toBeTruthy();
    });

    test('updates come again until the next position confirms them; where nothing is confirmed they come once', async () => {
      it.person.says('một');
      if (!it.confirmsByPosition) {
        it.person.says('hai');
        expect(textsOf(await pollAll()).slice(-2)).toEqual(['một', 'hai']);
        expect(await poll('12345')).toEqual({ ok: true, updates: [], next: null });
        return;
      }
      const first = await poll();
      expect(await poll()).toEqual(first);
      it.person.says('hai');
      const second = await poll(first.next);
      expect(textsOf(second)).toEqual(['hai']);
      const nothing = await poll(second.next);
      expect(nothing).toMatchObject({ updates: [], next: null });
    });

    test('reading never throws and bad text concerns nobody', () => {
      for (const raw of ['', 'x', '{}', '[]', 'null', '{"update_id":1}', '{"message":{"text":{}}}']) {
        expect(it.channel.read(raw)).toBeUndefined();
      }
    });

    test('a message arrives letter by letter, with a receipt of its own', async () => {
      const texts = ['Nhắc việc số 12: trước ngày 25/11', 'Ghi chú: 1 < 2 & "3" <b>_*`[x](y){z}</b>'];
      const receipts = [];
      for (const text of texts) {
        const outcome = await send(text);
        if (!outcome.ok) throw new Error(outcome.failure.kind);
        receipts.push(outcome.receipt);
      }
      expect(it.acceptedTexts()).toEqual(texts);
      expect(new Set(receipts).size).toBe(2);
    });

    test('the longest text that the channel promises is accepted, with the mark of a second copy under it', async () => {
      const mark = '\n(Sent again, because it is not certain that the first copy arrived.)';
      const text = 'ơ'.repeat(it.channel.capabilities.textLengthMax) + mark;
      expect((await send(text)).ok).toBe(true);
    });

    test('buttons, where there are none, never keep a message from arriving', async () => {
      const to = { channel: it.channel.id, chatId: it.person.chatId };
      const actions = [[{ label: 'Xong', text: 'xong 12' }], [{ label: 'Dài', text: 'ơ'.repeat(500) }], []];
      expect((await it.channel.send({ to, text: 'x', actions }, signal)).ok).toBe(true);
    });

    test('whoever blocked the bot, and a chat that is not there, are gone', async () => {
      it.person.blocks();
      for (const outcome of [await send('x'), await send('x', it.unknownChatId)]) {
        expect(outcome).toMatchObject({ ok: false, failure: { kind: 'recipient-gone' } });
      }
      expect(it.acceptedTexts()).toEqual([]);
    });

    test('a rate limit tells how long to wait', async () => {
      const retryAfterMs = it.limitRate();
      expect(await send('x')).toEqual({ ok: false, failure: { kind: 'rate-limited', retryAfterMs } });
    });

    test('a lost answer is ambiguous, and the reason holds no secret', async () => {
      it.loseAnswer();
      const outcome = await send('x');
      expect(outcome).toMatchObject({ ok: false, failure: { kind: 'ambiguous' } });
      expect(JSON.stringify(outcome)).not.toContain(it.secret);
      expect(it.acceptedTexts()).toEqual(['x']);
    });

    test('a server that is down makes sends certainly not sent and polls unreachable', async () => {
      await it.goDown();
      expect(await send('x')).toMatchObject({ ok: false, failure: { kind: 'unreachable' } });
      const polled = await it.channel.poll(null, 0, signal);
      expect(polled).toMatchObject({ ok: false, failure: { kind: 'unreachable' } });
    });

    test('a poll that is given up ends at once', async () => {
      const giveUp = new AbortController();
      const polled = it.channel.poll(null, 20_000, giveUp.signal);
      giveUp.abort();
      expect(await polled).toMatchObject({ ok: false, failure: { kind: 'unreachable' } });
    });

    test('a webhook request without the secret is forged', () => {
      expect(it.channel.receive?.({}, '{"update_id":1}') ?? 'forged').toBe('forged');
    });
  });
}
