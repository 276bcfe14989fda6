// Facts of the notices about the messages themselves.
import type { Attachment } from '../../src/core/channel.ts';
import type { TalkFacts } from '../../src/core/talk-facts.ts';
import { items, late, type Samples } from './awkward-facts.ts';

const photo: Attachment = { kind: 'photo', name: null, reference: 'p' };
const file: Attachment = { kind: 'file', name: `báo cáo ${'rất dài '.repeat(20)}.pdf`, reference: 'f' };

/** At least one set of facts for each kind; what is asked back is among the notices to persons. */
export const talkNotices: Samples<
  Exclude<TalkFacts['kind'], `ask-${'which' | 'reading' | 'extension-day' | 'again'}`>
> = {
  'too-many': [true, false].map((linked) => ({ kind: 'too-many' as const, linked })),
  'evidence-kept': [[photo], [file], [photo, photo], [photo, file]].map((attachments) => ({
    kind: 'evidence-kept' as const,
    item: late,
    attachments,
  })),
  'ask-evidence': [
    { kind: 'ask-evidence', attachments: [file], choices: items },
    { kind: 'ask-evidence', attachments: [photo], choices: [] },
  ],
  'edit-followed': [{ kind: 'edit-followed' }],
  'edit-unclear': [{ kind: 'edit-unclear', items }],
  'edit-not-read': [{ kind: 'edit-not-read' }],
  'correction-followed': [
    { kind: 'correction-followed', items: [late] },
    { kind: 'correction-followed', items },
  ],
  'correction-dropped': [{ kind: 'correction-dropped', items }],
  'not-among': [
    { kind: 'not-among', agency: late.agency, codes: [10], items, rest: false },
    { kind: 'not-among', agency: late.agency, codes: [10, 12], items, rest: true },
  ],
};
