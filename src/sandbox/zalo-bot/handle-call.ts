// One call from request to answer, whatever carried it: checks path and token, reads the parameters, applies faults,
// runs the method. Errors are answered with HTTP status 200, as the platform does.
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
import { methods } from './methods.ts';
import { parseParams, textParam } from './params.ts';
import { badRequest, unauthorized, ZaloRefusal } from './refusal.ts';
import type { RequestEntry, SentMessage, World } from './world.ts';

/** How the server knows its bot; `isRevoked` makes every call 401. */
export interface Access {
  token: string;
  isRevoked: boolean;
}

/** Answers one call. Never rejects. */
export async function handleCall(world: World, access: Access, request: CallRequest): Promise<CallAnswer> {
  const { headers } = request;
  const entry: RequestEntry = { method: '', headers, params: {}, at: world.clock.now(), code: null };
  world.requests.push(entry);
  try {
    return await run(world, access, request, entry);
  } catch (error) {
    // 403 is the platform's own code for an error inside it.
    const refusal = error instanceof ZaloRefusal ? error : new ZaloRefusal(403, 'Internal server error');
    return refused(world, refusal, entry);
  }
}

async function run(
  world: World,
  access: Access,
  request: CallRequest,
  entry: RequestEntry,
): Promise<CallAnswer> {
  const [path = '', query = ''] = request.path.split('?', 2);
  const [, token = '', name = ''] = /^\/bot([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (decodeURIComponent(token) !== access.token || access.isRevoked) throw unauthorized();
  const method = methods[name];
  if (!method) throw badRequest('unknown API name');
  entry.method = name;
  const params = parseParams(query, request.headers['content-type'] ?? '', request.body);
  entry.params = params;
  const unknown = Object.keys(params).find((field) => !method.fields.includes(field));
  if (unknown !== undefined) throw badRequest(`unknown field ${unknown}`);
  const chatId = 'chat_id' in params ? textParam(params, 'chat_id') : undefined;
  const fault = world.faults.take(name, chatId);
  const early = fault === undefined ? undefined : failEarly(fault);
  if (early) return early;
  const accepted: SentMessage[] = [];
  const result = await method.run({ world, params, signal: request.signal, accepted });
  keepSent(world, accepted, fault === undefined);
  if (request.signal.aborted) return { kind: 'cut' };
  entry.code = 200;
  const answer = jsonAnswer(200, result === undefined ? { ok: true } : { ok: true, result });
  return fault === undefined ? answer : await spoilAnswer(fault, answer, world.clock, request.signal);
}

function failEarly(fault: Fault): CallAnswer | undefined {
  if (typeof fault === 'string') return answerInstead(fault);
  throw new ZaloRefusal(fault.code, fault.description);
}

function refused(world: World, { code, message }: ZaloRefusal, entry: RequestEntry): WholeAnswer {
  entry.code = code;
  const status = world.switches.trueStatus ? code : 200;
  return jsonAnswer(status, { ok: false, description: message, error_code: code });
}
