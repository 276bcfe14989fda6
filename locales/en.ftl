# Everything the bot says, in English. Words to be typed stay Vietnamese: they are what the bot reads.
# Keys and variables are the same in every language; test/messages checks it.

## Forms of address, names, small parts

you = you
you-office = { $kind ->
    [paper] your newspaper
    [station] your station
   *[office] your office
 }
unit = your agency
greeting = To { $reader } ({ $agency })
greeting-both = To { $reader } and { $standBy } ({ $agency })
greeting-office = To { $agency } ({ $reader })
regards = With kind regards.
officer = { $officer }
officer-of = { $officer }, { $desk }
desk-of = the coordinating desk of { $desk }
communes-count = { $agencies } communes, wards: { $count }
agency-count = { $agency } { $count }
and-others = … and { $count } more
and-lines = … and { $count } more
type = reply “{ $words }”
command-see = xem { $code }
command-received = đã nhận { $agency } { $code }
plans-of-province = the plans of the provincial People's Committee
plan-name = { $kind ->
    [plan] Plan { $number }
    [decision] Decision { $number }
    [directive] Directive { $number }
    [document] Document { $number }
   *[title] the document “{ $number }”
 }
reason = reason: { $reason }
dated = of { $day }
from-day = from { $day }
to-day = to { $day }
at-line = line { $line }
at-row = table { $table }, row { $row }
at-page = page { $page }
place = { $in ->
    [appendix] item { $ref } of the appendix
   *[body] item { $ref }
 }

## Items: reference, day, state, news

item-head = { $code } · { $title } ({ $plan })
item-ref = item { $code }, { $plan }
item-ref-due = item { $code }, { $plan }; due { $printed }
item-short = item { $code }
item-codes = items { $codes }
subject = { $kind ->
    [report] the report “{ $title }”
    [about] the report “{ $title }”
   *[task] the result of “{ $title }”
 }
title-withheld = see the document
subject-withheld = { $kind ->
    [report] the report
   *[task] the result
 }
withheld-dated = { $head }: best { $kind ->
    [report] sent
   *[task] finished
 } by { $day }. For the content see the document.
withheld-undated = { $head }: no day is set; please say how it stands. For the content see the document.
withheld-answers = Answer: “{ $code } { $kind ->
    [report] đã gửi
   *[task] đã xong
 }”, “{ $code } đang làm”, “{ $code } vướng”.
printed = { $counts ->
    [hour] before { $hour } on { $day }
    [yes] by { $day }
   *[no] before { $day }
 }
printed-short = { $counts ->
    [hour] before { $hour } on { $day }
    [yes] by { $day }
   *[no] before { $day }
 }
target-short = { $kind ->
    [report] best sent
   *[task] best finished
 } by { $day }
due-none = No fixed day; please tell us how it stands.
due-printed = Due { $printed }
due-same = Due { $counts ->
    [hour] before { $hour } on
   *[no] by
 } { $target }
due-target = Due { $printed } → { $kind ->
    [report] best sent
   *[task] best finished
 } by { $target }{ $why }
due-inside = due { $printed }
holidays = ({ $days }: public holiday)
holiday-range = ({ $first } to { $last }: public holidays)
late = { $late ->
    [0] overdue
    [one] { $late } working day late
   *[other] { $late } working days late
 }
execution-not-started = not started
execution-in-progress = in progress
execution-done = done
news-acknowledged = message confirmed { $day }
news-promised = promised for { $day }
news-some = last news { $day }
news-none = no answer yet

## The menu of commands

command-help = Help, with examples
command-items = What your agency still has to do
command-back = Back at work, messages as before
command-status = Where everything stands
command-missing = Agencies whose report is missing
command-digest = The digest
command-call-list = Whom to telephone
command-channels = Where I get messages

## Buttons

button-right = Correct
button-wrong = Not correct
button-done = { $code } { $kind ->
    [report] Sent
   *[task] Done
 }
button-in-progress = { $code } In progress
button-obstacle = { $code } Difficulty
button-other = Other choices
button-next-page = Next page
button-previous-page = Page before
button-correct = Correct this
button-release = Release
button-hold = Hold
button-confirm-link = Confirm
button-confirm-all = Confirm all

## First contact

not-linked =
    This is the automatic reminder channel of { $desk }, for the focal points of the provincial People's Committee's plans.
    Please send the invitation code from the letter to your agency, for example: MA 7K2P94QX.
    This channel never asks for passwords, one-time codes or bank details.
confirm-invite =
    The code is valid. Would { $you } please confirm:
    { $name }, { $role ->
        [focal-point] focal point
        [stand-by] stand-by focal point
        [head] head
        [desk] coordinating officer
        [leader] leader
        [secretary] secretary
       *[administrator] administrator
     } of { $agency }{ $plan }: is that right?
    1. Yes
    2. No, please check again
invite-declined =
    Noted: the details behind the code are not right, so nothing has been linked. Please ask the desk of { $desk } to check.
    When you have a new code, please send it here. With kind regards.
welcome-focal-point =
    Dear { $reader },
    From now on this channel reminds { $agency } of its tasks under { $plan }. Several items come in one message, in office hours only, never on days off.
    Please answer in plain words, in Vietnamese, with or without diacritics:
    • “{ $code } đang làm 60%” (in progress) or “{ $code } đã gửi 512/{ $initials }-BC” (sent)
    • “việc” to see your items, “giúp” for help
    • “vắng đến { $away }” when you are away
    This message is automatic and replaces no letter: reports still go through the document management system. Please send no classified content or documents here.
    To speak to someone: { $contact } (the telephone number is in the letter).
welcome-head =
    Dear { $reader },
    { $desk } follows how the plans of the provincial People's Committee are carried out. The focal point of { $agency } gets the reminders and answers them; this channel writes to you only when something is overdue and { $desk } has asked the focal point without result, once for each item. You need not answer.
    When you wish, reply “việc” to see the items of your agency, “gặp bộ phận tổng hợp” to talk to the desk.
    Messages are sent automatically and replace no document. Contact: { $contact }. With kind regards.
welcome-requested =
    To: { $agency } ({ $reader })
    From now on { $desk } sends its requests under { $plan } through this channel: each once, in working hours, never on days off.
    You may send a letter to { $desk } or answer here in a few lines. “việc” shows what is asked for, “giúp” helps.
    Messages are sent automatically and replace no document. Please send nothing confidential through this channel.
    To talk to somebody: { $contact }. We thank { $you } for the cooperation.
welcome-desk =
    Dear { $reader },
    From now on this channel helps { $desk } to follow up the plans: it reminds focal points before the day, records their answers, lists who has not sent and drafts the weekly digest.
    You will mostly use:
    • “/status” (or “/trangthai”) for the whole picture, “/status stc” for one agency
    • “chưa gửi 12” to see who has not sent a report
    • “đã nhận snv, sxd” to tick off agencies whose letters have arrived
    • “giúp” for help
    Messages here are automatic. Messages to heads of agencies never go out by themselves; they wait for your approval. Please send no classified content or documents here.
welcome-leader =
    Dear { $reader },
    From now on, every Monday morning, this channel sends the state of the plans as drawn up by { $desk }: first what needs your decision, then what needs attention.
    The message is automatic and replaces no letter. Your opinion is passed to { $desk } to prepare a document; it never goes straight to the agencies.
    This message is sent automatically. To speak to someone: { $contact }. With kind regards.
group-linked =
    From now on, the weekly state of the plans as drawn up by { $desk } is posted in this group on Monday afternoons.
    The messages are automatic. What agencies write privately is never posted here, nor is anybody's name. To speak to someone: { $contact }. With kind regards.

## Whoever linked himself by a code waits for the desk

link-waiting = Noted. The desk of { $desk } confirms you before this channel shows anything; there is nothing for you to do, and you will hear as soon as it is done.
    This message is sent automatically. To speak to someone: { $contact }. With kind regards.
link-one = TO BE CONFIRMED · { $name }, { $role ->
    [focal-point] focal point
    [stand-by] stand-by focal point
    [head] head
    [desk] coordinating officer
    [leader] leader
    [secretary] secretary
   *[administrator] administrator
 } of { $agency }{ $replaces }, has just joined with an invitation code ({ $channel }, { $time } on { $day }).
link-one-choices =
    1. Confirm
    2. Not right, cancel this code
link-one-words = Reply “xác nhận { $name }” to confirm or “không đúng { $name }” if it is not right.
link-until-then = Until it is confirmed nothing is shown and nobody is reminded.
links-heading = TO BE CONFIRMED · { $count ->
    [one] { $count } person has
   *[other] { $count } people have
 } joined with an invitation code
links-line = { $number } { $agency }: { $name }, { $role ->
    [focal-point] focal point
    [stand-by] stand-by focal point
    [head] head
    [desk] coordinating officer
    [leader] leader
    [secretary] secretary
   *[administrator] administrator
 }{ $replaces } ({ $channel }, { $day })
links-next = Reply “xác nhận hết” (all), “xác nhận hết trừ { $last }” (all but { $last }), “xác nhận 1, 2” or “không đúng { $last }” (not right).
links-next-words = Reply with abbreviations or full names, for example “xác nhận snv, stc” or “không đúng snv” (not right); “chờ xác nhận” shows the list with numbers.
link-replaces = {" "}(instead of { $name })
links-none = Nobody is waiting to be confirmed. When somebody sends an invitation code, you will hear of it here.
link-name = { $name }, { $role ->
    [focal-point] focal point
    [stand-by] stand-by focal point
    [head] head
    [desk] coordinating officer
    [leader] leader
    [secretary] secretary
   *[administrator] administrator
 } of { $agency }
and-people = … and { $count } more
links-confirmed = { $count ->
    [0] Nobody was confirmed.
    [one] { $count } person is confirmed: { $people }. Messages go out from now on. If that is wrong, reply “hoàn tác”.
   *[other] { $count } people are confirmed: { $people }. Messages go out from now on. If that is wrong, reply “hoàn tác”.
 }
link-replaced = { $name } no longer serves as { $role ->
    [focal-point] focal point
    [stand-by] stand-by focal point
    [head] head
    [desk] coordinating officer
    [leader] leader
    [secretary] secretary
   *[administrator] administrator
 } of { $agency } and has been told.
links-refused = { $count ->
    [0] No code was cancelled.
    [one] The code of { $count } person is cancelled: { $people }. It can no longer be used.
   *[other] The codes of { $count } people are cancelled: { $people }. They can no longer be used.
 }
links-refused-next = To invite again, write “/moi” with the role, { $agency } and “: { $name }” for a new code ({ $role ->
    [focal-point] focal point
    [stand-by] stand-by focal point
    [head] head
    [desk] coordinating officer
    [leader] leader
    [secretary] secretary
   *[administrator] administrator
 }).
link-refusal-undone = The desk of { $desk } takes back its last message about the code, which was not right. The code waits to be confirmed; there is no need to type it again. With kind regards.
link-refused = The desk of { $desk } could not confirm the details behind the code, so nothing has been linked. Please ask { $contact } to check and send a new code. With kind regards.

## Reminders

reminder-opening = { $span ->
    [today] Today { $unit } has { $count ->
        [one] { $count } item to finish
       *[other] { $count } items to finish
     } under the plans of the provincial People's Committee:
   *[week] This week { $unit } has { $count ->
        [one] { $count } item
       *[other] { $count } items
     } under the plans of the provincial People's Committee:
 }
new-items-opening = Under the plans of the provincial People's Committee, { $unit } has been given { $count ->
    [one] { $count } new item:
   *[other] { $count } new items:
 }
reminder-where = { $kind ->
    [report] Reports go to { $desk } through the document management system.
   *[task] { $desk } follows and sums up the results.
 }
reminder-how = { $count ->
    [one] Please answer, for example:
   *[other] Please answer with one line for each item, for example:
 }
reminder-help = (“giúp” shows other answers.)
example-done = { $code } { $kind ->
    [report] đã gửi 512/{ $initials }-BC { $day }
   *[task] đã xong, văn bản 512/{ $initials } ngày { $day }
 }
example-in-progress = { $code } đang làm 60%
example-obstacle = { $code } vướng: chờ đề nghị phân bổ dự toán

## Overdue

