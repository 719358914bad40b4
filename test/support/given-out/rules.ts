import type { ruleFinding, comparisonFinding } from '#inside/rules';
import type { GivenOut } from './given-out-row.js';

export const ruleGivenOut: GivenOut<typeof ruleFinding> = {
  'rules/part-exceeds-whole': [
    'error',
    {
      part: 'mediation.cases-successful',
      partAmount: 340,
      whole: 'mediation.cases-received',
      wholeAmount: 325,
      difference: 15,
    },
    {
      vi: '“Số vụ, việc hòa giải thành” (340) lớn hơn “Số vụ, việc tiếp nhận” (325), vượt 15; hãy kiểm tra lại hai số.',
      en: '“Số vụ, việc hòa giải thành” (340) exceeds “Số vụ, việc tiếp nhận” (325) by 15.',
    },
  ],
  'rules/part-may-exceed': [
    'warning',
    {
      part: 'mediation.cases-successful',
      partAmount: 340,
      whole: 'mediation.cases-received',
      wholeAmount: 325,
      difference: 15,
    },
    {
      vi: '“Số vụ, việc hòa giải thành” (340) lớn hơn “Số vụ, việc tiếp nhận” (325), vượt 15; nếu có số từ kỳ trước chuyển sang thì hãy ghi rõ, nếu không thì hãy kiểm tra lại.',
      en: '“Số vụ, việc hòa giải thành” (340) exceeds “Số vụ, việc tiếp nhận” (325) by 15; say so where it comes from the period before, else look again.',
    },
  ],
  'rules/stated-rate-differs': [
    'warning',
    {
      stated: 80,
      recomputed: 73.85,
      difference: 6.15,
      numerator: 'mediation.cases-successful',
      numeratorAmount: 240,
      denominator: 'mediation.cases-received',
      denominatorAmount: 325,
      percent: true,
    },
    {
      vi: 'Tỷ lệ báo cáo (80%) khác tỷ lệ tính lại (73,85%) từ “Số vụ, việc hòa giải thành” (240) và “Số vụ, việc tiếp nhận” (325), chênh lệch 6,15 điểm phần trăm; hãy kiểm tra lại các số này.',
      en: 'The stated rate (80%) differs from the rate recomputed (73.85%) from “Số vụ, việc hòa giải thành” (240) and “Số vụ, việc tiếp nhận” (325) by 6.15 percentage points.',
    },
  ],
  'rules/fewer-attendances-than-sessions': [
    'warning',
    {
      attendances: 12,
      sessions: 40,
      sessionIndicator: 'outreach.sessions',
      difference: 28,
    },
    {
      vi: 'Số này (12) nhỏ hơn “Số cuộc tuyên truyền” (40), thiếu 28; mỗi cuộc, mỗi lượt có ít nhất một người, hãy kiểm tra lại hai số.',
      en: 'This figure (12) is smaller than “Số cuộc tuyên truyền” (40), short by 28; each is of one person or more.',
    },
  ],
  'rules/parts-differ-from-total': [
    'error',
    {
      total: 1000,
      sum: 1010,
      difference: -10,
      parts: ['mediation.cases-successful', 'outreach.sessions'],
    },
    {
      vi: 'Tổng số (1.000) khác tổng các thành phần (1.010) gồm “Số vụ, việc hòa giải thành”, “Số cuộc tuyên truyền”, chênh lệch 10; hãy kiểm tra lại các số này.',
      en: 'The total (1,000) differs from the sum of its parts (1,010), “Số vụ, việc hòa giải thành”, “Số cuộc tuyên truyền”, by 10.',
    },
  ],
  'rules/parts-may-differ': [
    'warning',
    {
      total: 1000,
      sum: 1010,
      difference: -10,
      parts: ['mediation.cases-successful', 'outreach.sessions'],
    },
    {
      vi: 'Tổng số (1.000) khác tổng các thành phần (1.010) gồm “Số vụ, việc hòa giải thành”, “Số cuộc tuyên truyền”, chênh lệch 10; hãy kiểm tra xem các thành phần có được phân loại từ đúng tổng số này không.',
      en: 'The total (1,000) differs from the sum of its parts (1,010), “Số vụ, việc hòa giải thành”, “Số cuộc tuyên truyền”, by 10; look whether they break down this total or another.',
    },
  ],
  'rules/not-counted-then': [
    'warning',
    { from: '2025-07-01' },
    {
      vi: 'Chỉ tiêu này chỉ áp dụng từ 01/7/2025; hãy kiểm tra lại kỳ báo cáo hoặc dùng chỉ tiêu của thời gian đó.',
      en: 'This indicator is counted from 1 July 2025 only; check the period, or use the indicator of that time.',
    },
  ],
  'rules/definition-changed': [
    'warning',
    { on: '2025-07-01', what: 'mỗi dự án có một ban' },
    {
      vi: 'Kỳ báo cáo có ngày 01/7/2025, từ ngày đó cách tính chỉ tiêu thay đổi (mỗi dự án có một ban); hãy gửi số liệu riêng cho thời gian trước và sau ngày này.',
      en: 'The period has the day 1 July 2025, from which the indicator means something else (mỗi dự án có một ban); send the days before and after it apart.',
    },
  ],
  'rules/indicator-deprecated': [
    'note',
    { indicator: 'mediation.cases-received', use: 'mediation.cases-successful' },
    {
      vi: 'Chỉ tiêu “Số vụ, việc tiếp nhận” không dùng nữa; số đã gửi vẫn được tính, từ kỳ sau hãy dùng “Số vụ, việc hòa giải thành”.',
      en: 'The indicator “Số vụ, việc tiếp nhận” is not to be used any more; the figure still counts, use “Số vụ, việc hòa giải thành” from the next period on.',
    },
  ],
  'rules/more-findings': [
    'note',
    { listed: 100, notListed: 1234 },
    {
      vi: 'Đã liệt kê 100 vấn đề, còn 1.234 vấn đề chưa liệt kê; hãy sửa các vấn đề đã nêu rồi kiểm tra lại.',
      en: '100 findings are listed; 1,234 more are not.',
    },
  ],
  'rules/part-implausible': [
    'warning',
    {
      part: 'mediation.cases-successful',
      partAmount: 5000,
      whole: 'mediation.cases-received',
      wholeAmount: 325,
      difference: 4675,
      partValue: { state: 'reported', amount: 5000, qualifier: 'nearly' },
    },
    {
      vi: '“Số vụ, việc hòa giải thành” (gần 5.000) lớn hơn “Số vụ, việc tiếp nhận” (325), vượt 4.675 (chỉ đúng nếu lệch xa nghĩa thông thường của các từ “gần”, “trên”…); hãy kiểm tra lại hai số.',
      en: '“Số vụ, việc hòa giải thành” (nearly 5,000) exceeds “Số vụ, việc tiếp nhận” (325) by 4,675 (possible only far from what words like “nearly” usually mean).',
    },
  ],
  'rules/rate-out-of-range': [
    'warning',
    { rate: 174, most: 100, percent: true },
    {
      vi: 'Tỷ lệ 174% lớn hơn 100%, trong khi tử số là một phần của mẫu số; hãy kiểm tra lại.',
      en: 'The rate of 174% is above 100%, though its numerator is a part of its denominator; please check it.',
    },
  ],
  'rules/rate-like-fraction': [
    'warning',
    { rate: 0.74, perhaps: 74, percent: true },
    {
      vi: 'Tỷ lệ 0,74% rất nhỏ, có thể đã ghi dưới dạng phân số của 74%; hãy kiểm tra lại.',
      en: 'The rate of 0.74% is very small; perhaps it is 74% written as a fraction.',
    },
  ],
  'rules/parts-implausible': [
    'warning',
    {
      total: 100,
      totalValue: { state: 'reported', amount: 100, qualifier: 'over' },
      sum: 900,
      difference: -800,
      parts: ['outreach.sessions'],
    },
    {
      vi: 'Tổng số (trên 100) khác số của thành phần “Số cuộc tuyên truyền” (900), chênh lệch 800 (chỉ đúng nếu lệch xa nghĩa thông thường của các từ “gần”, “trên”…); hãy kiểm tra lại các số này.',
      en: 'The total (over 100) differs from its part “Số cuộc tuyên truyền” (900), by 800 (possible only far from what words like “nearly” usually mean).',
    },
  ],
  'rules/breakdown-differs': [
    'error',
    { total: 10, sum: 12, difference: -2, field: 'field', categories: ['economy', 'culture'] },
    {
      vi: 'Tổng số (10) không khớp với số phân theo “field” (“economy”, “culture”: cộng lại 12), chênh lệch 2; hãy kiểm tra lại các số này.',
      en: 'The total (10) does not fit its breakdown by “field” (“economy”, “culture”: 12 together), a difference of 2.',
    },
  ],
  'rules/breakdown-may-differ': [
    'warning',
    {
      total: 10,
      sum: 12,
      difference: -2,
      field: 'field',
      categories: ['economy', 'culture'],
      implausible: true,
    },
    {
      vi: 'Tổng số (10) không khớp với số phân theo “field” (“economy”, “culture”: cộng lại 12), chênh lệch 2 (chỉ đúng nếu lệch xa nghĩa thông thường của các từ “gần”, “trên”…); hãy kiểm tra xem có được phân loại từ đúng tổng số này không.',
      en: 'The total (10) does not fit its breakdown by “field” (“economy”, “culture”: 12 together), a difference of 2 (possible only far from what words like “nearly” usually mean); look whether it breaks down this total or another.',
    },
  ],
};

