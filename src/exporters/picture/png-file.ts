// Pixels as a PNG file, packed quickly: a week's picture is mostly one colour, so the fastest packing is as small as the best.
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const packed = promisify(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const bytesPerPixel = 4;

/** The file of an opaque picture, four bytes a pixel in the order red, green, blue, alpha (W3C PNG, third edition). */
export async function pngFile(pixels: Buffer, width: number, height: number): Promise<Uint8Array> {
  const line = width * bytesPerPixel;
  // Each line begins with its filter; 0 = as it is.
  const lines = Buffer.alloc((line + 1) * height);
  for (let y = 0; y < height; y++) pixels.copy(lines, y * (line + 1) + 1, y * line, (y + 1) * line);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits, with alpha; packing, filter and interlace as the standard has them.
  head.set([8, 6, 0, 0, 0], 8);
  const data = await packed(lines, { level: 1 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