overdue-opening = As of { $time } on { $day }, { $desk } has not received
overdue-way-out = { $kind ->
    [report] If it has been sent, please reply with the number and date of the letter so that we can check. If not, please send it on { $replyBy }, in time for the summary to the provincial People's Committee, or tell us when you expect to send it.
   *[task] If it is finished, please reply “{ $code } đã xong” so that we can check. If not, please finish it on { $replyBy }, in time for the summary to the provincial People's Committee, or tell us when you expect to finish.
 }
overdue-again-one = Second reminder: item { $code } ({ $plan }) is { $late ->
    [0] overdue
    [one] { $late } working day overdue
   *[other] { $late } working days overdue
 }; { $desk } has received neither { $kind ->
    [report] the report nor word of when it will be sent.
   *[task] the result nor word of when it will be finished.
 }
overdue-again-many = Second reminder: { $count } items are overdue; { $desk } has received neither { $kind ->
    [report] the reports nor word of when they will be sent:
   *[task] the results nor word of when they will be finished:
 }
overdue-again-line = item { $code } ({ $plan }), { $late ->
    [0] overdue
    [one] { $late } working day late
   *[other] { $late } working days late
 }
overdue-again-way-out = We ask { $agency } to { $kind ->
    [report] send
   *[task] finish and tell us the result
 } before 16:30 today, { $day }. After that, { $desk } will report to the provincial People's Committee on the facts as they stand.
overdue-again-help = If there are difficulties, please reply “vướng” or call the coordinating desk.

## Requests

request =
    To { $agency }
    For { $plan }, { $desk } respectfully asks { $you } to share { $subject }{ $also ->
        [yes] { " " }and any suggestions
       *[no] { "" }
     }{ $by }, for the summary to the provincial People's Committee.
    A letter to { $desk } or a few lines here are both welcome.
    Thank you for the cooperation of { $you }.
request-party =
    To { $agency }
    To sum up the results of { $plan }, { $desk } respectfully asks { $you } to provide in writing { $subject }{ $by }. Thank you.
request-party-by = ; if convenient, please send it { $printed }
request-subject = the result of “{ $title }”

## Echoes

echo-progress = Noted: item { $code } ({ $agency }): { $state }.
echo-blocked = { $blocked ->
    [waiting] waiting for { $waitingFor }
   *[obstacle] there is a difficulty
 }
echo-privacy = { $blocked ->
    [waiting] Only the coordinating desk sees “waiting for { $waitingFor }”; it is not posted in the group.
   *[obstacle] Only the coordinating desk sees the difficulty; it is not posted in the group.
 } If letters were exchanged, may we ask { $you } for their number and date.
echo-correct = Not right? Reply “sửa”.
echo-acknowledged = Noted: { $agency } has the message about item { $code }.
echo-promise = Noted: { $agency } promises to { $kind ->
    [report] send the report (item { $code })
   *[task] finish item { $code }
 } on { $day }. Reminders about it rest until then; the day in the plan does not change.
echo-snooze = Noted: the next reminder of item { $code } ({ $agency }) comes on { $day }. The day in the plan does not change.
echo-reassignment =
    Noted: { $agency } asks that the assignment of item { $code } be looked at again; the coordinating agency has been told. Meanwhile there are no reminders of it. If { $you } can name the right agency, please reply with its name and the basis (document, item).
echo-extension = { $asked ->
    [yes] Noted: { $agency } asks to move item { $code } to the end of { $until }{ $replaced }{ $reason }. The coordinating agency has been told and will get in touch. Thank you for letting us know; it is good to work with { $you }.
   *[no] Noted: { $agency } asks to move item { $code } to the end of { $until }{ $replaced }{ $reason }. The coordinating agency has been told. Until it answers, the old day stands.
 }
replaced-request = (in place of the request before: to { $day })
echo-question = Your question has been passed to { $contact }; someone will get in touch. Meanwhile nothing has been changed.
opinion-passed = Your opinion has been passed to { $desk } to prepare a document; it does not go straight to the agencies. Respectfully.

## Receipts

receipt =
    Noted at { $time }, { $day }:
    { $agency } says that it has sent { $letter } ({ $ref }).
    Reference: { $receipt }. { $desk } will check the incoming letter and confirm.{ $more }
    Reminders of item { $code } have stopped. We thank { $you }.
receipt-no-number = If convenient, may we ask { $you } for the number and date of the letter.
done-noted =
    Noted at { $time }, { $day }:
    { $agency } says that “{ $title }” is finished ({ $ref }).
    { $desk } will check the result. Reminders of item { $code } have stopped; not right? Reply “sửa”. We thank { $you }.
received = { $desk } has received { $letter } from { $agency }, { $inTime ->
    [yes] in time by its sending day { $day }
    [no] recorded as late by its sending day { $day }
   *[not-counted] sent on { $day }
 } ({ $receipt }). Thank you.
letter-numbered = { $kind ->
    [report] report no. { $number }
   *[task] letter no. { $number }
 }
letter-unnumbered = { $kind ->
    [report] the report
   *[task] the result
 }

## Asking back

ask-which = { $you } wrote “{ $words }”. Which item is meant (reply with one digit)?
ask-choice-report = Item { $code }, { $done ->
    [yes] sent: { $subject }
   *[no] { $subject }
 }
ask-choice-task = Item { $code }, { $done ->
    [yes] finished: { $title }
   *[no] { $title }
 }
ask-both = Both
ask-more = … { $count } more: reply with the number of the item
ask-none = { $done ->
    [yes] None is finished
   *[no] None of these
 }
ask-nothing-noted = Nothing is recorded until you choose.
ask-reading =
    “{ $words }” about item { $code } means (reply with one digit):
    1. Message received, work in progress
    2. { $kind ->
        [report] The report has been sent
       *[task] Finished
     }
    3. There is a difficulty
    0. None of these
    Nothing is recorded until you choose.
ask-which-other = Item { $code } is not among the items given to { $agency }. Which item is “{ $words }” about (reply with one digit)?
not-among = { $items } is not among the items given to { $agency }, so nothing was recorded about { $items }.
not-among-next = Please write again with a number of your agency, for example: “{ $code } đang làm 60%”.
ask-sent-or-later =
    “{ $words }” about item { $code } means (reply with one digit):
    1. { $kind ->
        [report] The report is sent
       *[task] It is done
     }
    2. More time is asked for
    0. Neither
    Until you choose, nothing is recorded.
ask-extension-day = To which day should item { $code } be moved? { $you } may reply with one digit or another day:
ask-extension-reason = Please add a sentence with the reason.
ask-again = Sorry, the last message was not understood, so nothing has been recorded.
ask-again-examples = You can write: “{ $code } đã gửi” (sent), “{ $code } đang làm 60%” (in progress), “{ $code } vướng” (difficulty); “việc” for your items, “giúp” for help.
ask-again-help = To speak to someone, reply “gặp bộ phận tổng hợp”: { $desk } will get in touch.

## Items and status

items-none = { $agency } has no open items.
items-heading = { $asked ->
    [yes] ASKED OF { $agency } · { $count }
   *[no] ITEMS OF { $agency } · { $count } open
 }
items-supplement = { $head }: sent, an addition is asked for
items-help-reader = Reply: “xem { $code }” · “giúp”
items-soon = { $span ->
    [today] TODAY
    [tomorrow] UNTIL TOMORROW
   *[week] THIS WEEK
 } · { $agency } · { $count ->
    [1] 1 item
   *[other] { $count } items
 }
items-soon-none = { $agency } has nothing due { $span ->
    [today] today
    [tomorrow] until tomorrow
   *[week] this week
 }.
items-next = Next: { $item }
items-all = For all of them, reply “việc”.
next-reminders-none = { $agency } has no reminder within the next 60 days.
next-reminders-heading = REMINDERS AHEAD FOR { $agency }
next-reminder = { $day }: { $item }; { $why }
next-reminders-more = … and { $count } more, after these days.
reminder-why = { $rule ->
    [before] { $days } working days before the day to aim at
    [on-target] the last working day in time
    [overdue] if it is still open then (overdue)
    [check-in] asked about work without a day
    [request] a request to contribute, once
    [snoozed] the day on which you asked to be reminded again
   *[other] by the schedule of the plan
 }
items-help = Reply: “xem { $code }” · “{ $code } đang làm 60%” · “giúp”
item-detail = { $asked ->
    [yes] Item { $code }: { $agency } is asked to help, by { $place }{ $plan }{ $source }.
   *[no] Item { $code }: { $agency } was given this in { $place }{ $plan }{ $source }.
 }
item-detail-title = Content: { $title }
item-detail-withheld = For the content see the document.
item-detail-state = State: { $state }
item-detail-words = What has been recorded:
item-detail-evidence = Sent along ({ $count }):
item-detail-evidence-line = { $what }, { $time } on { $day }{ $who }
status-agency = { $agency } · as of { $time } on { $day }
status-figures = { $total } tasks and reports in all: { $done } done{ $doneParts }; { $open } open{ $openParts }.
part-in-time = { $count } in time
part-late = { $count } late
part-not-due = { $count } not yet due
part-no-date = { $count } without a day
status-overdue = Overdue
status-in-time = In time
status-no-date = Without a day
status-more = … and { $count } more with later days; all of them: “xuất excel { $agency }”.
status-coordinating = Coordinating: { $count }.
status-focal-point = Focal point: { $name }.
status-awaited = Focal point: waits to be confirmed (reply “chờ xác nhận”).
status-no-focal-point = Focal point: none yet.
status-commands = Reply: “xem { $code }”{ $tick }
overview = OVERVIEW · as of { $time } on { $day }
overview-no-plan = No plan is being followed yet.
overview-plan = • { $plan } · { $title }: { $done }/{ $total } done; { $inTime } in time; { $overdue } overdue; { $noDate } without a day
overview-none-late = No agency is overdue.
overview-late = Agencies with overdue items ({ $count }): { $agencies }
overview-commands = Reply: “/status stc” for one agency · “giúp”

## Help

help-focal-point =
    SHORT GUIDE · focal point of { $agency }
    With or without diacritics; one line for each item.

    việc · your agency's items (xem { $code } · details)
    { $code } đang làm 60% · in progress
    { $code } đã gửi 512/{ $initials }-BC { $letterDay } · sent
    { $code } sẽ gửi ngày { $promiseDay } · will be sent on that day
    { $code } vướng: chờ số liệu · a difficulty
    { $code } xin lùi đến { $extensionDay } vì chờ số liệu · asks for more time
    { $code } không thuộc đơn vị · please look at the assignment again
    nhắc lại { $code } { $weekday } · remind me again then
    vắng đến { $away }, đồng chí D thay · away, with a stand-by
    sửa · correct what was just recorded
    gặp bộ phận tổng hợp · someone will get in touch

    { $code } is an example; the number stands at the start of each reminder line. Please send no classified content here.
help-requested =
    SHORT GUIDE · { $agency }
    With or without diacritics.

    việc · what you are asked for (xem { $code } · details)
    { $code } đã gửi văn bản 512/{ $initials } ngày { $letterDay } · sent, with the letter's number
    { $code } đã xong · done
    sửa · correct what was just recorded
    gặp bộ phận tổng hợp · somebody will get in touch

    { $code } is an example. Please send nothing confidential through this channel.
not-recognised = { $reader ->
    [desk] That request was not recognised, so nothing was done. Examples: “chưa gửi” (not sent) · “/status stc” · “đã nhận snv, sxd” (received) · “nhắc stc” (remind) · “ai đề nghị gia hạn” (who asks for time) · “vướng mắc nào chưa xử lý” (open difficulties) · “danh sách đầu mối” (focal points).
   *[other] That message was not recognised, so nothing was done. Examples: “việc” for the items of your agency · “gặp bộ phận tổng hợp” to speak to the desk.
 }
    Reply “giúp” for help.
help-head =
    SHORT GUIDE · head of { $agency }
    With or without diacritics.

    việc · the items of your agency
    xem { $code } · details of an item
    gặp bộ phận tổng hợp · to speak to the desk

    The focal point of your agency reports; this channel writes to you only when the desk releases it.
help-leader =
    SHORT GUIDE · leaders and secretaries
    With or without diacritics.

    tình hình · the whole picture; “tình hình stc” for one agency
    đơn vị nào chậm nhất · who is latest; “việc quá hạn của Sở Tài chính” · “sắp đến hạn”
    chưa gửi { $code } · who has not sent a report
    xem { $code } · details of an item
    ai đề nghị gia hạn · requests for more time

    An opinion written here goes to { $desk } to be put into a document; never straight to an agency.
