// The parameters of a call, from the query and a JSON or form body. Every value may be text, as the platform allows.
import { badRequest } from './refusal.ts';

/** The parameters of one call, before any check. */
export type Params = Record<string, unknown>;

/** The parameters of a call; refuses what is neither JSON nor a form. */
export function parseParams(query: string, contentType: string, body: Uint8Array): Params {
  const inQuery = Object.fromEntries(new URLSearchParams(query));
  if (body.byteLength === 0) return inQuery;
  const text = new TextDecoder().decode(body);
  const type = contentType.toLowerCase();
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { ...inQuery, ...Object.fromEntries(new URLSearchParams(text)) };
  }
  if (!type.startsWith('application/json')) throw badRequest('content type of the body');
  const value = parseJson(text);
  if (!isRecord(value)) throw badRequest('the body is no JSON object');
  return { ...inQuery, ...value };
}

/** A parameter as text; undefined when absent. */
export function textParam(params: Params, name: string): string | undefined {
  const value = params[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw badRequest(`${name} must be a string`);
}

/** A parameter that must be there and not empty. */
export function requiredParam(params: Params, name: string): string {
  const value = textParam(params, name);
  if (!value) throw badRequest(`${name} is empty`);
  return value;
}

/** True for an object that is neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a JSON text; refuses broken JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('broken JSON');
  }
}
