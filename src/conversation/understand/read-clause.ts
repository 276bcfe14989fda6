// Reads one clause: which intents it holds, and whether it is certain. Facts and composition are elsewhere.
import type { Intent } from '../../core/items/answer.ts';
import { isReturned } from './absences.ts';
import type { Clause } from './clauses.ts';
import { type DoneReading, readDone } from './done.ts';
import { isHandedDown } from './handed-down.ts';
import { type Marks, marksIn } from './marks.ts';
import { holds } from './sign.ts';
import { blockedSigns, insideWait, noObstacle, solvedObstacle } from './signs-blocked.ts';
import { extensionAsked, extensionDenied, extensionSigns } from './signs-extension.ts';
import { inProgressSigns, notStartedSigns, promiseSigns } from './signs-progress.ts';
import {
  acknowledgeSigns,
  chatWords,
  handoverSigns,
  questionSigns,
  snoozeSigns,
  workWords,
} from './signs-talk.ts';
import { correctionSigns, notOursSigns, withoutCorrection } from './signs-target.ts';
import { words } from './tokens.ts';

/** One clause as read. */
export interface ClauseReading {
  text: string;
  intents: Set<Intent>;
  /** Something in the clause has two readings or strange words: the sender must be asked. */
  isUnsure: boolean;
  /** A finishing word about which the clause leaves a doubt. */
  isDoneUnsure?: boolean;
  /** Read as open only because its finishing word seems to be about a part or lies ahead. */
  isPartOnly?: boolean;
  /** The sender is at work again. */
  isBack?: boolean;
  /** Percent or dates in it are a forecast. */
  isForecast: boolean;
  /** "15 cũng chưa", "13 cũng vậy": takes its meaning from the clause before. */
  echo?: 'not' | 'same';
  /** "ok rồi": accepted or finished, two readings. */
  isVague: boolean;
}

const filler = '(?:a|em|anh|chi|nhe|nha|oi|luon|het|vang|da|nua|day|the|toi|minh|dau~?|ban|sep|vay)';
const group = 'C\\d+(?: (?:(?:va|voi|cung|viec|lan) )*C\\d+)*';
const echoNot = words(
  `^(?:con |va |viec |rieng |nhung )*${group}(?: (?:thi|cung|van|con|deu|hoan toan))* chua(?: ${filler})*$`,
);
const echoSame = words(
  `^(?:con |va |viec )*${group} (?:deu )?(?:cung|cung y|cung nhu|tuong tu)(?: (?:vay|the|nhu vay|y vay|tuong tu|y|xong|nhu tren))*(?: ${filler})*$`,
);
const forecast = words(
  '(?:se|du kien|phan ~?dau|co gang|quyet tam|dam bao|bao dam|cam ket|muc tieu|chac|du tinh)(?: .*)?',
);
// "chắc tầm 80% rồi" is an estimate of what is reached.
const estimate = words(
  'chac(?: \\S+){0,4} P\\d+(?: \\S+){0,2} roi(?: .*)?|^(?!.*D\\d)(?:.* )?chac(?: (?:la|duoc|dat|cung|co|khoang|tam|chung|~do|gan|hon|tren|tron))* P\\d+(?: (?!chac)\\S+)*$',
);
const denyingQuestion = words('(?:phai khong|dung khong|a|phai hong|ha)(?: .*)?');
const vague = words(
  `^(?:(?:vang|da|a|C\\d+|em|viec|nay) )*(?:(?:ok|on|duoc|on thoa|tot|ngon)? ?roi|khong|chua)(?: ${filler}| nhe| a)*$`,
);
// "mong sớm xong" records nothing.
const wish = words('^(?:mong|hy vong|hi vong|cau mong|uoc gi|gia ma|gia nhu|chuc)(?: .*)?');
// "Đề nghị các phòng nộp …" is said to others.
const directive = words(
  '^(?:kinh )?(?:de nghi|yeu cau|moi|nhac|nho|thong bao)(?: \\S+){0,2} (?:cac|A\\d+|phong|dongchi|anh chi|moi nguoi|toan the|canbo|don vi)(?: .*)?',
);
const asksOutright = words(
  '^(?:(?:vang|a|anh|chi|em|nhan tien) )*(?:cho|xin)(?: (?:em|minh|toi|benminh|phep|duoc))* hoi(?! lai).*|^(?:khi nao|bao gio|ngay nao|may gio)(?: \\S+){0,4} nhac(?: .*)?',
);
const asksWhy = words('^(?:(?:vang|a|em|oi|the|vay|ma) )*(?:tai |vi )?sao .*');
const otherBusiness = words('(?:di|co|du|an) (?:hop|com|choi|ca phe|nhau|dam)');
const selfAway = words('(?:em|minh|toi|anh|chi|den|toi|het)(?: \\S+){0,3} (?:nghi|di|vang|om|D\\d+)|thay');
const complaint = words('(?:(?<!noi )dung|khoi|khong can|thoi|ngung) nhac(?: .*)?');