help-desk =
    SHORT GUIDE · coordinating desk
    With or without diacritics.

    /status (or /trangthai) · the whole picture
    /status stc · one agency
    xem { $code } · details of an item, every agency by name
    chưa gửi { $code } · who has not sent the report
    đã nhận snv, sxd · tick off agencies whose letters have arrived (đã nhận stc { $code } · one item only)
    nhắc tất cả · nhắc trừ sct · nhắc { $code } stc · remind all, all but some, or one (danh sách gọi { $code } · call list)
    đồng ý gia hạn { $code } sct · không đồng ý { $code } sct: lý do · { $code } sct đến 27/11 · more time: yes, no, another day
    đề nghị bổ sung { $code } stc: nội dung đến 30/11 · ask for a supplement (xin lỗi { $code } stc · apologise)
    chuyển lãnh đạo { $code } sct: đề xuất · put a difficulty before the leaders
    thêm việc stc: nội dung, thời hạn · add a task (giao lại { $code } stc cho snv · to another agency; thu hồi { $code } stc: lý do · withdraw)
    đổi hạn { $code } đến 15/12/2026 theo số văn bản · change a day (tạm dừng nhắc stc, tiếp tục nhắc stc · pause, go on)
    lịch sử { $code } · history (việc quá hạn của Sở Tài chính, sắp đến hạn · overdue, due soon)
    hoàn tác · take your last decision back
    kích hoạt KH15 · start the reminders of an imported plan (chốt năm KH15 · close it)
    /tuan · /thang 11 · /quy IV · /tonghop năm 2026 stc · the digest of a period, of an agency
    duyệt · release the weekly digest
    hoãn · hold the weekly digest, or stop an announced round
    /nhom · typed in a group, posts the weekly digest there

    { $code } is an example. Messages to heads of agencies never go out by themselves; they wait for your approval.

## The collector

missing-heading = REPORTS NOT YET SENT · { $ref }{ $due }
missing-figures = As of { $time } on { $day }: { $sent }/{ $of } sent ({ $received } received, { $waiting } to be checked); { $missing } not sent.
missing-offices = Departments and boards ({ $count }): { $agencies }
missing-communes = Communes and wards ({ $count }): { $agencies }
missing-none = Every agency has sent.
missing-awaited = Could not be reminded ({ $count }): { $agencies }, the focal point waits to be confirmed (reply “chờ xác nhận”)
missing-unreachable = Could not be reminded ({ $count }): { $agencies }, no focal point yet
missing-requested = Requested agencies, not in the rates: { $sent }/{ $of } in
missing-commands = Reply: “đã nhận snv, sxd” to tick off agencies whose letters have arrived · “nhắc tất cả” to remind all · “nhắc trừ sct” all but some · “danh sách gọi” for the call list · “xem { $code }” for details
ticked = Recorded as received from { $count ->
    [one] { $count } agency
   *[other] { $count } agencies
 } ({ $ref }): { $agencies }.
ticked-already = Recorded before, unchanged ({ $ref }): { $count ->
    [one] { $count } agency
   *[other] { $count } agencies
 } ({ $agencies }).
ticked-none = No agency was recorded ({ $ref }). Please send the names again, for example: “đã nhận snv, sxd”.
preview =
    { $when ->
        [tomorrow] Tomorrow, { $day },
       *[later] On { $day }
     } at { $time }, { $count ->
        [one] { $count } agency that has not sent its report will be asked
       *[other] { $count } agencies that have not sent their reports will be asked
     } ({ $ref }):
    { $agencies }.
    If a letter has arrived, reply “đã nhận …”. To stop the whole round, reply “hoãn”.
    Messages to heads of agencies never go out by themselves; they wait for your approval.
round-held = The round on { $day } is stopped for { $count ->
    [one] 1 agency
   *[other] { $count } agencies
 } ({ $ref }). Later rounds keep their days; for letters that have arrived, type “đã nhận …”.
unacknowledged =
    NOT YET ACKNOWLEDGED · { $plan } (assigned on { $day })
    { $count ->
        [one] 1 agency has
       *[other] { $count } agencies have
    } not answered: { $agencies }.
    Reminders go on as planned; please contact them directly if needed.
call-list = CALL LIST · { $ref }: { $count ->
    [one] 1 agency
   *[other] { $count } agencies
 } without a report
call-list-awaited = focal point waits to be confirmed
call-list-nobody = no focal point yet
escalation-proposal =
    FOR YOUR DECISION · { $ref }: { $late } working days late, { $count ->
        [one] 1 agency
       *[other] { $count } agencies
    } without a report: { $agencies }.
    Messages to heads of agencies are not sent by themselves. To send them, type “gửi thủ trưởng { $code }” (all), or with the agency: “gửi thủ trưởng stc { $code }”.
    For letters that have arrived, type “đã nhận …”.
escalation-released = The heads of { $count ->
    [one] 1 agency
   *[other] { $count } agencies
 } are told ({ $ref }): { $agencies }. A head hears of an item only once.
escalation-without = Not sent, because the head is not linked ({ $count ->
    [one] 1 agency
   *[other] { $count } agencies
 }, { $ref }): { $agencies }.
escalation-capped = Not sent, because a head gets one message a week ({ $count ->
    [one] 1 agency
   *[other] { $count } agencies
 }, { $ref }): { $agencies }. If it is still open on { $day }, please release it again.
head-of = { $kind ->
    [director] Director of { $agency }
    [chief] Chief of { $agency }
    [board] Head of { $agency }
    [chair] Chair of { $agency }
    [commander] Commander of { $agency }
   *[other] Head of { $agency }
 }
you-unit = { $kind ->
    [named] your { $unit }
   *[other] your agency
 }
and-day = { $days } and { $last }
escalation-contacted = { $desk } contacted the focal point on { $days }.
escalation =
    To: the { $head }
    { $desk } respectfully informs you that by { $day } it had not received { $subject } of { $unit } ({ $plan }; due: { $printed }).{ $contacted }
    We kindly ask you to see that { $kind ->
        [report] the report is sent
       *[task] the work is finished
     } on { $replyBy }, or to name another focal point.
    Contact: { $contact }. There is no need to answer this message. Respectfully.
preview-communes = { $count } communes and wards (“{ $words }”)

## Weekly digest

digest-heading =
    STATE OF THE PLANS · { $period }
    ({ $range }; figures as of { $time } on { $day })
digest-period = { $kind ->
    [week] week { $number }
    [month] month { $number }/{ $year }
    [quarter] quarter { $number }/{ $year }
    [first-half] first half of { $year }
    [second-half] second half of { $year }
    [nine-months] first nine months of { $year }
    [year] year { $year }
   *[days] days { $range }
 }
digest-unit = { $kind ->
    [week] week
    [month] month
    [quarter] quarter
    [year] year
   *[other] period
 }
digest-nothing = STATE OF THE PLANS · { $period } ({ $range }): nothing due, overdue or blocked. With kind regards.
digest-due-soon = Due soon
digest-due-report = Best sent by { $target }: { $subject } ({ $plan }), { $of ->
    [1] not sent yet
   *[other] { $sent }/{ $of } sent
 }
digest-due-tasks = By { $day }: { $tasks }
digest-task = item { $code }, { $agencies }
digest-overdue = Overdue ({ $count }){ $agencies }
digest-reminded = (the focal points have been spoken to privately)
digest-overdue-left = the rest { $count }
digest-unnamed = Not named to the group yet, since the focal points have not been spoken to: { $agencies }.
digest-unnamed-way = Once you have spoken to one, write “sửa tổng hợp: nêu” and its name.
digest-finished = Finished in the { $unit } ({ $count }): { $agencies }. Thank you to these agencies.
digest-in-hand = In hand: { $parts }
digest-obstacles = { $count ->
    [one] { $count } difficulty
   *[other] { $count } difficulties
 }
digest-extensions = { $count ->
    [one] { $count } request for more time
   *[other] { $count } requests for more time
 }
digest-figures = Figures
digest-totals = { $kind ->
    [nothing] There is no task to be counted yet.
    [none-done] { $total } tasks given to { $agencies } agencies in { $plans } plans, none of them done yet (in time: { $openInTime }, overdue: { $openOverdue }, without a day: { $openNoDate }).
    [all-done] { $total } tasks given to { $agencies } agencies in { $plans } plans, all of them done (in time: { $doneInTime }, late: { $doneLate }).
   *[some] { $total } tasks given to { $agencies } agencies in { $plans } plans. Of these, { $done } are done (in time: { $doneInTime }, late: { $doneLate }); { $open } are open (in time: { $openInTime }, overdue: { $openOverdue }, without a day: { $openNoDate }).
 }
digest-originally = By the original days, before any extension: finished in time { $done }, now overdue { $overdue }.
digest-rates = Completion: { $rate } (done out of done and overdue: { $done }/{ $rated }); { $ofAll } of all tasks ({ $done }/{ $total }).
digest-no-rate = Completion: nothing has fallen due yet.
digest-rate-of-all = Completion: nothing has fallen due yet; { $ofAll } of all that was given ({ $done }/{ $total }).
digest-change = Against the { $unit } before: done { $done }, overdue { $overdue }.
digest-unchanged = Against the { $unit } before: done and overdue unchanged.
change = { $way ->
    [more] up { $count }
    [fewer] down { $count }
   *[same] unchanged
 }
digest-corrections = To correct a figure, please write privately to this channel or to { $contact } before { $time } today.

leaders-of = the leaders of { $issuer }
leader-unnamed = the leaders of the provincial People's Committee
leaders-opening =
    To { $leader }
    State of the { $plans ->
    [one] plan
   *[other] { $plans } plans
 } followed by { $desk }, { $period } (as of { $time } on { $day }):
leaders-nothing = To { $leader }: in { $period } (as of { $time } on { $day }) the plans followed by { $desk } ({ $plans }) have nothing to decide, nothing due, overdue or hindered; { $done }/{ $total } done.
leaders-nothing-urgent = To { $leader }: in { $period } (as of { $time } on { $day }) the plans followed by { $desk } ({ $plans }) have nothing to decide and nothing overdue; { $done }/{ $total } done{ $parts }.
leaders-finished = { $count } more in the { $unit }
leaders-soon = due soon: { $count }
leaders-in-hand = in hand: { $parts }
leaders-decisions = I. For your decision ({ $count })
leaders-no-decisions = I. For your decision: nothing.
decision-obstacle = { $title } ({ $plan }): { $agency } reports a difficulty{ $words } ({ $said }).
decision-extension = { $agency } asks to move task { $code }{ $from }{ $to }{ $words } (“{ $title }”, { $plan }; { $times }{ $said }).
decision-times = { $times ->
    [one] for the first time
   *[other] request number { $times }
 }
decision-late = overdue by { $late ->
    [one] { $late } working day
   *[other] { $late } working days
 }
decision-due = due { $day }
decision-coordinating = { $count ->
    [one] { $count } coordinating agency is concerned
   *[other] { $count } coordinating agencies are concerned
 }
decision-others = { $count ->
    [one] { $count } other agency has the same work open
   *[other] { $count } other agencies have the same work open
 }
decision-onward = the collector has to report on by { $day }
decision-proposal = Proposal: { $words }.
propose-agreeing = agree
propose-asking = { $agency } gives its reason and progress before this is considered
propose-clearing = { $waiting ->
    [none] { $desk } clears it with { $agency } and proposes a way
   *[other] { $desk } clears with { $agency } what is awaited ({ $waiting }) and proposes a way
 }
leaders-concerns = II. For your attention
leaders-no-concerns = II. For your attention: nothing.
leaders-report = { $title }, due { $printed }: { $of ->
    [1] not sent yet
   *[other] { $sent }/{ $of } sent, { $rest } missing{ $split }
 }
leaders-split = departments { $offices }; communes, wards { $communes }
leaders-overdue = { $count ->
    [one] { $count } task overdue
   *[other] { $count } tasks overdue
 }{ $agencies }
leaders-figures = III. Figures: { $done }/{ $total } done; { $inTime } in time; { $overdue } overdue; { $noDate } without a day.
leaders-closing = Your opinion is passed to { $desk } to prepare a document; it never goes straight to the agencies.

