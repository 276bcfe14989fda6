// Addresses under PUBLIC_URL from which a platform fetches a picture: nobody can guess one, and each is good for two
// days. Holds no state: an address carries its file's id and its end, sealed.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from './core/clock.ts';

/** Makes and reads such addresses. */
export interface FileLinks {
  /** The address of a kept file. */
  urlOf(fileId: string): string;
  /** The file that a request's path names; undefined for a path that was not made here, was changed or is over. */
  fileIdOf(path: string): string | undefined;
}

const goodForMs = 48 * 3_600_000;
const form = /^\/tep\/([A-Za-z0-9_-]{1,400})\.([0-9a-z]{1,12})\.([A-Za-z0-9_-]{43})\.png$/;

/** Addresses under `publicUrl`, sealed with a secret that only this installation has. */
export function fileLinks(options: { publicUrl: string; secret: string; clock: Clock }): FileLinks {
  const { publicUrl, secret, clock } = options;
  const seal = (id: string, end: string): string =>
    createHmac('sha256', `dondoc-file:${secret}`).update(`${id}.${end}`).digest('base64url');
  return {
    urlOf(fileId) {
      const id = Buffer.from(fileId).toString('base64url');
      const end = (clock.now() + goodForMs).toString(36);
      return `${publicUrl.replace(/\/+$/, '')}/tep/${id}.${end}.${seal(id, end)}.png`;
    },
    fileIdOf(path) {
      const [, id, end, given] = form.exec(path) ?? [];
      if (id === undefined || end === undefined || given === undefined) return undefined;
      if (!timingSafeEqual(Buffer.from(given), Buffer.from(seal(id, end)))) return undefined;
      return Number.parseInt(end, 36) < clock.now() ? undefined : Buffer.from(id, 'base64url').toString();
    },
  };
}