/** The reading of one clause. */
export function readClause(clause: Clause, marks: Marks, on: string): ClauseReading {
  const reading: ClauseReading = {
    text: clause.text,
    intents: new Set(),
    isUnsure: false,
    isForecast: false,
    isVague: vague.test(clause.text),
  };
  const text = clause.text;
  if (echoNot.test(text)) return { ...reading, echo: 'not' };
  if (echoSame.test(text)) return { ...reading, echo: 'same' };
  if (wish.test(text) && !holds(extensionSigns, text)) return reading;
  reading.isBack = isReturned(text, marks, on);
  readRequests(text, reading, marks);
  if (holds(correctionSigns, text)) reading.intents.add('correction');
  if (isQuestion(clause, reading)) return asQuestion(text, reading);
  if (reading.intents.has('not_ours')) return reading;
  readStates(text, reading, marks, on);
  if (reading.intents.size === 0 && holds(acknowledgeSigns, text) && !complaint.test(text))
    reading.intents.add('acknowledge');
  return reading;
}

function readRequests(text: string, reading: ClauseReading, marks: Marks): void {
  const { intents } = reading;
  if (holds(notOursSigns, text) && !isHandedDown(text, marks)) intents.add('not_ours');
  if (holds(extensionSigns, text) && !intents.has('not_ours')) {
    if (holds(extensionAsked, text)) intents.add('question');
    else if (!holds(extensionDenied, text)) intents.add('extension');
  }
  if (
    holds(snoozeSigns, text) &&
    !asksWhy.test(text) &&
    !intents.has('extension') &&
    !intents.has('not_ours')
  )
    intents.add('snooze');
  if (
    holds(handoverSigns, text) &&
    !intents.has('extension') &&
    !intents.has('not_ours') &&
    !reading.isBack &&
    (!chatWords.test(text) || words('(?:den|toi|het) D\\d+').test(text))
  )
    intents.add('handover');
}

function isQuestion(clause: Clause, reading: ClauseReading): boolean {
  const { text } = clause;
  if (reading.intents.has('question')) return true;
  if (asksOutright.test(text)) return true;
  const asks = clause.isAsked || holds(questionSigns, text);
  if (!asks) return false;
  if (reading.intents.has('not_ours')) return denyingQuestion.test(text) || holds(questionSigns, text);
  // "ngày 24/11 nghỉ lễ thì nộp hôm nào": nobody is away.
  if (reading.intents.has('handover')) return holds(questionSigns, text) && !selfAway.test(text);
  return !reading.intents.has('extension') && !reading.intents.has('snooze');
}

function asQuestion(text: string, reading: ClauseReading): ClauseReading {
  const isWork = workWords.test(text) && !chatWords.test(text) && !otherBusiness.test(text);
  const kept: Intent[] = reading.intents.has('correction') ? ['correction'] : [];
  return { ...reading, intents: new Set<Intent>(isWork ? [...kept, 'question'] : kept) };
}

