// Tells work or means that the sender passes on to many below ("giao cho các xã rồi") from work that is another
// agency's. Reads nothing else.
import { type Marks, marksIn } from './marks.ts';
import { plainOf } from './normalise.ts';
import { words } from './tokens.ts';

const passing =
  '(?:giao|phan cong|phan giao|phan viec|phan|phan bo|phan khai|phan chia|phan phoi|chia|chuyen|cap|day|trien khai|dua|pho bien|quan triet|thong bao|huong dan|don doc)';
const passedOn = words(
  `${passing}(?: (?!doi|khong|chua|A\\d)\\S+){0,5}? (?:(?:cho|ve|xuong|den|toi|qua|sang) )?A\\d+`,
);
// "việc này giao cho các xã chứ không phải sở": said of whose work it is.
const disclaiming = words(
  '(?:de nghi|kien nghi|nho|xin|khong|chua|chang|dau~|cua|(?<!truc )thuoc|phai|dung ra|le ra|nham|chu tri|moi dung|chu|doi|neu|se|can|nen)',
);
const many =
  /^(?:ubnd )?(?:cac|nhung|may|nhieu|mot so|1 so|mot vai|vai|tat ca|toan bo|con \d+|\d+) |^(?:ubnd|uy ban nhan dan|uy ban) cac /;

/** True when a clause passes something on to several bodies at once, and says of nobody that the work is theirs. */
export function isHandedDown(text: string, marks: Marks): boolean {
  if (!passedOn.test(text) || disclaiming.test(text)) return false;
  const bodies = marksIn(text, 'A', marks.agencies);
  return bodies.length > 0 && bodies.every(({ name }) => many.test(plainOf(name)));
}
