// What Zalo does not publish about its bots and the program has to assume all the same. Each is a setting
// (ZALO_BOT_...), so that an office that learns better changes no code.

/** One value for each question that is open. */
export interface ZaloAssumptions {
  /** The longest text in code points, with room under Zalo's 2000 for a mark that the sender adds. */
  textMax: number;
  /** Codes in the answer to a send that mean: this chat cannot be written to (blocked, unknown, never wrote). */
  goneCodes: readonly number[];
  /** The pause after the first "quota exceeded", which doubles while they follow each other. */
  quotaPauseMs: number;
  /** How many messages go out a minute at most, one after the other. */
  sendsPerMinute: number;
}

/** What holds where nothing is set. */
export const assumed: ZaloAssumptions = {
  textMax: 1900,
  goneCodes: [404],
  quotaPauseMs: 5000,
  sendsPerMinute: 60,
};
