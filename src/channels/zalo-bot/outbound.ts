// A neutral message as a call to the Zalo Bot platform: words alone, or a picture with its words.
import type { Outbound, OutboundFile } from '../../core/channel.ts';
import type { ZaloClient, ZaloReply } from './client.ts';

/** The platform takes pictures of these kinds from a public address. */
const isPicture = ({ mime }: OutboundFile): boolean => mime === 'image/png' || mime === 'image/jpeg';

/** Sends the message; a picture that the platform turns away, as when it cannot fetch it, leaves the words. */
export async function sendZalo(
  client: ZaloClient,
  message: Outbound,
  pictureUrl: ((file: OutboundFile) => string) | undefined,
  limit: { timeoutMs: number; signal: AbortSignal },
): Promise<ZaloReply> {
  const { chatId } = message.to;
  // Decomposed letters would count double against the limit.
  const text = message.text.normalize('NFC');
  const picture = pictureUrl === undefined ? undefined : message.files?.find(isPicture);
  if (picture !== undefined && pictureUrl !== undefined) {
    const photo = { chat_id: chatId, photo: pictureUrl(picture), caption: text };
    const reply = await client.call('sendPhoto', photo, limit);
    if (reply.kind !== 'refused' || reply.code !== 400) return reply;
  }
  return await client.call('sendMessage', { chat_id: chatId, text }, limit);
}
