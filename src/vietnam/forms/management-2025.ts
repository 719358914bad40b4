import type { StatisticalFormInput } from '#room/forms';
import { column, under } from './column-rows.js';
import { circular2025 } from './inspectorate.js';

/** 06/QLKNTC of Thông tư 06/2025/TT-TTCP. */
export const management2025 = (): StatisticalFormInput => ({
  ...circular2025(),
  id: 'tt-06-2025-ttcp-06-qlkntc',
  code: '06/QLKNTC',
  title: {
    vi: 'Tổng hợp công tác quản lý nhà nước về tiếp công dân, giải quyết khiếu nại, tố cáo',
    en: 'State management of reception, complaints and denunciations',
  },
  columns: [
    ...under('Ban hành văn bản quản lý, chỉ đạo (Bộ, ngành, tỉnh, TP) về công tác TCD, KN, TC', [
      column('1', 'Số văn bản ban hành mới'),
      column('2', 'Số văn bản được sửa đổi, bổ sung'),
      column('3', 'Số văn bản hủy bỏ'),
    ]),
    ...under('Tập huấn, tuyên truyền, giáo dục pháp luật về TCD, KN, TC', [
      column('4', 'Số lớp'),
      column('5', 'Số người'),
    ]),
    ...under('Thanh tra trách nhiệm', [
      ...under('Thực hiện pháp luật về TCD, KN, TC', [
        // Inspections of the period before that have no conclusion yet are told again.
        column('6', 'Số cuộc', { time: 'carried', done: '8' }),
        column('7', 'Số đơn vị', { time: 'forbid' }),
      ]),
      column('8', 'Số cuộc đã ban hành kết luận'),
      ...under('Kiến nghị xử lý', [
        ...under('Hành chính', [column('9', 'Tổ chức'), column('10', 'Cá nhân')]),
        ...under('Chuyển cơ quan điều tra', [column('11', 'Tổ chức'), column('12', 'Cá nhân')]),
      ]),
    ]),
    ...under('Kết quả thực hiện kết luận, quyết định xử lý về thanh tra trách nhiệm', [
      // Conclusions that were not carried out are told again, and no column says how many were.
      column('13', 'Tổng số KLTT thực hiện', { time: 'forbid' }),
      ...under('Đã xử lý hành chính', [column('14', 'Tổ chức'), column('15', 'Cá nhân')]),
      ...under('Đã khởi tố', [column('16', 'Vụ'), column('17', 'Đối tượng')]),
    ]),
  ],
  notes: { vi: '18. Ghi chú', en: '18. Notes' },
  checks: ['8 <= 6'],
});
