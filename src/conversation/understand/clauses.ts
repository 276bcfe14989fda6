// Splits the marked text into clauses, the unit within which one rule may look. Knows no meanings.

import { withoutClosing } from './politeness.ts';

/** A stretch of canonical text; `isAsked` when it ends with a question mark. */
export interface Clause {
  text: string;
  isAsked: boolean;
}

const signs = /[,;.!?¶()[\]…|*]/;
const joints =
  / (?=(?:nhung ma|nhung(?! gi| ai| viec| noi| cai| muc)|tuy nhien|song le|the nhung) )|(?<!(?:khong|chua|chang|van)) (?=con (?:C\d+|minh|viec) )| (?=ma (?:van )?(?:chua|khong) )| (?=(?:cho|xin) (?:(?:em|minh|toi|anh|chi|phep|duoc|benminh) )*hoi )| (?=nen )| (?=(?:ma )?sao (?:van|cu|con|lai|nhac|hoi|bot) )|(?<= roi) (?=(?:thoi )?dung (?:hoi|nhac|giuc)(?: |$))| (?=ma (?:\S+ )?(?:cu|van|con) (?:bi )?nhac )/;

/** The clauses of a canonical text, none empty. */
export function clausesOf(text: string): Clause[] {
  const out: Clause[] = [];
  let now: string[] = [];
  const close = (isAsked: boolean): void => {
    const parts = tidy(now)
      .split(joints)
      .filter((part) => part !== '');
    parts.forEach((part, index) => {
      out.push({ text: withoutClosing(part.trim()), isAsked: isAsked && index === parts.length - 1 });
    });
    const last = out.at(-1);
    if (parts.length === 0 && isAsked && last) last.isAsked = true;
    now = [];
  };
  for (const token of text.split(' ')) {
    if (signs.test(token) && token.length === 1) close(token === '?');
    else if (token === '-' || token === '+') close(false);
    else now.push(token);
  }
  close(false);
  return out;
}

function tidy(tokens: readonly string[]): string {
  return tokens.filter((token) => /[\p{L}\d]/u.test(token)).join(' ');
}

/** Cuts what the sender takes back: "70% chứ không phải 90%", "không phải 12 mà là 13". */
export function withoutTakenBack(text: string): string {
  const kept = text
    .replace(
      / (?:chu|cho|ma) khong (?:phai|la|phai la) (?:[^,.;¶?]* )?(?:[CPDNXS]\d+|xong|hoan thanh|(?:dang|chua) (?:lam|trien khai|xong|thuc hien|gui|nop))[^,.;¶?]*?(?=$| [,.;¶?])/g,
      '',
    )
    // "không phải gia hạn tới 5/12 mà tới 15/12".
    .replace(
      /(?<![^ ])khong phai (?:la )?((?:[a-z~]+ ){0,4}?)(?:(?:den|toi|sang) )?D\d+ (?:, )?ma (?:la )?(?=(?:den |toi |sang )?D\d)/g,
      '$1',
    )
    .replace(
      /(?<![^ ])khong phai (?:la )?(?:[CPDNXS]\d+|xong|hoan thanh|da xong)(?: \S+){0,2}? (?:ma la|ma|, ma la|, ma|, la) (?=\S)/g,
      '',
    )
    .replace(/(?<![^ ])(([PD])\d+(?: \S+){0,2}?) (?:, )?khong phai (?:la )?\2\d+/g, '$1')
    .replace(
      /(?<=nham .*(?:xong|hoan thanh|gui|nop|P\d+)(?: (?:roi|co|moi|a))*)(?: ,)? khong phai (?:la )?C\d+(?: (?:a|nhe|nha|em|anh|chi))*(?=$| [,.;¶])/g,
      '',
    )
    .replace(/(?<![^ ])(P\d+) (?:thanh|sua thanh|sang) (?=P\d+)/g, '');
  return kept === text ? text : `takenback , ${kept}`;
}
