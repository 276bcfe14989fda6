// Whether a webhook request carries the secret that only its platform knows.
import { isSameText } from './is-same-text.ts';

/** True when the header of that name, in lower case, holds the secret; never without a secret. */
export function carriesSecret(
  headers: Record<string, string | undefined>,
  name: string,
  secret: string | undefined,
): boolean {
  const given = Object.entries(headers).find(([header]) => header.toLowerCase() === name)?.[1];
  return secret !== undefined && secret !== '' && given !== undefined && isSameText(given, secret);
}
