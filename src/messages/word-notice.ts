// Facts to words: one wording per kind of notice, listed here; the compiler refuses a list that misses a kind.
import type { NoticeFacts } from '../core/notice.ts';
import * as asks from './families/ask-backs.ts';
import * as away from './families/away.ts';
import * as channels from './families/channels.ts';
import { wordMissingReports, wordPreview, wordRoundHeld, wordTicked } from './families/collector.ts';
import * as corrections from './families/corrections.ts';
import * as decisions from './families/decisions.ts';
import * as deskNotes from './families/desk-notes.ts';
import {
  wordDigestAsked,
  wordDigestCorrected,
  wordDigestDraft,
  wordDigestHeld,
  wordDigestReleased,
  wordDigestSetting,
} from './families/digest-desk.ts';
import { wordDigestGroup } from './families/digest-group.ts';
import { wordDigestLeaders } from './families/digest-leaders.ts';
import * as echoes from './families/echoes.ts';
import * as escalation from './families/escalation.ts';
import { wordFile, wordFileSchedule } from './families/files.ts';
import * as firstContact from './families/first-contact.ts';
import {
  wordHelpDesk,
  wordHelpFocalPoint,
  wordHelpHead,
  wordHelpLeader,
  wordNotRecognised,
} from './families/help.ts';
import * as invitations from './families/invitations.ts';
import { wordItemList } from './families/item-list.ts';
import { wordItemDetail, wordItems } from './families/items.ts';
import * as links from './families/links.ts';
import { wordNextReminders } from './families/next-reminders.ts';
import { wordFocalPoints, wordOpenMatters } from './families/open-lists.ts';
import { wordOverdue, wordOverdueAgain } from './families/overdue.ts';
import { wordPlanActivated, wordPlanImported } from './families/plan.ts';
import { wordDoneNoted, wordReceipt, wordReceived } from './families/receipts.ts';
import { wordNewItems, wordReminder } from './families/reminders.ts';
import { wordRequest } from './families/request.ts';
import * as review from './families/review.ts';
import * as rules from './families/rules.ts';
import { wordStatusAgency, wordStatusOverview } from './families/status.ts';
import * as talk from './families/talk.ts';
import { wordSheetDifference } from './families/task-sheet.ts';
import {
  wordNoFocalPoint,
  wordQuotaSpent,
  wordRefused,
  wordUncertain,
  wordUnreachable,
  wordUpdatesLost,
  wordWentWrong,
} from './families/troubles.ts';
import * as undo from './families/undo.ts';
import { tidy } from './lines.ts';
import { type Voice, voiceOf, type Worded, type WordingContext } from './voice.ts';
import { withhold } from './withhold.ts';
import type { WordingOf } from './wording.ts';

