import type { OtherSentencesOf } from '#room/codes';
import type { timeFinding } from '#room/time';

/** The sentences of the findings in calendars and days off, in Vietnamese. */
export const calendarsVi: OtherSentencesOf<typeof timeFinding> = {
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
