// A file that somebody sent: where it lies, then its bytes. The address carries the token, so no error of it gets out.
import type { Api } from 'grammy';
import type { FetchedAnswer, FetchInit } from './http-fetch.ts';

/** Bots may download no more; https://core.telegram.org/bots/api#getfile */
const bytesMax = 20 * 1024 * 1024;

/** The bytes of a file by its id; undefined when it is too large, gone or not to be had now. */
export async function fetchFile(
  api: Pick<Api, 'getFile'>,
  network: (url: string, init: FetchInit) => Promise<FetchedAnswer>,
  { apiRoot, token }: { apiRoot: string; token: string },
  fileId: string,
): Promise<Uint8Array | undefined> {
  try {
    const { file_path: path, file_size: size = 0 } = await api.getFile(fileId);
    if (path === undefined || size > bytesMax) return undefined;
    const answer = await network(`${apiRoot}/file/bot${token}/${path}`, { method: 'GET' });
    return answer.status === 200 ? answer.bytes() : undefined;
  } catch {
    // The reason may name the address; whoever sent the file hears that it could not be opened.
    return undefined;
  }
}