const wordings: { [Kind in NoticeFacts['kind']]: WordingOf<Kind> } = {
  rules: rules.wordRules,
  hours: rules.wordHours,
  'working-week': rules.wordWorkingWeek,
  'calendar-days': rules.wordCalendarDays,
  'calendar-changed': rules.wordCalendarChanged,
  'calendar-missing': rules.wordCalendarMissing,
  replanned: rules.wordReplanned,
  'not-linked': firstContact.wordNotLinked,
  'confirm-invite': firstContact.wordConfirmInvite,
  'invite-declined': firstContact.wordInviteDeclined,
  'welcome-focal-point': firstContact.wordWelcomeFocalPoint,
  'welcome-head': firstContact.wordWelcomeHead,
  'welcome-desk': firstContact.wordWelcomeDesk,
  'welcome-leader': firstContact.wordWelcomeLeader,
  'group-linked': firstContact.wordGroupLinked,
  'new-items': wordNewItems,
  reminder: wordReminder,
  request: wordRequest,
  overdue: wordOverdue,
  'overdue-again': wordOverdueAgain,
  'echo-progress': echoes.wordEchoProgress,
  'echo-acknowledged': echoes.wordEchoAcknowledged,
  'echo-promise': echoes.wordEchoPromise,
  'echo-snooze': echoes.wordEchoSnooze,
  'echo-reassignment': echoes.wordEchoReassignment,
  'echo-extension': echoes.wordEchoExtension,
  'opinion-passed': echoes.wordOpinionPassed,
  'echo-question': echoes.wordEchoQuestion,
  receipt: wordReceipt,
  'done-noted': wordDoneNoted,
  received: wordReceived,
  'ask-which': asks.wordAskWhich,
  'ask-reading': asks.wordAskReading,
  'ask-extension-day': asks.wordAskExtensionDay,
  'ask-again': asks.wordAskAgain,
  items: wordItems,
  'next-reminders': wordNextReminders,
  'item-detail': wordItemDetail,
  'help-focal-point': wordHelpFocalPoint,
  'help-desk': wordHelpDesk,
  'help-head': wordHelpHead,
  'help-leader': wordHelpLeader,
  'not-recognised': wordNotRecognised,
  'status-agency': wordStatusAgency,
  'status-overview': wordStatusOverview,
  'missing-reports': wordMissingReports,
  ticked: wordTicked,
  preview: wordPreview,
  'digest-draft': wordDigestDraft,
  'digest-released': wordDigestReleased,
  'digest-held': wordDigestHeld,
  'digest-setting': wordDigestSetting,
  file: wordFile,
  'file-schedule': wordFileSchedule,
  'digest-group': wordDigestGroup,
  'digest-leaders': wordDigestLeaders,
  'digest-asked': wordDigestAsked,
  'digest-corrected': wordDigestCorrected,
  'plan-imported': wordPlanImported,
  'plan-activated': wordPlanActivated,
  'draft-list': review.wordDraftList,
  'draft-findings': review.wordDraftFindings,
  'draft-corrected': review.wordDraftCorrected,
  'letter-understood': review.wordLetterUnderstood,
  'letter-dropped': review.wordLetterDropped,
  'plan-difference': review.wordPlanDifference,
  'copy-dropped': review.wordCopyDropped,
  'sheet-difference': wordSheetDifference,
  'no-focal-point': wordNoFocalPoint,
  'round-held': wordRoundHeld,
  unacknowledged: escalation.wordUnacknowledged,
  'call-list': escalation.wordCallList,
  'escalation-proposal': escalation.wordEscalationProposal,
  'escalation-released': escalation.wordEscalationReleased,
  escalation: escalation.wordEscalation,
  unreachable: wordUnreachable,
  'quota-spent': wordQuotaSpent,
  uncertain: wordUncertain,
  'updates-lost': wordUpdatesLost,
  'desk-note': deskNotes.wordDeskNote,
  'ask-correction': corrections.wordAskCorrection,
  corrected: corrections.wordCorrected,
  'help-item': corrections.wordHelpItem,
  'away-noted': away.wordAwayNoted,
  'away-unlinked': away.wordAwayUnlinked,
  'stand-in-asked': away.wordStandInAsked,
  'stand-in-answered': away.wordStandInAnswered,
  'stand-in-declined': away.wordStandInDeclined,
  'back-noted': away.wordBackNoted,
  'absent-is-back': away.wordAbsentIsBack,
  'ask-away-day': away.wordAskAwayDay,
  'replacement-asked': away.wordReplacementAsked,
  noted: decisions.wordNoted,
  told: decisions.wordTold,
  urged: decisions.wordUrged,
  'link-waiting': links.wordLinkWaiting,
  'links-waiting': links.wordLinksWaiting,
  'links-none': links.wordLinksNone,
  'links-decided': links.wordLinksDecided,
  'link-refused': links.wordLinkRefused,
  'link-refusal-undone': links.wordLinkRefusalUndone,
  'invites-made': invitations.wordInvitesMade,
  'list-unclear': invitations.wordListUnclear,
  'service-ended': invitations.wordServiceEnded,
  'replacement-made': invitations.wordReplacementMade,
  'told-service-ended': invitations.wordToldServiceEnded,
  undone: undo.wordUndone,
  'undo-refused': undo.wordUndoRefused,
  'told-undone': undo.wordToldUndone,
  'item-list': wordItemList,
  'open-matters': wordOpenMatters,
  'focal-points': wordFocalPoints,
  history: decisions.wordHistory,
  'nothing-recorded': asks.wordNothingRecorded,
  thanks: asks.wordThanks,
  'too-many': talk.wordTooMany,
  'evidence-kept': talk.wordEvidenceKept,
  'ask-evidence': talk.wordAskEvidence,
  'edit-followed': talk.wordEditFollowed,
  'edit-unclear': talk.wordEditUnclear,
  'edit-not-read': talk.wordEditNotRead,
  'correction-followed': corrections.wordCorrectionFollowed,
  'correction-dropped': corrections.wordCorrectionDropped,
  'not-among': asks.wordNotAmong,
  'group-members': deskNotes.wordGroupMembers,
  'ask-sender': channels.wordAskSender,
  'sender-unproven': channels.wordSenderUnproven,
  'channel-code': channels.wordChannelCode,
  'content-limited': channels.wordContentLimited,
  'channel-rules': channels.wordChannelRules,
  'confirm-channel': channels.wordConfirmChannel,
  channels: channels.wordChannels,
  'invite-made': deskNotes.wordInviteMade,
  refused: wordRefused,
  'went-wrong': wordWentWrong,
};

/**
 * The message for a notice, in the reader's language. Actions are left out where the channel shows no buttons;
 * each action's text is what the reader could have typed.
 */
export function wordNotice(facts: NoticeFacts, context: WordingContext): Worded {
  const voice = voiceOf(context);
  const { levels } = context;
  const said = levels === undefined ? facts : withhold(facts, levels, voice.say);
  const { text, actions } = wordOne(said.kind, said, voice);
  return { text: tidy(text), actions: context.buttons ? actions : [] };
}

/** The list pairs each kind with its own facts; the compiler cannot follow that through a lookup. */
function wordOne<Kind extends NoticeFacts['kind']>(kind: Kind, facts: NoticeFacts, voice: Voice): Worded {
  return wordings[kind](facts as Extract<NoticeFacts, { kind: Kind }>, voice);
}
