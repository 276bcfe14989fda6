// The formats that can be read, one file each. A test checks that this list equals the folder.
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import type { Format } from './format.ts';
import { pdf } from './pdf.ts';
import { text } from './text.ts';
import { xlsx } from './xlsx.ts';

/** Every format by its file name. */
export const formats: Record<string, Format> = { csv, docx, pdf, text, xlsx };
