// The explicit list of methods that the make-believe Bot API knows; anything else is 404, so that an invented
// method fails here and not in production.
import type { MethodSpec } from './method-spec.ts';
import { editMethods } from './methods-edit.ts';
import { infoMethods } from './methods-info.ts';
import { sendMethods } from './methods-send.ts';

/** Every known method by its lower-case name; the Bot API ignores case in method names. */
export const methodByName: ReadonlyMap<string, MethodSpec & { name: string; known: ReadonlySet<string> }> =
  new Map(
    Object.entries({ ...infoMethods, ...sendMethods, ...editMethods }).map(([name, spec]) => [
      name.toLowerCase(),
      { ...spec, name, known: new Set(spec.fields) },
    ]),
  );