function readStates(text: string, reading: ClauseReading, marks: Marks, on: string): void {
  const { intents } = reading;
  if (directive.test(text) && !intents.has('extension')) return;
  const cleared = text.replace(noObstacle, ' ').replace(solvedObstacle, ' ').replace(/ +/g, ' ').trim();
  if (isBlocked(cleared)) intents.add('blocked');
  reading.isForecast = forecast.test(text) && !estimate.test(text);
  readPercent(text, reading, marks);
  if (holds(notStartedSigns, cleared)) intents.add('not_started');
  const isProgress =
    holds(inProgressSigns, cleared) || isWaitedInside(cleared) || isPassedOn(cleared, intents, marks);
  const done = mayFinish(cleared, intents) ? readFinish(cleared, reading, marks, on, isProgress) : undefined;
  if (isProgress && !intents.has('handover')) {
    intents.add('in_progress');
    intents.delete('done');
    reading.isDoneUnsure = false;
  }
  if (intents.has('in_progress') && intents.has('not_started') && !words('dang').test(cleared))
    intents.delete(chosen(cleared));
  if (words('X\\d+').test(cleared) && (intents.size > 0 || done === 'unsure')) reading.isUnsure = true;
}

// "đã phân bổ kinh phí cho các xã": under way below, whether finished or not is not said.
function isPassedOn(text: string, intents: ReadonlySet<Intent>, marks: Marks): boolean {
  return !intents.has('blocked') && isHandedDown(text, marks) && !words('xong|hoan thanh|du|het').test(text);
}

// "đang đợi trưởng phòng duyệt rồi gửi" is a step in the sender's own house.
function isWaitedInside(text: string): boolean {
  return insideWait.test(text) && words('doi').test(text) && !words('A\\d+').test(text);
}

function isBlocked(text: string): boolean {
  const isInside =
    insideWait.test(text) &&
    !words('(?:doi|cho)(?: \\S+){0,3} A\\d+|A\\d+(?: \\S+){0,3} (?:chua|cham)').test(text);
  // Rain alone is talk; rain that keeps anyone from anything is an obstacle.
  const isTalk = chatWords.test(text) && !words('chua|khong|nen|cham|anh huong').test(text);
  return holds(blockedSigns, text) && !isInside && !isTalk;
}

// A promise in a clause that asks for time or a reminder is the request itself; "Sở TC chưa thẩm định xong" is
// about another body's work.
function mayFinish(text: string, intents: ReadonlySet<Intent>): boolean {
  if (intents.has('extension') || intents.has('snooze') || intents.has('handover') || chatWords.test(text))
    return false;
  return !(
    intents.has('blocked') &&
    words('(?:A\\d+|ho|ben (?:do~|kia|ay))(?: \\S+){0,4} (?:chua|khong|cham)').test(text)
  );
}

function readFinish(
  text: string,
  reading: ClauseReading,
  marks: Marks,
  on: string,
  isProgress: boolean,
): DoneReading {
  const done = readDone(reading.intents.has('correction') ? withoutCorrection(text) : text, marks, on);
  const isPromise = (done === undefined || done === 'unsure') && isPromised(text, marks);
  if (done === 'unsure' && !isPromise) reading.isDoneUnsure = true;
  else if (done === 'unsure') reading.intents.add('in_progress');
  else if (done !== undefined) reading.intents.add(done);
  if (
    done === 'in_progress' &&
    !isProgress &&
    marksIn(text, 'D', marks.dates).some((day) => day.next !== on && !day.isPast)
  )
    reading.isForecast = true;
  if (done === 'in_progress' && !isProgress && !isPromise && !reading.isForecast) reading.isPartOnly = true;
  if (done === undefined && isPromise) {
    reading.intents.add('in_progress');
    reading.isForecast = true;
  }
  return done;
}

// A day behind is no promise.
function isPromised(text: string, marks: Marks): boolean {
  const days = marksIn(text, 'D', marks.dates);
  return holds(promiseSigns, text) && !(days.length > 0 && days.every((day) => day.isPast));
}

// "chưa làm xong" is open, "chưa làm nên chưa gửi" has not begun.
function chosen(text: string): Intent {
  return words(
    '(?:moi|chua (?:duoc |kip |he )?(?:lam|trien khai|thuc hien|bat dau)(?! xong| het| \\S+ xong)|chua gi)(?: .*)?',
  ).test(text)
    ? 'in_progress'
    : 'not_started';
}

function readPercent(text: string, reading: ClauseReading, marks: Marks): void {
  const values = marksIn(text, 'P', marks.percents).map((mark) => mark.value);
  if (values.length === 0) return;
  const last = values.at(-1) ?? 0;
  if (reading.isForecast) reading.intents.add('in_progress');
  else if (last === 0) reading.intents.add('not_started');
  else if (last < 100) reading.intents.add('in_progress');
}
