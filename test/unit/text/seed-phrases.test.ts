import { parseDocumentNumber } from 'danvan/documents';
import { parseMoney, parsePercent, parseQuantity } from 'danvan/text';
import { parsePeriodLabel } from 'danvan/time';
import { documentIssuers as issuers, documentKinds as kinds, termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';

/** What five articles of the press say about periods, figures, money and documents. */
it.each([
  ['Năm 2019', '2019'],
  ['Trong 6 tháng đầu năm 2020', '2020-H1'],
  ['6 tháng đầu năm', '2024-H1'],
  ['6 tháng cuối năm', '2024-H2'],
  ['năm 2022', '2022'],
  ['giai đoạn 2021-2025 và định hướng đến năm 2030', '2021/2025~2030'],
  ['Trong năm 2023', '2023'],
  ['Từ năm 2013 đến nay', '2013/..2024-06-10'],
  ['Trong giai đoạn 2013-2023', '2013/2023'],
  ['sau 10 năm thực hiện Nghị quyết số 25-NQ/TW', '2013-06-03/2023-06-02'],
  ['5 năm thực hiện Kết luận số 43-KL/TW', '2019-01-07/2024-01-06'],
  ['Những năm qua', '../2024-06-10'],
  ['thời gian qua', '../2024-06-10'],
  ['đến nay', '../2024-06-10'],
  ['nhiệm kỳ 2021-2026 (Quốc hội)', '2021/2026@national-assembly'],
  ['Trong năm 2020', '2020'],
])('reads the period %j', (label, id) => {
  const result = parsePeriodLabel(label, {
    asOf: '2024-06-10',
    termSystems,
    documentDates: {
      'Nghị quyết số 25-NQ/TW': '2013-06-03',
      'Kết luận số 43-KL/TW': '2019-01-07',
    },
  });
  expect(result.ok ? result.value.id : result.findings).toBe(id);
});

it.each([
  ['35.864 đoàn viên, hội viên', 35_864],
  ['gần 134 tấn gạo', 134],
  ['39.284 cuộc', 39_284],
  ['1.327.453 lượt người tham dự', 1_327_453],
  ['545 tổ hòa giải', 545],
  ['4.001 thành viên', 4001],
  ['325 vụ việc', 325],
  ['20 mô hình “Dân vận khéo”', 20],
  ['07 mô hình', 7],
  ['37.860 đơn', 37_860],
  ['trên 11.000 ý kiến, kiến nghị, phản ánh', 11_000],
  ['592 lượt công dân', 592],
  ['04 nội dung trọng tâm', 4],
])('reads the quantity %j', (text, amount) => {
  expect(parseQuantity(text)).toMatchObject({ ok: true, value: { amount } });
});

it('reads money and percent, and refuses two figures', () => {
  expect(parseMoney('58,5 tỷ đồng')).toMatchObject({ value: { amount: 58_500_000_000 } });
  expect(parsePercent('74%')).toMatchObject({ value: { amount: 74 } });
  expect(parseQuantity('25.427 lượt với 43.907 công dân').ok).toBe(false);
  expect(parseQuantity('51/51 tổ chức').ok).toBe(false);
});

it.each([
  'Nghị quyết số 25-NQ/TW',
  'Kết luận số 43-KL/TW',
  'Chỉ thị số 17',
  'Chỉ thị số 13',
  'Quyết định 1205',
  'Quyết định số 400-QĐ/TU',
  'Quyết định số 844-QĐ/HU',
  'Đề án 01-ĐA/HU',
  'Kế hoạch số 114-KH/HU',
])('reads the number %j', (text) => {
  expect(parseDocumentNumber(text, { kinds, issuers }).ok).toBe(true);
});
