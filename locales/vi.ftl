# Everything the bot says, in Vietnamese: the source language. Counts ($count and the like) come out as 03, 1.234.
# Keys and variables are the same in every language; test/messages checks it.

## Forms of address, names, small parts

you = đồng chí
you-office = { $kind ->
    [paper] Quý Báo
    [station] Quý Đài
   *[office] Quý cơ quan
 }
unit = đơn vị
greeting = Kính gửi đồng chí { $reader } ({ $agency })
greeting-both = Kính gửi đồng chí { $reader }, đồng kính gửi đồng chí { $standBy } ({ $agency })
greeting-office = Kính gửi: { $agency } ({ $reader })
regards = Trân trọng.
officer = đồng chí { $officer }
officer-of = đồng chí { $officer }, { $desk }
desk-of = bộ phận tổng hợp của { $desk }
communes-count = { $agencies } xã, phường: { $count }
agency-count = { $agency } { $count }
and-others = … và { $count } đơn vị khác
and-lines = … và { $count } nội dung khác
type = nhắn “{ $words }”
command-see = xem { $code }
command-received = đã nhận { $agency } { $code }
plans-of-province = các kế hoạch của UBND tỉnh
plan-name = { $kind ->
    [plan] Kế hoạch { $number }
    [decision] Quyết định { $number }
    [directive] Chỉ thị { $number }
    [document] Văn bản { $number }
   *[title] văn bản “{ $number }”
 }
reason = lý do: { $reason }
dated = ngày { $day }
from-day = từ { $day }
to-day = sang { $day }
at-line = dòng { $line }
at-row = bảng { $table }, hàng { $row }
at-page = trang { $page }
place = { $in ->
    [appendix] Phụ lục, mục { $ref }
   *[body] mục { $ref }
 }

## Items: reference, day, state, news

item-head = { $code } · { $title } ({ $plan })
item-ref = việc { $code }, { $plan }
item-ref-due = việc { $code }, { $plan }; hạn: { $printed }
item-short = việc { $code }
item-codes = việc { $codes }
subject = { $kind ->
    [report] { $title }
    [about] báo cáo “{ $title }”
   *[task] kết quả thực hiện “{ $title }”
 }
title-withheld = nội dung xem tại văn bản
subject-withheld = { $kind ->
    [report] báo cáo
   *[task] kết quả thực hiện
 }
withheld-dated = { $head }: { $kind ->
    [report] nên gửi
   *[task] nên hoàn thành
 } chậm nhất { $day }. Nội dung xem tại văn bản.
withheld-undated = { $head }: không có ngày hạn; đề nghị cho biết tình hình. Nội dung xem tại văn bản.
withheld-answers = Trả lời: “{ $code } { $kind ->
    [report] đã gửi
   *[task] đã xong
 }”, “{ $code } đang làm”, “{ $code } vướng”.
printed = { $counts ->
    [hour] trước { $hour } ngày { $day }
    [yes] chậm nhất ngày { $day }
   *[no] trước ngày { $day }
 }
printed-short = { $counts ->
    [hour] trước { $hour } { $day }
    [yes] chậm nhất { $day }
   *[no] trước ngày { $day }
 }
target-short = { $kind ->
    [report] nên gửi
   *[task] nên hoàn thành
 } chậm nhất { $day }
due-none = Không có ngày hạn; đề nghị cho biết tình hình.
due-printed = Hạn: { $printed }
due-same = Hạn: { $counts ->
    [hour] trước { $hour }
   *[no] chậm nhất
 } { $target }
due-target = Hạn: { $printed } → { $kind ->
    [report] nên gửi
   *[task] nên hoàn thành
 } chậm nhất { $target }{ $why }
due-inside = hạn: { $printed }
holidays = ({ $days } nghỉ lễ)
holiday-range = (từ { $first } đến { $last } nghỉ lễ)
late = { $late ->
    [0] đã quá hạn
   *[other] quá { $late } ngày làm việc
 }
execution-not-started = chưa thực hiện
execution-in-progress = đang thực hiện
execution-done = đã hoàn thành
news-acknowledged = đã nhận tin { $day }
news-promised = hẹn { $day }
news-some = có thông tin { $day }
news-none = chưa trả lời

## The menu of commands

command-help = Hướng dẫn, kèm ví dụ
command-items = Việc của đơn vị còn phải thực hiện
command-back = Đã đi làm lại, nhận tin như trước
command-status = Tình hình thực hiện
command-missing = Đơn vị chưa gửi báo cáo
command-digest = Bản tổng hợp
command-call-list = Danh sách cần gọi điện
command-channels = Kênh nhận tin của tôi

## Buttons

button-right = Đúng
button-wrong = Không đúng
button-done = { $code } { $kind ->
    [report] Đã gửi
   *[task] Đã xong
 }
button-in-progress = { $code } Đang làm
button-obstacle = { $code } Vướng mắc
button-other = Lựa chọn khác
button-next-page = Xem tiếp
button-previous-page = Trang trước
button-correct = Sửa
button-release = Duyệt
button-hold = Hoãn
button-confirm-link = Xác nhận
button-confirm-all = Xác nhận hết

## First contact

not-linked =
    Đây là kênh nhắc việc tự động của { $desk }, dành cho đầu mối thực hiện các kế hoạch của UBND tỉnh.
    Đồng chí vui lòng nhắn mã mời ghi trong văn bản gửi cơ quan mình, ví dụ: MA 7K2P94QX.
    Kênh này không hỏi mật khẩu, mã OTP hay thông tin ngân hàng.
confirm-invite =
    Mã hợp lệ. Đề nghị { $you } xác nhận:
    { $name }, { $role ->
        [focal-point] đầu mối
        [stand-by] đầu mối dự phòng
        [head] thủ trưởng
        [desk] chuyên viên tổng hợp
        [leader] lãnh đạo
        [secretary] thư ký
       *[administrator] quản trị
     } của { $agency }{ $plan }, đúng không?
    1. Đúng
    2. Không đúng, đề nghị kiểm tra lại
invite-declined =
    Đã ghi: thông tin trong mã mời chưa đúng nên kênh này chưa ghi nhận đồng chí. Đề nghị báo bộ phận tổng hợp của { $desk } kiểm tra lại.
    Khi có mã mới, đồng chí nhắn mã đó vào đây. Trân trọng.
welcome-focal-point =
    Kính gửi đồng chí { $reader },
    Từ nay, kênh này nhắc việc của { $agency } theo { $plan }. Nhiều việc gộp một tin nhắn, chỉ gửi trong giờ làm việc, không gửi ngày nghỉ.
    Đồng chí trả lời bằng lời thường, có dấu hay không dấu:
    • “{ $code } đang làm 60%” hoặc “{ $code } đã gửi 512/{ $initials }-BC”
    • “việc” để xem việc, “giúp” để xem hướng dẫn
    • “vắng đến { $away }” khi nghỉ, đi công tác
    Tin nhắn này gửi tự động và không thay văn bản: báo cáo vẫn gửi qua Hệ thống quản lý văn bản và điều hành. Đề nghị không gửi nội dung, tài liệu mật qua kênh này.
    Cần trao đổi trực tiếp: { $contact } (số điện thoại ghi trong văn bản).
welcome-head =
    Kính gửi đồng chí { $reader },
    { $desk } theo dõi, tổng hợp việc thực hiện các kế hoạch của UBND tỉnh. Đầu mối của { $agency } nhận tin nhắc và báo kết quả; kênh này chỉ thông tin đến đồng chí khi có việc quá hạn mà { $desk } đã liên hệ đầu mối nhưng chưa có kết quả, mỗi việc một lần. Đồng chí không cần trả lời.
    Khi cần, đồng chí nhắn “việc” để xem việc của đơn vị, “gặp bộ phận tổng hợp” để trao đổi.
    Tin nhắn gửi tự động và không thay văn bản. Liên hệ: { $contact }. Trân trọng.
welcome-requested =
    Kính gửi: { $agency } ({ $reader })
    Từ nay, qua kênh này { $desk } gửi đề nghị phối hợp theo { $plan }: mỗi nội dung một lần, trong giờ làm việc, không gửi ngày nghỉ.
    { $you } có thể gửi văn bản về { $desk }, hoặc trả lời tại đây vài dòng, có dấu hay không dấu. “việc” để xem nội dung đề nghị, “giúp” để xem hướng dẫn.
    Tin nhắn gửi tự động và không thay văn bản. Đề nghị không gửi nội dung, tài liệu mật qua kênh này.
    Cần trao đổi trực tiếp: { $contact }. Trân trọng cảm ơn sự hợp tác của { $you }.
welcome-desk =
    Kính gửi đồng chí { $reader },
    Từ nay, kênh này giúp { $desk } theo dõi, đôn đốc thực hiện các kế hoạch: nhắc đầu mối trước hạn, ghi câu trả lời, lập danh sách đơn vị chưa gửi và dự thảo tổng hợp tuần.
    Đồng chí thường dùng:
    • “/status” (hoặc “/trangthai”) để xem tình hình chung, “/status stc” để xem một đơn vị
    • “chưa gửi 12” để xem đơn vị chưa gửi báo cáo
    • “đã nhận snv, sxd” để ghi các đơn vị đã gửi qua văn bản
    • “giúp” để xem hướng dẫn
    Tin nhắn ở kênh này gửi tự động. Tin gửi thủ trưởng đơn vị: không tự gửi, chờ đồng chí duyệt. Đề nghị không gửi nội dung, tài liệu mật qua kênh này.
welcome-leader =
    Kính gửi đồng chí { $reader },
    Từ nay, sáng thứ Hai hằng tuần, kênh này gửi bản tình hình thực hiện nhiệm vụ do { $desk } tổng hợp: trước hết là nội dung xin ý kiến chỉ đạo, sau đó là việc cần lưu ý.
    Tin nhắn gửi tự động và không thay văn bản. Ý kiến của đồng chí được chuyển { $desk } để tham mưu văn bản, không gửi thẳng đến các đơn vị.
    Cần trao đổi trực tiếp: { $contact }. Trân trọng.
group-linked =
    Từ nay, tình hình thực hiện nhiệm vụ hằng tuần do { $desk } tổng hợp được gửi vào nhóm này, chiều thứ Hai.
    Tin nhắn gửi tự động. Kênh này không đưa lên nhóm nội dung các đơn vị nhắn riêng và không nêu tên cá nhân. Cần trao đổi: { $contact }. Trân trọng.

## Whoever linked himself by a code waits for the desk

link-waiting = Đã ghi nhận. Bộ phận tổng hợp của { $desk } sẽ xác nhận trước khi kênh này gửi nội dung; đồng chí chưa cần làm gì thêm và sẽ nhận được tin ngay khi có xác nhận.
    Tin nhắn này gửi tự động. Cần trao đổi: { $contact }. Trân trọng.
link-one = CHỜ XÁC NHẬN · đồng chí { $name }, { $role ->
    [focal-point] đầu mối
    [stand-by] đầu mối dự phòng
    [head] thủ trưởng
    [desk] chuyên viên tổng hợp
    [leader] lãnh đạo
    [secretary] thư ký
   *[administrator] quản trị
 } của { $agency }{ $replaces }, vừa kết nối bằng mã mời ({ $channel }, { $time } ngày { $day }).
link-one-choices =
    1. Xác nhận
    2. Không đúng, bỏ mã này
link-one-words = Nhắn “xác nhận { $name }” hoặc “không đúng { $name }”.
link-until-then = Chưa xác nhận thì chưa gửi nội dung, chưa nhắc việc.
links-heading = CHỜ XÁC NHẬN · { $count } người đã kết nối bằng mã mời
links-line = { $number } { $agency }: đồng chí { $name }, { $role ->
    [focal-point] đầu mối
    [stand-by] đầu mối dự phòng
    [head] thủ trưởng
    [desk] chuyên viên tổng hợp
    [leader] lãnh đạo
    [secretary] thư ký
   *[administrator] quản trị
 }{ $replaces } ({ $channel }, { $day })
links-next = Nhắn “xác nhận hết”, “xác nhận hết trừ { $last }”, “xác nhận 1, 2” hoặc “không đúng { $last }”.
links-next-words = Nhắn tên viết tắt hoặc họ tên, ví dụ “xác nhận snv, stc”, “không đúng snv”; nhắn “chờ xác nhận” để xem danh sách có số thứ tự.
link-replaces = {" "}(thay đồng chí { $name })
links-none = Không có ai đang chờ xác nhận. Khi có người nhắn mã mời, đồng chí nhận được tin ở đây.
link-name = đồng chí { $name }, { $role ->
    [focal-point] đầu mối
    [stand-by] đầu mối dự phòng
    [head] thủ trưởng
    [desk] chuyên viên tổng hợp
    [leader] lãnh đạo
    [secretary] thư ký
   *[administrator] quản trị
 } { $agency }
and-people = … và { $count } người khác
links-confirmed = { $count ->
    [0] Chưa xác nhận ai.
   *[other] Đã xác nhận { $count } người: { $people }. Từ nay kênh này gửi tin đến { $count ->
        [1] đồng chí ấy
       *[other] các đồng chí ấy
     }. Chưa đúng, nhắn “hoàn tác”.
 }
link-replaced = Đồng chí { $name } thôi làm { $role ->
    [focal-point] đầu mối
    [stand-by] đầu mối dự phòng
    [head] thủ trưởng
    [desk] chuyên viên tổng hợp
    [leader] lãnh đạo
    [secretary] thư ký
   *[administrator] quản trị
 } của { $agency }, đã được thông tin.
links-refused = { $count ->
    [0] Chưa bỏ mã của ai.
   *[other] Đã bỏ mã của { $count } người: { $people }. Mã đó không dùng được nữa.
 }
links-refused-next = Muốn mời lại, nhắn “/moi { $role ->
    [focal-point] đầu mối
    [stand-by] đầu mối dự phòng
    [head] thủ trưởng
    [desk] chuyên viên tổng hợp
    [leader] lãnh đạo
    [secretary] thư ký
   *[administrator] quản trị
 } { $agency }: { $name }” để có mã mới.
link-refusal-undone = Bộ phận tổng hợp của { $desk } thông tin lại: tin nhắn trước về mã mời gửi chưa đúng, nay không còn hiệu lực. Mã mời của đồng chí đang chờ xác nhận; không cần nhập lại. Trân trọng.
link-refused = Bộ phận tổng hợp của { $desk } chưa xác nhận được thông tin trong mã mời nên kênh này chưa ghi nhận đồng chí. Đề nghị liên hệ { $contact } để kiểm tra và nhận mã mới. Trân trọng.

## Reminders

reminder-opening = { $span ->
    [today] Hôm nay { $unit } có { $count } việc đến ngày cần hoàn thành theo kế hoạch của UBND tỉnh:
   *[week] Tuần này { $unit } có { $count } việc theo kế hoạch của UBND tỉnh:
 }
new-items-opening = Theo kế hoạch của UBND tỉnh, { $unit } được giao { $count } việc mới:
reminder-where = { $kind ->
    [report] Báo cáo gửi { $desk } qua Hệ thống quản lý văn bản và điều hành.
   *[task] { $desk } theo dõi, tổng hợp tình hình thực hiện.
 }
reminder-how = { $count ->
    [1] Trả lời, ví dụ:
   *[other] Trả lời mỗi việc một dòng, ví dụ:
 }
reminder-help = (“giúp” để xem cách trả lời khác.)
example-done = { $code } { $kind ->
    [report] đã gửi 512/{ $initials }-BC { $day }
   *[task] đã xong, văn bản 512/{ $initials } ngày { $day }
 }
example-in-progress = { $code } đang làm 60%
example-obstacle = { $code } vướng: chờ đề nghị phân bổ dự toán

## Overdue

overdue-opening = Đến { $time } ngày { $day }, { $desk } chưa nhận được
overdue-way-out = { $kind ->
    [report] Nếu đã gửi, đồng chí nhắn số, ngày văn bản để đối chiếu. Nếu chưa, đề nghị gửi trong ngày { $replyBy } để kịp tổng hợp, báo cáo UBND tỉnh, hoặc cho biết ngày dự kiến gửi.
   *[task] Nếu đã hoàn thành, đồng chí nhắn “{ $code } đã xong” để đối chiếu. Nếu chưa, đề nghị hoàn thành trong ngày { $replyBy } để kịp tổng hợp, báo cáo UBND tỉnh, hoặc cho biết ngày dự kiến hoàn thành.
 }
