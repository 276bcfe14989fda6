// The platform fetches a picture from its address. Here only addresses of this machine are called; nothing leaves it.
import { badRequest } from './refusal.ts';

/** The picture behind an address; null for an address elsewhere. Refuses what is no picture there. */
export async function fetchPicture(address: string): Promise<Uint8Array | null> {
  if (new URL(address).hostname !== '127.0.0.1') return null;
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok !== true || !(response.headers.get('content-type') ?? '').startsWith('image/'))
    throw badRequest('photo cannot be fetched');
  return new Uint8Array(await response.arrayBuffer());
}
