// Bytes to text: UTF-8, UTF-16 with its mark, and the old Vietnamese code page of Windows.
import { Unreadable } from './refusal.ts';

/** The text of a file; refuses bytes that are no text. */
export function textOf(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const text = decoded(bytes, encoding) ?? decoded(bytes, 'windows-1258') ?? '';
  if (isBinary(text)) throw new Unreadable('not-a-plan', 'the bytes are not text');
  return text.normalize('NFC');
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** More than a stray control character in the first stretch: no text. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 20_000);
  const controls = start.match(/(?![\n\r\t\f])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return controls > Math.max(2, start.length / 500);
}
