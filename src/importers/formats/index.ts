// The formats that can be read, one file each. A test checks that this list equals the folder.
import type { Format } from './format.ts';
import { text } from './text.ts';

/** Every format by its file name. */
export const formats: Record<string, Format> = { text };
