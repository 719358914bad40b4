import type { pastFinding, relationFinding } from '#inside/rules';
import type { GivenOut } from './given-out-row.js';

export const relationGivenOut: GivenOut<typeof relationFinding> = {
  'rules/relation-broken': [
    'error',
    {
      amount: 9,
      is: 'equal',
      other: 7,
      difference: 2,
      terms: [
        { indicator: 'petitions.carried-over', amount: 5, times: 1 },
        { indicator: 'petitions.received', amount: 20, times: 1 },
        { indicator: 'petitions.resolved', amount: 18, times: -1 },
      ],
    },
    {
      vi: 'Số này (9) khác “petitions.carried-over” (5) + “petitions.received” (20) − “petitions.resolved” (18) = 7, chênh lệch 2; hãy kiểm tra lại các số này.',
      en: 'This figure (9) differs from “petitions.carried-over” (5) + “petitions.received” (20) − “petitions.resolved” (18) = 7 by 2.',
    },
  ],
  'rules/relation-may-break': [
    'warning',
    { amount: 4, is: 'at-least', other: 5, difference: -1, terms: [{ amount: 5, times: 1 }] },
    {
      vi: 'Số này (4) nhỏ hơn 5, chênh lệch 1; hãy kiểm tra lại, nếu đúng thực tế thì ghi rõ lý do.',
      en: 'This figure (4) is below 5 by 1; look again, and say why where it is so.',
    },
  ],
  'rules/relation-implausible': [
    'warning',
    {
      amount: 31,
      value: { state: 'reported', amount: 31, qualifier: 'nearly' },
      is: 'at-most',
      other: 7,
      difference: 24,
      terms: [{ indicator: 'petitions.outstanding', amount: 7, times: 1, before: '2020-Q1' }],
    },
    {
      vi: 'Số này (gần 31) lớn hơn “petitions.outstanding” quý I năm 2020 (7), chênh lệch 24 (chỉ đúng nếu lệch xa nghĩa thông thường của các từ “gần”, “trên”…); hãy kiểm tra lại các số này.',
      en: 'This figure (nearly 31) exceeds “petitions.outstanding” in first quarter of 2020 (7) by 24 (possible only far from what words like “nearly” usually mean).',
    },
  ],
  'rules/product-differs': [
    'warning',
    {
      amount: 92,
      is: 'equal',
      other: 80,
      difference: 12,
      percent: true,
      terms: [{ indicator: 'petitions.received', amount: 20, times: 100 }],
      dividedBy: { indicator: 'petitions.received', amount: 25, times: 1, measure: 'plan' },
    },
    {
      vi: 'Số này (92%) khác số tính lại 100 × “petitions.received” (20) : kế hoạch của “petitions.received” (25) = 80%, chênh lệch 12 điểm phần trăm; hãy kiểm tra lại các số này.',
      en: 'This figure (92%) differs from 100 × “petitions.received” (20) / plan of “petitions.received” (25) = 80% by 12 percentage points.',
    },
  ],
};

export const pastGivenOut: GivenOut<typeof pastFinding> = {
  'rules/amount-out-of-scale': [
    'warning',
    { amount: 130_000_000, usual: 140, others: 3, perhaps: 130, money: true },
    {
      vi: 'Số này (130.000.000) lệch hàng trăm lần so với 3 kỳ khác của đơn vị (thường khoảng 140), có thể là 130; đơn vị tính là đồng hay triệu đồng? Hãy kiểm tra lại.',
      en: 'This figure (130,000,000) is hundreds of times off the 3 other reports of the unit (usually about 140), perhaps 130 is meant; is it in đồng or in million đồng? Please check.',
    },
  ],
  'rules/outside-earlier-range': [
    'warning',
    { amount: 310, usual: 30, least: 27, most: 33, earlier: 8 },
    {
      vi: 'Số này (310) nằm xa ngoài khoảng của 8 kỳ trước (từ 27 đến 33, thường khoảng 30); hãy kiểm tra lại, nếu đúng thực tế thì ghi rõ lý do.',
      en: 'This figure (310) lies far outside the 8 earlier reports (27 to 33, usually about 30); look again, and say why where it is so.',
    },
  ],
  'rules/looks-like-running-totals': [
    'warning',
    { periods: ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4'], amounts: [10, 20, 30, 40] },
    {
      vi: 'Các số trong kỳ tăng đều từ đầu năm (quý I năm 2020: 10; quý II năm 2020: 20; quý III năm 2020: 30; quý IV năm 2020: 40), có thể là số lũy kế; nếu đúng thì hãy ghi là lũy kế.',
      en: 'The figures in period rise evenly from the beginning of the year (first quarter of 2020: 10; second quarter of 2020: 20; third quarter of 2020: 30; fourth quarter of 2020: 40); mark them as cumulative where they are running totals.',
    },
  ],
  'rules/copied-from-before': [
    'warning',
    { otherPeriod: '2020-Q1', figures: 12 },
    {
      vi: 'Cả 12 số liệu lớn hơn 0 đều giống hệt số của quý I năm 2020; hãy kiểm tra xem có sao chép nhầm số của kỳ trước không.',
      en: 'All 12 figures above zero are those of first quarter of 2020; check whether they were copied by mistake.',
    },
  ],
  'rules/unit-not-in-force': [
    'warning',
    { from: '2025-07-01', figures: 2 },
    {
      vi: '2 số liệu thuộc thời gian đơn vị không tồn tại (chỉ có từ 01/7/2025); hãy kiểm tra lại kỳ báo cáo hoặc đơn vị.',
      en: '2 figures are of days on which the unit was not there (it begins on 1 July 2025); check the period or the unit.',
    },
  ],
  'rules/shorter-exceed-longer': [
    'error',
    { amount: 20, sum: 25, difference: -5, parts: ['2020-03'] },
    {
      vi: 'Số cả kỳ (20) nhỏ hơn số đã gửi trong kỳ đó (tháng 3 năm 2020: 25), thiếu 5; hãy kiểm tra lại các số này.',
      en: 'The figure of the whole period (20) is below what was sent within it (March 2020: 25) by 5.',
    },
  ],
  'rules/shorter-may-exceed-longer': [
    'warning',
    { amount: 20, sum: 25, difference: -5, parts: ['2020-03'] },
    {
      vi: 'Số cả kỳ (20) nhỏ hơn số đã gửi trong kỳ đó (tháng 3 năm 2020: 25), thiếu 5 (chỉ đúng nếu lệch xa nghĩa thông thường của các từ “gần”, “trên”…); hãy kiểm tra lại các số này.',
      en: 'The figure of the whole period (20) is below what was sent within it (March 2020: 25) by 5 (possible only far from what words like “nearly” usually mean).',
    },
  ],
};
