// Whether a mail comes from whom it names. A sender's address can be written by anyone, so either our own mail server
// vouches for it (RFC 8601), or the mail carries a mark that we only ever sent to that address.
import { domainOf } from './mail-address.ts';
import type { ReplyCodes } from './reply-code.ts';
import type { StoredMail } from './stored-mail.ts';

/** True when the mail is certainly from its sender. `authservId` is the name our own server signs its checks with. */
export function isSenderProven(mail: StoredMail, codes: ReplyCodes, authservId: string | undefined): boolean {
  const { from, subject, references, authentication } = mail;
  if (codes.isMarked(from.address, subject)) return true;
  if (references.some((id) => codes.isOurs(from.address, id))) return true;
  return authservId !== undefined && vouches(authentication, authservId, domainOf(from.address));
}

/**
 * `mx.tinh.gov.vn; dmarc=pass header.from=stc.gov.vn; …`: the topmost header alone counts, since whoever sends a mail
 * can write more of them below; and only for the very domain of the sender.
 */
function vouches(header: string | null, authservId: string, domain: string): boolean {
  const [server = '', ...checks] = (header ?? '')
    .replace(/\([^()]*\)/g, ' ')
    .toLowerCase()
    .split(';');
  if (server.trim().split(/\s/)[0] !== authservId.toLowerCase()) return false;
  return checks.some((check) => {
    const [, method, properties = ''] = /^\s*(dmarc|dkim|spf)\s*=\s*pass\b(.*)$/s.exec(check) ?? [];
    if (method === undefined) return false;
    const named = [...properties.matchAll(/(?:header\.(?:from|d|i)|smtp\.mailfrom)\s*=\s*"?([^\s";]+)/g)];
    return named.some(([, value = '']) => (value.includes('@') ? domainOf(value) : value) === domain);
  });
}