digest-draft =
    DRAFT OF THE DIGEST OF WEEK { $week } (sent to nobody yet)
    Reply “duyệt” to release it, “hoãn” to hold it, “sửa tổng hợp: bỏ stc” or “sửa tổng hợp: ghi chú …” to correct it. { $goesOut ->
        [yes] If we hear nothing from you, it goes out by itself on { $day }: to the leaders at { $leadersTime }, to the group at { $groupTime }.
       *[no] It goes out only when you reply “duyệt”: on { $day }, to the leaders at { $leadersTime }, to the group at { $groupTime }.
    }
digest-draft-group = { $byHand ->
    [yes] --- For the group (comes to you, to be passed on into it) ---
   *[no] --- For the group ---
 }
digest-draft-leaders = --- For the leaders ---
digest-proposal-way = A proposal that was not corrected is a draft of the system. To correct it, reply “sửa tổng hợp: đề xuất 1” and the words; to drop it, “sửa tổng hợp: bỏ đề xuất 1”.
digest-reckoned = Reckoned back to what was recorded by the end of { $day }; days and assignments are those of today.
digest-note = Note: { $note }
digest-corrected =
    { $state ->
        [held] The digest of week { $week } is corrected. It is held and goes to nobody; to send it, reply “duyệt”.
        [released] The digest of week { $week } is corrected (released). It goes out on { $day }: to the leaders at { $leadersTime }, to the group at { $groupTime }.
       *[draft] The draft of week { $week } is corrected (sent to nobody yet). Reply “duyệt” to release it, “hoãn” to hold it. It goes out on { $day }: to the leaders at { $leadersTime }, to the group at { $groupTime }.
    }
digest-released = { $now ->
    [yes] The digest of week { $week } is released. What is past its hour and was not sent goes out now; the group's edition from { $groupTime } on { $day }, the leaders' from { $leadersTime }.
   *[no] The digest of week { $week } is released. It goes out on { $day }: to the leaders at { $leadersTime }, to the group at { $groupTime }. To hold it, reply “hoãn”.
 }
digest-held = { $leadersGone ->
    [yes] The group's edition of the digest of week { $week } is held; the leaders' had gone out before. To send it, reply “duyệt”.
   *[no] The digest of week { $week } is held and goes to nobody. To send it, reply “duyệt”.
 }
digest-setting = { $goesOut ->
    [yes] From now on a weekly draft that you leave alone goes out by itself: to the leaders at { $leadersTime }, to the group at { $groupTime }. To change this, reply “tổng hợp chờ duyệt”.
   *[no] From now on a weekly draft goes out only when you reply “duyệt” (to the leaders from { $leadersTime }, to the group from { $groupTime }). To change this, reply “tổng hợp tự gửi”.
 }
file-schedule = Files that come to you by themselves, at 16:05 on the last working day of the period:
file-schedule-line = { $number }. { $file }{ $scope }, every { $every ->
    [week] week
    [month] month
   *[quarter] quarter
 }
file-schedule-end = To end one, reply “thôi gửi tệp { $number }”.
file-schedule-none = No file comes to you by itself. Examples: gửi excel KH15 hằng tuần; gửi báo cáo hằng tháng; gửi nhật ký hằng quý.

## Plans

plan-imported =
    { $plan } HAS BEEN READ · { $title }
    { $tasks ->
        [one] { $tasks } task
       *[other] { $tasks } tasks
     }, { $reports ->
        [one] { $reports } report duty
       *[other] { $reports } report duties
     }, { $agencies ->
        [one] { $agencies } agency
       *[other] { $agencies } agencies
     }.
plan-imported-next = Nobody is reminded yet. Write “xem nháp { $plan }” to see the parts, “xem nháp { $plan } điểm” to see these points, “kích hoạt { $plan }” when you are done.
plan-empty-groups = Without a list of members ({ $count }): { $groups }. Before activation, write “nhóm { $first }: snv, stc”; else the desk answers for the group, and no agency of it is reminded.
plan-activated-empty-groups = Without a list of members ({ $count }): { $groups }. The desk answers for the group, and no agency of it is reminded. To give the work to each agency, write “thêm việc { $list }: …”.
plan-activated = { $plan } is active: { $items ->
    [one] { $items } item
   *[other] { $items } items
 } for { $agencies ->
    [one] { $agencies } agency
   *[other] { $agencies } agencies
 }.
plan-activated-empty = { $plan } is activated; it gives no task to anybody yet, so there is nothing to remind of.
plan-activated-first = First reminders: { $day }.
plan-activated-quiet = Nothing comes up for a reminder in the near future.
findings-none = There is nothing to look at again.
findings-heading = { $severity ->
    [error] To be corrected ({ $count })
    [warning] Please check ({ $count })
   *[info] For information ({ $count })
 }
findings-more = … and { $count } more.
finding-missing-number = the document has no number
finding-missing-day = the document does not give its day of issue
finding-duplicate-label = an item label occurs twice
finding-broken-row-joined = a broken table row was joined
finding-repeated-header = a repeated table heading was left out
finding-total-mismatch = the total does not agree with the rows
finding-total-agrees = the total agrees with the rows
finding-unknown-agency = an agency was not recognised
finding-merged-agency = an agency was merged or handed on its functions
finding-lead-conflict = the document names different lead agencies
finding-duplicate-duty = the same duty is given twice
finding-same-report = the same report is asked for again, and reminded of once
finding-no-year = the day has no year
finding-weekday-mismatch = weekday and day do not agree
finding-deadline-past = the day has passed
finding-request-not-duty = a request, never overdue
finding-no-onward-day = the day of the onward report is not known
finding-follow-level-guessed = the follow level is a proposal, please confirm
finding-no-reporter = it is not clear which agencies must report
finding-no-lead = no agency in charge is named
finding-no-collector = the document names nobody who receives the report
finding-stray-digit = a stray digit in the sentence, please compare with the original
finding-other = please check (code: { $code })

## Notes to the desk

desk-note = { $about ->
    [question] QUESTION
    [extension] REQUEST FOR MORE TIME
    [reassignment] ASSIGNMENT TO BE LOOKED AT AGAIN
    [obstacle] DIFFICULTY
    [away] ABSENCE
    [taken-back] TAKEN BACK
    [replacement] ANOTHER FOCAL POINT
    [counter-accepted] AGREES TO THE OTHER DAY
    [extension-undecided] REQUEST FOR MORE TIME STILL UNDECIDED
   *[opinion] A LEADER'S OPINION
 } · { $agency }{ $item }
desk-note-until = { $about ->
    [extension] Asks to move it to the end of { $day }{ $replaced }.
    [away] Away up to and including { $day }.
    [extension-undecided] The agency asks to move it to the end of { $day }.
   *[other] Day named: { $day }.
 }
desk-note-words = { $requested ->
    [yes] { $person }
   *[no] { $person }
 } wrote: “{ $words }”
name-of-the-new = full name of the new one
desk-note-next = { $about ->
    [question] Please get in touch with an answer.
    [extension] Until it is answered, the old day stands. Please settle it with the agency.
    [reassignment] Meanwhile there are no reminders of it. Please look at the assignment again.
    [obstacle] Nobody else has been told. Please look into it with the agency.
    [away] Please confirm with the agency who stands in.
    [replacement] Please confirm with the agency. Once it has named its focal point, write “thay đầu mối { $agency }: { $person } bằng { $to }”.
    [counter-accepted] Recorded as you proposed.
    [taken-back] The focal point took back what was just recorded; what you were told before no longer holds.
    [extension-undecided] Two working days have passed. Overdue reminders of it were held back; from the next working day they go on by the old day. Please decide.
   *[opinion] Nobody else has been told; please prepare a document if one is needed.
 }
group-members = { $group } now has { $count ->
    [one] { $count } agency
   *[other] { $count } agencies
 }: { $members }.
group-members-none = { $group } has no agencies yet.
invite-made =
    Invitation for { $name }, { $role ->
        [focal-point] focal point
        [stand-by] stand-by focal point
        [head] head
        [desk] coordinating officer
        [leader] leader
        [secretary] secretary
       *[administrator] administrator
     } of { $agency }{ $plan }: MA { $code }
    The code works once; please put it into the letter to the agency, never into a group.
invite-made-link = Link that opens with the code: { $link }
nothing-recorded = Nothing has been recorded. Please write again when there is news. With kind regards.
thanks = Thank you. This message changes no item.

## A person's own channels

channel-name = { $channel ->
    [telegram] Telegram
    [zalo-bot] Zalo
    [email] e-mail
   *[other] another channel
}
channel-gone = { $channel } (cannot be reached now)
channel-code =
    To get and answer messages on another channel too ({ $channels }), write from that channel:
    MA { $code }
    The code works once, for 24 hours, for yourself alone; please do not pass it on.
confirm-channel =
    The code is right. Please confirm that this channel, { $channel }, is to be added for { $name }, { $agency }:
    1. Yes
    2. No
channels = { $what ->
    [added] The channel is added. Messages are tried in this order:
    [ordered] The order is changed. Messages are tried in this order:
   *[listed] Your channels, in the order in which they are tried:
}
channels-next = A later channel is used only when an earlier one cannot be reached. To change the order, write for example “ưu tiên Zalo”; to add a channel, write “thêm kênh”.
content-limited = A message could not be passed on over this channel, because it limits content. Please contact the desk.
channel-rules = What holds by channel and by plan (the stricter of the two applies):
content-level = { $level ->
    [code] numbers and days only
    [title] number and title, nothing quoted from the document
   *[full] everything
 }
channel-quiet = nothing unasked from { $from } to { $until }
channel-rules-next =
    To change it, write for example: “nội dung Zalo chỉ mã” (numbers only), “nội dung Zalo mã và tên” (with titles), “nội dung Zalo đầy đủ” (everything); “nội dung KH15 hạn chế” (restricted), “nội dung KH15 bỏ hạn chế” (no longer); “giờ yên lặng Zalo 17:00-07:30” (quiet hours), “bỏ giờ yên lặng Zalo” (none).
ask-sender =
    It is not certain that the mail just received came from you, so nothing was recorded. It said: “{ $words }”
    Please reply to this very mail:
    1. Yes, I sent it
    2. No
sender-unproven = It is not certain who sent this, so nothing was recorded. Please press “Reply” on the last mail of this channel and leave its subject as it is.

## Troubles and refusals

# Under each part of a message that is too long for its channel.
part-of = (Part { $part } of { $of })
not-delivered = { $what ->
    [new] Not reminded:
    [reminder] Not reminded:
    [check-in] Not reminded:
    [overdue] Not reminded:
    [request] The request was not delivered to
    [digest] The weekly digest was not delivered to
    [reply] The reply was not delivered to
    [notice] The notice was not delivered to
   *[other] The message was not delivered to
 }
unreachable = { $instead ->
    [next-channel] One channel has no way to { $person }{ $about } any more; messages go to that person's next one.
    [stand-by] { $lost } { $person }{ $about }: this channel has no way to them now. The message went to the stand-by. Please send the agency's focal point a new invitation code.
    [group-gone] This channel is no longer in the group “{ $person }”, so the weekly digest cannot be posted there; to have it posted again, please add this channel to the group and say “/nhom” there.
    [group-refused] A message to the group “{ $person }” was not taken by the platform. Please tell the administrator.
    [refused] { $lost } { $person }{ $about }: the platform did not take the message. Please get in touch directly and tell the administrator.
    [left] This channel has no way to { $person }{ $about } any more. { $next }
   *[nobody] { $lost } { $person }{ $about }: this channel has no way to them now. { $next }
 }
unreachable-next = { $inviteAgain ->
    [focal-point] Please get in touch directly, or send the agency's focal point a new invitation code.
    [stand-by] Please get in touch directly, or send the agency's stand-by a new invitation code.
   *[none] Please get in touch directly.
 }
no-focal-point-next = Please contact them directly, or send an invitation: “/moi đầu mối” with the agency and the person's name.
quota-spent = { $channel } takes no more messages for now, perhaps because the quota is spent. Whoever has another channel is reached there.
quota-nobody-waits = No reminder has to wait at present.
quota-waiting = Not reminded yet ({ $count }): { $agencies }; this goes out by itself when { $channel } takes messages again. Where it is urgent, please get in touch directly.
uncertain = It is not certain whether { $what ->
    [digest] the weekly digest
    [reply] a reply
    [request] a request
    [notice] a notice
   *[other] a reminder
 } (message { $reference }) arrived, because the connection broke while it was being sent. Please check; if it did not, reply “gửi lại { $reference }”.
