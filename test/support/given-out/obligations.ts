import type { obligationFinding } from '#inside/obligations';
import type { GivenOut } from './given-out-row.js';

export const obligationsGivenOut: GivenOut<typeof obligationFinding> = {
  'organization/unexpected-report': [
    'warning',
    { unit: 'xa-hoa-binh', form: 'bm-01', period: '2026-08' },
    {
      vi: 'Xã Hòa Bình gửi “bm-01” kỳ tháng 8 năm 2026 nhưng không thuộc diện phải gửi; hãy kiểm tra lại phân công báo cáo.',
      en: 'Xã Hòa Bình sent “bm-01” for August 2026, which it does not owe.',
    },
  ],
  'organization/no-due-date': [
    'warning',
    { unit: 'xa-hoa-binh', form: 'bm-01', period: '2026-08' },
    {
      vi: 'Xã Hòa Bình đã gửi “bm-01” kỳ tháng 8 năm 2026 nhưng không có thời hạn để xác định đúng hạn hay chậm.',
      en: 'Xã Hòa Bình sent “bm-01” for August 2026, but no due date is known to judge it by.',
    },
  ],
};
