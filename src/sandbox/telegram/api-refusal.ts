// The refusals of the Bot API as values that can be thrown; the wording follows what Telegram answers.
import type { RefusalParameters } from '../faults.ts';

/** An answer `{"ok":false}`: HTTP status and `error_code` are the same number. */
export class ApiRefusal extends Error {
  override name = 'ApiRefusal';
  readonly code: number;
  readonly parameters: RefusalParameters | undefined;

  constructor(code: number, description: string, parameters?: RefusalParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/** 400 with the prefix that Telegram puts before the reason. */
export const badRequest = (reason: string, parameters?: RefusalParameters): ApiRefusal =>
  new ApiRefusal(400, `Bad Request: ${reason}`, parameters);

/** 403 with the prefix that Telegram puts before the reason. */
export const forbidden = (reason: string): ApiRefusal => new ApiRefusal(403, `Forbidden: ${reason}`);

/** 409, when two receivers compete for the same updates. */
export const conflict = (reason: string): ApiRefusal => new ApiRefusal(409, `Conflict: ${reason}`);

/** 429 that asks for a pause of whole seconds. */
export const tooManyRequests = (seconds: number): ApiRefusal =>
  new ApiRefusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
