// Plain text and Markdown.
import { textOf } from '../decode.ts';
import { documentOfText } from '../layout/plain-text.ts';
import type { Format } from './format.ts';

/** `.txt` and `.md`. */
export const text: Format = {
  extensions: ['txt', 'md', 'markdown', 'text'],
  container: false,
  read: (file) => documentOfText(textOf(file.bytes)),
};