overdue-again-one = Nhắc lần hai: việc { $code } ({ $plan }) { $late ->
    [0] đã quá hạn
   *[other] đã quá hạn { $late } ngày làm việc
 }; { $desk } chưa nhận được { $kind ->
    [report] báo cáo hoặc thông tin về thời gian gửi.
   *[task] kết quả hoặc thông tin về thời gian hoàn thành.
 }
overdue-again-many = Nhắc lần hai: { $count } việc đã quá hạn; { $desk } chưa nhận được { $kind ->
    [report] báo cáo hoặc thông tin về thời gian gửi:
   *[task] kết quả hoặc thông tin về thời gian hoàn thành:
 }
overdue-again-line = việc { $code } ({ $plan }), { $late ->
    [0] đã quá hạn
   *[other] quá { $late } ngày làm việc
 }
overdue-again-way-out = Đề nghị { $agency } { $kind ->
    [report] gửi
   *[task] hoàn thành và cho biết kết quả
 } trước 16 giờ 30 hôm nay, { $day }. Sau thời điểm này, { $desk } tổng hợp, báo cáo UBND tỉnh theo tình hình thực tế.
overdue-again-help = Nếu có khó khăn, đồng chí nhắn “vướng” hoặc gọi bộ phận tổng hợp.

## Requests

request =
    Kính gửi: { $agency }
    Thực hiện { $plan }, { $desk } trân trọng đề nghị { $you } thông tin { $subject }{ $also ->
        [yes] { " " }và kiến nghị, đề xuất (nếu có)
       *[no] { "" }
     }{ $by } để tổng hợp, báo cáo UBND tỉnh.
    { $you } có thể gửi văn bản về { $desk }, hoặc trả lời tại đây vài dòng.
    Trân trọng cảm ơn sự hợp tác của { $you }.
request-party =
    Kính gửi: { $agency }
    Để tổng hợp kết quả thực hiện { $plan }, { $desk } kính đề nghị { $you } phối hợp cung cấp bằng văn bản { $subject }{ $by }. Trân trọng cảm ơn.
request-party-by = ; nếu thuận tiện, xin gửi { $printed }
request-subject = kết quả thực hiện “{ $title }”

## Echoes

echo-progress = Đã ghi: việc { $code } ({ $agency }) { $state }.
echo-blocked = { $blocked ->
    [waiting] đang chờ { $waitingFor }
   *[obstacle] có khó khăn, vướng mắc
 }
echo-privacy = { $blocked ->
    [waiting] Nội dung “chờ { $waitingFor }” chỉ bộ phận tổng hợp xem, không đưa lên nhóm.
   *[obstacle] Nội dung khó khăn, vướng mắc chỉ bộ phận tổng hợp xem, không đưa lên nhóm.
 } Nếu đã có văn bản trao đổi, { $you } nhắn thêm số, ngày.
echo-correct = Chưa đúng, nhắn “sửa”.
echo-acknowledged = Đã ghi: { $agency } đã nhận tin về việc { $code }.
echo-promise = Đã ghi: { $agency } hẹn { $kind ->
    [report] gửi báo cáo (việc { $code })
   *[task] hoàn thành việc { $code }
 } ngày { $day }. Hệ thống tạm dừng nhắc việc này đến ngày đó; thời hạn tại kế hoạch không thay đổi.
echo-snooze = Đã ghi: hệ thống nhắc lại việc { $code } ({ $agency }) vào { $day }. Thời hạn tại kế hoạch không thay đổi.
echo-reassignment =
    Đã ghi đề nghị xem lại phân công việc { $code } của { $agency } và chuyển đơn vị tổng hợp. Trong khi chờ, hệ thống không nhắc việc này. Nếu biết đơn vị phù hợp, { $you } nhắn tên và căn cứ (văn bản, mục).
echo-extension = { $asked ->
    [yes] Đã ghi: { $agency } đề nghị lùi nội dung { $code } đến hết { $until }{ $replaced }{ $reason }. Đã chuyển đơn vị tổng hợp để trao đổi lại. Trân trọng cảm ơn { $you } đã thông tin.
   *[no] Đã ghi: { $agency } đề nghị lùi việc { $code } đến hết { $until }{ $replaced }{ $reason }. Đã chuyển đơn vị tổng hợp. Trong khi chờ ý kiến, thời hạn cũ vẫn giữ nguyên.
 }
replaced-request = (thay đề nghị trước: đến { $day })
echo-question = Đã chuyển nội dung cần trao đổi đến { $contact }; sẽ có người liên hệ. Trong khi chờ, hệ thống chưa ghi thay đổi nào.
opinion-passed = Đã chuyển ý kiến của đồng chí đến { $desk } để tham mưu văn bản; ý kiến không gửi thẳng đến các đơn vị. Trân trọng.

## Receipts

receipt =
    Đã ghi nhận lúc { $time }, { $day }:
    { $agency } báo đã gửi { $letter } ({ $ref }).
    Mã ghi nhận: { $receipt }. { $desk } sẽ đối chiếu văn bản đến và xác nhận lại.{ $more }
    Hệ thống dừng nhắc việc { $code }. Trân trọng cảm ơn { $you }.
receipt-no-number = Nếu thuận tiện, { $you } nhắn thêm số, ngày văn bản.
done-noted =
    Đã ghi nhận lúc { $time }, { $day }:
    { $agency } báo đã hoàn thành “{ $title }” ({ $ref }).
    { $desk } sẽ đối chiếu kết quả. Hệ thống dừng nhắc việc { $code }; chưa đúng, nhắn “sửa”. Trân trọng cảm ơn { $you }.
received = { $desk } đã tiếp nhận { $letter } của { $agency }, { $inTime ->
    [yes] tính đúng hạn theo ngày gửi { $day }
    [no] ghi nhận quá hạn theo ngày gửi { $day }
   *[not-counted] ngày gửi { $day }
 } ({ $receipt }). Trân trọng cảm ơn.
letter-numbered = { $kind ->
    [report] Báo cáo số { $number }
   *[task] Văn bản số { $number }
 }
letter-unnumbered = { $kind ->
    [report] báo cáo
   *[task] kết quả thực hiện
 }

## Asking back

ask-which = { $you } báo “{ $words }”, xin hỏi lại là việc nào (nhắn một số):
ask-choice-report = Việc { $code }, { $done ->
    [yes] đã gửi { $subject }
   *[no] { $subject }
 }
ask-choice-task = Việc { $code }, { $done ->
    [yes] đã xong: { $title }
   *[no] { $title }
 }
ask-both = Cả hai
ask-more = … còn { $count } việc khác: nhắn số của việc đó
ask-none = { $done ->
    [yes] Chưa xong việc nào
   *[no] Không phải việc nào ở trên
 }
ask-nothing-noted = Chưa chọn thì chưa ghi gì.
ask-reading =
    “{ $words }” về việc { $code } là (nhắn một số):
    1. Đã nhận tin, đang làm
    2. { $kind ->
        [report] Đã gửi báo cáo
       *[task] Đã hoàn thành
     }
    3. Có khó khăn, vướng mắc
    0. Không phải các ý trên
    Chưa chọn thì chưa ghi gì.
ask-which-other = Việc { $code } không có trong các việc đang giao { $agency }. “{ $words }” là về việc nào (nhắn một số):
not-among = { $items } không có trong các việc đang giao { $agency } nên chưa ghi gì về { $items }.
not-among-next = Đề nghị nhắn lại kèm số việc của đơn vị, ví dụ: “{ $code } đang làm 60%”.
ask-sent-or-later =
    “{ $words }” về việc { $code } là (nhắn một số):
    1. { $kind ->
        [report] Đã gửi báo cáo
       *[task] Đã hoàn thành
     }
    2. Đề nghị lùi thời hạn
    0. Không phải các ý trên
    Chưa chọn thì chưa ghi gì.
ask-extension-day = { $you } đề nghị lùi việc { $code } đến ngày nào (nhắn một số hoặc ngày khác):
ask-extension-reason = Kèm một câu lý do.
ask-again = Xin lỗi, hệ thống chưa hiểu tin nhắn vừa rồi nên chưa ghi gì.
ask-again-examples = Có thể nhắn: “{ $code } đã gửi”, “{ $code } đang làm 60%”, “{ $code } vướng”; “việc” để xem việc, “giúp” để xem hướng dẫn.
ask-again-help = Cần người trả lời, nhắn “gặp bộ phận tổng hợp”: { $desk } sẽ liên hệ.

## Items and status

items-none = { $agency } hiện không có việc nào đang mở.
items-heading = { $asked ->
    [yes] NỘI DUNG ĐỀ NGHỊ { $agency } PHỐI HỢP · { $count }
   *[no] VIỆC CỦA { $agency } · { $count } việc đang mở
 }
items-supplement = { $head }: đã gửi, được đề nghị bổ sung
items-help-reader = Nhắn: “xem { $code }” · “giúp”
items-soon = VIỆC { $span ->
    [today] HÔM NAY
    [tomorrow] ĐẾN HẾT NGÀY MAI
   *[week] TUẦN NÀY
 } CỦA { $agency } · { $count } việc
items-soon-none = { $span ->
    [today] Hôm nay
    [tomorrow] Đến hết ngày mai
   *[week] Tuần này
 } { $agency } không có việc nào đến hạn.
items-next = Tiếp theo: { $item }
items-all = Xem tất cả, nhắn “việc”.
next-reminders-none = { $agency } chưa có lần nhắc nào trong 60 ngày tới.
next-reminders-heading = LỊCH NHẮC CỦA { $agency }
next-reminder = { $day }: { $item }; { $why }
next-reminders-more = … và { $count } việc nữa, sau các ngày trên.
reminder-why = { $rule ->
    [before] trước thời điểm nên xong { $days } ngày làm việc
    [on-target] ngày làm việc cuối cùng trong hạn
    [overdue] nếu đến khi đó vẫn chưa xong (quá hạn)
    [check-in] hỏi tình hình việc không có ngày hạn
    [request] đề nghị phối hợp, một lần
    [snoozed] ngày đơn vị đã hẹn nhắc lại
   *[other] theo lịch của kế hoạch
 }
items-help = Nhắn: “xem { $code }” · “{ $code } đang làm 60%” · “giúp”
item-detail = { $asked ->
    [yes] Nội dung { $code }: đề nghị { $agency } phối hợp, theo { $place }{ $plan }{ $source }.
   *[no] Việc { $code }: { $agency } được giao tại { $place }{ $plan }{ $source }.
 }
item-detail-title = Nội dung: { $title }
item-detail-withheld = Nội dung xem tại văn bản.
item-detail-state = Tình hình: { $state }
item-detail-words = Thông tin đã ghi:
item-detail-evidence = Tài liệu gửi kèm ({ $count }):
item-detail-evidence-line = { $what }, { $time } ngày { $day }{ $who }
status-agency = { $agency } · đến { $time } ngày { $day }
status-figures = Tổng số { $total } nhiệm vụ, báo cáo: hoàn thành { $done }{ $doneParts }; chưa hoàn thành { $open }{ $openParts }.
part-in-time = đúng hạn { $count }
part-late = quá hạn { $count }
part-not-due = trong hạn { $count }
part-no-date = không có thời hạn { $count }
status-overdue = Quá hạn
status-in-time = Trong hạn
status-no-date = Không có thời hạn
status-more = … và { $count } việc có hạn xa hơn; xem đủ: “xuất excel { $agency }”.
status-coordinating = Phối hợp: { $count } việc.
status-focal-point = Đầu mối: đồng chí { $name }.
status-awaited = Đầu mối: chờ xác nhận (nhắn “chờ xác nhận”).
status-no-focal-point = Đầu mối: chưa có.
status-commands = Nhắn: “xem { $code }”{ $tick }
overview = TÌNH HÌNH CHUNG · đến { $time } ngày { $day }
overview-no-plan = Chưa có kế hoạch nào đang theo dõi.
overview-plan = • { $plan } · { $title }: hoàn thành { $done }/{ $total }; trong hạn { $inTime }; quá hạn { $overdue }; không có thời hạn { $noDate }
overview-none-late = Không có đơn vị nào quá hạn.
overview-late = Đơn vị có việc quá hạn ({ $count }): { $agencies }
overview-commands = Nhắn: “/status stc” để xem một đơn vị · “giúp”

## Help

help-focal-point =
    HƯỚNG DẪN NHANH · đầu mối { $agency }
    Nhắn có dấu hay không dấu đều được; nhiều việc thì mỗi việc một dòng.

    việc · xem việc của đơn vị (xem { $code } · chi tiết)
    { $code } đang làm 60%
    { $code } đã gửi 512/{ $initials }-BC { $letterDay }
    { $code } sẽ gửi ngày { $promiseDay }
    { $code } vướng: chờ số liệu
    { $code } xin lùi đến { $extensionDay } vì chờ số liệu
    { $code } không thuộc đơn vị · đề nghị xem lại phân công
    nhắc lại { $code } { $weekday }
    vắng đến { $away }, đồng chí D thay
    sửa · sửa điều vừa ghi
    gặp bộ phận tổng hợp · sẽ có người liên hệ

    Việc { $code } là ví dụ, số việc ghi ở đầu mỗi dòng nhắc. Không gửi nội dung mật qua kênh này.
help-requested =
    HƯỚNG DẪN NHANH · { $agency }
    Nhắn có dấu hay không dấu đều được.

    việc · nội dung được đề nghị phối hợp (xem { $code } · chi tiết)
    { $code } đã gửi văn bản 512/{ $initials } ngày { $letterDay }
    { $code } đã xong
    sửa · sửa điều vừa ghi
    gặp bộ phận tổng hợp · sẽ có người liên hệ

    Nội dung { $code } là ví dụ. Không gửi nội dung mật qua kênh này.
not-recognised = { $reader ->
    [desk] Hệ thống chưa nhận ra tin nhắn vừa rồi nên chưa làm gì. Ví dụ: “chưa gửi” · “/status stc” · “đã nhận snv, sxd” · “nhắc stc” · “ai đề nghị gia hạn” · “vướng mắc nào chưa xử lý” · “danh sách đầu mối”.
   *[other] Hệ thống chưa nhận ra tin nhắn vừa rồi nên chưa làm gì. Ví dụ: “việc” để xem việc của đơn vị · “gặp bộ phận tổng hợp”.
 }
    Nhắn “giúp” để xem hướng dẫn.
help-head =
    HƯỚNG DẪN NHANH · thủ trưởng { $agency }
    Nhắn có dấu hay không dấu đều được.

    việc · các việc của đơn vị
    xem { $code } · chi tiết một việc
    gặp bộ phận tổng hợp · cần trao đổi, làm rõ

    Đầu mối của đơn vị báo kết quả; kênh này chỉ gửi đồng chí tin khi bộ phận tổng hợp duyệt.
help-leader =
    HƯỚNG DẪN NHANH · lãnh đạo, thư ký
    Nhắn có dấu hay không dấu đều được.

    tình hình · tình hình chung; “tình hình stc” để xem một đơn vị
    đơn vị nào chậm nhất · việc quá hạn của Sở Tài chính · sắp đến hạn
    chưa gửi { $code } · đơn vị chưa gửi báo cáo
    xem { $code } · chi tiết một việc
    ai đề nghị gia hạn · đề nghị gia hạn chưa trả lời

    Ý kiến chỉ đạo nhắn tại đây chuyển đến { $desk } để tham mưu văn bản; không gửi thẳng đến các đơn vị.