export const comparisonGivenOut: GivenOut<typeof comparisonFinding> = {
  'dataset/sent-by-two-lines': [
    'note',
    { counted: 'mat-tran', also: 'cong-doan', amount: 1327 },
    {
      vi: 'Mặt trận và Công đoàn cùng gửi số liệu này (1.327); chỉ tính một lần, theo Mặt trận.',
      en: 'Mặt trận and Công đoàn sent the same figure (1,327); it is counted once, as sent by Mặt trận.',
    },
  ],
  'dataset/lines-disagree': [
    'warning',
    {
      counted: 'mat-tran',
      countedAmount: 1327,
      other: 'cong-doan',
      otherAmount: 1300,
    },
    {
      vi: 'Mặt trận gửi 1.327, Công đoàn gửi 1.300, chênh lệch 27; tạm lấy số của Mặt trận, hãy kiểm tra lại.',
      en: 'Mặt trận sent 1,327, Công đoàn sent 1,300, a difference of 27; the figure of Mặt trận is counted.',
    },
  ],
  'dataset/cumulative-fell': [
    'error',
    { earlier: 1200, later: 1150, earlierPeriod: '2020-Q1' },
    {
      vi: 'Số lũy kế 1.150 nhỏ hơn số 1.200 của quý I năm 2020, giảm 50; số lũy kế không thể giảm, hãy kiểm tra lại.',
      en: 'The running total of 1,150 is below the earlier 1,200 (first quarter of 2020), a fall of 50.',
    },
  ],
  'dataset/consolidated-differs': [
    'warning',
    {
      consolidated: 5000,
      sum: 4200,
      difference: 800,
      reported: 10,
      expected: 12,
    },
    {
      vi: 'Số tổng hợp (5.000) khác tổng số các đơn vị đã gửi (4.200), chênh lệch 800; đã có 10/12 đơn vị gửi; hãy kiểm tra lại.',
      en: 'The consolidated figure (5,000) differs from the sum of what the units sent (4,200) by 800; 10 of 12 units have sent theirs.',
    },
  ],
  'dataset/cumulative-implausible': [
    'warning',
    {
      earlier: 1200,
      later: 500,
      laterValue: { state: 'reported', amount: 500, qualifier: 'over' },
      earlierPeriod: '2020-Q1',
    },
    {
      vi: 'Số lũy kế trên 500 nhỏ hơn số 1.200 của quý I năm 2020, giảm 700 (chỉ đúng nếu lệch xa nghĩa thông thường của các từ “gần”, “trên”…); hãy kiểm tra lại hai số.',
      en: 'The running total of over 500 is below the earlier 1,200 (first quarter of 2020), a fall of 700 (possible only far from what words like “nearly” usually mean).',
    },
  ],
  'dataset/cumulative-not-apart': [
    'note',
    { amount: 30, other: 8, otherPeriod: '2026-01' },
    {
      vi: 'Số lũy kế 30 đã gửi, chưa tách được số trong kỳ: số gần nhất trước đó là 8 của tháng 1 năm 2026, ở giữa chưa có số liệu; hãy gửi bổ sung số của các kỳ còn thiếu.',
      en: 'The running total of 30 was sent but cannot be taken apart: the last figure before it is 8 (January 2026), with nothing in between; please send what lacks.',
    },
  ],
  'dataset/longer-report-differs': [
    'warning',
    { amount: 120, sum: 110, difference: 10, parts: ['2026-Q1', '2026-Q2'] },
    {
      vi: 'Số 120 khác tổng (110) của quý I năm 2026, quý II năm 2026, chênh lệch 10; hãy kiểm tra lại các số này.',
      en: '120 differs from the sum (110) of first quarter of 2026, second quarter of 2026 by 10.',
    },
  ],
  'dataset/cumulative-differs': [
    'warning',
    {
      amount: 120,
      value: { state: 'reported', amount: 120, qualifier: 'nearly' },
      sum: 130,
      difference: -10,
      parts: ['2026-Q1', '2026-Q2'],
    },
    {
      vi: 'Số lũy kế gần 120 khác số cộng lại (130) của quý I năm 2026, quý II năm 2026, chênh lệch 10; hãy kiểm tra lại các số này.',
      en: 'The running total of nearly 120 differs from what first quarter of 2026, second quarter of 2026 add up to (130) by 10.',
    },
  ],
  'dataset/states-differ': [
    'warning',
    { amount: 30, other: 8, otherPeriod: '2026-01' },
    {
      vi: 'Số 30 khác số 8 của tháng 1 năm 2026, trong khi cả hai là số cuối kỳ của cùng một ngày; hãy kiểm tra lại.',
      en: '30 differs from 8 (January 2026), though both are the state of one day.',
    },
  ],
  'dataset/reports-cross': [
    'warning',
    { amount: 30, other: 8, otherPeriod: '2026-01' },
    {
      vi: 'Kỳ của số 30 có một phần trùng với tháng 1 năm 2026 (8), nên chỉ tính được một trong hai; hãy gửi lại theo các kỳ không trùng nhau.',
      en: 'The days of 30 lie partly in January 2026 (8), so only one of the two can count; please send periods that do not cross.',
    },
  ],
  'dataset/nil-denied': [
    'warning',
    { amount: 5, otherPeriod: '2026-01', otherUnit: 'xa-an-binh' },
    {
      vi: 'Đã báo “không phát sinh”, trong khi “xa-an-binh” gửi 5 cho tháng 1 năm 2026; lấy số đã gửi, hãy kiểm tra lại.',
      en: '“nothing happened” was sent, but “xa-an-binh” sent 5 for January 2026; the figure counts.',
    },
  ],
  'dataset/figure-beside-places': [
    'note',
    { within: 'xa-an-binh', figures: 7 },
    {
      vi: '7 số liệu của đơn vị này không được cộng vào số của “xa-an-binh” là nơi đơn vị phục vụ; nếu phải tính vào số của địa bàn thì hãy gửi theo địa bàn, trên hệ thống báo cáo của đơn vị này.',
      en: 'Figures of this unit (7) are not added to those of “xa-an-binh”, which it serves; if they belong there, send them for the place, on the reporting line of this unit.',
    },
  ],
  'dataset/figure-without-total': [
    'warning',
    { within: 'xa-an-binh', figures: 7 },
    {
      vi: '7 số liệu của đơn vị này không được cộng vào số nào của “xa-an-binh”, vì chỉ đơn vị hành chính mới được cộng lên cấp trên; hãy gửi số liệu theo đơn vị hành chính.',
      en: 'Figures of this unit (7) are in no total of “xa-an-binh”, since only places add up; please send them as figures of a place.',
    },
  ],
  'dataset/own-figure-equals-sum': [
    'warning',
    { amount: 15, units: 2 },
    {
      vi: 'Số 15 gửi là số riêng của đơn vị nhưng đúng bằng tổng của 2 đơn vị bên dưới, nên sẽ bị tính hai lần; nếu là số tổng hợp thì hãy ghi rõ là tổng hợp.',
      en: '15 was sent as the unit’s own figure, but is exactly the sum of 2 units below it and would count twice; if it is consolidated, please say so.',
    },
  ],
  'dataset/own-figure-above': [
    'note',
    { amount: 4, units: 2 },
    {
      vi: 'Đơn vị gửi số riêng (4) và 2 đơn vị bên dưới cũng gửi; các số này được cộng với nhau; nếu đây là số tổng hợp thì hãy ghi rõ là tổng hợp.',
      en: 'The unit sent a figure of its own (4), and 2 units below it sent theirs; they are added; if it is consolidated, please say so.',
    },
  ],
  'dataset/sum-too-large': [
    'warning',
    { sum: 9007199254740992, most: 9007199254740991 },
    {
      vi: 'Cộng lại khoảng 9.007.199.254.740.992, lớn hơn mức có thể cộng đúng từng chữ số (9.007.199.254.740.991); hãy dùng đơn vị tính lớn hơn.',
      en: 'The figures add up to about 9,007,199,254,740,992, more than can be added to the last digit (9,007,199,254,740,991); please take a larger unit.',
    },
  ],
  'dataset/change-differs': [
    'warning',
    { stated: 276, counted: 263, amount: 1808, base: 1545, basePeriod: '2020', difference: 13 },
    {
      vi: 'Mức tăng, giảm nêu trong báo cáo (276) khác mức tính được (263) từ 1.808 và 1.545 của năm 2020, chênh lệch 13; hãy kiểm tra lại và ghi rõ kỳ gốc.',
      en: 'The change as stated (276) differs from the one that 1,808 and 1,545 (2020) give (263) by 13.',
    },
  ],
  'dataset/base-differs': [
    'warning',
    { stated: 1532, counted: 1545, basePeriod: '2020', difference: -13 },
    {
      vi: 'Số kỳ gốc nêu trong báo cáo (1.532) khác số đã tính của năm 2020 (1.545), chênh lệch 13; hãy kiểm tra lại và ghi rõ kỳ gốc.',
      en: 'The earlier figure as stated (1,532) differs from the one counted for 2020 (1,545) by 13.',
    },
  ],
  'dataset/including-line-differs': [
    'warning',
    { line: 'mat-tran', amount: 30, sum: 40, difference: -10, lines: ['cong-doan'] },
    {
      vi: 'Số của Mặt trận (30) khác tổng (40) của các hệ thống nằm trong đó (Công đoàn), chênh lệch 10; hãy kiểm tra lại.',
      en: 'The figure of Mặt trận (30) differs from the sum (40) of the lines that it includes (Công đoàn) by 10.',
    },
  ],
  'dataset/activity-differs': [
    'warning',
    { activity: 'ra-quan-2026', amount: 30, other: 40, otherUnit: 'xa-an-binh' },
    {
      vi: 'Hoạt động phối hợp “ra-quan-2026” có hai số khác nhau: 30 và 40 do “xa-an-binh” gửi; hãy thống nhất một số.',
      en: 'The joint activity “ra-quan-2026” has two figures: 30, and 40 as sent by “xa-an-binh”.',
    },
  ],
};
