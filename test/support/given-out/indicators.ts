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
  'indicators/versions-overlap': [
    'error',
    {
      indicator: 'mediation.cases-successful',
      replaces: 'mediation.cases-received',
      from: '2025-07-01',
    },
    { vi: '', en: '' },
  ],
};