help-desk =
    HƯỚNG DẪN NHANH · bộ phận tổng hợp
    Nhắn có dấu hay không dấu đều được.

    /status (hoặc /trangthai) · tình hình chung
    /status stc · tình hình một đơn vị
    xem { $code } · chi tiết một việc, đủ tên các đơn vị
    chưa gửi { $code } · đơn vị chưa gửi báo cáo
    đã nhận snv, sxd · ghi các đơn vị đã gửi qua văn bản (đã nhận stc { $code } · chỉ một việc)
    nhắc tất cả · nhắc trừ sct · nhắc { $code } stc · danh sách gọi { $code }
    đồng ý gia hạn { $code } sct · không đồng ý { $code } sct: lý do · { $code } sct đến 27/11
    đề nghị bổ sung { $code } stc: nội dung đến 30/11 · xin lỗi { $code } stc
    chuyển lãnh đạo { $code } sct: đề xuất
    thêm việc stc: nội dung, thời hạn · giao lại { $code } stc cho snv · thu hồi { $code } stc: lý do
    đổi hạn { $code } đến 15/12/2026 theo số văn bản · tạm dừng nhắc stc · tiếp tục nhắc stc
    lịch sử { $code } · việc quá hạn của Sở Tài chính · sắp đến hạn
    hoàn tác · bỏ quyết định vừa rồi của chính đồng chí
    kích hoạt KH15 · bắt đầu nhắc theo kế hoạch đã nhập (chốt năm KH15 · kết thúc)
    /tuan · /thang 11 · /quy IV · /tonghop năm 2026 stc · tổng hợp theo kỳ, đơn vị
    duyệt · cho gửi bản tổng hợp tuần
    hoãn · giữ lại bản tổng hợp tuần, hoặc dừng đợt hỏi đã báo
    /nhom · nhắn trong nhóm để nhận bản tổng hợp tuần tại nhóm đó

    Việc { $code } là ví dụ. Tin gửi thủ trưởng đơn vị: không tự gửi, chờ đồng chí duyệt.

## The collector

missing-heading = BÁO CÁO CHƯA GỬI · { $ref }{ $due }
missing-figures = Đến { $time } ngày { $day }: đã gửi { $sent }/{ $of } (đã tiếp nhận { $received }, chờ đối chiếu { $waiting }); chưa gửi { $missing }.
missing-offices = Sở, ban, ngành ({ $count }): { $agencies }
missing-communes = Xã, phường ({ $count }): { $agencies }
missing-none = Các đơn vị đã gửi đủ.
missing-awaited = Chưa nhắc được ({ $count }): { $agencies }, đầu mối chờ xác nhận (nhắn “chờ xác nhận”)
missing-unreachable = Chưa nhắc được ({ $count }): { $agencies }, chưa có đầu mối
missing-requested = Cơ quan được đề nghị, không tính vào tỷ lệ: đã có { $sent }/{ $of }
missing-commands = Trả lời: “đã nhận snv, sxd” để ghi các đơn vị đã gửi qua văn bản · “nhắc tất cả” · “nhắc trừ sct” · “danh sách gọi” · “xem { $code }” để xem chi tiết
ticked = Đã ghi tiếp nhận báo cáo của { $count } đơn vị ({ $ref }): { $agencies }.
ticked-already = Đã ghi từ trước, không thay đổi ({ $ref }): { $count } đơn vị ({ $agencies }).
ticked-none = Chưa ghi đơn vị nào ({ $ref }). Đề nghị nhắn lại tên đơn vị, ví dụ: “đã nhận snv, sxd”.
preview =
    { $when ->
        [tomorrow] Sáng mai { $day }
       *[later] Sáng { $day }
     } lúc { $time }, hệ thống sẽ hỏi { $count } đơn vị chưa gửi báo cáo ({ $ref }):
    { $agencies }.
    Đơn vị nào đã có văn bản đến, nhắn “đã nhận …”. Muốn dừng cả đợt, nhắn “hoãn”.
    Tin gửi thủ trưởng đơn vị: không tự gửi, chờ đồng chí duyệt.
round-held = Đã dừng đợt hỏi { $day } đối với { $count } đơn vị ({ $ref }). Các đợt sau vẫn theo lịch; đơn vị nào đã có văn bản đến, nhắn “đã nhận …”.
unacknowledged =
    CHƯA XÁC NHẬN ĐÃ NHẬN VIỆC · { $plan } (giao ngày { $day })
    { $count } đơn vị chưa trả lời: { $agencies }.
    Hệ thống vẫn nhắc theo lịch; nếu cần, đề nghị liên hệ trực tiếp.
call-list = DANH SÁCH GỌI · { $ref }: { $count } đơn vị chưa gửi báo cáo
call-list-awaited = đầu mối chờ xác nhận
call-list-nobody = chưa có đầu mối
escalation-proposal =
    ĐỀ NGHỊ ĐỒNG CHÍ QUYẾT ĐỊNH · { $ref }: đã quá hạn { $late } ngày làm việc, { $count } đơn vị chưa gửi báo cáo: { $agencies }.
    Tin gửi thủ trưởng đơn vị: không tự gửi. Để gửi, nhắn “gửi thủ trưởng { $code }” (tất cả), hoặc kèm tên đơn vị, ví dụ: “gửi thủ trưởng stc { $code }”.
    Đơn vị nào đã có văn bản đến, nhắn “đã nhận …”.
escalation-released = Đã chuyển tin đến thủ trưởng của { $count } đơn vị ({ $ref }): { $agencies }. Mỗi việc chỉ gửi thủ trưởng một lần.
escalation-without = Chưa gửi được vì thủ trưởng chưa tham gia kênh này ({ $count } đơn vị, { $ref }): { $agencies }.
escalation-capped = Chưa gửi vì mỗi thủ trưởng chỉ nhận một tin mỗi tuần ({ $count } đơn vị, { $ref }): { $agencies }. Nếu đến { $day } vẫn chưa xong, đồng chí có thể duyệt gửi lại.
head-of = { $kind ->
    [director] Giám đốc { $agency }
    [chief] Chánh { $agency }
    [board] Trưởng { $agency }
    [chair] Chủ tịch { $agency }
    [commander] Chỉ huy trưởng { $agency }
   *[other] Thủ trưởng { $agency }
 }
you-unit = { $kind ->
    [named] Quý { $unit }
   *[other] Quý cơ quan
 }
and-day = { $days } và { $last }
escalation-contacted = { $desk } đã liên hệ đầu mối ngày { $days }.
escalation =
    Kính gửi: Đồng chí { $head }
    { $desk } trân trọng thông tin: đến ngày { $day }, chưa nhận được { $subject } của { $unit } ({ $plan }; hạn: { $printed }).{ $contacted }
    Kính đề nghị đồng chí quan tâm chỉ đạo { $kind ->
        [report] gửi báo cáo
       *[task] hoàn thành
     } trong ngày { $replyBy }, hoặc cử đầu mối khác để phối hợp.
    Liên hệ: { $contact }. Đồng chí không cần trả lời tin nhắn này. Trân trọng.
preview-communes = { $count } xã, phường (“{ $words }”)

## Weekly digest

digest-heading =
    TÌNH HÌNH THỰC HIỆN NHIỆM VỤ · { $period }
    ({ $range }; số liệu đến { $time } ngày { $day })
digest-period = { $kind ->
    [week] tuần { $number }
    [month] tháng { $number }/{ $year }
    [quarter] quý { $number }/{ $year }
    [first-half] 6 tháng đầu năm { $year }
    [second-half] 6 tháng cuối năm { $year }
    [nine-months] 9 tháng đầu năm { $year }
    [year] năm { $year }
   *[days] kỳ { $range }
 }
digest-unit = { $kind ->
    [week] tuần
    [month] tháng
    [quarter] quý
    [year] năm
   *[other] kỳ
 }
digest-nothing = TÌNH HÌNH THỰC HIỆN NHIỆM VỤ · { $period } ({ $range }): không có việc đến hạn, quá hạn hoặc vướng mắc. Trân trọng.
digest-due-soon = Sắp đến hạn
digest-due-report = Nên gửi chậm nhất { $target }: { $subject } ({ $plan }), { $of ->
    [1] chưa gửi
   *[other] đã gửi { $sent }/{ $of }
 }
digest-due-tasks = Chậm nhất { $day }: { $tasks }
digest-task = việc { $code }, { $agencies }
digest-overdue = Quá hạn ({ $count }){ $agencies }
digest-reminded = (đã trao đổi riêng với đầu mối)
digest-overdue-left = còn lại { $count }
digest-unnamed = Bản gửi nhóm chưa nêu tên, vì chưa trao đổi riêng với đầu mối: { $agencies }.
digest-unnamed-way = Đơn vị nào đã trao đổi, nhắn “sửa tổng hợp: nêu” và tên đơn vị.
digest-finished = Hoàn thành trong { $unit } ({ $count }): { $agencies }. Trân trọng cảm ơn các đơn vị.
digest-in-hand = Đang xử lý: { $parts }
digest-obstacles = { $count } khó khăn, vướng mắc
digest-extensions = { $count } đề nghị gia hạn
digest-figures = Số liệu chung
digest-totals = { $kind ->
    [nothing] Chưa có nhiệm vụ nào thuộc diện thống kê.
    [none-done] Có tổng số { $total } nhiệm vụ giao { $agencies } cơ quan, đơn vị tại { $plans } kế hoạch, đều chưa hoàn thành (trong hạn: { $openInTime }, quá hạn: { $openOverdue }, không có thời hạn: { $openNoDate }).
    [all-done] Có tổng số { $total } nhiệm vụ giao { $agencies } cơ quan, đơn vị tại { $plans } kế hoạch, đều đã hoàn thành (đúng hạn: { $doneInTime }, quá hạn: { $doneLate }).
   *[some] Có tổng số { $total } nhiệm vụ giao { $agencies } cơ quan, đơn vị tại { $plans } kế hoạch. Trong đó, { $done } nhiệm vụ đã hoàn thành (đúng hạn: { $doneInTime }, quá hạn: { $doneLate }); chưa hoàn thành: { $open } (trong hạn: { $openInTime }, quá hạn: { $openOverdue }, không có thời hạn: { $openNoDate }).
 }
digest-originally = Tính theo thời hạn ban đầu, trước khi gia hạn: hoàn thành đúng hạn { $done }, đang quá hạn { $overdue }.
digest-rates = Tỷ lệ hoàn thành: { $rate } (hoàn thành trên tổng hoàn thành và quá hạn: { $done }/{ $rated }); { $ofAll } trên tổng số được giao ({ $done }/{ $total }).
digest-no-rate = Tỷ lệ hoàn thành: chưa có nhiệm vụ đến hạn.
digest-rate-of-all = Tỷ lệ hoàn thành: chưa có nhiệm vụ đến hạn; { $ofAll } trên tổng số được giao ({ $done }/{ $total }).
digest-change = So với { $unit } trước: hoàn thành { $done }, quá hạn { $overdue }.
digest-unchanged = So với { $unit } trước: hoàn thành, quá hạn không đổi.
change = { $way ->
    [more] tăng { $count }
    [fewer] giảm { $count }
   *[same] không đổi
 }
digest-corrections = Đơn vị cần đính chính số liệu, nhắn riêng cho kênh này hoặc { $contact } trước { $time } hôm nay.

leader-unnamed = lãnh đạo UBND tỉnh
leaders-of = lãnh đạo { $issuer }
leaders-opening =
    Kính báo cáo đồng chí { $leader }
    Tình hình thực hiện { $plans } kế hoạch do { $desk } theo dõi, { $period } (đến { $time } ngày { $day }):
leaders-nothing = Kính báo cáo đồng chí { $leader }: { $period } (đến { $time } ngày { $day }), { $plans } kế hoạch do { $desk } theo dõi không có nội dung cần xin ý kiến, không có việc đến hạn, quá hạn hoặc vướng mắc; hoàn thành { $done }/{ $total }.
leaders-nothing-urgent = Kính báo cáo đồng chí { $leader }: { $period } (đến { $time } ngày { $day }), { $plans } kế hoạch do { $desk } theo dõi không có nội dung cần xin ý kiến, không có việc quá hạn; hoàn thành { $done }/{ $total }{ $parts }.
leaders-finished = trong { $unit } hoàn thành thêm { $count }
leaders-soon = sắp đến hạn { $count } việc
leaders-in-hand = đang xử lý { $parts }
leaders-decisions = I. Xin ý kiến chỉ đạo ({ $count })
leaders-no-decisions = I. Xin ý kiến chỉ đạo: không có.
decision-obstacle = { $title } ({ $plan }): { $agency } có khó khăn, vướng mắc{ $words } (ngày { $said }).
decision-extension = { $agency } đề nghị lùi nhiệm vụ { $code }{ $from }{ $to }{ $words } (“{ $title }”, { $plan }; { $times }ngày { $said }).
decision-times = { $times ->
    [1] lần đầu
   *[other] lần thứ { $times }
 }
decision-late = đã quá hạn { $late } ngày làm việc
decision-due = thời hạn: ngày { $day }
decision-coordinating = liên quan { $count } cơ quan phối hợp
decision-others = còn { $count } cơ quan khác cùng được giao, chưa hoàn thành
decision-onward = đơn vị tổng hợp phải báo cáo tiếp trong ngày { $day }
decision-proposal = Đề xuất: { $words }.
propose-agreeing = đồng ý
propose-asking = { $agency } báo cáo rõ lý do, tiến độ trước khi xem xét
propose-clearing = { $waiting ->
    [none] giao { $desk } làm việc với { $agency }, tham mưu hướng xử lý
   *[other] giao { $desk } làm việc với { $agency } về nội dung đang chờ ({ $waiting }), tham mưu hướng xử lý
 }
leaders-concerns = II. Cần lưu ý
leaders-no-concerns = II. Cần lưu ý: không có.
leaders-report = { $title }, hạn { $printed }: { $of ->
    [1] chưa gửi
   *[other] đã gửi { $sent }/{ $of }, còn { $rest }{ $split }
 }
leaders-split = sở, ngành { $offices }; xã, phường { $communes }
leaders-overdue = Quá hạn { $count } nhiệm vụ{ $agencies }
leaders-figures = III. Số liệu: hoàn thành { $done }/{ $total }; trong hạn { $inTime }; quá hạn { $overdue }; không có thời hạn { $noDate }.
leaders-closing = Ý kiến của đồng chí được chuyển { $desk } để tham mưu văn bản, không gửi thẳng đến các đơn vị.

digest-draft =
    DỰ THẢO TỔNG HỢP TUẦN { $week } (chưa gửi ai)
    Nhắn “duyệt” để cho gửi, “hoãn” để giữ lại, “sửa tổng hợp: bỏ stc” hoặc “sửa tổng hợp: ghi chú …” để sửa. { $goesOut ->
        [yes] Nếu đồng chí chưa có ý kiến, hệ thống tự gửi { $day }: bản lãnh đạo lúc { $leadersTime }, bản nhóm lúc { $groupTime }.
       *[no] Bản này chỉ gửi khi đồng chí nhắn “duyệt”: { $day }, bản lãnh đạo lúc { $leadersTime }, bản nhóm lúc { $groupTime }.
    }
digest-draft-group = { $byHand ->
    [yes] --- Bản gửi nhóm (gửi đồng chí để chuyển vào nhóm) ---
   *[no] --- Bản gửi nhóm ---
 }
digest-draft-leaders = --- Bản gửi lãnh đạo ---
digest-proposal-way = Đề xuất chưa sửa là do hệ thống dự thảo. Sửa, nhắn “sửa tổng hợp: đề xuất 1” và nội dung; bỏ, nhắn “sửa tổng hợp: bỏ đề xuất 1”.
digest-reckoned = Số liệu tính lại theo kết quả ghi nhận đến hết ngày { $day }; thời hạn và phân công theo hiện nay.
digest-note = Ghi chú: { $note }
digest-corrected =
    { $state ->
        [held] Đã sửa bản tổng hợp tuần { $week }. Bản này đang được giữ lại, chưa gửi ai; muốn gửi, nhắn “duyệt”.
        [released] Đã sửa bản tổng hợp tuần { $week } (đã duyệt). Gửi { $day }: bản lãnh đạo lúc { $leadersTime }, bản nhóm lúc { $groupTime }.
       *[draft] Đã sửa dự thảo tổng hợp tuần { $week } (chưa gửi ai). Nhắn “duyệt” để cho gửi, “hoãn” để giữ lại. Gửi { $day }: bản lãnh đạo lúc { $leadersTime }, bản nhóm lúc { $groupTime }.
    }
