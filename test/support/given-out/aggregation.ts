import type { datasetFinding } from '#inside/aggregation';
import type { GivenOut } from './given-out-row.js';

export const aggregationGivenOut: GivenOut<typeof datasetFinding> = {
  'dataset/unknown-line': [
    'error',
    { line: 'mat-tran-x', nearest: 'mat-tran' },
    {
      vi: 'Hệ thống báo cáo “mat-tran-x” không có trong danh sách; có thể là “mat-tran”.',
      en: 'The reporting line “mat-tran-x” is not in the list; perhaps “mat-tran” is meant.',
    },
  ],
  'dataset/repeated-observation': [
    'error',
    {
      first: 3,
      second: 17,
      firstValue: { state: 'reported', amount: 5 },
      secondValue: { state: 'reported', amount: 7, qualifier: 'nearly' },
      secondSource: { document: 'Phụ lục I', locator: 'ô D7' },
    },
    {
      vi: 'Số liệu được gửi hai lần trong cùng một hệ thống báo cáo: 5 (dòng 4), sau đó gần 7 (dòng 18, nguồn “Phụ lục I”, vị trí “ô D7”); chỉ tính lần đầu, hãy bỏ bớt một.',
      en: 'The figure was sent twice on one reporting line: 5 (row 4), then nearly 7 (row 18, source “Phụ lục I”, place “ô D7”); only the first is counted, take one away.',
    },
  ],
  'dataset/too-many-decimals': [
    'warning',
    { amount: 12.345, decimals: 2 },
    {
      vi: 'Số 12,345 có nhiều chữ số thập phân hơn mức quy định của chỉ tiêu (2 chữ số); hãy làm tròn.',
      en: 'The number 12.345 has more than the 2 decimals of the indicator.',
    },
  ],
  'dataset/negative-amount': [
    'error',
    { amount: -7 },
    {
      vi: 'Số -7 nhỏ hơn 0, trong khi chỉ tiêu này không thể âm; hãy kiểm tra lại.',
      en: 'The number -7 is below zero, where only counts and sums can stand.',
    },
  ],
  'dataset/amount-too-large': [
    'error',
    { amount: 9007199254740992, most: 9007199254740991 },
    {
      vi: 'Số 9.007.199.254.740.992 lớn hơn mức có thể ghi đúng từng chữ số (9.007.199.254.740.991), nên không được tính; hãy kiểm tra lại đơn vị tính.',
      en: 'The number 9,007,199,254,740,992 is larger than can be held to the last digit (9,007,199,254,740,991) and is not counted; look at its unit.',
    },
  ],
  'dataset/unknown-category': [
    'warning',
    { field: 'field', category: 'sport', known: ['economy', 'culture'] },
    {
      vi: '“sport” không có trong danh sách của “field” (“economy”, “culture”); hãy sửa lại hoặc bổ sung vào danh sách.',
      en: '“sport” is not in the list of “field” (“economy”, “culture”); mend it, or add it to the list.',
    },
  ],
};
