// What tells that a mail answers one of ours: marks in the subject and in Message-IDs that only this installation can
// make, each for one address. Who merely forges a sender has never seen the marks of that address.
import { createHash, createHmac } from 'node:crypto';
import { isSameText } from '../is-same-text.ts';
import { domainOf } from './mail-address.ts';

/** The marks of one installation. */
export interface ReplyCodes {
  /** The bracketed mark of a subject: `[12-7K2P94]`, without an item `[7K2P94]`. */
  subjectMark(to: string, itemCode: string | undefined): string;
  /** The Message-ID of a message, the same for each attempt. */
  messageId(to: string, key: string): string;
  /** The id under which mail programs gather what is about one item; no mail carries it. */
  threadId(to: string, itemCode: string): string;
  /** Whether this is a Message-ID or thread id of ours for this address. */
  isOurs(address: string, messageId: string): boolean;
  /** Whether a subject carries the mark of this address. */
  isMarked(address: string, subject: string): boolean;
}

/** Letters and digits that nobody confuses when typing a subject anew. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const markLength = 6;

const idForm = /^<([a-z]+[0-9a-z]*)\.([0-9a-f]{20})@([^<>@\s]+)>$/;
const markForm = /\[(?:\d{1,6}-)?([2-9A-HJKMNP-Z]{6})\]/gi;

/** Marks made with `secret`; a new secret makes the old marks count for nothing. */
export function replyCodes(secret: string, from: string): ReplyCodes {
  const seal = (text: string): Buffer => createHmac('sha256', `dondoc-mail:${secret}`).update(text).digest();
  const idOf = (to: string, label: string): string =>
    `<${label}.${seal(`${label} ${to}`).toString('hex').slice(0, 20)}@${domainOf(from)}>`;
  const markOf = (to: string): string =>
    [...seal(`subject ${to}`).subarray(0, markLength)]
      .map((byte) => alphabet[byte % alphabet.length])
      .join('');
  return {
    subjectMark: (to, itemCode) => `[${itemCode === undefined ? '' : `${itemCode}-`}${markOf(to)}]`,
    messageId: (to, key) => idOf(to, `m${createHash('sha256').update(key).digest('hex').slice(0, 20)}`),
    threadId: (to, itemCode) => idOf(to, `viec${itemCode}`),
    isOurs(address, messageId) {
      const label = idForm.exec(messageId)?.[1];
      return label !== undefined && isSameText(messageId, idOf(address, label));
    },
    isMarked: (address, subject) =>
      [...subject.matchAll(markForm)].some(([, mark = '']) =>
        isSameText(mark.toUpperCase(), markOf(address)),
      ),
  };
}

/** The subject without marks and without "Re:" before it. */
export const bareSubject = (subject: string): string =>
  subject
    .replace(markForm, ' ')
    .replace(/^\s*(?:(?:re|fwd?|tl|trả lời|chuyển tiếp)\s*:\s*)+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