digest-released = { $now ->
    [yes] Đã duyệt bản tổng hợp tuần { $week }. Bản nào đến giờ mà chưa gửi thì gửi ngay; bản nhóm gửi từ { $groupTime } { $day }, bản lãnh đạo từ { $leadersTime }.
   *[no] Đã duyệt bản tổng hợp tuần { $week }. Gửi { $day }: bản lãnh đạo lúc { $leadersTime }, bản nhóm lúc { $groupTime }. Muốn giữ lại, nhắn “hoãn”.
 }
digest-held = { $leadersGone ->
    [yes] Đã giữ lại bản nhóm của bản tổng hợp tuần { $week }; bản lãnh đạo đã gửi trước đó. Khi muốn gửi, nhắn “duyệt”.
   *[no] Đã giữ lại bản tổng hợp tuần { $week }, không gửi ai. Khi muốn gửi, nhắn “duyệt”.
 }
digest-setting = { $goesOut ->
    [yes] Từ nay dự thảo tổng hợp tuần chưa có ý kiến thì hệ thống tự gửi: bản lãnh đạo lúc { $leadersTime }, bản nhóm lúc { $groupTime }. Muốn đổi, nhắn “tổng hợp chờ duyệt”.
   *[no] Từ nay dự thảo tổng hợp tuần chỉ gửi khi đồng chí nhắn “duyệt” (bản lãnh đạo từ { $leadersTime }, bản nhóm từ { $groupTime }). Muốn đổi, nhắn “tổng hợp tự gửi”.
 }
file-schedule = Tệp tự gửi cho đồng chí, 16 giờ 05 ngày làm việc cuối cùng của kỳ:
file-schedule-line = { $number }. { $file }{ $scope }, { $every ->
    [week] hằng tuần
    [month] hằng tháng
   *[quarter] hằng quý
 }
file-schedule-end = Muốn thôi, nhắn “thôi gửi tệp { $number }”.
file-schedule-none = Chưa có tệp nào tự gửi cho đồng chí. Ví dụ: gửi excel KH15 hằng tuần; gửi báo cáo hằng tháng; gửi nhật ký hằng quý.

## Plans

plan-imported =
    ĐÃ ĐỌC { $plan } · { $title }
    { $tasks } nhiệm vụ, { $reports } chế độ báo cáo, { $agencies } cơ quan, đơn vị.
plan-imported-next = Chưa nhắc đơn vị nào. Nhắn “xem nháp { $plan }” để xem từng mục, “xem nháp { $plan } điểm” để xem các điểm trên. Đã xem xong, nhắn “kích hoạt { $plan }” để bắt đầu.
plan-empty-groups = Chưa có danh sách đơn vị ({ $count }): { $groups }. Trước khi kích hoạt, nhắn “nhóm { $first }: snv, stc”; nếu không, việc của nhóm do bộ phận tổng hợp trả lời, không nhắc từng đơn vị.
plan-activated-empty-groups = Chưa có danh sách đơn vị ({ $count }): { $groups }. Việc của nhóm do bộ phận tổng hợp trả lời, các đơn vị trong nhóm không được nhắc. Cần giao từng đơn vị, nhắn “thêm việc { $list }: …”.
plan-activated = Đã kích hoạt { $plan }: { $items } việc giao { $agencies } cơ quan, đơn vị.
plan-activated-empty = Đã kích hoạt { $plan }; kế hoạch này chưa giao việc nào nên chưa có gì để nhắc.
plan-activated-first = Tin nhắc đầu tiên: { $day }.
plan-activated-quiet = Trong thời gian tới chưa có việc nào đến ngày nhắc.
findings-none = Không có điểm nào cần xem lại.
findings-heading = { $severity ->
    [error] Cần sửa ({ $count })
    [warning] Nên xem lại ({ $count })
   *[info] Để biết ({ $count })
 }
findings-more = … và { $count } điểm khác.
finding-missing-number = văn bản không ghi số
finding-missing-day = văn bản không ghi rõ ngày ban hành
finding-duplicate-label = ký hiệu mục bị trùng
finding-broken-row-joined = dòng bị ngắt trong bảng, đã ghép lại
finding-repeated-header = dòng tiêu đề bảng lặp lại, đã bỏ qua
finding-total-mismatch = dòng tổng không khớp với các dòng chi tiết
finding-total-agrees = dòng tổng khớp với các dòng chi tiết
finding-unknown-agency = chưa nhận ra cơ quan, đơn vị
finding-merged-agency = cơ quan, đơn vị đã sắp xếp, chuyển chức năng
finding-lead-conflict = cơ quan chủ trì ghi khác nhau trong văn bản
finding-duplicate-duty = nội dung được giao hai lần
finding-same-report = nghĩa vụ báo cáo nêu lần nữa, chỉ nhắc một lần
finding-no-year = ngày hạn không ghi năm
finding-weekday-mismatch = thứ và ngày không khớp
finding-deadline-past = ngày hạn đã qua
finding-request-not-duty = là đề nghị, không tính quá hạn
finding-no-onward-day = chưa rõ ngày đơn vị tổng hợp phải báo cáo tiếp
finding-follow-level-guessed = mức theo dõi là đề xuất, đề nghị xác nhận
finding-no-reporter = chưa rõ cơ quan, đơn vị phải báo cáo
finding-no-lead = chưa nêu đơn vị chủ trì
finding-no-collector = văn bản không ghi nơi nhận báo cáo
finding-stray-digit = có chữ số thừa trong câu, đề nghị đối chiếu bản gốc
finding-other = cần xem lại (mã: { $code })

## Notes to the desk

desk-note = { $about ->
    [question] CÂU HỎI
    [extension] ĐỀ NGHỊ GIA HẠN
    [reassignment] ĐỀ NGHỊ XEM LẠI PHÂN CÔNG
    [obstacle] KHÓ KHĂN, VƯỚNG MẮC
    [away] BÁO VẮNG
    [taken-back] ĐÃ RÚT LẠI
    [replacement] ĐỀ NGHỊ THAY ĐẦU MỐI
    [counter-accepted] ĐỒNG Ý THỜI ĐIỂM KHÁC
    [extension-undecided] ĐỀ NGHỊ GIA HẠN CHƯA ĐƯỢC TRẢ LỜI
   *[opinion] Ý KIẾN CỦA LÃNH ĐẠO
 } · { $agency }{ $item }
desk-note-until = { $about ->
    [extension] Đề nghị lùi đến hết { $day }{ $replaced }.
    [away] Vắng đến hết { $day }.
    [extension-undecided] Đơn vị đề nghị lùi đến hết { $day }.
   *[other] Ngày được nêu: { $day }.
 }
desk-note-words = { $requested ->
    [yes] { $person }
   *[no] Đồng chí { $person }
 } nhắn: “{ $words }”
name-of-the-new = họ tên người mới
desk-note-next = { $about ->
    [question] Đề nghị đồng chí liên hệ trả lời.
    [extension] Trong khi chờ ý kiến, thời hạn cũ vẫn giữ nguyên. Đề nghị đồng chí trao đổi, trả lời đơn vị.
    [reassignment] Trong khi chờ, hệ thống không nhắc việc này. Đề nghị đồng chí xem lại phân công.
    [obstacle] Nội dung này chưa chuyển cho ai khác. Đề nghị đồng chí xem xét, trao đổi với đơn vị.
    [away] Đề nghị đồng chí xác nhận người nhận thay với đơn vị.
    [replacement] Đề nghị đồng chí xác nhận với đơn vị. Khi đơn vị đã cử đầu mối, nhắn “thay đầu mối { $agency }: { $person } bằng { $to }”.
    [counter-accepted] Đã ghi theo thời điểm đồng chí đề nghị.
    [taken-back] Đầu mối đã bỏ điều vừa ghi về việc này; nội dung đã chuyển trước đó không còn hiệu lực.
    [extension-undecided] Đã qua 02 ngày làm việc. Hệ thống tạm chưa nhắc quá hạn việc này; từ ngày làm việc tới sẽ nhắc lại theo thời hạn cũ. Đề nghị đồng chí quyết định.
   *[opinion] Nội dung này chưa chuyển cho ai khác; đề nghị đồng chí tham mưu văn bản nếu cần.
 }
group-members = Đã ghi { $group } gồm { $count } đơn vị: { $members }.
group-members-none = { $group } chưa có đơn vị nào.
invite-made =
    Mã mời cho đồng chí { $name }, { $role ->
        [focal-point] đầu mối
        [stand-by] đầu mối dự phòng
        [head] thủ trưởng
        [desk] chuyên viên tổng hợp
        [leader] lãnh đạo
        [secretary] thư ký
       *[administrator] quản trị
     } của { $agency }{ $plan }: MA { $code }
    Mã dùng một lần; đề nghị ghi trong văn bản gửi cơ quan, không đưa lên nhóm.
invite-made-link = Đường dẫn mở sẵn mã: { $link }
nothing-recorded = Chưa ghi gì. Khi có kết quả, đồng chí nhắn lại giúp. Trân trọng.
thanks = Trân trọng cảm ơn. Tin nhắn này không làm thay đổi việc nào.

## A person's own channels

channel-name = { $channel ->
    [telegram] Telegram
    [zalo-bot] Zalo
    [email] thư điện tử
   *[other] kênh khác
}
channel-gone = { $channel } (hiện không liên lạc được)
channel-code =
    Để nhận và trả lời tin cả trên kênh khác ({ $channels }), đồng chí nhắn từ kênh đó:
    MA { $code }
    Mã chỉ dùng một lần, trong 24 giờ, cho chính đồng chí; không gửi cho người khác.
confirm-channel =
    Mã hợp lệ. Đề nghị đồng chí xác nhận thêm kênh { $channel } này cho đồng chí { $name }, { $agency }:
    1. Đúng
    2. Không đúng
channels = { $what ->
    [added] Đã thêm kênh. Tin được gửi lần lượt theo thứ tự:
    [ordered] Đã đổi thứ tự. Tin được gửi lần lượt theo thứ tự:
   *[listed] Các kênh của đồng chí, theo thứ tự gửi:
}
channels-next = Kênh sau chỉ dùng khi kênh trước không liên lạc được. Đổi thứ tự, nhắn ví dụ “ưu tiên Zalo”; thêm kênh, nhắn “thêm kênh”.
content-limited = Có một tin chưa chuyển được qua kênh này do giới hạn nội dung. Đề nghị liên hệ bộ phận tổng hợp.
channel-rules = Quy định theo kênh và theo kế hoạch (áp dụng mức chặt hơn):
content-level = { $level ->
    [code] chỉ mã việc và ngày
    [title] mã việc và tên, không trích văn bản
   *[full] đầy đủ
 }
channel-quiet = không nhắn từ { $from } đến { $until }
channel-rules-next =
    Đổi, nhắn ví dụ: “nội dung Zalo chỉ mã”, “nội dung Zalo mã và tên”, “nội dung Zalo đầy đủ”; “nội dung KH15 hạn chế”, “nội dung KH15 bỏ hạn chế”; “giờ yên lặng Zalo 17:00-07:30”, “bỏ giờ yên lặng Zalo”.
ask-sender =
    Chưa chắc thư vừa nhận là do đồng chí gửi nên chưa ghi gì. Nội dung thư: “{ $words }”
    Đề nghị trả lời chính thư này:
    1. Đúng là tôi gửi
    2. Không phải
sender-unproven = Chưa xác nhận được người gửi nên chưa ghi gì. Đề nghị bấm “Trả lời” ngay trên thư trước của kênh này và giữ nguyên tiêu đề.

## Troubles and refusals

# Under each part of a message that is too long for its channel.
part-of = (Tin { $part }/{ $of })
not-delivered = { $what ->
    [new] Chưa nhắc được
    [reminder] Chưa nhắc được
    [check-in] Chưa nhắc được
    [overdue] Chưa nhắc được
    [request] Chưa gửi được tin đề nghị cho
    [digest] Chưa gửi được bản tổng hợp tuần cho
    [reply] Chưa gửi được tin trả lời cho
    [notice] Chưa gửi được tin thông báo cho
   *[other] Chưa gửi được tin cho
 }
unreachable = { $instead ->
    [next-channel] Một kênh không còn liên lạc được với đồng chí { $person }{ $about }; tin được gửi qua kênh tiếp theo của đồng chí ấy.
    [stand-by] { $lost } đồng chí { $person }{ $about }: kênh này không liên lạc được với đồng chí ấy. Tin đã chuyển đầu mối dự phòng. Đề nghị gửi lại mã mời cho đầu mối của đơn vị.
    [group-gone] Kênh này không còn trong nhóm “{ $person }” nên không gửi bản tổng hợp tuần vào nhóm ấy được; để gửi lại, đề nghị mời kênh này vào nhóm rồi nhắn “/nhom” tại đó.
    [group-refused] Chưa gửi được tin vào nhóm “{ $person }”: nền tảng không nhận tin này. Đề nghị báo quản trị.
    [refused] { $lost } đồng chí { $person }{ $about }: nền tảng không nhận tin này. Đề nghị liên hệ trực tiếp và báo quản trị.
    [left] Kênh này không còn liên lạc được với đồng chí { $person }{ $about }. { $next }
   *[nobody] { $lost } đồng chí { $person }{ $about }: kênh này không liên lạc được với đồng chí ấy. { $next }
 }
unreachable-next = { $inviteAgain ->
    [focal-point] Đề nghị liên hệ trực tiếp, hoặc gửi lại mã mời cho đầu mối của đơn vị.
    [stand-by] Đề nghị liên hệ trực tiếp, hoặc gửi lại mã mời cho đầu mối dự phòng của đơn vị.
   *[none] Đề nghị liên hệ trực tiếp.
 }
no-focal-point-next = Đề nghị liên hệ trực tiếp, hoặc gửi mã mời: “/moi đầu mối” kèm tên đơn vị và họ tên.
quota-spent = Kênh { $channel } tạm thời không nhận thêm tin, có thể do đã hết hạn mức gửi. Ai có kênh khác thì tin được gửi qua kênh khác.
quota-nobody-waits = Hiện không có tin nhắc nào phải chờ.
quota-waiting = Chưa nhắc được ({ $count }): { $agencies }; tin tự gửi khi { $channel } nhận lại. Việc gấp, đề nghị liên hệ trực tiếp.
uncertain = Chưa rõ { $what ->
    [digest] bản tổng hợp tuần
    [reply] tin trả lời
    [request] tin đề nghị
    [notice] tin thông báo
   *[other] tin nhắc việc
 } (tin số { $reference }) đã đến nơi hay chưa, do mất kết nối khi gửi. Đề nghị kiểm tra; nếu chưa đến, nhắn “gửi lại { $reference }”.
