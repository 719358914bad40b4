import type { timeFinding } from '#room/time';
import type { SentencesOf } from '#room/locale';
import { mainChoices, perhaps } from './words.js';

/** The sentences of the findings in periods and calendars, in Vietnamese. */
export const timeVi: SentencesOf<typeof timeFinding> = {
  'time/not-a-period': ({ text, meant: told, wanted = 'id' }, say) => {
    if (wanted === 'name')
      return `không đọc được ${say.quoted(text)} là kỳ báo cáo nào; hãy viết rõ như tháng 6 năm 2020, quý II năm 2020 hoặc 6 tháng đầu năm 2020.`;
    if (wanted === 'given')
      return `kỳ ${say.quoted(text)} không có trong danh sách các kỳ báo cáo; hãy kiểm tra lại.`;
    const meant = told === undefined ? say.meant(text) : told;
    return typeof meant === 'string'
      ? `${say.quoted(text)} chưa phải là mã kỳ báo cáo; hãy viết ${say.quoted(meant)}.`
      : `${say.quoted(text)} không phải là mã kỳ báo cáo; hãy viết như 2020-06 (tháng 6 năm 2020), 2020-Q2 (quý II), 2020-H1 (6 tháng đầu năm), 2020-9M (9 tháng) hoặc 2020 (cả năm).`;
  },
  'time/unknown-calendar': ({ calendar, nearest }, say) =>
    `lịch chốt số liệu ${say.quoted(calendar)} không có trong danh sách lịch${perhaps(nearest, say)}`,
  'time/kind-not-in-calendar': ({ text, calendar }, say) =>
    `${say.calendar(calendar)} không quy định kỳ báo cáo cùng loại với ${say.quoted(text)}.`,
  'time/unknown-term': ({ term, nearest }, say) =>
    `nhiệm kỳ ${say.quoted(term)} không có trong bảng nhiệm kỳ${perhaps(nearest, say)}`,
  'time/term-system-missing': ({ text, systems }, say) =>
    systems.length === 0
      ? `${say.quoted(text)} là một nhiệm kỳ, cần có bảng nhiệm kỳ để xác định.`
      : `${say.quoted(text)} chưa nêu rõ nhiệm kỳ của hệ thống nào; hãy chọn một trong: ${mainChoices(...systems)}.`,
  'time/as-of-date-missing': ({ text }, say) =>
    `${say.quoted(text)} tính đến nay hoặc từ nay, nhưng thiếu ngày chốt để xác định “nay” là ngày nào; hãy bổ sung ngày chốt.`,
  'time/year-missing': ({ text }, say) =>
    `${say.quoted(text)} chưa nêu năm nào; hãy viết rõ năm, như 6 tháng đầu năm 2020, hoặc bổ sung ngày chốt.`,
  'time/document-date-missing': ({ document }, say) =>
    `thiếu ngày ban hành của ${say.quoted(document)} nên không xác định được thời gian thực hiện; hãy bổ sung ngày ban hành.`,
  'time/end-before-start': ({ start, end }, say) =>
    `thời điểm kết thúc ${say.date(end)} sớm hơn thời điểm bắt đầu ${say.date(start)}; hãy kiểm tra lại.`,
  'time/calendars-differ': (params, say) =>
    `${say.bare(params.period)} tính theo ${say.calendar(params.calendar)}, còn ${say.bare(params.otherPeriod)} tính theo ${say.calendar(params.otherCalendar)}; hai kỳ không cùng cách chốt số liệu, khi so sánh phải nêu rõ.`,
  'time/calendar-not-in-force': ({ period, calendar, validFrom, validTo }, say) =>
    `${say.bare(period)} kết thúc ngoài thời gian áp dụng của ${say.calendar(calendar)} (${[validFrom && `từ ngày ${say.date(validFrom)}`, validTo && `đến hết ngày ${say.date(validTo)}`].filter(Boolean).join(' ')}).`,
  'time/days-not-confirmed': ({ period, firstDay, lastDay }, say) =>
    `chưa có nguồn công khai xác nhận ${say.period(period)} tính từ ngày ${say.date(firstDay)} đến ngày ${say.date(lastDay)}.`,
  'time/duplicate-holiday': ({ date }, say) =>
    `ngày nghỉ lễ ${say.date(date)} được khai hai lần; lần khai sau bị bỏ qua.`,
  'time/off-and-working': ({ date }, say) =>
    `ngày ${say.date(date)} vừa được khai là ngày nghỉ vừa được khai là ngày làm bù; tạm tính là ngày làm việc, hãy bỏ bớt một.`,
  'time/extension-of-unknown-unit': ({ unit }, say) =>
    `đơn vị được gia hạn ${say.quoted(unit)} không có trong danh sách đơn vị; hãy kiểm tra lại mã đơn vị.`,
  'time/extension-too-early': ({ unit, due, regular }, say) =>
    `thời hạn gia hạn ngày ${say.date(due)} của ${say.unit(unit)} sớm hơn thời hạn quy định ngày ${say.date(regular)}; hãy kiểm tra lại.`,
  'time/no-holiday-list': ({ year, day }, say) =>
    `thời hạn ${say.date(day)} được tính khi chưa có danh sách ngày nghỉ lễ, tết năm ${year}; hãy bổ sung Tết, Giỗ Tổ và các ngày hoán đổi theo thông báo của năm đó rồi tính lại.`,
  'time/holiday-list-not-confirmed': ({ year, day }, say) =>
    `thời hạn ${say.date(day)} được tính theo danh sách ngày nghỉ lễ, tết năm ${year} chưa được xác nhận; hãy đối chiếu với thông báo của năm đó.`,
  'time/day-of-another-year': ({ date, year }, say) =>
    `ngày ${say.date(date)} không thuộc năm ${year} của danh sách ngày nghỉ lễ, tết; ngày này không được tính.`,
};
