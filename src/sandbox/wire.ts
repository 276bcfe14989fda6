// What travels between a transport and a make-believe server: a request, an answer, and the answers that never arrive
// whole. No platform is named here.
import type { Clock } from '../core/clock.ts';
import type { Fault } from './faults.ts';

/** A request as any transport has it; `path` includes the query. */
export interface CallRequest {
  path: string;
  headers: Record<string, string>;
  body: Uint8Array;
  signal: AbortSignal;
}

/** What the transport has to do: answer, or end the connection (`refuse`: as if nobody listened). */
export type CallAnswer = WholeAnswer | { kind: 'refuse' } | { kind: 'cut' };

/** An answer with a body; `truncated` sends only half of it. */
export interface WholeAnswer {
  kind: 'answer';
  status: number;
  contentType: string;
  body: string;
  /** The body where it is no text. */
  bytes?: Uint8Array;
  truncated: boolean;
}

/** A connection that hangs is cut after this long on the sandbox clock. */
const hangMs = 10 * 60_000;

const badGatewayPage =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n';

/** A body as JSON. */
export const jsonAnswer = (status: number, value: unknown): WholeAnswer => ({
  kind: 'answer',
  status,
  contentType: 'application/json',
  body: JSON.stringify(value),
  truncated: false,
});

/** The answer under a fault that keeps the call from being processed; undefined under any other fault. */
export function answerInstead(fault: Fault): CallAnswer | undefined {
  if (fault === 'refuse-connection') return { kind: 'refuse' };
  if (fault === 'drop-before') return { kind: 'cut' };
  if (fault !== 'html-502') return undefined;
  return { kind: 'answer', status: 502, contentType: 'text/html', body: badGatewayPage, truncated: false };
}

/** What becomes of the answer to a call that was processed under a fault. */
export async function spoilAnswer(
  fault: Fault,
  answer: WholeAnswer,
  clock: Clock,
  signal: AbortSignal,
): Promise<CallAnswer> {
  if (fault === 'truncated-body') return { ...answer, truncated: true };
  if (fault === 'hang-after-accept') await clock.sleep(hangMs, signal);
  return { kind: 'cut' };
}