updates-lost = Hệ thống ngừng nhận tin từ { $since } đến { $until }. Kênh chỉ giữ tin trong 24 giờ nên tin các đơn vị gửi trước đó có thể đã mất. Đề nghị kiểm tra với các đơn vị; ai chưa nhận được trả lời thì nhắn lại.
went-wrong = Xin lỗi, hệ thống gặp trục trặc nên chưa xử lý được tin nhắn vừa rồi. Đề nghị nhắn lại sau ít phút; nếu vẫn vậy, báo bộ phận tổng hợp mã { $reference }.
refusal-not-allowed = Nội dung này thuộc quyền của người được giao khác nên chưa thực hiện được. Đề nghị liên hệ bộ phận tổng hợp, hoặc nhắn “giúp” để xem các việc làm được tại đây.
refusal-unknown-code = Không tìm thấy số việc{ $detail }. Đề nghị nhắn “việc” để xem số của từng việc.
refusal-digest-edit-unclear = Chưa rõ cần sửa gì ở bản tổng hợp{ $detail }. Ví dụ: sửa tổng hợp: bỏ stc; sửa tổng hợp: nêu lại stc; sửa tổng hợp: ghi chú Sở Tài chính đã gửi ngày 20/11; sửa tổng hợp: đề xuất 1 đồng ý; sửa tổng hợp: tính lại.
refusal-nothing-to-export = Không có nội dung nào để xuất{ $detail }. Đề nghị kiểm tra lại mã kế hoạch hoặc đơn vị.
refusal-unknown-file = Chưa rõ cần xuất tệp nào{ $detail }. Ví dụ: xuất excel KH15; xuất báo cáo; xuất biểu đồ; xuất danh sách gọi 12; xuất lịch stc; công văn 12.
refusal-unknown-period = Chưa rõ kỳ tổng hợp{ $detail }. Đề nghị nhắn lại, ví dụ: /tonghop tuần này; /tonghop tháng 11; /tonghop quý IV KH15; /tonghop 6 tháng đầu năm; /tonghop năm 2026 stc.
refusal-plan-not-followed = Chưa theo dõi kế hoạch nào mang mã, số{ $detail }; kế hoạch mới nhập chỉ có số liệu sau khi được kích hoạt.
refusal-group-weeks-only = Trong nhóm chỉ xem lại được bản tổng hợp tuần đã gửi nhóm, ví dụ: “/tuan”, “/tuan trước”. Kỳ, kế hoạch hoặc đơn vị khác, đề nghị nhắn riêng cho kênh này.
refusal-hold-which = Bản tổng hợp tuần và đợt hỏi đã báo đều đang chờ. Đề nghị nhắn “hoãn tổng hợp” để giữ lại bản tổng hợp, hoặc “hoãn đợt hỏi” để dừng đợt hỏi.
refusal-no-week-sent = Bản tổng hợp tuần này chưa gửi vào nhóm. Đề nghị nhắn “/tuan” để xem bản đã gửi gần nhất.
refusal-nothing-counted = Chưa có nhiệm vụ nào để tổng hợp{ $detail }.
refusal-unknown-agency = Chưa nhận ra đơn vị{ $detail }. Đề nghị nhắn lại tên đầy đủ hoặc tên viết tắt, ví dụ: snv, stc.
refusal-unclear-rule = Chưa rõ muốn đổi quy tắc nhắc nào{ $detail }. Ví dụ: “nhắc KH15 trước 10, 3 ngày”, “không nhắc sau hạn stc”, “quy tắc nhắc KH15”. Số ngày từ 1 đến 40.
refusal-unclear-hours = Chưa rõ giờ{ $detail }. Giờ nhắc phải nằm trong buổi sáng được gửi tin. Ví dụ: “giờ nhắc 8h30”, “giờ yên lặng 11h30-13h30, 16h30-7h30”.
refusal-unclear-days = Chưa rõ ngày{ $detail }. Ví dụ: “ngày nghỉ 04/02/2027-10/02/2027: Tết Nguyên đán (dự kiến)”, “làm bù 20/02/2027: hoán đổi”.
refusal-nothing-open = Hiện không có việc nào đang mở nên chưa ghi gì. Nhắn “giúp” để xem hướng dẫn.
refusal-nobody-to-ask = Hiện không có đơn vị nào cần nhắc{ $detail }: đã gửi, đã xong hoặc đang tạm dừng nhắc. Nhắn “chưa gửi” hoặc “/status” để xem.
refusal-nothing-to-pause = Không có việc nào cần thay đổi{ $detail }: chưa được giao việc, đã xong, hoặc đã ở trạng thái này từ trước.
refusal-question-over = Câu hỏi này đã qua nên chưa ghi gì. Đề nghị trả lời câu hỏi gần nhất, hoặc nhắn lại nội dung bằng lời.
refusal-nobody-to-escalate = Chưa gửi thủ trưởng{ $detail }: không có việc quá hạn nào mà đầu mối đã được hỏi. Tin gửi thủ trưởng chỉ sau khi đã liên hệ đầu mối.
refusal-not-later = Ngày đề nghị lùi việc{ $detail } sớm hơn thời hạn tại kế hoạch nên chưa ghi đề nghị. Nếu hẹn gửi sớm, đề nghị nhắn “sẽ gửi ngày …”; nếu cần thêm thời gian, nhắn lại ngày.
refusal-already-done = Việc này{ $detail } đã được ghi hoàn thành từ trước, không thay đổi gì. Cần đính chính, nhắn “sửa”.
refusal-invite-wrong = Mã mời chưa đúng hoặc đã hết hiệu lực. Đề nghị kiểm tra lại mã ghi trong văn bản, hoặc liên hệ bộ phận tổng hợp để nhận mã mới.
refusal-invite-locked = Mã mời đã nhập chưa đúng nhiều lần nên kênh này tạm dừng nhận mã. Đề nghị thử lại sau, hoặc liên hệ bộ phận tổng hợp để nhận mã mới.
refusal-group-only-desk = Trong nhóm, lệnh này dành cho chuyên viên tổng hợp. Đề nghị nhắn riêng cho kênh này.
refusal-no-other-channel = Hệ thống hiện chỉ dùng kênh này; khi có kênh khác, bộ phận tổng hợp sẽ thông báo.
refusal-no-copy = Không có bản mới nào của kế hoạch đang chờ{ $detail }; nếu có nhiều bản, đề nghị ghi rõ, ví dụ “cập nhật KH446”.
refusal-no-draft = Không có bản dự thảo nào đang chờ{ $detail }. Đề nghị nhắn “/status” để xem các kế hoạch đang theo dõi.
refusal-no-scheduled-file = Không có tệp tự gửi nào mang số{ $detail }. Đề nghị nhắn “lịch gửi tệp” để xem.
refusal-too-many-files = Mỗi người nhận tối đa{ $detail } tệp tự gửi. Đề nghị nhắn “thôi gửi tệp 1” để bớt trước.
refusal-file-not-read = Không đọc được tệp{ $detail } qua kênh này. Qua Telegram, đề nghị gửi bảng theo dõi do hệ thống xuất (“xuất excel”), hoặc danh sách đầu mối có cột “Cơ quan, đơn vị” và “Họ và tên”; tệp khác do quản trị nhập bằng lệnh dondoc import.
refusal-sheet-dropped = Không cập nhật theo bảng{ $detail }; mọi việc giữ nguyên. Đề nghị gửi lại bảng khi cần.
refusal-not-a-digest-state = Bản tổng hợp tuần không còn chờ duyệt nên không thay đổi gì. Đề nghị nhắn “/status” để xem tình hình.
refusal-conflict = Thông tin vừa được cập nhật cùng lúc ở nơi khác nên chưa ghi gì. Đề nghị nhắn lại nội dung vừa rồi.
refusal-no-text = Kênh này chỉ đọc được tin nhắn chữ. Đề nghị nhắn bằng lời, ví dụ “12 đã gửi”; báo cáo vẫn gửi qua Hệ thống quản lý văn bản và điều hành.
refusal-not-a-plan = Chưa đọc được kế hoạch từ nội dung vừa gửi{ $detail } nên chưa ghi gì. Đề nghị kiểm tra lại, hoặc nhờ quản trị nhập từ tệp văn bản.
refusal-nothing-to-correct = Không có điều gì vừa ghi để sửa. Đề nghị nhắn lại thông tin đúng, ví dụ “12 đang làm 60%”.
refusal-changed-since = Việc này đã có thay đổi sau đó nên không tự bỏ được. Đề nghị nhắn lại thông tin đúng, hoặc “gặp bộ phận tổng hợp”.
refusal-no-list = Chưa thấy danh sách. Đề nghị gửi tệp Excel, CSV có cột “Cơ quan, đơn vị” và “Họ và tên”, hoặc nhắn “mời danh sách” rồi mỗi người một dòng: đơn vị; họ và tên; vai trò. Ví dụ: stc; Nguyễn Văn A; đầu mối
refusal-unknown-person = Không tìm thấy đúng một người tên như vậy{ $detail } với vai trò và đơn vị đã nêu. Đề nghị nhắn đủ họ tên, ví dụ: “thôi đầu mối stc: Nguyễn Văn A”.
refusal-who-is-replaced = Chưa rõ thay ai{ $detail }: cần đúng một người đang làm vai trò đó ở đơn vị. Đề nghị nhắn đủ họ tên, ví dụ: “thay đầu mối stc: Nguyễn Văn A bằng Phạm Thị D”; đơn vị chưa có ai thì nhắn “/moi”.
refusal-no-such-link = Không có ai như vậy{ $detail } đang chờ xác nhận nên chưa ghi gì. Nhắn “chờ xác nhận” để xem danh sách có số thứ tự.
refusal-nothing-to-undo = Không có quyết định nào vừa thực hiện để hoàn tác. Chỉ hoàn tác được quyết định gần nhất của chính đồng chí, trong 07 ngày.
refusal-decided-since = Sau quyết định đó đã có thay đổi khác nên không tự hoàn tác được. Đề nghị nhắn “lịch sử 12” để xem, rồi nhắn quyết định mới.
refusal-day-past = Ngày vừa nêu đã qua nên chưa ghi gì. Đề nghị nhắn lại ngày khác.
refusal-not-away = Hiện không có thông tin vắng mặt nào đang ghi nên không thay đổi gì.
refusal-own-request = Đề nghị do chính đồng chí gửi thì cần người khác quyết định.
refusal-needs-document = Thời hạn tại kế hoạch của việc{ $detail } chỉ điều chỉnh khi có văn bản của cơ quan ban hành. Đề nghị nhắn kèm số, ngày, ví dụ: “theo 300/UBND-KGVX ngày 20/11/2026”.
refusal-needs-reason = Đề nghị nhắn kèm lý do hoặc nội dung sau dấu hai chấm, ví dụ: “không đồng ý 12 sct: phải trình UBND tỉnh ngày 30/11”.
refusal-needs-day = Chưa rõ ngày{ $detail } nên chưa ghi gì. Đề nghị nhắn lại ngày, ví dụ: 30/11/2026.
refusal-no-extension = Không có đề nghị gia hạn nào đang chờ về việc{ $detail }.
refusal-no-obstacle = Không có khó khăn, vướng mắc nào đang mở về việc{ $detail }.
refusal-not-sent = Việc{ $detail } chưa được báo gửi nên chưa đề nghị bổ sung được.
refusal-which-agency = Nhiều đơn vị cùng thực hiện việc này{ $detail }. Đề nghị nhắn kèm tên đơn vị, ví dụ: “12 stc”.
refusal-which-plan = Chưa rõ kế hoạch nào{ $detail }. Đề nghị nhắn kèm ký hiệu, ví dụ: KH15.
refusal-already-there = Đơn vị này{ $detail } đã được giao việc đó nên không thay đổi gì.
refusal-chat-taken = Kênh này đang thuộc về một đồng chí khác nên chưa liên kết được. Đề nghị dùng mã trên kênh của chính mình, hoặc “gặp bộ phận tổng hợp”.
refusal-unknown-level = Chưa rõ mức nội dung{ $detail }. Nhắn ví dụ “nội dung Zalo chỉ mã”, “nội dung Zalo mã và tên”, “nội dung KH15 hạn chế”, “nội dung KH15 bỏ hạn chế”.
refusal-unknown-hours = Chưa rõ giờ yên lặng{ $detail }. Nhắn ví dụ “giờ yên lặng Zalo 17:00-07:30” hoặc “bỏ giờ yên lặng Zalo”.
refusal-no-such-channel = Đồng chí chưa liên kết kênh{ $detail }. Nhắn “thêm kênh” để nhận mã liên kết.
refusal-nothing-to-resend = Không có tin số{ $detail } đang chờ gửi lại nên không gửi gì.
refusal-no-members = Nhóm đơn vị này{ $detail } chưa có thành viên nên chưa thực hiện được. Đề nghị ghi danh sách đơn vị của nhóm trước.
too-many = Kênh này đang nhận nhiều tin liên tiếp nên tạm thời chưa trả lời từng tin. Thông tin đồng chí báo về từng việc vẫn được ghi và phản hồi như thường; nội dung khác đề nghị nhắn lại sau ít phút.
too-many-unlinked = Kênh này đã nhận nhiều tin liên tiếp nên tạm dừng trả lời trong ít phút. Nếu có mã mời ghi trong văn bản, đề nghị nhắn đúng mẫu, ví dụ: MA 7K2P94QX.
evidence-kept = Đã ghi nhận { $what } kèm việc { $code } ({ $agency }), bộ phận tổng hợp xem được. Báo cáo vẫn gửi qua Hệ thống quản lý văn bản và điều hành. Nếu thuộc việc khác, đề nghị gửi lại kèm số việc.
attachments = { $kind ->
    [photo] { $count } ảnh
   *[other] { $count } tệp
 }
attachment-named = tệp “{ $name }”
ask-evidence = Đã nhận { $what }, thuộc việc nào?
ask-evidence-none-of-these = Không thuộc việc nào, bỏ qua
ask-evidence-none = Đã nhận { $what } nhưng hiện không có việc nào đang mở nên chưa ghi gì. Nhắn “giúp” để xem hướng dẫn.
edit-followed = Đã đọc lại tin nhắn đồng chí vừa sửa; nội dung ghi trước đó từ tin này được thay bằng nội dung dưới đây.
edit-unclear = Đồng chí vừa sửa một tin nhắn, nhưng nội dung mới chưa rõ nên điều đã ghi giữ nguyên:
edit-unclear-line = • việc { $code }: { $state }
edit-unclear-next = Cần đính chính, nhắn “sửa” hoặc nhắn lại đầy đủ, ví dụ “{ $code } đang làm 60%”.
edit-not-read = Lệnh đã thực hiện thì sửa tin nhắn không có tác dụng. Đề nghị nhắn lệnh mới; cần bỏ quyết định vừa rồi, nhắn “hoàn tác”.

## Ngoài một tin cụ thể

desk-unnamed = đơn vị tổng hợp
resent = (Tin này gửi lại do chưa chắc tin trước đã đến.)

## Correcting, and more about one item

ask-correction = { $count ->
    [1] Điều vừa ghi, nhắn 1 để bỏ:
   *[other] Bỏ điều nào trong các điều vừa ghi (nhắn một số):
 }
ask-correction-line = Việc { $code } ({ $agency }): { $state }
ask-correction-said = { $what ->
    [extension] đề nghị lùi thời hạn
    [obstacle] khó khăn, vướng mắc
   *[reassignment] đề nghị xem lại phân công
 }
ask-correction-keep = Giữ nguyên
ask-correction-example = Hoặc nhắn lại thông tin đúng, ví dụ: “{ $code } đang làm 70%”.
correction-followed = Đã bỏ điều ghi trước đó về { $items }; nội dung sau được ghi thay.
correction-dropped = Giữ nguyên điều đã ghi:
taken-back-words = (đã bỏ điều vừa ghi)
corrected =
    Đã bỏ điều vừa ghi. Việc { $code } ({ $agency }) trở lại như trước: { $state }.
    Nếu có thông tin đúng, { $you } nhắn lại, ví dụ: “{ $code } đang làm 70%”.
help-item =
    VIỆC { $code } · cách trả lời khác
    { $code } xin lùi đến { $extensionDay } vì chờ số liệu · đề nghị gia hạn
    { $code } sẽ { $kind ->
        [report] gửi
       *[task] xong
     } ngày { $promiseDay } · hẹn ngày
    nhắc lại { $code } { $weekday } · nhắc lại sau
    { $code } không thuộc đơn vị · đề nghị xem lại phân công
    vì sao { $code } · vì sao nhận tin này
    gặp bộ phận tổng hợp · sẽ có người liên hệ

## Decisions of the desk

noted-resent = Tin số { $detail } sẽ được gửi lại một lần, có ghi rõ là gửi lại.

## Files: how plans are named, columns, how a task stands

file-what = { $what ->
    [tasks] bảng theo dõi nhiệm vụ
    [report] báo cáo tình hình thực hiện nhiệm vụ (dự thảo)
    [appointment] công văn đề nghị cử đầu mối (dự thảo)
    [letters] công văn đôn đốc (dự thảo)
    [synthesis] bản tổng hợp báo cáo của các đơn vị
    [calendar] lịch thời hạn
    [call-list] danh sách gọi
    [log] nhật ký đôn đốc
    [chart] biểu đồ tiến độ
   *[other] tệp
 }
