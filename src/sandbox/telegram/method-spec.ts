// What a method of the make-believe Bot API is: the fields it knows and what it does.
import type { Params, UploadedFile } from './params.ts';
import type { SentMessage, World } from './world.ts';

/** One call on its way through a method. */
export interface MethodCall {
  world: World;
  params: Params;
  files: Map<string, UploadedFile>;
  /** Aborts when the caller hung up. */
  signal: AbortSignal;
  /** The messages that this call put into a chat. */
  accepted: SentMessage[];
}

/** A method: every field it accepts, and its effect. Throws `ApiRefusal` for `{"ok":false}`. */
export interface MethodSpec {
  fields: readonly string[];
  run(call: MethodCall): unknown;
}
