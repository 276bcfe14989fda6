// The commands, one file each, in the order in which they are tried. A test checks that this list equals the folder.
import { activate } from './activate.ts';
import { addChannel } from './add-channel.ts';
import { addTask } from './add-task.ts';
import { apologise } from './apologise.ts';
import { applyCopy } from './apply-copy.ts';
import { askStatus } from './ask-status.ts';
import { askSupplement } from './ask-supplement.ts';
import { back } from './back.ts';
import { callList } from './call-list.ts';
import { channelHours } from './channel-hours.ts';
import { channelRules } from './channel-rules.ts';
import { channels } from './channels.ts';
import { closePlan } from './close-plan.ts';
import type { Command } from './command.ts';
import { confirmLinks } from './confirm-links.ts';
import { contact } from './contact.ts';
import { correctDigest } from './correct-digest.ts';
import { counterExtension } from './counter-extension.ts';
import { digest } from './digest.ts';
import { digestSetting } from './digest-setting.ts';
import { endService } from './end-service.ts';
import { escalate } from './escalate.ts';
import { exportFiles } from './export-files.ts';
import { focalPoints } from './focal-points.ts';
import { grantExtension } from './grant-extension.ts';
import { help } from './help.ts';
import { helpItem } from './help-item.ts';
import { history } from './history.ts';
import { hold } from './hold.ts';
import { holidays } from './holidays.ts';
import { hours } from './hours.ts';
import { invite } from './invite.ts';
import { inviteList } from './invite-list.ts';
import { items } from './items.ts';
import { letter } from './letter.ts';
import { limitContent } from './limit-content.ts';
import { linkGroup } from './link-group.ts';
import { members } from './members.ts';
import { missing } from './missing.ts';
import { moveDay } from './move-day.ts';
import { nextReminders } from './next-reminders.ts';
import { openMatters } from './open-matters.ts';
import { passOn } from './pass-on.ts';
import { pause } from './pause.ts';
import { preferChannel } from './prefer-channel.ts';
import { reassign } from './reassign.ts';
import { receive } from './receive.ts';
import { refuseExtension } from './refuse-extension.ts';
import { release } from './release.ts';
import { replace } from './replace.ts';
import { resend } from './resend.ts';
import { resume } from './resume.ts';
import { reviewAccept } from './review-accept.ts';
import { reviewCorrect } from './review-correct.ts';
import { reviewFollow } from './review-follow.ts';
import { reviewOnward } from './review-onward.ts';
import { reviewReplace } from './review-replace.ts';
import { reviewShow } from './review-show.ts';
import { rules } from './rules.ts';
import { scheduleFiles } from './schedule-files.ts';
import { setRules } from './set-rules.ts';
import { show } from './show.ts';
import { status } from './status.ts';
import { takeBack } from './take-back.ts';
import { undo } from './undo.ts';
import { urge } from './urge.ts';
import { withdraw } from './withdraw.ts';
import { workingWeek } from './working-week.ts';

/** Every command by its file name. */
export const commands: Record<string, Command> = {
  'help-item': helpItem,
  rules,
  'set-rules': setRules,
  // A channel's own hours name the channel, so they are looked for first.
  'channel-hours': channelHours,
  hours,
  'working-week': workingWeek,
  holidays,
  letter,
  'correct-digest': correctDigest,
  // It names a role, which no agency of a draft is called.
  replace,
  'review-show': reviewShow,
  'review-correct': reviewCorrect,
  'review-follow': reviewFollow,
  'review-onward': reviewOnward,
  'review-accept': reviewAccept,
  'review-replace': reviewReplace,
  show,
  help,
  'take-back': takeBack,
  undo,
  back,
  contact,
  'add-channel': addChannel,
  'prefer-channel': preferChannel,
  channels,
  'channel-rules': channelRules,
  'limit-content': limitContent,
  resend,
  items,
  'next-reminders': nextReminders,
  status,
  'digest-setting': digestSetting,
  digest,
  'schedule-files': scheduleFiles,
  'export-files': exportFiles,
  missing,
  receive,
  'confirm-links': confirmLinks,
  release,
  hold,
  escalate,
  activate,
  'apply-copy': applyCopy,
  members,
  'link-group': linkGroup,
  'invite-list': inviteList,
  invite,
  'end-service': endService,
  'refuse-extension': refuseExtension,
  'grant-extension': grantExtension,
  'ask-supplement': askSupplement,
  'pass-on': passOn,
  withdraw,
  reassign,
  'move-day': moveDay,
  pause,
  resume,
  'add-task': addTask,
  'close-plan': closePlan,
  apologise,
  urge,
  'call-list': callList,
  history,
  'counter-extension': counterExtension,
  'open-matters': openMatters,
  'focal-points': focalPoints,
  'ask-status': askStatus,
};