file-caption = { $file }. { $asOf }.
file-elsewhere = Kênh này không gửi được tệp. Để lấy { $file }, đề nghị chạy trên máy chủ: { $command }
file-document = Văn bản
file-numbered = { $type } số { $number }
file-by = của { $issuer }
file-as-of = Số liệu đến { $time } ngày { $day }
file-sheet-summary = Tổng hợp
file-summary-title = TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ
file-sum = Tổng cộng
file-column-number = STT
file-column-title = Nhiệm vụ
file-column-lead = Cơ quan chủ trì
file-column-coordinating = Cơ quan phối hợp
file-column-time = Thời gian thực hiện
file-column-deliverable = Sản phẩm
file-column-budget = Kinh phí (đồng)
file-column-code = Số việc
file-column-plan-code = Mã
file-column-due = Thời hạn
file-column-target = Nên xong chậm nhất
file-column-standing = Tình trạng
file-column-execution = Thực hiện
file-column-percent = Tiến độ
file-column-late-days = Số ngày làm việc quá hạn
file-column-letter = Số văn bản
file-column-letter-on = Ngày văn bản
file-column-closed = Ngày hoàn thành
file-column-received = Ngày tiếp nhận
file-column-promised = Ngày hẹn
file-column-words = Thông tin gần nhất
file-column-original-due = Thời hạn ban đầu
file-column-document = Văn bản điều chỉnh thời hạn
file-column-key = Mã dòng (không sửa)
file-column-agency = Cơ quan, đơn vị
file-column-total = Tổng số
file-column-done-in-time = Hoàn thành đúng hạn
file-column-done-late = Hoàn thành quá hạn
file-column-open-in-time = Chưa hoàn thành, trong hạn
file-column-open-overdue = Chưa hoàn thành, quá hạn
file-column-open-no-date = Không có thời hạn
file-standing-withdrawn = Đã thu hồi
file-standing-requested = Đề nghị phối hợp
file-standing-done = Hoàn thành đúng hạn
file-standing-late = Hoàn thành quá hạn
file-standing-overdue = Quá hạn
file-standing-due-soon = Sắp đến hạn
file-standing-in-time = Trong hạn
file-standing-no-date = Không có thời hạn

## Files: call list and reminder log

file-call-title = DANH SÁCH LIÊN HỆ CÁC ĐƠN VỊ CHƯA GỬI, CHƯA HOÀN THÀNH
file-call-sheet = Danh sách gọi
file-column-focal-point = Đầu mối
file-column-stand-by = Dự phòng
file-column-phone = Điện thoại
file-column-reached = Kênh nhắc việc
file-column-call-result = Kết quả liên hệ
file-reached = Đã kết nối
file-not-reached = Chưa kết nối
file-log-title = NHẬT KÝ ĐÔN ĐỐC
file-log-sheet = Nhật ký
file-column-at = Thời điểm
file-column-reader = Người nhận
file-column-channel = Kênh
file-column-message = Loại tin
file-column-tasks = Việc
file-column-outcome = Kết quả gửi
file-column-answer = Phản hồi sau đó
file-message-new = Giao việc
file-message-reminder = Nhắc trước hạn
file-message-check-in = Hỏi tình hình
file-message-request = Đề nghị phối hợp
file-message-overdue = Đôn đốc quá hạn
file-message-escalation = Báo thủ trưởng
file-message-collector = Nhắc đơn vị tổng hợp
file-outcome-sent = Đã gửi
file-outcome-uncertain = Chưa chắc đã đến
file-outcome-failed = Không gửi được
file-outcome-pending = Đang chờ gửi
file-log-answer = { $day }: { $words }

## Files: report, letters and synthesis in the form of Decree 30/2020/NĐ-CP

file-number-line = Số:        /{ $symbol }
file-place-date = { $place }, ngày      tháng { $month } năm { $year }
file-to = Kính gửi: { $receiver }
file-receivers = Nơi nhận:
file-receivers-file = Lưu: VT.
file-receivers-as-above = Như trên;
file-appointment-about = V/v cử đầu mối thực hiện { $plan }
file-appointment-receivers = Các cơ quan, đơn vị tại Phụ lục kèm theo
file-appointment-opening = Thực hiện { $plan }, { $desk } được giao theo dõi, đôn đốc, tổng hợp tình hình thực hiện. Để việc trao đổi thông tin được kịp thời, thống nhất, { $desk } trân trọng đề nghị các cơ quan, đơn vị quan tâm, phối hợp một số nội dung sau:
file-appointment-people = 1. Cử 01 đầu mối và 01 đầu mối dự phòng theo dõi việc thực hiện Kế hoạch; ghi đủ họ và tên, chức vụ, số điện thoại, thư điện tử công vụ theo mẫu tại Phụ lục.
file-appointment-send = 2. Gửi danh sách về { $desk } qua Hệ thống quản lý văn bản và điều hành trước ngày { $replyBy }.
file-appointment-channel = 3. Sau khi nhận danh sách, { $desk } gửi mỗi đầu mối một mã mời riêng, dùng một lần, để tham gia kênh nhắc việc qua ứng dụng nhắn tin hoặc thư điện tử. Kênh này chỉ nhắc việc và ghi nhận thông tin, không thay văn bản: báo cáo, đề nghị gia hạn và kiến nghị vẫn gửi qua Hệ thống quản lý văn bản và điều hành. Đề nghị không gửi nội dung, tài liệu mật qua kênh; kênh không hỏi mật khẩu, mã OTP hay thông tin ngân hàng.
file-appointment-change = 4. Khi thay đổi đầu mối, đề nghị có văn bản thông báo để { $desk } cập nhật; nhiệm vụ và lịch sử thực hiện vẫn giữ tại cơ quan, đơn vị.
file-appointment-closing = { $desk } trân trọng đề nghị các cơ quan, đơn vị quan tâm, phối hợp./.
file-appointment-table = DANH SÁCH ĐẦU MỐI
file-appointment-with = (Kèm theo Công văn số        /{ $symbol } ngày      tháng { $month } năm { $year } của { $desk })
file-receivers-report = { $receiver } (để b/c);
file-column-role = Vai trò
file-column-person = Họ và tên
file-column-position = Chức vụ
file-column-mail = Thư điện tử công vụ
file-report-heading = BÁO CÁO
file-report-about = Tình hình thực hiện nhiệm vụ tại { $plan }
file-report-opening = Thực hiện { $plan }, { $desk } báo cáo tình hình thực hiện nhiệm vụ đến { $time } ngày { $day } như sau:
file-report-general = I. Tình hình chung
file-report-agencies = II. Kết quả theo cơ quan, đơn vị
file-report-attached = (Tình hình từng nhiệm vụ tại Phụ lục kèm theo)
file-report-overdue = III. Nhiệm vụ quá hạn ({ $count })
file-report-overdue-none = III. Nhiệm vụ quá hạn: không có.
file-report-overdue-line = { $agency }: { $title } ({ $printed }; quá { $late } ngày làm việc).
file-report-obstacles = IV. Khó khăn, vướng mắc
file-report-obstacles-none = IV. Khó khăn, vướng mắc: không có.
file-report-obstacle-line = { $agency }: { $words } ({ $title }).
file-report-obstacles-open = { $others ->
    [yes] Ngoài ra, { $count } nội dung khó khăn, vướng mắc khác đang được { $desk } xử lý.
   *[no] { $count } nội dung khó khăn, vướng mắc đang được { $desk } xử lý; chưa có nội dung trình lãnh đạo.
 }
file-report-proposals = V. Kiến nghị, đề xuất
file-report-proposals-none = V. Kiến nghị, đề xuất: không có.
file-report-extension-line = { $agency } đề nghị gia hạn đến ngày { $until }: { $title }.
file-report-closing = { $desk } kính báo cáo { $receiver } xem xét, chỉ đạo./.
file-appendix = PHỤ LỤC
file-same-as-above = -nt-
file-appendix-title = TÌNH HÌNH THỰC HIỆN TỪNG NHIỆM VỤ
file-appendix-with = (Kèm theo Báo cáo số        /{ $symbol } ngày      tháng { $month } năm { $year } của { $desk })
file-letter-about = V/v { $kind ->
    [request] đề nghị phối hợp thông tin
   *[owed] đôn đốc thực hiện nhiệm vụ
 } tại { $plan }
file-letter-opening = Thực hiện { $plan }, { $desk } theo dõi, tổng hợp tình hình thực hiện. Đến { $time } ngày { $day }, { $desk } chưa nhận được kết quả của { $agency } đối với { $count } nội dung đã đến thời hạn sau đây:
file-letter-way-out = Nếu đã hoàn thành hoặc đã gửi báo cáo, đề nghị { $agency } cho biết số, ngày văn bản để đối chiếu. Nếu chưa, đề nghị { $agency } hoàn thành, gửi kết quả về { $desk } trước ngày { $replyBy } để tổng hợp, báo cáo { $receiver }; trường hợp có khó khăn, vướng mắc, đề nghị nêu rõ nguyên nhân và thời gian dự kiến hoàn thành.
file-letter-request = Để tổng hợp kết quả thực hiện { $plan }, { $desk } trân trọng đề nghị { $agency } quan tâm phối hợp, thông tin kết quả đối với { $count } nội dung sau đây và kiến nghị, đề xuất (nếu có) trước ngày { $replyBy } để tổng hợp, báo cáo { $receiver }:
file-letter-closing = { $kind ->
    [request] Trân trọng cảm ơn sự hợp tác của { $agency }./.
   *[owed] { $desk } đề nghị { $agency } quan tâm, thực hiện./.
 }
file-letter-column-late = Quá hạn (ngày làm việc)
file-synthesis-heading = BÁO CÁO
file-synthesis-about = Tổng hợp kết quả thực hiện { $plan }
file-synthesis-remark = (Dự thảo để biên tập; nội dung trong ngoặc kép là nguyên văn của cơ quan, đơn vị)
file-synthesis-opening = Thực hiện { $plan }, { $desk } tổng hợp kết quả thực hiện theo nội dung các cơ quan, đơn vị đã gửi đến { $time } ngày { $day } như sau:
file-synthesis-follows = Kết quả cụ thể từng nhiệm vụ:
file-synthesis-other = Nhiệm vụ khác
file-synthesis-reports = Báo cáo của các cơ quan, đơn vị
file-synthesis-line = { $agency }: { $state }.
file-synthesis-words = “{ $words }” ({ $day })
file-synthesis-silent = Chưa có thông tin: { $agencies }.
file-letter-of-day = văn bản số { $number } ngày { $day }
file-letter-of = văn bản số { $number }

## Files: calendar and picture

file-calendar-name = Việc của { $name }
file-calendar-summary = { $done ->
    [yes] Đã xong: { $title }
   *[no] { $title }
 } ({ $plan })
file-calendar-text = { $agency } · { $plan } · { $printed } · việc { $code }
file-chart-title = TÌNH HÌNH THỰC HIỆN NHIỆM VỤ
file-chart-total = { $done }/{ $total } nhiệm vụ hoàn thành
file-chart-overdue = { $count } nhiệm vụ quá hạn
file-chart-agencies = Theo cơ quan, đơn vị
file-chart-others = { $count } đơn vị khác
file-chart-trend = Qua các tuần
file-chart-week = Tuần { $week }
file-chart-done = Hoàn thành
file-chart-in-time = Trong hạn
file-chart-due-soon = Sắp đến hạn
file-chart-overdue-short = Quá hạn
file-chart-no-date = Không có thời hạn

## Away and hand-over

away-noted = { $asked ->
    [yes] Đã ghi: đầu mối của { $you } vắng đến hết { $until }. Từ hôm nay { $standIn } nhận thay tin về { $count } nội dung của { $agency }{ $nearest }. { $back } tin gửi trở lại đầu mối hiện nay.
   *[no] Đã ghi: { $you } vắng đến hết { $until }. Từ hôm nay { $standIn } nhận nhắc { $count } việc của { $agency }{ $nearest }. { $back } tin nhắc trở lại { $you }.
 }
away-nearest = { $asked ->
    [yes] gần nhất: nội dung { $code }, { $day }
   *[no] gần nhất: việc { $code }, { $day }
 }
away-back-early = Về sớm, nhắn “đã về”. Chưa đúng, nhắn lại ngày và người thay.
away-unlinked = { $asked ->
    [yes] Đã ghi: đầu mối của { $you } vắng đến hết { $until }. { $standIn } chưa tham gia kênh này; { $you } vui lòng chuyển giúp mã mời: MA { $code }. Trong khi chờ, bộ phận tổng hợp sẽ liên hệ.
   *[no] Đã ghi { $you } vắng đến hết { $until }. { $standIn } chưa tham gia kênh này; { $you } chuyển giúp mã mời: MA { $code }. Trong khi chờ, bộ phận tổng hợp theo dõi thay và sẽ liên hệ.
 }
away-nobody = { $asked ->
    [yes] Đã ghi: đầu mối của { $you } vắng đến hết { $until }. Chưa rõ người nhận thay; bộ phận tổng hợp sẽ liên hệ. Về sớm, nhắn “đã về”.
   *[no] Đã ghi { $you } vắng đến hết { $until }. Chưa rõ người nhận thay; bộ phận tổng hợp theo dõi thay và sẽ liên hệ. Về sớm, nhắn “đã về”.
 }
stand-in-asked = { $asked ->
    [yes] { $absent } vắng đến hết { $until } và đề nghị { $reader } nhận thay tin về { $count } nội dung:
   *[no] { $absent } vắng đến hết { $until } và đề nghị { $reader } theo dõi thay { $count } việc:
 }
stand-in-line = { $code } · { $target }
stand-in-line-none = { $code } · không có ngày hạn
stand-in-how = Nhắn “nhận” hoặc “không nhận”. Trân trọng.
stand-in-answered = { $answer ->
    [asked-yes] Đã ghi: nhận thay đến hết { $until }. Nhắn “việc” để xem nội dung được đề nghị phối hợp. Trân trọng cảm ơn { $you }.
    [asked-no] Đã ghi: chưa nhận thay; bộ phận tổng hợp sẽ liên hệ với { $you }. Trân trọng.
    [yes] Đã ghi: { $you } nhận theo dõi thay đến hết { $until }. Nhắn “việc” để xem việc của đơn vị. Trân trọng cảm ơn.
   *[no] Đã ghi: { $you } không nhận theo dõi thay; bộ phận tổng hợp sẽ liên hệ với đơn vị. Trân trọng.
 }
stand-in-declined = { $asked ->
    [yes] { $standIn } chưa nhận thay. Bộ phận tổng hợp sẽ liên hệ với { $you }; muốn nhờ người khác, nhắn lại ngày và tên.
   *[no] { $standIn } không nhận theo dõi thay. Trong khi { $you } vắng, bộ phận tổng hợp theo dõi thay và sẽ liên hệ; muốn nhờ người khác, nhắn lại ngày và tên.
 }
back-noted = { $asked ->
    [yes] Đã ghi: đầu mối của { $you } đã về. Từ nay tin gửi trở lại đầu mối. Trân trọng.
   *[no] Đã ghi: { $you } đã về. Từ nay tin nhắc trở lại { $you }. Trân trọng.
 }
absent-is-back = { $asked ->
    [yes] { $absent } đã về và nhận lại tin. Trân trọng cảm ơn { $you } đã nhận thay.
   *[no] { $absent } đã về và nhận lại tin nhắc. Trân trọng cảm ơn { $you } đã theo dõi thay.
 }
ask-away-day = { $asked ->
    [yes] Đầu mối của { $you } vắng đến ngày nào? Vui lòng nhắn lại cả ngày và người thay, ví dụ: “vắng đến 5/12, anh D thay”. Chưa có ngày thì chưa ghi gì.
   *[no] { $youFirst } vắng đến ngày nào? Đề nghị nhắn lại cả ngày và người thay, ví dụ: “vắng đến 5/12, đồng chí D thay”. Chưa có ngày thì chưa ghi gì.
 }
