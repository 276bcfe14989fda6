// Reads multipart/form-data (RFC 7578). Written by hand because bot libraries leave out blanks and quotes in
// the part headers, which the strict parser of Node's Response refuses.
import { badRequest } from './api-refusal.ts';
import type { ParsedBody } from './params.ts';

/** The fields and files of a multipart body; refuses a body without its boundary. */
export function parseMultipart(contentType: string, body: Uint8Array): ParsedBody {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (!mark) throw badRequest('multipart body without a boundary');
  const parsed: ParsedBody = { params: {}, files: new Map() };
  for (const part of partsOf(Buffer.from(body.buffer, body.byteOffset, body.byteLength), `--${mark}`)) {
    addPart(parsed, part);
  }
  return parsed;
}

function* partsOf(body: Buffer, delimiter: string): Generator<Buffer> {
  let start = body.indexOf(delimiter);
  if (start < 0) throw badRequest('multipart body does not hold its boundary');
  while (true) {
    start += delimiter.length;
    if (body.subarray(start, start + 2).toString('latin1') === '--') return;
    const end = body.indexOf(`\r\n${delimiter}`, start);
    if (end < 0) throw badRequest('multipart body ends too early');
    yield body.subarray(start + 2, end);
    start = end + 2;
  }
}

function addPart(parsed: ParsedBody, part: Buffer): void {
  const headEnd = part.indexOf('\r\n\r\n');
  if (headEnd < 0) throw badRequest('multipart part without a head');
  const disposition =
    part
      .subarray(0, headEnd)
      .toString('utf8')
      .split('\r\n')
      .find((line) => /^content-disposition:/i.test(line)) ?? '';
  const name = attribute(disposition, 'name');
  if (name === undefined) throw badRequest('multipart part without a name');
  const content = part.subarray(headEnd + 4);
  const fileName = attribute(disposition, 'filename');
  if (fileName === undefined) parsed.params[name] = content.toString('utf8');
  else parsed.files.set(name, { name: fileName, bytes: new Uint8Array(content) });
}

// `form-data;name="id";filename=Báo cáo.docx`: quoted or bare up to the next semicolon.
function attribute(line: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;]*))`, 'i').exec(line);
  return match?.[1] ?? match?.[2]?.trim();
}