updates-lost = No messages were fetched from { $since } to { $until }. The channel keeps messages for 24 hours only, so earlier ones may be lost. Please check with the agencies; whoever got no reply should write again.
went-wrong = Sorry, something went wrong here and the last message could not be handled. Please send it again in a few minutes; if it still fails, give the coordinating desk the reference { $reference }.
refusal-not-allowed = This is for another person to do, so nothing was done. Please ask the coordinating desk, or reply “giúp” to see what can be done here.
refusal-unknown-code = No item{ $detail } was found. Please reply “việc” to see the number of each item.
refusal-digest-edit-unclear = What to correct in the digest{ $detail } was not understood. Examples: sửa tổng hợp: bỏ stc; sửa tổng hợp: nêu lại stc; sửa tổng hợp: ghi chú Sở Tài chính đã gửi ngày 20/11; sửa tổng hợp: đề xuất 1 đồng ý; sửa tổng hợp: tính lại.
refusal-nothing-to-export = There is nothing to export{ $detail }. Please check the code of the plan or the agency.
refusal-unknown-file = Which file is wanted{ $detail } was not understood. Examples: xuất excel KH15; xuất báo cáo; xuất biểu đồ; xuất danh sách gọi 12; xuất lịch stc; công văn 12.
refusal-unknown-period = The period{ $detail } was not understood. Please write, for example: /tonghop tuần này; /tonghop tháng 11; /tonghop quý IV KH15; /tonghop 6 tháng đầu năm; /tonghop năm 2026 stc.
refusal-plan-not-followed = No plan{ $detail } is followed; a plan that was only imported has figures once it is activated.
refusal-group-weeks-only = In the group only a weekly digest that was posted can be read again, for example: “/tuan”, “/tuan trước”. For other periods, a plan or an agency, please write to this channel in private.
refusal-hold-which = The week's digest and an announced round both wait. Please reply “hoãn tổng hợp” to keep the digest back, or “hoãn đợt hỏi” to stop the round.
refusal-no-week-sent = The digest of this week has not been posted in the group. Please reply “/tuan” to read the latest one that was.
refusal-nothing-counted = There is no task to report on yet{ $detail }.
refusal-unknown-agency = The agency{ $detail } was not recognised. Please send its full name or its abbreviation, for example: snv, stc.
refusal-unclear-rule = It is not clear which reminder rule to change{ $detail }. Examples: “nhắc KH15 trước 10, 3 ngày”, “không nhắc sau hạn stc”, “quy tắc nhắc KH15”. Days from 1 to 40.
refusal-unclear-hours = The hours are not clear{ $detail }. Reminders must fall into the morning in which messages may go out. Examples: “giờ nhắc 8h30”, “giờ yên lặng 11h30-13h30, 16h30-7h30”.
refusal-unclear-days = The days are not clear{ $detail }. Examples: “ngày nghỉ 04/02/2027-10/02/2027: Tết Nguyên đán (dự kiến)”, “làm bù 20/02/2027: hoán đổi”.
refusal-nothing-open = There is no open item, so nothing was recorded. Reply “giúp” for help.
refusal-nobody-to-ask = Nobody needs to be asked now{ $detail }: sent, done, or reminders rest. Reply “chưa gửi” or “/status” to see.
refusal-nothing-to-pause = Nothing is to be changed{ $detail }: no items, all done, or so already.
refusal-question-over = This question is over, so nothing was recorded. Please answer the latest one, or write what you mean.
refusal-nobody-to-escalate = No head was told{ $detail }: nothing is overdue of which the focal point has been asked. Heads are told only after that.
refusal-not-later = The day asked for item{ $detail } is before the plan's own day, so no request was noted. For an early promise please write “sẽ gửi ngày …”; for more time, the day again.
refusal-already-done = This item{ $detail } was recorded as done before; nothing has changed. To correct it, reply “sửa”.
refusal-invite-wrong = The invitation code is not right or has expired. Please check it against the letter, or ask the coordinating desk for a new one.
refusal-invite-locked = The code was wrong several times, so this channel takes no codes for a while. Please try again later, or ask the coordinating desk for a new one.
refusal-group-only-desk = In the group this command is for the coordinating officer. Please write to this channel privately.
refusal-no-other-channel = This is the only channel at present; the desk will say when there is another.
refusal-no-copy = No newer copy of a plan{ $detail } is waiting; with several, please name one, for example “cap nhat KH446”.
refusal-no-draft = No draft{ $detail } is waiting. Please reply “/status” to see the plans being followed.
refusal-no-scheduled-file = No file that comes by itself has the number{ $detail }. Please reply “lịch gửi tệp” to see them.
refusal-too-many-files = A person gets at most{ $detail } files by themselves. Please reply “thôi gửi tệp 1” to end one first.
refusal-file-not-read = The file{ $detail } cannot be read through this channel. Through Telegram, please send the workbook that the system wrote (“xuất excel”), or a list of focal points with columns “Cơ quan, đơn vị” (agency) and “Họ và tên” (name); other files are imported by the administrator with dondoc import.
refusal-sheet-dropped = The workbook{ $detail } is not applied; everything stays as it was. Please send it again when needed.
refusal-not-a-digest-state = The weekly digest is no longer waiting for release, so nothing has changed. Please reply “/status” to see how things stand.
refusal-conflict = The same information was changed elsewhere at that moment, so nothing was recorded. Please send your message again.
refusal-no-text = This channel reads text only. Please write in words, for example “12 đã gửi”; reports still go through the document management system.
refusal-not-a-plan = No plan could be read from what was sent{ $detail }, so nothing was recorded. Please check it, or ask the administrator to import the file.
refusal-nothing-to-correct = There is nothing recorded recently to correct. Please write the right facts again, for example “12 đang làm 60%”.
refusal-changed-since = The item has changed since, so it cannot be taken back by itself. Please write the right facts again, or “gặp bộ phận tổng hợp”.
refusal-no-list = There is no list. Please send an Excel or CSV file with columns “Cơ quan, đơn vị” (agency) and “Họ và tên” (name), or write “mời danh sách” and then one line a person: agency; name; role. For example: stc; Nguyễn Văn A; đầu mối
refusal-unknown-person = There is not exactly one person of that name{ $detail } in the role and agency given. Please write the full name, for example “thôi đầu mối stc: Nguyễn Văn A”.
refusal-who-is-replaced = It is not clear who is replaced{ $detail }: exactly one person must serve in that role at the agency. Please write full names, for example “thay đầu mối stc: Nguyễn Văn A bằng Phạm Thị D”; where nobody serves yet, write “/moi”.
refusal-no-such-link = Nobody like that{ $detail } is waiting to be confirmed, so nothing was recorded. Reply “chờ xác nhận” to see the list with numbers.
refusal-nothing-to-undo = There is no recent decision to take back. Only your own last decision can be taken back, within 7 days.
refusal-decided-since = Something has happened since that decision, so it cannot be taken back by itself. Please write “lịch sử 12” to look, then a new decision.
refusal-day-past = The day named is past, so nothing was recorded. Please write another day.
refusal-not-away = No absence is on record now, so nothing has changed.
refusal-own-request = Somebody else has to decide a request that you made yourself.
refusal-needs-document = A plan's own day{ $detail } moves only with a document of its issuer. Please add number and date, for example “theo 300/UBND-KGVX ngày 20/11/2026”.
refusal-needs-reason = Please add the reason or the content after a colon, for example “không đồng ý 12 sct: phải trình UBND tỉnh ngày 30/11”.
refusal-needs-day = The day{ $detail } is not clear, so nothing was recorded. Please write it again, for example 30/11/2026.
refusal-no-extension = No request for more time is open for item{ $detail }.
refusal-no-obstacle = No difficulty is open for item{ $detail }.
refusal-not-sent = Item{ $detail } has not been reported as sent, so no supplement can be asked for.
refusal-which-agency = Several agencies share this item{ $detail }. Please add the agency, for example “12 stc”.
refusal-which-plan = It is not clear which plan{ $detail } is meant. Please add its code, for example KH15.
refusal-already-there = The agency{ $detail } has that item already, so nothing has changed.
refusal-chat-taken = This chat belongs to somebody else, so it was not linked. Please use the code in a chat of your own, or write “gặp bộ phận tổng hợp”.
refusal-unknown-level = How much may be said{ $detail } is not clear. Write for example “nội dung Zalo chỉ mã” (numbers only), “nội dung Zalo mã và tên” (with titles), “nội dung KH15 hạn chế” (restricted).
refusal-unknown-hours = The quiet hours{ $detail } are not clear. Write for example “giờ yên lặng Zalo 17:00-07:30” or “bỏ giờ yên lặng Zalo” (none).
refusal-no-such-channel = You have not linked the channel{ $detail }. Write “thêm kênh” for a code that links it.
refusal-nothing-to-resend = No message{ $detail } is waiting to be sent again, so nothing was sent.
refusal-no-members = The group of agencies{ $detail } has no members yet, so nothing was done. Please list its agencies first.
too-many = Many messages are coming in a row, so this channel does not answer each of them for the moment. What you report about your items is still recorded and confirmed as usual; please write about other matters again in a few minutes.
too-many-unlinked = Many messages have come in a row, so this channel does not answer for a few minutes. If you have an invitation code from a letter, please send it in this form: MA 7K2P94QX.
evidence-kept = Noted { $what } with item { $code } ({ $agency }); the collecting desk can see it. Reports still go through the document management system. If it belongs to another item, please send it again with the item number.
attachments = { $kind ->
    [photo] { $count ->
        [one] { $count } picture
       *[other] { $count } pictures
     }
   *[other] { $count ->
        [one] { $count } file
       *[other] { $count } files
     }
 }
attachment-named = the file “{ $name }”
ask-evidence = Received { $what }. Which item does it belong to?
ask-evidence-none-of-these = None of these, leave it
ask-evidence-none = Received { $what }, but there is no open item now, so nothing was recorded. Write “giúp” for help.
edit-followed = The message you have just edited was read again; what it recorded before is replaced by what follows.
edit-unclear = You have just edited a message, but what it says now is not clear, so what was recorded stays:
edit-unclear-line = • item { $code }: { $state }
edit-unclear-next = To correct it, write “sửa” or write it again in full, for example “{ $code } đang làm 60%”.
edit-not-read = A command that was carried out is not changed by editing the message. Please write a new command; to take the last decision back, write “hoàn tác”.

## Outside one message

desk-unnamed = the collecting desk
resent = (Sent again, because it is not certain that the first copy arrived.)

## Correcting, and more about one item

ask-correction = { $count ->
    [1] What was just recorded; reply 1 to take it back:
   *[other] Which of these should be taken back (reply with one digit):
 }
ask-correction-line = Item { $code } ({ $agency }): { $state }
ask-correction-said = { $what ->
    [extension] more time asked for
    [obstacle] a difficulty
   *[reassignment] assignment to be looked at again
 }
ask-correction-keep = Leave it as it is
ask-correction-example = Or write the right facts, for example: “{ $code } đang làm 70%”.
correction-followed = What was recorded of { $items } before is taken back; the following holds instead.
correction-dropped = What was recorded stays:
taken-back-words = (taken back)
corrected =
    Taken back. Item { $code } ({ $agency }) is as it was before: { $state }.
    If there are right facts, { $you } may write them, for example: “{ $code } đang làm 70%”.
help-item =
    ITEM { $code } · other answers
    { $code } xin lùi đến { $extensionDay } vì chờ số liệu · asks for more time
    { $code } sẽ { $kind ->
        [report] gửi
       *[task] xong
     } ngày { $promiseDay } · will be ready on that day
    nhắc lại { $code } { $weekday } · remind me again then
    { $code } không thuộc đơn vị · please look at the assignment again
    vì sao { $code } · why this message came
    gặp bộ phận tổng hợp · someone will get in touch

## Decisions of the desk

noted-resent = Message { $detail } will be sent once more, marked as a second copy.

## Files: how plans are named, columns, how a task stands

