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
      vi: 'Số lượt người dự (12) nhỏ hơn “Số cuộc tuyên truyền” (40), thiếu 28; hãy kiểm tra lại hai số.',
      en: 'There are fewer attendances (12) than “Số cuộc tuyên truyền” (40), short by 28.',
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
  'rules/more-findings': [
    'note',
    { listed: 100, notListed: 1234 },
    {
      vi: 'Đã liệt kê 100 vấn đề, còn 1.234 vấn đề chưa liệt kê; hãy sửa các vấn đề đã nêu rồi kiểm tra lại.',
      en: '100 findings are listed; 1,234 more are not.',
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
};
