// What the desk types about reminder rules, read from plain words: what is to change, and whose rules are meant.
import type { RuleEdit } from '../core/rules/edit-rules.ts';
import type { SwitchableRule } from '../core/rules/rule-set.ts';

/** A change with the words that say for whom; '' = for everyone. */
export interface RuleWish {
  edit: RuleEdit;
  whose: string;
}

const ruleWords: readonly [RegExp, SwitchableRule][] = [
  [/^(?:danh sach goi(?: dien)?)\b/, 'call-list'],
  [/^(?:danh sach chua gui)\b/, 'collector'],
  [/^(?:xem truoc|bao truoc(?: dot hoi| dot nhac)?)\b/, 'preview'],
  [/^(?:de xuat (?:bao )?thu truong|bao thu truong)\b/, 'escalate-head'],
  [/^(?:hoi cuoi quy|hoi tinh hinh)\b/, 'check-in'],
  [/^(?:thu de nghi|de nghi)\b/, 'request'],
];

const kindOf = (word: string | undefined): 'task' | 'report' | null =>
  word === 'bao cao' ? 'report' : word === 'nhiem vu' ? 'task' : null;

/** `nhac kh15 truoc 10, 3 ngay`, `khong nhac sau han stc`, `tat danh sach goi`; undefined when it is none of these. */
export function ruleWishIn(text: string): RuleWish | undefined {
  return daysIn(text) ?? noneIn(text) ?? targetIn(text) ?? switchIn(text);
}

const whoOf = (text = ''): string => text.replace(/^(?:cho|doi voi|cua)\s+/, '').trim();

function daysIn(text: string): RuleWish | undefined {
  const match =
    /^nhac(?: viec)?(?: (bao cao|nhiem vu))?(?: (.+?))? (truoc|sau)(?: han)? (\d{1,3}(?:\s*(?:,|;|va)\s*\d{1,3})*) ngay(?: lam viec)?(?: (.+))?[.]?$/.exec(
      text,
    );
  if (match === null) return undefined;
  const [, kind, first, side, numbers = '', last] = match;
  const days = numbers.split(/\D+/).map(Number);
  return {
    edit: { kind: side === 'truoc' ? 'before' : 'after', of: kindOf(kind), days },
    whose: whoOf(first ?? last),
  };
}

function noneIn(text: string): RuleWish | undefined {
  const match = /^khong nhac(?: (bao cao|nhiem vu))? (truoc|sau) han(?: (.+))?$/.exec(text);
  if (match === null) return undefined;
  const [, kind, side, whose] = match;
  return {
    edit: { kind: side === 'truoc' ? 'before' : 'after', of: kindOf(kind), days: [] },
    whose: whoOf(whose),
  };
}

function targetIn(text: string): RuleWish | undefined {
  const match = /^(khong )?nhac(?: (bao cao|nhiem vu))? dung (?:ngay|han)(?: cuoi)?(?: (.+))?$/.exec(text);
  if (match === null) return undefined;
  const [, no, kind, whose] = match;
  return { edit: { kind: 'on-target', of: kindOf(kind), isOn: no === undefined }, whose: whoOf(whose) };
}

function switchIn(text: string): RuleWish | undefined {
  const [, what, rest = ''] = /^(tat|bat) (.+)$/.exec(text) ?? [];
  for (const [words, rule] of ruleWords)
    if (what !== undefined && words.test(rest))
      return {
        edit: { kind: 'switch', rule, isOn: what === 'bat' },
        whose: whoOf(rest.replace(words, '').trim()),
      };
  return undefined;
}
