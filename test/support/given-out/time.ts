import type { timeFinding } from '#inside/time';
import type { GivenOut } from './given-out-row.js';

export const timeGivenOut: GivenOut<typeof timeFinding> = {
  'time/not-a-period': [
    'error',
    { text: 'quý 2/2020', meant: '2020-Q2', wanted: 'id' },
    {
      vi: '“quý 2/2020” chưa phải là mã kỳ báo cáo; hãy viết “2020-Q2”.',
      en: '“quý 2/2020” is not the id of a reporting period; write “2020-Q2”.',
    },
  ],
  'time/unknown-calendar': [
    'error',
    { calendar: 'nd-9-2019', nearest: 'nd-09-2019' },
    {
      vi: 'Lịch chốt số liệu “nd-9-2019” không có trong danh sách lịch; có thể là “nd-09-2019”.',
      en: 'The reporting calendar “nd-9-2019” is not among those given; perhaps “nd-09-2019” is meant.',
    },
  ],
  'time/kind-not-in-calendar': [
    'error',
    { text: '2024-05@tt-01-2024-ttcp', calendar: 'tt-01-2024-ttcp' },
    {
      vi: '“tt-01-2024-ttcp” không quy định kỳ báo cáo cùng loại với “2024-05@tt-01-2024-ttcp”.',
      en: '“tt-01-2024-ttcp” has no period of the kind of “2024-05@tt-01-2024-ttcp”.',
    },
  ],
  'time/unknown-term': [
    'error',
    { term: '2020/2026', nearest: '2020/2025@party' },
    {
      vi: 'Nhiệm kỳ “2020/2026” không có trong bảng nhiệm kỳ; có thể là “2020/2025@party”.',
      en: 'The term “2020/2026” is in no table of terms; perhaps “2020/2025@party” is meant.',
    },
  ],
  'time/term-system-missing': [
    'error',
    {
      text: 'nhiệm kỳ 2021-2026',
      systems: ['national-assembly', 'front'],
    },
    {
      vi: '“nhiệm kỳ 2021-2026” chưa nêu rõ nhiệm kỳ của hệ thống nào; hãy chọn một trong: “Quốc hội” (national-assembly), “Mặt trận Tổ quốc Việt Nam” (front).',
      en: '“nhiệm kỳ 2021-2026” does not say whose term it is; choose one of “national-assembly”, “front”.',
    },
  ],
  'time/as-of-date-missing': [
    'error',
    { text: 'từ năm 2013 đến nay' },
    {
      vi: '“từ năm 2013 đến nay” tính đến nay hoặc từ nay, nhưng thiếu ngày chốt để xác định “nay” là ngày nào; hãy bổ sung ngày chốt.',
      en: '“từ năm 2013 đến nay” reaches up to now or from now on, but the day that “now” stands for is missing.',
    },
  ],
  'time/year-missing': [
    'error',
    { text: 'quý III' },
    {
      vi: '“quý III” chưa nêu năm nào; hãy viết rõ năm, như 6 tháng đầu năm 2020, hoặc bổ sung ngày chốt.',
      en: '“quý III” does not say of which year; write the year, as in “6 tháng đầu năm 2020”, or add the day as of which it is told.',
    },
  ],
  'time/document-date-missing': [
    'error',
    { document: 'Nghị quyết 25-NQ/TW' },
    {
      vi: 'Thiếu ngày ban hành của “Nghị quyết 25-NQ/TW” nên không xác định được thời gian thực hiện; hãy bổ sung ngày ban hành.',
      en: 'The day of “Nghị quyết 25-NQ/TW” is missing, so the years of carrying it out cannot be told.',
    },
  ],
  'time/end-before-start': [
    'error',
    { start: '2023', end: '2013-06-03' },
    {
      vi: 'Thời điểm kết thúc 03/6/2013 sớm hơn thời điểm bắt đầu 2023; hãy kiểm tra lại.',
      en: 'The end, 3 June 2013, is earlier than the start, 2023.',
    },
  ],
  'time/calendars-differ': [
    'warning',
    {
      period: '2024-H1@tt-01-2024-ttcp',
      calendar: 'tt-01-2024-ttcp',
      otherPeriod: '2023-H1',
      otherCalendar: 'civil',
    },
    {
      vi: '6 tháng đầu năm 2024 tính theo “tt-01-2024-ttcp”, còn 6 tháng đầu năm 2023 tính theo lịch dương; hai kỳ không cùng cách chốt số liệu, khi so sánh phải nêu rõ.',
      en: 'First half of 2024 follows “tt-01-2024-ttcp”, but first half of 2023 follows the civil calendar; their days are counted differently, which a comparison must say.',
    },
  ],
  'time/calendar-not-in-force': [
    'warning',
    {
      period: '2018-06@nd-09-2019',
      calendar: 'nd-09-2019',
      validFrom: '2019-01-24',
      validTo: null,
    },
    {
      vi: 'Tháng 6 năm 2018 kết thúc ngoài thời gian áp dụng của “nd-09-2019” (từ ngày 24/01/2019).',
      en: 'June 2018 ends while “nd-09-2019” is not in force (from 24 January 2019).',
    },
  ],
  'time/days-not-confirmed': [
    'note',
    {
      period: '2020-Q1',
      firstDay: '2019-12-15',
      lastDay: '2020-03-14',
    },
    {
      vi: 'Chưa có nguồn công khai xác nhận quý I năm 2020 tính từ ngày 15/12/2019 đến ngày 14/3/2020.',
      en: 'No public source confirms that first quarter of 2020 runs from 15 December 2019 to 14 March 2020.',
    },
  ],
  'time/no-holiday-list': [
    'warning',
    { year: '2027', day: '2027-02-15' },
    {
      vi: 'Thời hạn 15/02/2027 được tính khi chưa có danh sách ngày nghỉ lễ, tết năm 2027; hãy bổ sung Tết, Giỗ Tổ và các ngày hoán đổi theo thông báo của năm đó rồi tính lại.',
      en: 'The due date 15 February 2027 was counted without the list of days off of 2027; add Tết, the day of the Hùng Kings and the days exchanged, and count again.',
    },
  ],
  'time/holiday-list-not-confirmed': [
    'note',
    { year: '2027', day: '2027-02-15' },
    {
      vi: 'Thời hạn 15/02/2027 được tính theo danh sách ngày nghỉ lễ, tết năm 2027 chưa được xác nhận; hãy đối chiếu với thông báo của năm đó.',
      en: 'The due date 15 February 2027 was counted by a list of days off of 2027 that is not confirmed; compare it with the announcement.',
    },
  ],
  'time/day-of-another-year': [
    'warning',
    { date: '2027-02-08', year: '2026' },
    {
      vi: 'Ngày 08/02/2027 không thuộc năm 2026 của danh sách ngày nghỉ lễ, tết; ngày này không được tính.',
      en: '8 February 2027 is not in 2026, the year of its list of days off; it does not count.',
    },
  ],
  'time/duplicate-holiday': [
    'warning',
    { date: '09-02' },
    {
      vi: 'Ngày nghỉ lễ 09-02 được khai hai lần; lần khai sau bị bỏ qua.',
      en: 'The holiday on 09-02 is given twice; the later row is left out.',
    },
  ],
  'time/off-and-working': [
    'warning',
    { date: '2026-08-22' },
    {
      vi: 'Ngày 22/8/2026 vừa được khai là ngày nghỉ vừa được khai là ngày làm bù; tạm tính là ngày làm việc, hãy bỏ bớt một.',
      en: '22 August 2026 is given both as a day off and as a make-up working day; it counts as a working day.',
    },
  ],
  'time/extension-of-unknown-unit': [
    'error',
    { unit: 'xa-hoa-bin' },
    {
      vi: 'Đơn vị được gia hạn “xa-hoa-bin” không có trong danh sách đơn vị; hãy kiểm tra lại mã đơn vị.',
      en: 'The unit “xa-hoa-bin” that was given an extension is not among the units.',
    },
  ],
  'time/extension-too-early': [
    'error',
    { unit: 'xa-hoa-binh', due: '2026-08-10', regular: '2026-08-17' },
    {
      vi: 'Thời hạn gia hạn ngày 10/8/2026 của Xã Hòa Bình sớm hơn thời hạn quy định ngày 17/8/2026; hãy kiểm tra lại.',
      en: 'The extension of Xã Hòa Bình to 10 August 2026 ends before the regular due date 17 August 2026.',
    },
  ],
};
