// Zip containers with limits that are checked before anything is unpacked: size, count, names.
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { Unreadable, unpackedBytesMax } from '../refusal.ts';

const entriesMax = 2_000;
const entryBytesMax = 48 * 1024 * 1024;
const ratioMax = 400;
const ratioFromBytes = 4 * 1024 * 1024;

/** The names in a container, or undefined for bytes that are no zip. */
export function zipNames(bytes: Uint8Array): string[] | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    return undefined;
  }
  return names;
}

/** The parts of a container that `wanted` names; refuses unsafe containers as a whole. */
export function unzipped(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let total = 0;
  let entries = 0;
  const check = (entry: UnzipFileInfo): boolean => {
    entries += 1;
    total += entry.originalSize;
    refuseUnsafe(entry, entries, total);
    return wanted(entry.name);
  };
  try {
    const parts = Object.entries(unzipSync(bytes, { filter: check }));
    return new Map(parts);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('damaged', 'the container does not unpack');
  }
}

function refuseUnsafe(entry: UnzipFileInfo, entries: number, total: number): void {
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:|\\/.test(entry.name)) {
    throw new Unreadable('unsafe', 'a name in the container points outside it');
  }
  if (entries > entriesMax) throw new Unreadable('unsafe', 'too many parts in the container');
  const isBomb = entry.originalSize > ratioFromBytes && entry.originalSize > entry.size * ratioMax;
  if (total > unpackedBytesMax || entry.originalSize > entryBytesMax || isBomb) {
    throw new Unreadable('unsafe', 'the container unpacks to too much');
  }
}
