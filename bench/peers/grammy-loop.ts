// grammY as a peer: a loop of sendMessage with its default client, which remembers nothing and repeats nothing.
// biome-ignore lint/correctness/noUndeclaredDependencies: the product's own, one folder up; both send with one version.
import { Api, InlineKeyboard } from 'grammy';
import type { OutboxDraft } from '../../src/core/sending/outbox.ts';

/** Sends all messages with `inFlight` requests at a time; returns the milliseconds. */
export async function sendInLoop(
  { token, apiRoot, fetch }: { token: string; apiRoot?: string; fetch?: unknown },
  messages: readonly OutboxDraft[],
  inFlight: number,
): Promise<number> {
  const api = new Api(token, {
    ...(apiRoot !== undefined && { apiRoot }),
    ...(fetch !== undefined && { fetch: fetch as never }),
  });
  const start = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let message = messages[next++]; message !== undefined; message = messages[next++]) {
      const keyboard = message.actions.map((row) => row.map((a) => InlineKeyboard.text(a.label, a.text)));
      await api.sendMessage(message.chatId, message.text, {
        link_preview_options: { is_disabled: true },
        reply_markup: InlineKeyboard.from(keyboard),
      });
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return performance.now() - start;
}
