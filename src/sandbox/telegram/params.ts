// Parameters of a call: how JSON, form and multipart values are read alike. The Bot API accepts numbers and
// objects as text, so every reader does too.
import { badRequest } from './api-refusal.ts';

/** A file that came with a multipart body. */
export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}

/** The parameters of one call, before any check. */
export type Params = Record<string, unknown>;

/** A parsed body: its fields, and the files of a multipart body by part name. */
export interface ParsedBody {
  params: Params;
  files: Map<string, UploadedFile>;
}

/** A parameter as text; undefined when absent. */
export function textParam(params: Params, name: string): string | undefined {
  const value = params[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw badRequest(`field "${name}" must be of type String`);
}

/** A parameter as a whole number; undefined when absent. */
export function intParam(params: Params, name: string): number | undefined {
  const text = textParam(params, name);
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw badRequest(`field "${name}" must be of type Number`);
  return value;
}

/** A parameter as a yes or no; false when absent. */
export function boolParam(params: Params, name: string): boolean {
  return ['true', '1', 'True'].includes(textParam(params, name) ?? '');
}

/** A parameter that is an object or a list, given as such or as JSON text; undefined when absent. */
export function jsonParam(params: Params, name: string): unknown {
  const value = params[name];
  if (typeof value !== 'string') return value ?? undefined;
  if (value === '') return undefined;
  try {
    return JSON.parse(value);
  } catch {
    throw badRequest(`can't parse field "${name}" as JSON`);
  }
}

/** A parameter that is a list of texts; undefined when absent. */
export function textListParam(params: Params, name: string): string[] | undefined {
  const value = jsonParam(params, name);
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw badRequest(`field "${name}" must be an Array of String`);
  }
  return value;
}

/** True for an object that is neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