file-what = { $what ->
    [tasks] the table of tasks
    [report] the report on the state of the tasks (draft)
    [appointment] letter asking for focal points (draft)
    [letters] reminding letters (draft)
    [synthesis] the synthesis of the agencies' reports
    [calendar] the calendar of deadlines
    [call-list] the call list
    [log] the log of reminders
    [chart] the progress chart
   *[other] the file
 }
file-caption = { $file }. { $asOf }.
file-elsewhere = This channel carries no files. To get { $file }, please run on the server: { $command }
file-document = Document
file-numbered = { $type } no. { $number }
file-by = of { $issuer }
file-as-of = As of { $time } on { $day }
file-sheet-summary = Summary
file-summary-title = STATE OF THE TASKS
file-sum = Total
file-column-number = No.
file-column-title = Task
file-column-lead = Lead agency
file-column-coordinating = Coordinating agencies
file-column-time = Time
file-column-deliverable = Deliverable
file-column-budget = Budget (VND)
file-column-code = Number
file-column-plan-code = Plan code
file-column-due = Due
file-column-target = Aim at
file-column-standing = Standing
file-column-execution = Execution
file-column-percent = Progress
file-column-late-days = Working days late
file-column-letter = Letter number
file-column-letter-on = Letter date
file-column-closed = Finished on
file-column-received = Received on
file-column-promised = Promised for
file-column-words = Latest news
file-column-original-due = Original day
file-column-document = Document that moves the day
file-column-key = Row key (do not edit)
file-column-agency = Agency
file-column-total = Total
file-column-done-in-time = Done in time
file-column-done-late = Done late
file-column-open-in-time = Open, in time
file-column-open-overdue = Open, overdue
file-column-open-no-date = Without a day
file-standing-withdrawn = Withdrawn
file-standing-requested = Requested
file-standing-done = Done in time
file-standing-late = Done late
file-standing-overdue = Overdue
file-standing-due-soon = Due soon
file-standing-in-time = In time
file-standing-no-date = Without a day

## Files: call list and reminder log

file-call-title = AGENCIES TO CALL: NOT SENT, NOT FINISHED
file-call-sheet = Call list
file-column-focal-point = Focal point
file-column-stand-by = Stand-by
file-column-phone = Telephone
file-column-reached = Reminder channel
file-column-call-result = Result of the call
file-reached = Linked
file-not-reached = Not linked
file-log-title = REMINDER LOG
file-log-sheet = Log
file-column-at = Time
file-column-reader = Reader
file-column-channel = Channel
file-column-message = Kind
file-column-tasks = Tasks
file-column-outcome = Delivery
file-column-answer = Answer after it
file-message-new = New task
file-message-reminder = Reminder
file-message-check-in = Check-in
file-message-request = Request
file-message-overdue = Overdue
file-message-escalation = To the head
file-message-collector = To the collector
file-outcome-sent = Sent
file-outcome-uncertain = Perhaps not arrived
file-outcome-failed = Not delivered
file-outcome-pending = Waiting
file-log-answer = { $day }: { $words }

## Files: report, letters and synthesis in the form of Decree 30/2020/NĐ-CP

file-number-line = No.        /{ $symbol }
file-place-date = { $place }, day      month { $month } year { $year }
file-to = To: { $receiver }
file-receivers = Copies to:
file-receivers-file = Archive.
file-receivers-as-above = As above;
file-appointment-about = Re: focal points for { $plan }
file-appointment-receivers = the agencies in the appendix
file-appointment-opening = Under { $plan }, { $desk } has been asked to follow, remind and summarise. So that information travels promptly, { $desk } kindly requests the agencies to:
file-appointment-people = 1. Name one focal point and one stand-by for the plan, with name, position, telephone number and official e-mail address, in the form of the appendix.
file-appointment-send = 2. Send the list to { $desk } through the document management system before { $replyBy }.
file-appointment-channel = 3. Once the list has arrived, { $desk } sends each focal point a personal code, used once, to join the reminder channel by messenger or e-mail. The channel only reminds and takes notes and replaces no letter: reports, requests for more time and proposals still go through the document management system. Please send no restricted content there; the channel never asks for a password, a one-time password or bank details.
file-appointment-change = 4. Give notice by letter when a focal point changes, so that { $desk } can follow; tasks and their history stay with the agency.
file-appointment-closing = { $desk } kindly requests your cooperation.
file-appointment-table = LIST OF FOCAL POINTS
file-appointment-with = (Enclosed with letter no.        /{ $symbol } of      { $month }/{ $year } by { $desk })
file-receivers-report = { $receiver } (to report);
file-column-role = Role
file-column-person = Name
file-column-position = Position
file-column-mail = Official e-mail
file-report-heading = REPORT
file-report-about = State of the tasks under { $plan }
file-report-opening = Under { $plan }, { $desk } reports the state of the tasks as of { $time } on { $day }:
file-report-general = I. Overview
file-report-agencies = II. Results by agency
file-report-attached = (Each task is listed in the attached appendix)
file-report-overdue = III. Overdue tasks ({ $count })
file-report-overdue-none = III. Overdue tasks: none.
file-report-overdue-line = { $agency }: { $title } ({ $printed }; { $late } working days late).
file-report-obstacles = IV. Obstacles
file-report-obstacles-none = IV. Obstacles: none.
file-report-obstacle-line = { $agency }: { $words } ({ $title }).
file-report-obstacles-open = { $others ->
    [yes] Besides, { $desk } is dealing with { $count ->
        [one] { $count } more obstacle
       *[other] { $count } more obstacles
     }.
   *[no] { $desk } is dealing with { $count ->
        [one] { $count } obstacle
       *[other] { $count } obstacles
     }; none is put before the leaders yet.
 }
file-report-proposals = V. Proposals
file-report-proposals-none = V. Proposals: none.
file-report-extension-line = { $agency } asks for more time until { $until }: { $title }.
file-report-closing = { $desk } submits this report to { $receiver } for direction.
file-appendix = APPENDIX
file-same-as-above = ditto
file-appendix-title = STATE OF EACH TASK
file-appendix-with = (Attached to report no.        /{ $symbol } of day      month { $month } year { $year } of { $desk })
file-letter-about = Re: { $kind ->
    [request] request for information
   *[owed] reminder of tasks
 } under { $plan }
file-letter-opening = Under { $plan }, { $desk } follows the tasks. As of { $time } on { $day }, { $desk } has not received the results of { $agency } on { $count } points that have fallen due:
file-letter-way-out = If they are finished or reported, please give the number and date of the letter. If not, { $agency } is asked to finish and send the results to { $desk } before { $replyBy }, to be reported to { $receiver }; where there are obstacles, please state the cause and the expected day.
file-letter-request = To bring together the results of { $plan }, { $desk } kindly asks { $agency } for information on the following { $count } points, and proposals if any, before { $replyBy }, to be reported to { $receiver }:
file-letter-closing = { $kind ->
    [request] We thank { $agency } for the cooperation.
   *[owed] { $desk } asks { $agency } for its attention.
 }
