import type { StatisticalFormInput } from '#room/forms';
import { column, millions, squareMetres, under } from './column-rows.js';
import { circular2025 } from './inspectorate.js';

/** What was recommended to be recovered, given back and followed up, from a first number on. */
const recommended = () => [
  ...under('Kiến nghị thu hồi cho Nhà nước', [
    column('13', 'Tiền (Trđ)', millions),
    column('14', 'Đất (m2)', squareMetres),
  ]),
  ...under('Trả lại cho tổ chức, cá nhân', [
    column('15', 'Tiền (Trđ)', millions),
    column('16', 'Đất (m2)', squareMetres),
    column('17', 'Số tổ chức được trả lại quyền lợi'),
    column('18', 'Số cá nhân được trả lại quyền lợi'),
  ]),
  ...under('Kiến nghị xử lý hành chính', [
    column('19', 'Tổng số người bị kiến nghị xử lý'),
    column('20', 'Trong đó số cán bộ, công chức, viên chức', { partOf: '19' }),
  ]),
  ...under('Chuyển cơ quan điều tra', [
    column('21', 'Số vụ'),
    column('22', 'Tổng số người'),
    column('23', 'Trong đó số cán bộ, công chức, viên chức', { partOf: '22' }),
  ]),
];

/** 03/GQKN of Thông tư 06/2025/TT-TTCP. */
export const settledComplaints2025 = (): StatisticalFormInput => ({
  ...circular2025(),
  id: 'tt-06-2025-ttcp-03-gqkn',
  code: '03/GQKN',
  title: { vi: 'Tổng hợp kết quả giải quyết khiếu nại', en: 'Settlement of complaints' },
  columns: [
    column('1', 'Tổng số đơn khiếu nại thuộc thẩm quyền'),
    column('2=3+4+5+6', 'Tổng số vụ việc'),
    ...under('Phân tích kết quả', [
      column('3', 'Đang xem xét điều kiện thụ lý', { time: 'last' }),
      column('4', 'Đã thụ lý giải quyết'),
      column('5', 'Không thụ lý'),
      column('6', 'Rút đơn, đình chỉ giải quyết'),
    ]),
    column('7=8+9+10+11+12', 'Tổng số Quyết định ban hành trong kỳ'),
    ...under('Giải quyết lần đầu', [
      column('8', 'Khiếu nại đúng'),
      column('9', 'Khiếu nại sai'),
      column('10', 'Khiếu nại đúng 1 phần'),
    ]),
    ...under('Giải quyết lần 2', [
      column('11', 'Công nhận kết quả lần đầu'),
      column('12', 'Hủy, sửa kết quả lần đầu'),
    ]),
    ...recommended(),
  ],
  notes: { vi: '24. Ghi chú', en: '24. Notes' },
  checks: ['1 = 02/XLD[6]', '2 <= 1', '20 <= 19', '23 <= 22'],
});
