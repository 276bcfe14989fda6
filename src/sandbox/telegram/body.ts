// Reads the body of a call in the encodings that the Bot API accepts, and the query string, into one shape.
import { badRequest } from './api-refusal.ts';
import { parseMultipart } from './multipart.ts';
import { isRecord, type ParsedBody } from './params.ts';

/** The parameters of a call from its query string and body. */
export function parseBody(query: string, contentType: string, body: Uint8Array): ParsedBody {
  const parsed = parseByType(contentType.toLowerCase(), contentType, body);
  if (query) Object.assign(parsed.params, Object.fromEntries(new URLSearchParams(query)));
  return parsed;
}

function parseByType(type: string, contentType: string, body: Uint8Array): ParsedBody {
  if (type.startsWith('multipart/form-data')) return parseMultipart(contentType, body);
  if (body.byteLength === 0) return { params: {}, files: new Map() };
  const text = new TextDecoder().decode(body);
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { params: Object.fromEntries(new URLSearchParams(text)), files: new Map() };
  }
  if (!type.startsWith('application/json')) throw badRequest('unsupported content type of the body');
  return { params: parseJson(text), files: new Map() };
}

function parseJson(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest("can't parse request body as JSON");
  }
  if (!isRecord(value)) throw badRequest('request body must be a JSON object');
  return value;
}
