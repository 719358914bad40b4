import type { indicatorFinding } from '#inside/indicators';
import type { GivenOut } from './given-out-row.js';

export const indicatorsGivenOut: GivenOut<typeof indicatorFinding> = {
  'indicators/duplicate-indicator': [
    'error',
    { indicator: 'mediation.cases-received' },
    {
      vi: 'Chỉ tiêu “Số vụ, việc tiếp nhận” được định nghĩa hai lần; lần sau bị bỏ qua.',
      en: 'The indicator “Số vụ, việc tiếp nhận” is defined twice; the later one is left out.',
    },
  ],
  'indicators/unknown-relation': [
    'error',
    {
      indicator: 'mediation.cases-successful',
      relation: 'partOf',
      related: 'mediation.cases-received',
    },
    {
      vi: 'Chỉ tiêu “Số vụ, việc hòa giải thành” dựa vào chỉ tiêu “Số vụ, việc tiếp nhận” (tổng thể), nhưng chỉ tiêu này không có trong danh mục; hãy bổ sung hoặc sửa lại mã.',
      en: 'The indicator “Số vụ, việc hòa giải thành” leans on “Số vụ, việc tiếp nhận” (whole), which is not defined.',
    },
  ],
  'indicators/ring': [
    'error',
    { indicators: ['mediation.cases-successful', 'mediation.cases-received'] },
    {
      vi: 'Các chỉ tiêu “Số vụ, việc hòa giải thành”, “Số vụ, việc tiếp nhận” là thành phần, tử số, mẫu số hoặc phiên bản của nhau theo vòng tròn; hãy bỏ một quan hệ.',
      en: 'The indicators “Số vụ, việc hòa giải thành”, “Số vụ, việc tiếp nhận” are parts, terms or versions of each other in a ring; take one relation out.',
    },
  ],
  'indicators/term-is-ratio': [
    'error',
    { indicator: 'mediation.cases-successful', term: 'mediation.cases-received' },
    {
      vi: 'Chỉ tiêu “Số vụ, việc hòa giải thành” có tử số hoặc mẫu số là một tỷ lệ (“Số vụ, việc tiếp nhận”); tỷ lệ không cộng được, hãy dùng chỉ tiêu số lượng.',
      en: 'The indicator “Số vụ, việc hòa giải thành” has a rate among its terms (“Số vụ, việc tiếp nhận”); rates do not add up, take a count.',
    },
  ],
  'indicators/versions-overlap': [
    'error',
    {
      indicator: 'mediation.cases-successful',
      replaces: 'mediation.cases-received',
      from: '2025-07-01',
      to: '2025-12-31',
    },
    {
      vi: 'Chỉ tiêu “Số vụ, việc hòa giải thành” thay thế “Số vụ, việc tiếp nhận” nhưng thời gian áp dụng chồng lên nhau (bản trước đến 31/12/2025, bản sau từ 01/7/2025); hãy ghi ngày kết thúc của bản trước (to) trước ngày bắt đầu của bản sau (from).',
      en: 'The indicator “Số vụ, việc hòa giải thành” replaces “Số vụ, việc tiếp nhận”, but both are in force on the same days (the earlier one until 31 December 2025, the later one from 1 July 2025); let the earlier one end (to) before the later one begins (from).',
    },
  ],
};
