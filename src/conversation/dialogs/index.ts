// The dialogs, one file each, by the kind of their step. A test checks that this list equals the folder.
import type { DialogStep } from '../../core/dialog.ts';
import { choose } from './choose.ts';
import { confirmInvite } from './confirm-invite.ts';
import { confirmLetter } from './confirm-letter.ts';
import { confirmLinks } from './confirm-links.ts';
import { confirmSender } from './confirm-sender.ts';
import { confirmSheet } from './confirm-sheet.ts';
import { counterOffer } from './counter-offer.ts';
import type { DialogKind } from './dialog.ts';
import { evidence } from './evidence.ts';
import { more } from './more.ts';
import { standIn } from './stand-in.ts';
import { takeBack } from './take-back.ts';

/** Every dialog by its step's kind. */
export const dialogs: Record<DialogStep['kind'], DialogKind> = {
  'confirm-invite': confirmInvite,
  'confirm-links': confirmLinks,
  'confirm-sender': confirmSender,
  'confirm-letter': confirmLetter,
  'confirm-sheet': confirmSheet,
  choose,
  evidence,
  'take-back': takeBack,
  'stand-in': standIn,
  'counter-offer': counterOffer,
  more,
};
