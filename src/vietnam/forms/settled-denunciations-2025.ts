import type { StatisticalFormInput } from '#room/forms';
import { column, millions, squareMetres, under } from './column-rows.js';
import { circular2025 } from './inspectorate.js';

const recommended = () => [
  ...under('Kiến nghị thu hồi cho Nhà nước', [
    column('14', 'Tiền (Trđ)', millions),
    column('15', 'Đất (m2)', squareMetres),
  ]),
  ...under('Trả lại cho tổ chức, cá nhân', [
    column('16', 'Tiền (Trđ)', millions),
    column('17', 'Đất (m2)', squareMetres),
    column('18', 'Số tổ chức được trả lại quyền lợi'),
    column('19', 'Số cá nhân được trả lại quyền lợi'),
  ]),
  ...under('Kiến nghị xử lý hành chính', [
    column('20', 'Tổ chức'),
    column('21', 'Cá nhân'),
    column('22', 'Trong đó, Cán bộ, công chức', { partOf: '21' }),
  ]),
  ...under('Chuyển cơ quan điều tra', [
    column('23', 'Số vụ'),
    column('24', 'Số đối tượng'),
    column('25', 'Trong đó số cán bộ, công chức, viên chức', { partOf: '24' }),
  ]),
];

/** 04/GQTC of Thông tư 06/2025/TT-TTCP. */
export const settledDenunciations2025 = (): StatisticalFormInput => ({
  ...circular2025(),
  id: 'tt-06-2025-ttcp-04-gqtc',
  code: '04/GQTC',
  title: { vi: 'Tổng hợp kết quả giải quyết tố cáo', en: 'Settlement of denunciations' },
  columns: [
    column('1', 'Tổng số đơn tố cáo thuộc thẩm quyền'),
    column('2=3+4+5+6', 'Tổng số vụ việc'),
    ...under('Phân tích kết quả', [
      column('3', 'Đang xem xét điều kiện thụ lý', { time: 'last' }),
      column('4', 'Đã thụ lý giải quyết'),
      column('5', 'Không thụ lý'),
      column('6', 'Rút đơn, đình chỉ giải quyết'),
    ]),
    column('7=8+9+10+11+12+13', 'Tổng số Kết luận ban hành trong kỳ'),
    ...under('Tố cáo lần đầu', [
      column('8', 'Tố cáo đúng'),
      column('9', 'Tố cáo sai'),
      column('10', 'Tố cáo có đúng có sai'),
    ]),
    ...under('Tố cáo tiếp', [
      column('11', 'Tố cáo tiếp đúng'),
      column('12', 'Tố cáo tiếp sai'),
      column('13', 'Tố cáo tiếp có đúng có sai'),
    ]),
    ...recommended(),
  ],
  notes: { vi: '26. Ghi chú', en: '26. Notes' },
  checks: ['1 = 02/XLD[12]', '2 <= 1', '22 <= 21', '25 <= 24'],
});