replacement-asked = { $asked ->
    [yes] Đã chuyển đề nghị thay đầu mối { $agency } ({ $from }{ $to }) đến bộ phận tổng hợp để xác nhận với { $you }. Đến khi có xác nhận, tin vẫn gửi đầu mối hiện nay.
   *[no] Đã chuyển đề nghị thay đầu mối { $agency } ({ $from }{ $to }) đến bộ phận tổng hợp để xác nhận với đơn vị. Đến khi có xác nhận, tin nhắc vẫn gửi { $you }. Các việc và lịch sử giữ nguyên tại đơn vị.
 }
replacement-to = sang { $to }
noted-extension-granted = Đã ghi: thống nhất nhận việc { $code } của { $agency } đến hết { $day }. Thời hạn tại kế hoạch không thay đổi. Đã thông tin đơn vị.
noted-extension-refused = Đã ghi: chưa thống nhất lùi việc { $code } của { $agency }. Đã thông tin đơn vị.
noted-extension-countered = Đã chuyển { $agency } đề nghị thời điểm khác về việc { $code }: hết { $day }.
noted-supplement = Đã đề nghị { $agency } bổ sung (việc { $code }): { $detail }
noted-passed-on = Đã đưa nội dung về việc { $code } ({ $agency }) vào bản gửi lãnh đạo kỳ tới. Bản đó vẫn chờ đồng chí duyệt.
noted-withdrawn = Đã thu hồi việc { $code } của { $detail }. Đã thông tin đơn vị.
noted-reassigned = Đã giao lại việc { $code } của { $agency } cho { $detail }. Đã thông tin hai đơn vị.
noted-day-moved = Đã ghi điều chỉnh thời hạn việc { $code } sang { $day }. Đã thông tin đơn vị.
noted-paused = Đã tạm dừng nhắc { $count } việc: { $detail }. Khi tiếp tục, nhắn “tiếp tục nhắc” kèm tên đơn vị.
noted-resumed = Đã tiếp tục nhắc { $count } việc: { $detail }.
noted-task-added =
    Đã thêm việc giao { $detail }:
    { $line }
    Chưa đúng, nhắn “hoàn tác”.
noted-plan-closed = Đã chốt { $detail }. Từ nay không nhắc việc theo kế hoạch này; số liệu và lịch sử giữ nguyên.
noted-apology = Đã gửi lời xin lỗi về việc { $code } đến { $detail }.
told-from = từ ngày { $day }
told-next = Lần nhắc tới: { $day }.
told-extension-granted =
    Về đề nghị của { $agency }: { $desk } thống nhất nhận { $kind ->
        [report] báo cáo
       *[task] kết quả
     } { $asked ->
        [yes] (nội dung { $code }) đến hết { $day }. Trân trọng cảm ơn { $you }.
       *[no] (việc { $code }) đến hết { $day }. Thời hạn tại kế hoạch{ $printed } không thay đổi và vẫn nêu trong báo cáo tổng hợp.{ $next }
     }
told-extension-refused = Về đề nghị của { $agency }: rất tiếc chưa thể lùi việc { $code }{ $reason }. Đề nghị { $unit } gửi phần đã có{ $by }. Rất mong { $unit } phối hợp.
told-because = do { $detail }
told-extension-countered = Về việc { $code }: { $desk } đề nghị thời điểm khác là hết { $day }. { $youFirst } nhắn “đồng ý”, hoặc ngày khác kèm lý do. Trân trọng.
told-supplement =
    { $desk } đã nhận { $letter }. Đề nghị { $agency } bổ sung{ $what }{ $until }.
    { $inTime ->
        [yes] Báo cáo vẫn được tính đúng hạn theo ngày gửi lần đầu { $first }. Trân trọng.
       *[no] Trân trọng.
     }
told-supplement-until = gửi chậm nhất { $day }
told-withdrawn = { $desk } thông tin: việc { $code } được thu hồi{ $reason }. Từ nay hệ thống không nhắc { $agency } việc này. Trân trọng.
told-reassigned = { $desk } thông tin: việc { $code } được chuyển từ { $agency } đến { $detail }. Từ nay hệ thống không nhắc { $agency } việc này. Trân trọng.
told-day-moved = Đã ghi điều chỉnh thời hạn việc { $code }{ $from } sang ngày { $newDay } theo Văn bản số { $document }.{ $next }
told-paused = Từ hôm nay tạm dừng nhắc việc đối với { $detail }. Thời hạn tại các kế hoạch không tự thay đổi; đơn vị tổng hợp sẽ thông tin lại. Việc khẩn xin liên hệ trực tiếp.
told-resumed = Từ hôm nay tiếp tục nhắc việc đối với { $detail }. Nếu cần thêm thời gian, đồng chí nhắn ngày đề nghị kèm lý do. Trân trọng.
told-apology = { $desk } xin lỗi đồng chí: tin nhắn vừa rồi về việc { $code } gửi chưa đúng{ $fact }. Đề nghị đồng chí bỏ qua tin nhắn đó. Trân trọng.
decision-name = { $command ->
    [set-rules] đổi quy tắc nhắc
    [rules] đổi quy tắc nhắc
    [hours] đổi giờ nhắc
    [working-week] đổi tuần làm việc
    [limit-content] đổi mức nội dung được nhắn
    [channel-hours] đổi giờ yên lặng của kênh
    [digest-setting] đổi cách gửi tổng hợp tuần
    [schedule-files] đổi lịch gửi tệp
    [holidays] đổi lịch nghỉ
    [receive] ghi nhận đã tiếp nhận báo cáo
    [grant-extension] thống nhất lùi ngày
    [refuse-extension] chưa thống nhất lùi ngày
    [counter-extension] đề nghị thời điểm khác
    [ask-supplement] đề nghị bổ sung
    [pass-on] đưa vào bản gửi lãnh đạo
    [withdraw] thu hồi nhiệm vụ
    [reassign] giao lại nhiệm vụ
    [move-day] điều chỉnh thời hạn
    [pause] tạm dừng nhắc việc
    [resume] tiếp tục nhắc việc
    [add-task] thêm nhiệm vụ
    [close-plan] chốt kế hoạch
    [confirm-links] xác nhận người tham gia
    [replace] thay người đại diện
    [end-service] thôi vai trò của một người
    [invite] tạo mã mời
    [invite-list] tạo mã mời theo danh sách
    [link-group] liên kết nhóm
    [release] duyệt bản tổng hợp
    [hold] hoãn
    [correct-digest] sửa bản tổng hợp
    [urge] nhắc các đơn vị
    [escalate] gửi thủ trưởng đơn vị
    [apologise] gửi lời xin lỗi
    [resend] gửi lại tin
    [activate] giao việc theo kế hoạch
    [members] ghi thành viên nhóm đơn vị
   *[other] sửa dự thảo
 }
invites-made = Đã tạo { $count } mã mời cho { $agencies } cơ quan, đơn vị. Mỗi mã dùng một lần, trong 30 ngày.
invites-made-line = • { $agency }, { $name }, { $role ->
    [focal-point] đầu mối
    [stand-by] đầu mối dự phòng
    [head] thủ trưởng đơn vị
    [desk] bộ phận tổng hợp
    [secretary] thư ký
    [leader] lãnh đạo
   *[administrator] quản trị
 }: MA { $code }
invites-undo = Chưa đúng, nhắn “hoàn tác” để bỏ các mã vừa tạo.
invites-already = Không tạo thêm cho { $count } người đã có mã hoặc đã tham gia: { $people }.
invites-file = Phiếu mã mời của từng cơ quan, đơn vị ở tệp kèm theo, in và cắt theo đường gạch để gửi kèm công văn. Mã không ghi trong tin nhắn này.
list-unclear = Chưa tạo mã nào vì { $count } dòng chưa rõ:
list-unclear-row = • dòng { $line }: { $what ->
    [agency] chưa nhận ra đơn vị “{ $detail }”
    [plan] chưa rõ kế hoạch “{ $detail }”
   *[role] chưa rõ vai trò của “{ $detail }”
 }
list-unclear-next = Đề nghị sửa các dòng trên rồi gửi lại cả danh sách.
slip-heading = KÊNH NHẮC VIỆC · MÃ MỜI THAM GIA
slip-column-name = Họ và tên
slip-column-role = Vai trò
slip-column-code = Mã mời
slip-role = { $role ->
    [focal-point] Đầu mối
    [stand-by] Đầu mối dự phòng
    [head] Thủ trưởng đơn vị
    [desk] Bộ phận tổng hợp
    [secretary] Thư ký
    [leader] Lãnh đạo
   *[administrator] Quản trị
 }{ $plan }
slip-how = 1. Mở một trong các kênh: { $where }.
slip-type = 2. Nhắn mã ghi cạnh tên mình, ví dụ: MA { $code }
slip-confirm = 3. Trả lời “1” khi kênh hỏi lại họ tên, đơn vị. Mỗi mã chỉ dùng một lần, cho người có tên, đến hết ngày { $until }.
slip-never = Kênh chỉ nhắc việc và ghi nhận thông tin, không thay văn bản; không hỏi mật khẩu, mã OTP hay thông tin ngân hàng. Đề nghị không gửi nội dung, tài liệu mật qua kênh.
slip-contact = Liên hệ: { $officer }{ $desk }.
slip-officer = đồng chí { $name }
slip-channel = { $channel }: { $contact }
service-ended = Đã ghi: đồng chí { $name } thôi làm { $role ->
    [focal-point] đầu mối
    [stand-by] đầu mối dự phòng
    [head] thủ trưởng đơn vị
    [desk] chuyên viên tổng hợp
    [secretary] thư ký
    [leader] lãnh đạo
   *[administrator] quản trị
 } của { $agency }. Các việc và lịch sử giữ nguyên tại đơn vị.
service-ended-nobody = Hiện đơn vị chưa có ai khác làm { $role ->
    [focal-point] đầu mối
    [stand-by] đầu mối dự phòng
    [head] thủ trưởng đơn vị
    [desk] chuyên viên tổng hợp
    [secretary] thư ký
    [leader] lãnh đạo
   *[administrator] quản trị
 }. Khi có văn bản cử người mới, nhắn “/moi” kèm vai trò, đơn vị, họ tên.
replacement-made = Đã ghi: từ hôm nay đồng chí { $to } thay đồng chí { $from } làm { $role ->
    [focal-point] đầu mối
    [stand-by] đầu mối dự phòng
    [head] thủ trưởng
    [desk] chuyên viên tổng hợp
    [secretary] thư ký
    [leader] lãnh đạo
   *[administrator] quản trị
 } của { $agency }. Đã thông tin hai đồng chí; các việc và lịch sử giữ nguyên tại đơn vị.
replacement-invited =
    Mã mời cho đồng chí { $to }, { $role ->
        [focal-point] đầu mối
        [stand-by] đầu mối dự phòng
        [head] thủ trưởng
        [desk] chuyên viên tổng hợp
        [secretary] thư ký
        [leader] lãnh đạo
       *[administrator] quản trị
     } của { $agency } thay đồng chí { $from }: MA { $code }
    Khi đồng chí { $to } kết nối và được xác nhận, đồng chí { $from } thôi nhận tin và được thông tin. Đến lúc đó tin nhắc vẫn gửi đồng chí { $from }.
told-service-ended = Kính gửi đồng chí { $name },
    Từ hôm nay, theo quyết định của cơ quan, đồng chí thôi làm { $role ->
    [focal-point] đầu mối
    [stand-by] đầu mối dự phòng
    [head] thủ trưởng đơn vị
    [desk] chuyên viên tổng hợp
    [secretary] thư ký
    [leader] lãnh đạo
   *[administrator] quản trị
 } của { $agency } trên kênh này. Các việc và lịch sử giữ nguyên tại đơn vị. { $desk } trân trọng cảm ơn đồng chí đã phối hợp.
undone = Đã hoàn tác: { $decision }{ $about }.
undone-stopped = Đã dừng { $count } tin chưa gửi.
undone-told = Đã thông tin lại { $count } người nhận.
undone-kept = Giữ nguyên, vì sau đó đã có thay đổi khác: { $agencies }.
undo-refused = Không hoàn tác được: { $decision }.
undo-refused-why = { $why ->
    [said] Tin đã gửi đi thì không thu lại được. Nếu gửi chưa đúng, nhắn “xin lỗi 12 stc” kèm lý do.
    [round] Đợt nhắc đã hoãn thì không tự chạy lại. Cần nhắc, nhắn “nhắc tất cả” hoặc “nhắc trừ stc”.
    [handed-out] Việc đã giao đến các đơn vị. Có thể “thu hồi” từng việc, “tạm dừng nhắc” hoặc “chốt năm”.
    [digest-gone] Bản tổng hợp đã gửi đi. Nội dung cần đính chính đề nghị nêu ở kỳ sau.
   *[draft] Dự thảo chưa giao cho đơn vị nào; đề nghị nhắn lại lệnh sửa với nội dung đúng.
 }
told-undone = { $desk } thông tin lại: tin nhắn lúc { $time } ngày { $day }{ $items } gửi chưa đúng, nay không còn hiệu lực; các nội dung khác giữ nguyên. Đề nghị đồng chí bỏ qua tin đó. Trân trọng.
urged = { $count ->
    [0] Chưa nhắc được đơn vị nào về { $items }.
   *[other] Đã cho nhắc { $count } đơn vị về { $items }: { $agencies }. Tin chỉ gửi trong giờ làm việc.
 }
urged-unreachable = Chưa nhắc được ({ $count }): { $agencies }, chưa có đầu mối
history-none = Chưa có diễn biến nào được ghi.
history-heading = LỊCH SỬ · { $count } mục gần nhất
history-who = (đồng chí { $name })
history-action = { $action ->
    [answer-recorded] đơn vị trả lời
    [answer-taken-back] đơn vị bỏ điều vừa ghi
    [evidence-added] gửi kèm ảnh, tệp
    [report-received] đã tiếp nhận báo cáo
    [extension-grant] thống nhất lùi ngày
    [extension-refuse] chưa thống nhất lùi ngày
    [extension-counter] đề nghị thời điểm khác
    [extension-counter-accepted] đồng ý thời điểm khác
    [supplement-asked] đề nghị bổ sung
    [item-withdrawn] thu hồi
    [item-reassigned] giao lại
    [day-moved] điều chỉnh thời hạn
    [reminders-paused] tạm dừng nhắc
    [reminders-resumed] tiếp tục nhắc
    [obstacle-passed-on] đưa vào bản gửi lãnh đạo
    [asked-by-desk] bộ phận tổng hợp nhắc
    [decision-taken-back] bỏ quyết định vừa ghi
    [apology-sent] xin lỗi vì tin chưa đúng
    [escalation-released] gửi thủ trưởng đơn vị
   *[other] cập nhật khác
 }

## Reviewing a draft

finding-many = { $what } ({ $count } chỗ)
finding-sides = phần lời giao { $body }; { $ref } giao { $appendix }
finding-successors = { $agency } → { $successors }
finding-sums = ghi { $total }, cộng các dòng được { $rows }
finding-real-weekday = ngày này là { $day }
finding-year-taken = tạm hiểu là { $day }
finding-same-as = giống { $ref }
follow-followed = theo dõi
follow-asked = chỉ hỏi khi báo cáo
follow-silent = không hỏi
draft-list-heading = DỰ THẢO { $plan } · trang { $page }/{ $pages }
draft-head = { $what ->
    [number] Số { $value }
    [issuedOn] ban hành { $value }
    [period] thời kỳ: { $value }
    [signer] người ký: { $value }
   *[issuer] { $value }
 }
draft-group = { $ref } ({ $count })
draft-line = { $ref } · { $lead }: { $title }{ $rest }
draft-nobody = (chưa rõ cơ quan)
draft-coordinating = phối hợp: { $agencies }
draft-collector = gửi { $agency }
draft-time = { $time }
draft-onward = báo cáo tiếp trước ngày { $day }
draft-request = đề nghị
draft-same-as = giống { $ref }
draft-next-page = “xem nháp { $code } { $page }” để xem trang sau ·{" "}
draft-list-next = Nhắn: { $next }“sửa { $code } { $ref } chủ trì: Sở Nội vụ” · “chỉ hỏi { $ref }” · “kích hoạt { $code }”
draft-findings-heading = { $plan } · { $count } điểm{ $pages ->
    [1] {""}
   *[other] {" "}· trang { $page }/{ $pages }
 }
