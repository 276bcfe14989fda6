// One call from request to answer, whatever carried it: checks the path, reads the body, applies faults, runs the
// method. The HTTP server and the in-process fetch both go through here.
import type { Fault } from '../faults.ts';
import { keepSent } from '../keep-sent.ts';
import {
  answerInstead,
  type CallAnswer,
  type CallRequest,
  jsonAnswer,
  spoilAnswer,
  type WholeAnswer,
} from '../wire.ts';
import { ApiRefusal, badRequest } from './api-refusal.ts';
import { parseBody } from './body.ts';
import { methodByName } from './methods.ts';
import { type ParsedBody, textParam } from './params.ts';
import type { RequestEntry, SentMessage, World } from './world.ts';

/** How the server knows its bot; `isRevoked` makes every call 401. */
export interface Access {
  token: string;
  isRevoked: boolean;
}

/** Answers one call. Never rejects. */
export async function handleCall(world: World, access: Access, request: CallRequest): Promise<CallAnswer> {
  const entry: RequestEntry = {
    method: '',
    headers: request.headers,
    params: {},
    at: world.clock.now(),
    status: null,
  };
  world.requests.push(entry);
  try {
    return await run(world, access, request, entry);
  } catch (error) {
    if (error instanceof ApiRefusal) return refusalAnswer(error, entry);
    return noted(entry, 500, { ok: false, error_code: 500, description: 'Internal Server Error' });
  }
}

async function run(
  world: World,
  access: Access,
  request: CallRequest,
  entry: RequestEntry,
): Promise<CallAnswer> {
  const [path = '', query = ''] = request.path.split('?', 2);
  const [, owner, fileId = ''] = /^\/file\/bot([^/]+)\/documents\/([^/]+)$/.exec(path) ?? [];
  const bytes = owner === access.token ? world.files.get(fileId) : undefined;
  if (bytes !== undefined)
    return { ...jsonAnswer(200, null), contentType: 'application/octet-stream', bytes };
  const [, token, name = ''] = /^\/bot([^/]+)\/([^/]+)$/.exec(path) ?? [];
  const method = methodByName.get(name.toLowerCase());
  if (token !== access.token || !method) throw new ApiRefusal(404, 'Not Found');
  if (access.isRevoked) throw new ApiRefusal(401, 'Unauthorized');
  entry.method = method.name;
  const parsed = parseBody(query, request.headers['content-type'] ?? '', request.body);
  entry.params = parsed.params;
  refuseUnknownFields(parsed, method.known);
  const chatId = 'chat_id' in parsed.params ? textParam(parsed.params, 'chat_id') : undefined;
  if (chatId !== undefined) world.limits.assertNotPaused(chatId);
  const fault = world.faults.take(method.name, chatId);
  const early = fault === undefined ? undefined : failEarly(world, fault, chatId, entry);
  if (early) return early;
  const accepted: SentMessage[] = [];
  const { params, files } = parsed;
  const result = await method.run({ world, params, files, signal: request.signal, accepted });
  keepSent(world, accepted, fault === undefined);
  if (request.signal.aborted) return { kind: 'cut' };
  const answer = noted(entry, 200, { ok: true, result });
  return fault === undefined ? answer : await spoilAnswer(fault, answer, world.clock, request.signal);
}

function refuseUnknownFields({ params, files }: ParsedBody, known: ReadonlySet<string>): void {
  for (const field of Object.keys(params)) {
    if (!known.has(field)) throw badRequest(`unknown field ${field}`);
  }
  const attached = new Set(Object.values(params).map((value) => String(value).replace(/^attach:\/\//, '')));
  for (const name of files.keys()) {
    if (!known.has(name) && !attached.has(name)) throw badRequest(`unknown field ${name}`);
  }
}

function failEarly(
  world: World,
  fault: Fault,
  chatId: string | undefined,
  entry: RequestEntry,
): CallAnswer | undefined {
  if (typeof fault === 'string') {
    const answer = answerInstead(fault);
    if (answer?.kind === 'answer') entry.status = answer.status;
    return answer;
  }
  const seconds = fault.parameters?.retry_after;
  if (seconds !== undefined && chatId !== undefined) world.limits.pause(chatId, seconds);
  throw new ApiRefusal(fault.code, fault.description, fault.parameters);
}

function refusalAnswer(refusal: ApiRefusal, entry: RequestEntry): CallAnswer {
  const { code, message, parameters } = refusal;
  const body = { ok: false, error_code: code, description: message, ...(parameters && { parameters }) };
  return noted(entry, code, body);
}

function noted(entry: RequestEntry, status: number, body: unknown): WholeAnswer {
  entry.status = status;
  return jsonAnswer(status, body);
}
