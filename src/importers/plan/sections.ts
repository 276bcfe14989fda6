// The sections of a plan with their kind, and the headings directly under them.
import { withoutDiacritics } from '../../core/agencies/agency-names/fold.ts';
import { isBodyName } from '../../core/agencies/agency-names/forms.ts';
import type { DraftSection } from '../../core/plans/plan-draft.ts';
import { note, type Reading, sourceAt } from './context.ts';
import { ranks } from './numbering.ts';
import { headingText, type Item, isHeading } from './outline.ts';

const kinds: [RegExp, string][] = [
  [/muc dich|yeu cau|muc tieu|quan diem|su can thiet/, 'purpose'],
  [
    /to chuc thuc hien|to chuc trien khai|phan cong|trach nhiem|thuc hien ke hoach|to chuc, thuc hien/,
    'assignment',
  ],
  [/che do bao cao|bao cao/, 'reporting'],
  [/noi dung|nhiem vu|giai phap|hoat dong|doi tuong|hinh thuc/, 'content'],
  [/kinh phi|nguon luc|tai chinh/, 'budget'],
  [/thoi gian|tien do|lo trinh/, 'period'],
];

/** What a section is about, by the words of its title: order varies from plan to plan. */
export function sectionKind(title: string): string {
  const folded = withoutDiacritics(title);
  const kind = kinds.find(([pattern]) => pattern.test(folded))?.[1] ?? 'other';
  // "1. Sở Tài chính" hands out duties; no section on funds begins with a body.
  return kind === 'budget' && isBodyName(title) ? 'other' : kind;
}

/** True for the heading of a section on purpose or demands; a sentence with those words is none. */
export const isPurpose = (title: string): boolean =>
  title.length < purposeMax && isHeading(title) && sectionKind(title) === 'purpose';

const purposeMax = 120;

/** The sections as printed; items keep their labels even when one is used twice. */
export function sectionsOf(reading: Reading, items: Item[]): DraftSection[] {
  const top = Math.min(...items.map((item) => item.rank), ranks.first);
  const sections = items.filter((item) => item.rank === top && item.label !== '');
  noteDuplicates(reading, sections);
  return sections.map((section) => {
    const children = section.children.filter((item) => item.label !== '' && item.rank <= ranks.third);
    noteDuplicatesUnder(reading, section);
    return {
      no: section.label,
      title: headingText(section.text) || null,
      kind: sectionKind(section.text),
      items: children.map((item) => ({
        no: item.label,
        title: isHeading(item.text) ? headingText(item.text) : null,
      })),
    };
  });
}

/** Numbers and letters used twice side by side, at any depth. */
function noteDuplicatesUnder(reading: Reading, { children }: Item): void {
  noteDuplicates(reading, children);
  for (const child of children) noteDuplicatesUnder(reading, child);
}

function noteDuplicates(reading: Reading, items: Item[]): void {
  items.forEach((item, at) => {
    if (item.label === '') return;
    if (items.slice(0, at).some((one) => one.label === item.label)) {
      note(reading, 'duplicate-label', 'warning', item.ref, sourceAt(item.at, item.at.text), {
        label: item.label,
      });
    }
  });
}
