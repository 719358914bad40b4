import type { StatisticalFormInput } from '#room/forms';
import { dueRules } from '../due-rules.js';

/** The column that names the unit in the forms of the Government Inspectorate. */
export const unitLabel = { index: 'MS', heading: { vi: 'Đơn vị', en: 'Unit' } } as const;

/** What its forms share: a row a unit, the row “Tổng” at the bottom, the line of days. */
const common = {
  labels: [unitLabel],
  rows: 'units',
  totals: 'bottom',
  totalName: { vi: 'Tổng', en: 'Total' },
  periods: ['quarter', 'half-year', 'nine-months', 'year'],
  confirmed: false,
} as const;

/** What the six forms in force share. */
export const circular2025 = (): Pick<
  StatisticalFormInput,
  keyof typeof common | 'act' | 'from' | 'doubt' | 'calendar' | 'due'
> => ({
  ...common,
  act: {
    number: '06/2025/TT-TTCP',
    issuedOn: '2025-09-29',
    title: 'Thông tư của Thanh tra Chính phủ về chế độ thông tin, báo cáo',
  },
  from: '2025-09-30',
  doubt: 'theo bản Word của bên thứ ba đăng công khai, chưa đối chiếu Công báo',
  calendar: 'tt-06-2025-ttcp',
  due: dueRules.filter(({ id }) => id.startsWith('tt-06-2025-ttcp')),
});

/** What the forms of 2021 share. */
export const circular2021 = () => ({
  ...common,
  act: { number: '02/2021/TT-TTCP', issuedOn: '2021-03-22' },
  from: '2021-05-10',
  to: '2024-03-07',
  doubt:
    'chép lại theo tệp của đơn vị làm phần mềm, chưa đối chiếu Công báo; ngày hết áp dụng chưa xác nhận',
});

/** What the forms of 2024 share. */
export const circular2024 = () => ({
  ...common,
  act: { number: '01/2024/TT-TTCP', issuedOn: '2024-01-20' },
  from: '2024-03-08',
  to: '2025-09-29',
  doubt:
    'chép lại theo tệp của đơn vị làm phần mềm, chưa đối chiếu Công báo; ngày bắt đầu áp dụng chưa xác nhận',
  calendar: 'tt-01-2024-ttcp',
});
