import type { StatisticalFormInput } from '#room/forms';
import { column, of, under } from './column-rows.js';
import { circular2025 } from './inspectorate.js';

const complaints = () =>
  under('Khiếu nại', [
    column('6=7+8=9+10+11', 'Tổng số đơn', of('petitions.competent-complaints')),
    ...under('Phân loại theo thẩm quyền giải quyết', [
      column('7', 'Khiếu nại lần đầu'),
      column('8', 'Khiếu nại lần 2'),
    ]),
    ...under('Phân loại theo lĩnh vực', [
      column('9', 'Đất đai', of('petitions.competent-complaints', { field: 'land' })),
      column('10', 'Chế độ, chính sách', of('petitions.competent-complaints', { field: 'policy' })),
      column('11', 'Khác', of('petitions.competent-complaints', { field: 'other' })),
    ]),
  ]);

const inField = (index: string, heading: string, field: string) =>
  column(index, heading, of('petitions.competent-denunciations', { field }));

const denunciations = () =>
  under('Tố cáo', [
    column('12=13+14=15+16+17+18', 'Tổng số đơn', of('petitions.competent-denunciations')),
    ...under('Phân loại theo thẩm quyền giải quyết', [
      column('13', 'Tố cáo lần đầu'),
      column('14', 'Tố cáo tiếp'),
    ]),
    ...under('Phân loại theo lĩnh vực', [
      inField('15', 'Hành chính', 'administration'),
      inField('16', 'Tham nhũng', 'corruption'),
      inField('17', 'Tư pháp', 'judiciary'),
      inField('18', 'Khác', 'other'),
    ]),
  ]);

const feedback = () =>
  under('Kiến nghị, phản ánh', [
    column('19=20+21+22', 'Tổng số đơn', of('petitions.competent-feedback')),
    ...under('Phân loại theo lĩnh vực', [
      column('20', 'Chế độ, chính sách', of('petitions.competent-feedback', { field: 'policy' })),
      column('21', 'Đất đai', of('petitions.competent-feedback', { field: 'land' })),
      column('22', 'Khác', of('petitions.competent-feedback', { field: 'other' })),
    ]),
  ]);

/** 02/XLD of Thông tư 06/2025/TT-TTCP. */
export const letters2025 = (): StatisticalFormInput => ({
  ...circular2025(),
  id: 'tt-06-2025-ttcp-02-xld',
  code: '02/XLD',
  title: { vi: 'Tổng hợp kết quả xử lý đơn', en: 'Handling of letters' },
  columns: [
    // What came in within the period, and what the one before had not handled.
    column('1', 'Tổng số đơn', { time: 'carried', done: '2' }),
    column('2', 'Số đơn đã xử lý', of('petitions.processed')),
    column('3=4+23', 'Số đơn đủ điều kiện xử lý', of('petitions.eligible')),
    column('4=6+12+19', 'Số đơn thuộc thẩm quyền', of('petitions.competent')),
    column('5', 'Số vụ việc thuộc thẩm quyền'),
    ...under('Số đơn thuộc thẩm quyền', [...complaints(), ...denunciations(), ...feedback()]),
    ...under('Số đơn không thuộc thẩm quyền', [
      column('23=24+25', 'Tổng số đơn'),
      ...under('Phân loại theo kết quả xử lý', [
        column('24', 'Hướng dẫn', of('petitions.guided')),
        column('25', 'Chuyển đơn', of('petitions.forwarded')),
      ]),
    ]),
  ],
  notes: { vi: '26. Ghi chú', en: '26. Notes' },
  checks: ['2 <= 1', '3 <= 2', '4 <= 3', '5 <= 4'],
});
