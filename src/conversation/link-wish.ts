// What the desk says about those who wait for it: "xác nhận hết trừ 3", "xác nhận stc, snv", "không đúng 2". Pure.

/** Whom the desk confirms or not: everyone shown but some, or those named. References are as typed. */
export interface LinkWish {
  confirm: boolean;
  all: boolean;
  names: string[];
  except: string[];
}

const verb = /^\/?(xac nhan|xacnhan|confirm|khong dung|khong xac nhan|reject)(?:(?: dau moi)? | dau moi$|$)/;
const everyone = /^(?:het|tat ca|toan bo|all)\b/;
const but = /\b(?:tru|ngoai tru|ngoai|except)\s+/;

/** The wish in plain words; undefined when they say nothing of it. "xác nhận" alone asks for the list. */
export function linkWishIn(plain: string): LinkWish | 'list' | undefined {
  const found = verb.exec(plain);
  if (found === null) return undefined;
  const rest = plain
    .slice(found[0].length)
    .replace(/[.!]+$/, '')
    .trim();
  const confirm = /^(?:xac|con)/.test(found[1] ?? '');
  if (rest === '') return 'list';
  const [whom = '', exceptions = ''] = rest.split(but);
  const all = everyone.test(whom) || whom.trim() === '';
  return { confirm, all, names: all ? [] : namesIn(whom), except: namesIn(exceptions) };
}

/** Parts between commas, semicolons and "và"; digits may stand side by side. */
const namesIn = (words: string): string[] =>
  words
    .split(/[,;]|\s(?:va|and)\s/)
    .map((part) => part.trim())
    .flatMap((part) => (/^\d+(?: \d+)+$/.test(part) ? part.split(' ') : [part]))
    .filter((part) => part !== '');