draft-findings-next = Nhắn “xem nháp { $code } { $words } { $page }” để xem tiếp.
draft-did = { $plan }: { $what }
draft-did-title = đã sửa nội dung.
draft-did-lead = đã sửa cơ quan chủ trì, báo cáo ({ $count } mục).
draft-did-coordinating = đã sửa cơ quan phối hợp ({ $count } mục).
draft-did-collector = đã sửa nơi nhận báo cáo ({ $count } mục).
draft-did-due = đã sửa thời hạn ({ $count } mục).
draft-did-follow = đã đặt mức{ $detail } cho { $count } mục.
draft-did-onward = ngày đơn vị tổng hợp báo cáo tiếp: { $day }.
draft-did-replace = đã thay{ $detail } ({ $count } mục).
draft-did-accept = đã xem xong { $count } điểm{ $detail }.
draft-did-settle = các chỗ giao khác nhau: ghi theo { $detail } ({ $count } mục).
draft-did-separate = tách thành việc riêng ({ $count } mục).
draft-learned = Từ nay “{ $alias }” được hiểu là { $agency }.
draft-left = { $left ->
    [0] Không còn điểm nào cần xem. Nhắn “kích hoạt { $code }” để bắt đầu.
   *[other] Còn { $left } điểm cần xem{ $conflicts ->
        [0] {""}
       *[other] , trong đó { $conflicts } chỗ giao khác nhau
     }. Nhắn “xem nháp { $code } điểm” để xem, “kích hoạt { $code }” khi xong.
 }
letter-understood = Đã hiểu công văn { $number }{ $issuer }:
letter-no-number = (không số)
letter-title = • Nội dung: { $title }
letter-agencies = • Giao: { $agencies }{ $count ->
    [0] {""}
   *[other] {" "}({ $count } đơn vị)
 }
letter-members = • Gồm: { $agencies }
letter-empty-group = • { $group } chưa có danh sách đơn vị; nhắn “nhóm { $group }: snv, stc” trước khi đồng ý.
letter-coordinating = • Phối hợp: { $agencies }
letter-collector = • Gửi về: { $agency }
letter-no-day = • Thời hạn: chưa rõ ngày, hệ thống sẽ không nhắc theo ngày.
letter-day = • Thời hạn: { $words } = { $time ->
    [none] {""}
   *[other] { $time },{" "}
 }{ $day }{ $target ->
    [none] .
   *[other] ; nên gửi chậm nhất { $target }.
 }
letter-next = Nhắn “đồng ý” để giao việc, “bỏ” để không lưu. Chưa đồng ý thì chưa đơn vị nào được nhắc.
letter-dropped = Đã bỏ { $plan }, không giao việc cho đơn vị nào.
copy-dropped = Đã bỏ bản mới; { $plan } giữ như cũ.
difference-heading = { $applied ->
    [yes] Đã cập nhật { $plan } theo văn bản vừa nhập
   *[no] Văn bản vừa nhập là bản mới của { $plan }
 }: { $same } mục giữ nguyên{ $kept ->
    [0] {""}
   *[other] , { $kept } mục giữ theo nội dung đã sửa
 }.
difference-added = Thêm ({ $count }):
difference-removed = Bỏ ({ $count }):
difference-changed = Thay đổi ({ $count }):
difference-field-title = nội dung
difference-field-lead = chủ trì
difference-field-coordinating = phối hợp
difference-field-time = thời gian
difference-field-collector = nơi nhận
difference-none = không ghi
difference-next = { $next ->
    [same] Các việc và báo cáo không có gì khác bản đã nhập. Nếu chỉ cần số và ngày ký của bản này, bộ phận tổng hợp nhắn “cập nhật { $code }”; nếu không, nhắn “bỏ bản mới { $code }”.
    [ask] Chưa thay đổi gì. Bộ phận tổng hợp nhắn “cập nhật { $code }” để áp dụng, “bỏ bản mới { $code }” để giữ như cũ.
    [active] Việc đã có giữ nguyên số và lịch sử; việc bỏ đã thu hồi, ngày thay đổi đã lập lại lịch nhắc.
   *[draft] Chưa nhắc đơn vị nào. Nhắn “xem nháp { $code }” để xem, “kích hoạt { $code }” để bắt đầu.
 }
sheet-heading = { $applied ->
    [yes] Đã cập nhật theo bảng vừa nhập
   *[no] Bảng vừa nhập so với số liệu đang theo dõi
 }: { $count } thay đổi, { $same } dòng giữ nguyên.
sheet-day = { $code } · { $agency } · { $title }: thời hạn { $before } → { $after } (theo { $document })
sheet-lead = { $code } · { $agency } · { $title }: chuyển cho { $after }
sheet-coordinating = { $code } · { $title }: phối hợp { $parts }
sheet-added = thêm { $agencies }
sheet-removed = bớt { $agencies }
sheet-no-day = không có
sheet-left = Để nguyên, chưa thay đổi ({ $count }):
sheet-left-sheet = trang { $sheet }
sheet-left-line = { $sheet }dòng { $line }{ $code ->
    [none] {""}
   *[other] , việc { $code }
 }: { $reason }
sheet-left-row-new = dòng mới thêm, chưa có mã; thêm nhiệm vụ thì nhắn “thêm việc …”.
sheet-left-row-unknown = không tìm thấy việc{ $detail } trong hệ thống.
sheet-left-row-twice = việc này đã có ở dòng trên; chỉ tính dòng trên.
sheet-left-row-stale = trong hệ thống đã có thay đổi{ $detail } từ khi xuất bảng; đề nghị xuất lại rồi sửa.
sheet-left-row-done = việc đã hoàn thành nên không đổi thời hạn, đơn vị.
sheet-left-not-a-day = thời hạn{ $detail } không phải là ngày, ví dụ 25/11/2026.
sheet-left-day-empty = ô thời hạn để trống hoặc là công thức chưa tính; đề nghị ghi ngày, ví dụ 25/11/2026.
sheet-left-lead-empty = ô đơn vị chủ trì để trống hoặc là công thức chưa tính; đề nghị ghi tên đơn vị.
sheet-left-day-past = thời hạn mới đã qua.
sheet-left-needs-document = đổi thời hạn cần số văn bản của cơ quan ban hành, ghi ở cột “Văn bản điều chỉnh thời hạn”.
sheet-left-unknown-agency = chưa nhận ra đơn vị{ $detail }.
sheet-left-several-leads = mỗi dòng chỉ một đơn vị chủ trì{ $detail }.
sheet-left-already-there = đơn vị ấy đã có trong việc này.
sheet-left-disagrees = các dòng của cùng một việc ghi đơn vị phối hợp khác nhau; theo dòng đầu.
sheet-left-only-to-read = cột{ $detail } chỉ để xem, nội dung sửa không được nhập.
sheet-no-column = Không thấy cột “{ $column }” (tên cột đã đổi hoặc cột đã xóa), nên không đọc được nội dung sửa ở cột này.
sheet-missing = Không có trong bảng: { $count } việc đang theo dõi ({ $codes }), giữ nguyên. Xóa dòng không phải là thu hồi; thu hồi việc thì nhắn “thu hồi { $code }: lý do”.
sheet-next = { $next ->
    [flag] Chưa thay đổi gì. Nhập lại với --confirm để cập nhật.
    [word] Chưa thay đổi gì. Nhắn “đồng ý” để cập nhật, “bỏ” để thôi.
    [nothing] Không có thay đổi nào để cập nhật.
   *[done] Đầu mối liên quan được báo trong giờ làm việc; lịch nhắc đã lập lại.
 }
review-sheet-how = Sửa trực tiếp các ô, giữ nguyên cột đầu, rồi chạy: dondoc review import { $code } TỆP.xlsx
review-column-ref = Mục
review-column-follow = Mức theo dõi
review-column-read = Ngày đã hiểu
review-column-collector = Nơi nhận báo cáo
refusal-unknown-ref = Không có mục{ $detail } trong dự thảo nên chưa sửa gì. Đề nghị nhắn “xem nháp” để xem ký hiệu từng mục.
refusal-unknown-day = Chưa hiểu thời hạn{ $detail } nên chưa sửa gì. Đề nghị ghi rõ ngày, ví dụ: trước ngày 15/11/2026.
refusal-nothing-to-change = Không có nội dung nào cần thay đổi{ $detail } nên giữ nguyên như cũ.
item-list-heading = { $what ->
    [overdue] QUÁ HẠN
   *[due-soon] SẮP ĐẾN HẠN
 }{ $of } · { $count } việc, đến { $time } ngày { $day }
item-list-none = { $what ->
    [overdue] Không có việc nào quá hạn
   *[due-soon] Không có việc nào sắp đến hạn
 }{ $of }.
item-list-many = { $head } · { $count } đơn vị: { $agencies }
item-list-more = … còn { $count } việc, nhắn “tiếp” để xem.
open-matters-heading = { $what ->
    [extensions] ĐỀ NGHỊ GIA HẠN CHƯA TRẢ LỜI
   *[obstacles] KHÓ KHĂN, VƯỚNG MẮC CHƯA XỬ LÝ XONG
 } · { $count }
open-matters-none = { $what ->
    [extensions] Không có đề nghị gia hạn nào chờ trả lời.
   *[obstacles] Không có khó khăn, vướng mắc nào đang mở.
 }
open-matters-line = • { $head } · { $agency }: { $until ->
    [none] báo ngày { $said }
   *[other] đề nghị lùi đến { $until } (báo ngày { $said })
 }{ $passed ->
    [yes] ; đã báo cáo lãnh đạo
   *[no] { "" }
 }
open-matters-words = Đồng chí { $person }: “{ $words }”
open-matters-next = { $what ->
    [extensions] Nhắn: “đồng ý gia hạn { $code } { $agency }” · “không đồng ý { $code } { $agency }: lý do”
   *[obstacles] Nhắn: “xem { $code }” · “chuyển lãnh đạo { $code } { $agency }: đề xuất”
 }
focal-points-heading = { $what ->
    [focal-points] ĐẦU MỐI · { $covered }/{ $agencies } đơn vị đã có đầu mối
   *[no-focal-point] { $missing ->
        [0] Cả { $agencies } đơn vị có việc đang mở đều đã có đầu mối.
       *[other] CHƯA CÓ ĐẦU MỐI · { $missing }/{ $agencies } đơn vị có việc đang mở
    }
 }
focal-points-more = … còn { $count } đơn vị, nhắn “tiếp” để xem.
focal-points-stand-by = dự phòng { $names }
focal-points-unreached = { $name } (chưa gửi tin được)
focal-points-nobody = { $awaited ->
    [yes] đã nhập mã, chờ đồng chí xác nhận
   *[no] chưa có
 }
focal-points-plans = chưa có cho { $plans }
focal-points-next = Nhắn: “/moi đầu mối { $agency }: họ tên” để mời.

## The rules of the office

rules-everyone = chung cho mọi kế hoạch
rules-heading = { $changed ->
    [yes] ĐÃ ĐỔI QUY TẮC NHẮC
   *[no] QUY TẮC NHẮC
 } · { $whose } (tính theo ngày làm việc)
rules-rounds = • { $kind ->
    [report] Báo cáo
   *[task] Nhiệm vụ
 }: { $before ->
    [none] không nhắc trước
   *[other] nhắc trước { $before } ngày
 }{ $target ->
    [yes] , nhắc ngày cuối trong hạn
   *[no] { "" }
 }; quá hạn { $after ->
    [none] không hỏi
   *[other] { $after } ngày thì hỏi
 }
rules-check-in = • Việc không có ngày hạn: { $off ->
    [yes] không hỏi
   *[no] hỏi tuần cuối quý và trước báo cáo { $days } ngày
 }
rules-request = • Cơ quan được đề nghị: { $off ->
    [yes] không gửi
   *[no] gửi một lần, trước { $days } ngày
 }
rules-desk = • { $rule ->
    [preview] Báo bộ phận tổng hợp trước mỗi đợt hỏi
    [collector] Danh sách chưa gửi
    [call-list] Danh sách gọi điện
   *[escalate-head] Đề xuất báo thủ trưởng
 }: { $off ->
    [yes] tắt
   *[no] { $rule ->
        [preview] chiều hôm trước
        [collector] trước { $days } ngày, ngày cuối trong hạn, { $daily } ngày liền sau hạn, rồi hằng tuần
       *[other] sau hạn { $days } ngày
     }
 }
rules-before = (trước đây: { $line })
rules-help = Đổi: “nhắc{ $whose } trước 10, 3 ngày” · “nhắc{ $whose } sau hạn 2 ngày” · “không nhắc sau hạn{ $whose }” · “tắt danh sách gọi{ $whose }” · “giờ nhắc”
rules-undo = Trở lại như cũ: “quy tắc nhắc{ $whose } mặc định”.
hours-heading = { $changed ->
    [yes] ĐÃ ĐỔI GIỜ NHẮC
   *[no] GIỜ NHẮC
 }
hours-slots = Gửi lúc { $slot }, thứ Hai { $monday }; danh sách cho bộ phận tổng hợp lúc { $desk }.
hours-quiet = Không gửi từ { $noonFrom } đến { $noonTo }, từ { $nightFrom } đến { $nightTo } hôm sau, ngày nghỉ.
hours-help = Đổi: “giờ nhắc 8h30” · “giờ nhắc thứ Hai 9h” · “giờ danh sách 15h30” · “giờ yên lặng 11h30-13h30, 16h30-7h30” · “giờ nhắc mặc định”.
working-week = { $week ->
    [saturday-morning] Đã ghi làm việc cả sáng thứ Bảy
   *[weekdays] Đã ghi làm việc từ thứ Hai đến thứ Sáu
 }: { $agencies }. Lịch nhắc và ngày nên gửi được tính lại theo tuần làm việc này.
calendar-heading = NGÀY NGHỈ, NGÀY LÀM BÙ NĂM { $year }
calendar-none = Chưa có ngày nghỉ nào của năm { $year }.
calendar-day = • { $days }: { $kind ->
    [holiday] nghỉ
   *[working] làm việc
 }, { $name }{ $status ->
    [expected] { " " }(dự kiến)
   *[official] { "" }
 }
calendar-help = Đổi: “ngày nghỉ 04/02/2027-10/02/2027: Tết Nguyên đán (dự kiến)” · “làm bù 20/02/2027: hoán đổi” · “bỏ ngày nghỉ 04/02/2027”. Cả năm: dondoc holidays import.
calendar-changed = ĐÃ GHI LỊCH LÀM VIỆC
calendar-forgotten = Không còn là ngày riêng: { $days }
calendar-missing = Chưa có lịch nghỉ lễ, Tết đã công bố của năm { $year }. Lịch nhắc đang dùng ngày dự kiến. Khi có văn bản, đề nghị nhập bằng lệnh dondoc holidays import, hoặc nhắn “ngày nghỉ 04/02/{ $year }-10/02/{ $year }: Tết Nguyên đán”. Xem lịch đang có: “ngày nghỉ { $year }”.
replanned = Đã tính lại những lần nhắc chưa gửi: { $added } lần nhắc mới, { $dropped } lần nhắc không còn.
replanned-same = Đã tính lại những lần nhắc chưa gửi: không có thay đổi.
replanned-moved = • Hạn { $due }: ngày cuối trong hạn chuyển từ { $from } sang { $to } ({ $count } việc)
and-more = và { $count } mục khác
calendar-source = { $person } nhập trong kênh nhắc việc
reminder-asked = Đề nghị nêu trong báo cáo cả tình hình những việc sau:
item-detail-since = Đồng chí là đầu mối từ ngày { $day }.
item-detail-next = Tin tiếp theo: { $day }, { $why }.
item-detail-no-next = Tin tiếp theo: chưa có trong 60 ngày tới.
