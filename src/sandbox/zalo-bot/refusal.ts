// The refusals of the Zalo Bot platform as values that can be thrown. It answers them with HTTP status 200; the code
// stands in the body alone. Codes that nobody has published are marked as assumed.

/** An answer `{"ok":false}` with this `error_code`. */
export class ZaloRefusal extends Error {
  override name = 'ZaloRefusal';
  readonly code: number;

  constructor(code: number, description: string) {
    super(description);
    this.code = code;
  }
}

/** 400: a wrong path, method or parameter. */
export const badRequest = (reason: string): ZaloRefusal => new ZaloRefusal(400, `Bad request: ${reason}`);

/** 401: not our bot. */
export const unauthorized = (): ZaloRefusal => new ZaloRefusal(401, 'Unauthorized');

/** 404: nothing there. */
export const notFound = (what: string): ZaloRefusal => new ZaloRefusal(404, `Not found: ${what}`);

/** 408: a poll without news. */
export const idle = (): ZaloRefusal => new ZaloRefusal(408, 'Request timeout');
