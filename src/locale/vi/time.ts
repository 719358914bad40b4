import type { MainSentencesOf } from '#room/codes';
import type { timeFinding } from '#room/time';
import { mainChoices, perhaps } from './words.js';

/** The sentences of the findings in periods and calendars, in Vietnamese. */
export const timeVi: MainSentencesOf<typeof timeFinding> = {
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
};
