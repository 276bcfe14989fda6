// SVG to PNG with the fonts that the package brings, so that Vietnamese looks the same on every machine.
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import type { Drawing } from './chart-svg.ts';
import { pngFile } from './png-file.ts';
import { fontFamily } from './svg.ts';

const fonts = ['BeVietnamPro_400Regular.ttf', 'BeVietnamPro_700Bold.ttf'];
let registered = false;

/** The picture as PNG; throws when a font of the package is missing. */
export async function pngOf({ svg, width, height }: Drawing): Promise<Uint8Array> {
  registerFonts();
  const image = await loadImage(Buffer.from(svg));
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  return await pngFile(canvas.data(), width, height);
}

function registerFonts(): void {
  if (registered) return;
  for (const font of fonts) {
    const path = fileURLToPath(new URL(`../../../assets/fonts/${font}`, import.meta.url));
    if (GlobalFonts.registerFromPath(path, fontFamily) === null)
      throw new Error(`The font ${font} of the package cannot be read.`);
  }
  registered = true;
}