file-letter-column-late = Late (working days)
file-synthesis-heading = REPORT
file-synthesis-about = Synthesis of the results of { $plan }
file-synthesis-remark = (A draft to be edited; what stands in quotation marks are the agencies' own words)
file-synthesis-opening = Under { $plan }, { $desk } brings together the results that the agencies have sent by { $time } on { $day }:
file-synthesis-follows = The results task by task:
file-synthesis-other = Other tasks
file-synthesis-reports = Reports of the agencies
file-synthesis-line = { $agency }: { $state }.
file-synthesis-words = “{ $words }” ({ $day })
file-synthesis-silent = No information yet: { $agencies }.
file-letter-of-day = letter { $number } of { $day }
file-letter-of = letter { $number }

## Files: calendar and picture

file-calendar-name = Tasks of { $name }
file-calendar-summary = { $done ->
    [yes] Done: { $title }
   *[no] { $title }
 } ({ $plan })
file-calendar-text = { $agency } · { $plan } · { $printed } · task { $code }
file-chart-title = STATE OF THE TASKS
file-chart-total = { $done } of { $total } tasks done
file-chart-overdue = { $count } tasks overdue
file-chart-agencies = By agency
file-chart-others = { $count } more agencies
file-chart-trend = Week by week
file-chart-week = Week { $week }
file-chart-done = Done
file-chart-in-time = In time
file-chart-due-soon = Due soon
file-chart-overdue-short = Overdue
file-chart-no-date = Without a day

## Away and hand-over

away-noted = { $asked ->
    [yes] Noted: the contact of { $you } is away up to and including { $until }. From today { $standIn } gets the messages about { $count } items of { $agency }{ $nearest }. From { $back } they go to the present contact again.
   *[no] Noted: { $you } are away up to and including { $until }. From today { $standIn } gets the reminders of { $count } items of { $agency }{ $nearest }. From { $back } they come to { $you } again.
 }
away-nearest = { $asked ->
    [yes] the nearest is item { $code }, { $day }
   *[no] the nearest is item { $code }, { $day }
 }
away-back-early = Back early? Reply “đã về”. Not right? Write the day and the stand-by again.
away-unlinked = { $asked ->
    [yes] Noted: the contact of { $you } is away up to and including { $until }. { $standIn } has not joined this channel; please pass on this invitation code: MA { $code }. Meanwhile the desk will get in touch.
   *[no] Noted: { $you } are away up to and including { $until }. { $standIn } has not joined this channel; please pass on this invitation code: MA { $code }. Meanwhile the desk watches your items and will get in touch.
 }
away-nobody = { $asked ->
    [yes] Noted: the contact of { $you } is away up to and including { $until }. Nobody is known to stand in; the desk will get in touch. Back early? Reply “đã về”.
   *[no] Noted: { $you } are away up to and including { $until }. Nobody is known to stand in; the desk watches your items and will get in touch. Back early? Reply “đã về”.
 }
stand-in-asked = { $asked ->
    [yes] { $absent } is away up to and including { $until } and asks { $reader } to take the messages about { $count } items meanwhile:
   *[no] { $absent } is away up to and including { $until } and asks { $reader } to watch { $count } items meanwhile:
 }
stand-in-line = { $code } · { $target }
stand-in-line-none = { $code } · no due date
stand-in-how = Reply “nhận” (yes) or “không nhận” (no). Thank you.
stand-in-answered = { $answer ->
    [asked-yes] Noted: yes, up to and including { $until }. Reply “việc” to see what is asked for. Many thanks to { $you }.
    [asked-no] Noted: not for now; the desk will get in touch with { $you }.
    [yes] Noted: { $you } stand in up to and including { $until }. Reply “việc” to see the agency's items. Thank you.
   *[no] Noted: { $you } do not stand in; the desk will get in touch with the agency.
 }
stand-in-declined = { $asked ->
    [yes] { $standIn } does not stand in. The desk will get in touch with { $you }; to ask somebody else, write the day and the name again.
   *[no] { $standIn } does not stand in. While { $you } are away the desk watches your items and will get in touch; to ask somebody else, write the day and the name again.
 }
back-noted = { $asked ->
    [yes] Noted: the contact of { $you } is back and gets the messages again.
   *[no] Noted: { $you } are back. Reminders come to { $you } again.
 }
absent-is-back = { $asked ->
    [yes] { $absent } is back and gets the messages again. Many thanks to { $you } for standing in.
   *[no] { $absent } is back and gets the reminders again. Thank { $you } for standing in.
 }
ask-away-day = { $asked ->
    [yes] Until which day is the contact of { $you } away? Please write the day and the stand-by, for example: “vắng đến 5/12, anh D thay”. Nothing is recorded without a day.
   *[no] Until which day? { $youFirst } can write the day and the stand-by, for example: “vắng đến 5/12, đồng chí D thay”. Nothing is recorded without a day.
 }
replacement-asked = { $asked ->
    [yes] The wish for another contact of { $agency } ({ $from }{ $to }) has gone to the desk, to be confirmed with { $you }. Until then messages still go to the present contact.
   *[no] The wish for another focal point of { $agency } ({ $from }{ $to }) has gone to the desk, to be confirmed with the agency. Until then reminders still come to { $you }. Items and history stay with the agency.
 }
replacement-to = to { $to }
noted-extension-granted = Noted: item { $code } of { $agency } will be received up to the end of { $day }. The plan's day does not change. The agency has been told.
noted-extension-refused = Noted: item { $code } of { $agency } is not moved. The agency has been told.
noted-extension-countered = { $agency } has been offered another day for item { $code }: the end of { $day }.
noted-supplement = { $agency } has been asked to add to item { $code }: { $detail }
noted-passed-on = Item { $code } ({ $agency }) goes into the next leaders' edition, which still waits for your approval.
noted-withdrawn = Item { $code } has been withdrawn from { $detail }. The agency has been told.
noted-reassigned = Item { $code } has gone from { $agency } to { $detail }. Both agencies have been told.
noted-day-moved = Noted: the day of item { $code } is now { $day }. The agency has been told.
noted-paused = Reminders of { $count ->
    [1] 1 item
   *[other] { $count } items
 } rest for: { $detail }. To go on, write “tiếp tục nhắc” with the agency.
noted-resumed = Reminders of { $count ->
    [1] 1 item
   *[other] { $count } items
 } go on for: { $detail }.
noted-task-added =
    Added for { $detail }:
    { $line }
    If this is wrong, reply “hoàn tác”.
noted-plan-closed = { $detail } is closed. There are no more reminders of it; figures and history stay.
noted-apology = An apology about item { $code } has gone to { $detail }.
told-from = from { $day }
told-next = The next reminder: { $day }.
told-extension-granted =
    On the request of { $agency }: { $desk } will receive the { $kind ->
        [report] report
       *[task] result
     } (item { $code }) up to the end of { $day }. { $asked ->
        [yes] Many thanks to { $you }.
       *[no] The plan's day{ $printed } does not change and stays in the summary.{ $next }
     }
told-extension-refused = On the request of { $agency }: item { $code } can unfortunately not be moved{ $reason }. Please send what { $unit } has{ $by }. Thank you for your help.
told-because = because { $detail }
told-extension-countered = On item { $code }: { $desk } proposes another day, the end of { $day }. { $youFirst } may reply “đồng ý” (agreed), or name another day with the reason. Thank you.
told-supplement =
    { $desk } has received { $letter }. Would { $agency } please add{ $what }{ $until }.
    { $inTime ->
        [yes] The report still counts as in time by its first sending day, { $first }. Thank you.
       *[no] Thank you.
     }
told-supplement-until = by { $day }
told-withdrawn = For information from { $desk }: item { $code } has been withdrawn{ $reason }. { $agency } gets no more reminders of it.
told-reassigned = For information from { $desk }: item { $code } has gone from { $agency } to { $detail }. { $agency } gets no more reminders of it.
told-day-moved = Noted: the day of item { $code } moves{ $from } to { $newDay } by document { $document }.{ $next }
told-paused = From today reminders rest for { $detail }. The days of the plans do not change by themselves; the desk will be in touch. For anything urgent please call.
told-resumed = From today reminders go on for { $detail }. If more time is needed, please write the day and the reason.
told-apology = { $desk } apologises: the last message about item { $code } was not right{ $fact }. Please disregard it.
decision-name = { $command ->
    [set-rules] the change of reminder rules
    [rules] the change of reminder rules
    [hours] the change of hours
    [working-week] the change of a working week
    [limit-content] how much may be said changed
    [channel-hours] quiet hours of a channel changed
    [digest-setting] how weekly digests go out changed
    [schedule-files] files that come by themselves changed
    [holidays] the change of days off
    [receive] reports ticked as received
    [grant-extension] more time granted
    [refuse-extension] more time not agreed
    [counter-extension] another day proposed
    [ask-supplement] supplement asked for
    [pass-on] passed on to the leaders
    [withdraw] task withdrawn
    [reassign] task given to another agency
    [move-day] deadline moved
    [pause] reminders paused
    [resume] reminders resumed
    [add-task] task added
    [close-plan] plan closed
    [confirm-links] people confirmed
    [replace] somebody replaced
    [end-service] somebody's service ended
    [invite] invitation made
    [invite-list] list of people invited
    [link-group] group linked
    [release] digest released
    [hold] held
    [correct-digest] digest corrected
    [urge] agencies reminded
    [escalate] sent to the heads
    [apologise] apology sent
    [resend] message sent again
    [activate] plan handed out
    [members] members of a group set
   *[other] draft corrected
 }
invites-made = { $count ->
    [one] { $count } invitation code was made
   *[other] { $count } invitation codes were made
 } for { $agencies ->
    [one] { $agencies } agency
   *[other] { $agencies } agencies
 }. Each can be used once, within 30 days.
invites-made-line = • { $agency }, { $name }, { $role ->
    [focal-point] focal point
    [stand-by] stand-by
    [head] head of the agency
    [desk] collecting desk
    [secretary] secretary
    [leader] leader
   *[administrator] administrator
 }: MA { $code }
invites-undo = If that is wrong, reply “hoàn tác” to cancel these codes.
invites-already = No further code for { $count ->
    [one] { $count } person
   *[other] { $count } people
 } with a code or linked already: { $people }.
invites-file = The slips, one per agency, are in the file; print them and cut along the dashes to enclose with the letter. The codes are not in this message.
list-unclear = No code was made, because { $count ->
    [one] { $count } row is
   *[other] { $count } rows are
 } not clear:
list-unclear-row = • row { $line }: { $what ->
    [agency] unknown agency “{ $detail }”
    [plan] unknown plan “{ $detail }”
   *[role] unknown role of “{ $detail }”
 }
list-unclear-next = Please correct these rows and send the whole list again.
slip-heading = REMINDER CHANNEL · INVITATION
slip-column-name = Name
slip-column-role = Role
slip-column-code = Code
slip-role = { $role ->
    [focal-point] Focal point
    [stand-by] Stand-by
    [head] Head of the agency
    [desk] Collecting desk
    [secretary] Secretary
    [leader] Leader
   *[administrator] Administrator
 }{ $plan }
slip-how = 1. Open one of these channels: { $where }.
slip-type = 2. Send the code beside your name, for example: MA { $code }
slip-confirm = 3. Answer “1” when you are asked for your name and agency. Each code works once, for the person named, until { $until }.
slip-never = The channel only reminds and takes notes; it replaces no letter and never asks for a password, a one-time password or bank details. Please send no restricted content there.
slip-contact = Contact: { $officer }{ $desk }.
slip-officer = { $name }
slip-channel = { $channel }: { $contact }
service-ended = Noted: { $name } no longer serves as { $role ->
    [focal-point] focal point
    [stand-by] stand-by
    [head] head
    [desk] desk officer
    [secretary] secretary
    [leader] leader
   *[administrator] administrator
 } of { $agency }. The items and their history stay with the agency.
service-ended-nobody = Nobody else serves there as { $role ->
    [focal-point] focal point
    [stand-by] stand-by
    [head] head
    [desk] desk officer
    [secretary] secretary
    [leader] leader
   *[administrator] administrator
 } now. Once the agency has named someone, write “/moi” with role, agency and name.
replacement-made = Noted: from today { $to } serves as { $role ->
    [focal-point] focal point
    [stand-by] stand-by focal point
    [head] head
    [desk] coordinating officer
    [secretary] secretary
    [leader] leader
   *[administrator] administrator
 } of { $agency } instead of { $from }. Both have been told; the items and their history stay with the agency.
replacement-invited =
    Invitation for { $to }, { $role ->
        [focal-point] focal point
        [stand-by] stand-by focal point
        [head] head
        [desk] coordinating officer
        [secretary] secretary
        [leader] leader
       *[administrator] administrator
     } of { $agency } instead of { $from }: MA { $code }
    When { $to } has joined and is confirmed, { $from } gets no more messages and is told so. Until then reminders still go to { $from }.
told-service-ended = Dear { $name },
    From today, by decision of the agency, you no longer serve as { $role ->
    [focal-point] focal point
    [stand-by] stand-by
    [head] head
    [desk] desk officer
    [secretary] secretary
    [leader] leader
   *[administrator] administrator
 } of { $agency } on this channel. The items and their history stay with the agency. { $desk } thanks you for your cooperation.
undone = Taken back: { $decision }{ $about }.
undone-stopped = { $count ->
    [one] { $count } message that had not gone out was stopped.
   *[other] { $count } messages that had not gone out were stopped.
 }
undone-told = { $count ->
    [one] { $count } recipient was told so.
   *[other] { $count } recipients were told so.
 }
undone-kept = Left as decided, because something has happened since: { $agencies }.
undo-refused = This cannot be taken back: { $decision }.
undo-refused-why = { $why ->
    [said] A message that went out cannot be called back. If it was wrong, write “xin lỗi 12 stc” with the reason.
    [round] A round that was held does not start again by itself. To remind, write “nhắc tất cả” or “nhắc trừ stc”.
    [handed-out] The work has been handed out to the agencies. You can withdraw single items (“thu hồi”), pause reminders (“tạm dừng nhắc”) or close the year (“chốt năm”).
    [digest-gone] The digest has gone out. Please correct it in the next one.
   *[draft] A draft has not been handed out to anyone; please write the correction again with the right words.
 }
told-undone = { $desk }: the message of { $time } on { $day }{ $items } was not right and no longer holds; everything else stays as it is. Please disregard it. Thank you.
urged = { $count ->
    [0] No agency could be reminded of { $items }.
   *[other] Reminders of { $items } go to { $count } agencies: { $agencies }. They go out in working hours only.
 }
urged-unreachable = Not reached ({ $count }): { $agencies }, no focal point yet
history-none = Nothing has been recorded yet.
history-heading = HISTORY · the last { $count }
history-who = ({ $name })
history-action = { $action ->
    [answer-recorded] the agency answered
    [answer-taken-back] the agency took its answer back
    [evidence-added] picture or file sent along
    [report-received] report received
    [extension-grant] more time agreed
    [extension-refuse] more time not agreed
    [extension-counter] another day proposed
    [extension-counter-accepted] agreed to the other day
    [supplement-asked] a supplement asked for
    [item-withdrawn] withdrawn
    [item-reassigned] given to another agency
    [day-moved] day changed
    [reminders-paused] reminders rest
    [reminders-resumed] reminders go on
    [obstacle-passed-on] put before the leaders
    [asked-by-desk] the desk asked
    [decision-taken-back] decision taken back
    [apology-sent] apology for a wrong message
    [escalation-released] message to the head
   *[other] other change
 }

## Reviewing a draft

finding-many = { $what } ({ $count ->
    [one] { $count } place
   *[other] { $count } places
 })
finding-sides = the text names { $body }; { $ref } names { $appendix }
finding-successors = { $agency } → { $successors }
finding-sums = printed { $total }, the rows make { $rows }
finding-real-weekday = this day is { $day }
finding-year-taken = taken as { $day }
finding-same-as = same as { $ref }
follow-followed = followed
follow-asked = asked with the report
follow-silent = never asked
draft-list-heading = DRAFT { $plan } · page { $page }/{ $pages }
draft-head = { $what ->
    [number] No. { $value }
    [issuedOn] issued { $value }
    [period] period: { $value }
    [signer] signed by { $value }
   *[issuer] { $value }
 }
draft-group = { $ref } ({ $count })
draft-line = { $ref } · { $lead }: { $title }{ $rest }
draft-nobody = (no agency understood)
draft-coordinating = with: { $agencies }
draft-collector = to { $agency }
draft-time = { $time }
draft-onward = passed on before { $day }
draft-request = a request
draft-same-as = same as { $ref }
draft-next-page = “xem nháp { $code } { $page }” for the next page ·{" "}
draft-list-next = Write: { $next }“sửa { $code } { $ref } chủ trì: Sở Nội vụ” · “chỉ hỏi { $ref }” · “kích hoạt { $code }”
draft-findings-heading = { $plan } · { $count } points{ $pages ->
    [1] {""}
   *[other] {" "}· page { $page } of { $pages }
 }
draft-findings-next = Write “xem nháp { $code } { $words } { $page }” for the next ones.
draft-did = { $plan }: { $what }
draft-did-title = the wording is corrected.
draft-did-lead = lead or reporters corrected ({ $count ->
    [one] { $count } place
   *[other] { $count } places
 }).
draft-did-coordinating = coordinating agencies corrected ({ $count ->
    [one] { $count } place
   *[other] { $count } places
 }).
draft-did-collector = receiver of the report corrected ({ $count ->
    [one] { $count } place
   *[other] { $count } places
 }).
draft-did-due = time corrected ({ $count ->
    [one] { $count } place
   *[other] { $count } places
 }).
draft-did-follow = level{ $detail } set for { $count ->
    [one] { $count } place
   *[other] { $count } places
 }.
draft-did-onward = day on which the collector passes it on: { $day }.
draft-did-replace = replaced{ $detail } ({ $count ->
    [one] { $count } place
   *[other] { $count } places
 }).
draft-did-accept = { $count } points{ $detail } are settled.
draft-did-settle = conflicting leads: taken from { $detail } ({ $count ->
    [one] { $count } place
   *[other] { $count } places
 }).
draft-did-separate = kept as duties of their own ({ $count ->
    [one] { $count } place
   *[other] { $count } places
 }).
draft-learned = From now on “{ $alias }” is read as { $agency }.
draft-left = { $left ->
    [0] Nothing is left to look at. Write “kích hoạt { $code }” to begin.
   *[other] { $left } points are left{ $conflicts ->
        [0] {""}
       *[other] , { $conflicts } of them conflicting leads
     }. Write “xem nháp { $code } điểm” to see them, “kích hoạt { $code }” when done.
 }
letter-understood = Letter { $number }{ $issuer } as understood:
letter-no-number = (no number)
letter-title = • About: { $title }
letter-agencies = • For: { $agencies }{ $count ->
    [0] {""}
   *[other] {" "}({ $count } agencies)
 }
letter-members = • Namely: { $agencies }
letter-empty-group = • { $group } has no members yet; write “nhóm { $group }: snv, stc” before you agree.
letter-coordinating = • With: { $agencies }
letter-collector = • Sent to: { $agency }
letter-no-day = • Due: no day was understood, so nobody is reminded by day.
letter-day = • Due: { $words } = { $time ->
    [none] {""}
   *[other] { $time },{" "}
 }{ $day }{ $target ->
    [none] .
   *[other] ; best sent by { $target }.
 }
letter-next = Write “đồng ý” to hand it out, “bỏ” to drop it. Until then nobody is reminded.
letter-dropped = { $plan } is dropped; nothing was handed out.
copy-dropped = The newer copy is dropped; { $plan } stays as it was.
difference-heading = { $applied ->
    [yes] { $plan } now follows the document just imported
   *[no] The document is a new copy of { $plan }
 }: { $same } unchanged{ $kept ->
    [0] {""}
   *[other] , { $kept } kept as corrected
 }.
difference-added = Added ({ $count }):
difference-removed = Removed ({ $count }):
difference-changed = Changed ({ $count }):
difference-field-title = wording
difference-field-lead = lead
difference-field-coordinating = coordinating
difference-field-time = time
difference-field-collector = receiver
difference-none = not given
difference-next = { $next ->
    [same] Its tasks and reports are those already imported. For its number and day of signing alone, the desk replies “cap nhat { $code }”; otherwise “bo ban moi { $code }”.
    [ask] Nothing has changed yet. The desk replies “cap nhat { $code }” to apply it, “bo ban moi { $code }” to keep things as they are.
    [active] Existing work keeps its numbers and history; what is gone is withdrawn, changed days are planned anew.
   *[draft] Nobody is reminded yet. Write “xem nháp { $code }” to look, “kích hoạt { $code }” to begin.
 }
sheet-heading = { $applied ->
    [yes] Updated from the workbook
   *[no] The workbook against what is followed
 }: { $count } changes, { $same } rows as they were.
sheet-day = { $code } · { $agency } · { $title }: due { $before } → { $after } (by { $document })
sheet-lead = { $code } · { $agency } · { $title }: handed to { $after }
sheet-coordinating = { $code } · { $title }: coordination { $parts }
sheet-added = with { $agencies }
sheet-removed = without { $agencies }
sheet-no-day = none
sheet-left = Left as it was ({ $count }):
sheet-left-sheet = sheet { $sheet }
sheet-left-line = { $sheet }row { $line }{ $code ->
    [none] {""}
   *[other] , task { $code }
 }: { $reason }
sheet-left-row-new = a new row without a key; to add a task, write “thêm việc …”.
sheet-left-row-unknown = there is no task{ $detail } in the system.
sheet-left-row-twice = the task stands in a row above; only that one counts.
sheet-left-row-stale = it has changed{ $detail } since the workbook was written; export again, then edit.
sheet-left-row-done = the task is finished, so its day and agency stay.
sheet-left-not-a-day = the due day{ $detail } is not a day such as 25/11/2026.
sheet-left-day-empty = the cell of the due day is empty or a formula without a result; please write a day such as 25/11/2026.
sheet-left-lead-empty = the cell of the lead agency is empty or a formula without a result; please write its name.
sheet-left-day-past = the new day has passed.
sheet-left-needs-document = a day moves only with the number of the issuer's document, in the column “Document that moves the day”.
sheet-left-unknown-agency = the agency{ $detail } is not known.
sheet-left-several-leads = a row has one lead agency only{ $detail }.
sheet-left-already-there = that agency has a part in this task already.
sheet-left-disagrees = rows of one task name different coordinating agencies; the first row counts.
sheet-left-only-to-read = the column{ $detail } is only to be read; what was edited there is not taken in.
sheet-no-column = The column “{ $column }” is not found (renamed or deleted), so nothing edited there can be read.
sheet-missing = Not in the workbook: { $count ->
    [one] { $count } followed task
   *[other] { $count } followed tasks
 } ({ $codes }), left as it was. Deleting a row withdraws nothing; to withdraw a task, write “thu hồi { $code }: reason”.
sheet-next = { $next ->
    [flag] Nothing has changed yet. Import again with --confirm to apply it.
    [word] Nothing has changed yet. Reply “đồng ý” to apply it, “bỏ” to drop it.
    [nothing] There is nothing to apply.
   *[done] The focal points concerned are told in office hours; reminders were planned again.
 }
review-sheet-how = Edit the cells, leave the first column as it is, then run: dondoc review import { $code } FILE.xlsx
review-column-ref = Place
review-column-follow = Follow level
review-column-read = Day as read
review-column-collector = Report goes to
refusal-unknown-ref = There is no{ $detail } in the draft, so nothing was changed. Please write “xem nháp” to see the places.
refusal-unknown-day = The time{ $detail } was not understood, so nothing was changed. Please name a day, such as trước ngày 15/11/2026.
refusal-nothing-to-change = There is nothing to change{ $detail }; all stays as it was.
item-list-heading = { $what ->
    [overdue] OVERDUE
   *[due-soon] DUE SOON
 }{ $of } · { $count ->
    [one] { $count } item
   *[other] { $count } items
 }, { $time } on { $day }
item-list-none = { $what ->
    [overdue] Nothing is overdue
   *[due-soon] Nothing is due soon
 }{ $of }.
item-list-many = { $head } · { $count } agencies: { $agencies }
item-list-more = … { $count } more; reply “tiếp” to see them.
open-matters-heading = { $what ->
    [extensions] REQUESTS FOR MORE TIME, NOT ANSWERED
   *[obstacles] DIFFICULTIES NOT SETTLED
 } · { $count }
open-matters-none = { $what ->
    [extensions] No request for more time is waiting.
   *[obstacles] No difficulty is open.
 }
open-matters-line = • { $head } · { $agency }: { $until ->
    [none] said on { $said }
   *[other] asks for time until { $until } (said on { $said })
 }{ $passed ->
    [yes] ; the leaders know
   *[no] { "" }
 }
open-matters-words = { $person }: “{ $words }”
open-matters-next = { $what ->
    [extensions] Reply: “đồng ý gia hạn { $code } { $agency }” (agree) · “không đồng ý { $code } { $agency }: …” (refuse, with the reason)
   *[obstacles] Reply: “xem { $code }” (details) · “chuyển lãnh đạo { $code } { $agency }: …” (pass on, with a proposal)
 }
focal-points-heading = { $what ->
    [focal-points] FOCAL POINTS · { $covered } of { $agencies } agencies have one
   *[no-focal-point] { $missing ->
        [0] Each of the { $agencies } agencies with open items has a focal point.
       *[other] WITHOUT A FOCAL POINT · { $missing } of { $agencies } agencies with open items
    }
 }
focal-points-more = … { $count } more; reply “tiếp” to see them.
focal-points-stand-by = stand-by { $names }
focal-points-unreached = { $name } (not reached)
focal-points-nobody = { $awaited ->
    [yes] has typed a code and waits for you
   *[no] nobody yet
 }
focal-points-plans = nobody for { $plans }
focal-points-next = Reply “/moi đầu mối { $agency }: ” with a name to invite somebody.

## The rules of the office

rules-everyone = for every plan
rules-heading = { $changed ->
    [yes] REMINDER RULES CHANGED
   *[no] REMINDER RULES
 } · { $whose } (in working days)
rules-rounds = • { $kind ->
    [report] Reports
   *[task] Tasks
 }: { $before ->
    [none] no reminder before
   *[other] reminded { $before } days before
 }{ $target ->
    [yes] , on the last day in time
   *[no] { "" }
 }; once overdue { $after ->
    [none] not asked
   *[other] asked after { $after } days
 }
rules-check-in = • Work without a day: { $off ->
    [yes] not asked about
   *[no] asked about in the last week of a quarter and { $days } days before the report
 }
rules-request = • Agencies that are requested: { $off ->
    [yes] nothing is sent
   *[no] once, { $days } days before
 }
rules-desk = • { $rule ->
    [preview] The desk's look before each round
    [collector] The list of missing reports
    [call-list] The call list
   *[escalate-head] The proposal to tell heads
 }: { $off ->
    [yes] off
   *[no] { $rule ->
        [preview] the afternoon before
        [collector] { $days } days before, on the last day in time, { $daily } days running after the deadline, then weekly
       *[other] { $days } days after the deadline
     }
 }
rules-before = (before: { $line })
rules-help = To change: “nhắc{ $whose } trước 10, 3 ngày” · “nhắc{ $whose } sau hạn 2 ngày” · “không nhắc sau hạn{ $whose }” · “tắt danh sách gọi{ $whose }” · “giờ nhắc”
rules-undo = To set it back: “quy tắc nhắc{ $whose } mặc định”.
hours-heading = { $changed ->
    [yes] HOURS CHANGED
   *[no] HOURS
 }
hours-slots = Sent at { $slot }, on Mondays at { $monday }; lists for the desk at { $desk }.
hours-quiet = Quiet from { $noonFrom } to { $noonTo }, from { $nightFrom } to { $nightTo } of the next day, and on days off.
hours-help = To change: “giờ nhắc 8h30” · “giờ nhắc thứ Hai 9h” · “giờ danh sách 15h30” · “giờ yên lặng 11h30-13h30, 16h30-7h30” · “giờ nhắc mặc định”.
working-week = { $week ->
    [saturday-morning] Noted as working on Saturday mornings too
   *[weekdays] Noted as working from Monday to Friday
 }: { $agencies }. Reminders and the days to aim at are counted by this week.
calendar-heading = DAYS OFF AND MADE-UP DAYS OF { $year }
calendar-none = No days off of { $year } are known yet.
calendar-day = • { $days }: { $kind ->
    [holiday] off
   *[working] worked
 }, { $name }{ $status ->
    [expected] { " " }(expected)
   *[official] { "" }
 }
calendar-help = To change: “ngày nghỉ 04/02/2027-10/02/2027: Tết Nguyên đán (dự kiến)” · “làm bù 20/02/2027: hoán đổi” · “bỏ ngày nghỉ 04/02/2027”. A whole year: dondoc holidays import.
calendar-changed = WORKING DAYS NOTED
calendar-forgotten = No day of its own any more: { $days }
calendar-missing = The announced days off of { $year } are not entered yet; reminders use expected days. Once they are published, enter them with dondoc holidays import, or reply “ngày nghỉ 04/02/{ $year }-10/02/{ $year }: Tết Nguyên đán”. To see what is there: “ngày nghỉ { $year }”.
replanned = Reminders that were not sent yet were counted again: { $added } new, { $dropped } no longer due.
replanned-same = Reminders that were not sent yet were counted again: nothing changed.
replanned-moved = • Deadline { $due }: the last working day in time moves from { $from } to { $to } ({ $count } items)
and-more = and { $count } more
calendar-source = entered in chat by { $person }
reminder-asked = Please report on the following as well:
item-detail-since = You have been its focal point since { $day }.
item-detail-next = Next message: { $day }, { $why }.
item-detail-no-next = Next message: none within 60 days.
