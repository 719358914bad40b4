import type { StatisticalFormInput } from '#room/forms';
import { column, dong, of, under } from './column-rows.js';
import { itemLabels, portalSample, unitLabels } from './samples.js';

/** Table 5: what was raised for infrastructure. */
export const raisedForm = (): StatisticalFormInput => ({
  ...portalSample(),
  id: 'democracy-05-raised',
  title: {
    vi: 'Kết quả huy động vốn xây dựng hạ tầng cơ sở',
    en: 'What was raised for infrastructure',
  },
  labels: itemLabels('Tên công trình (cuộc vận động)', 'Work or campaign'),
  rows: 'items',
  columns: [
    column('1=2+3', 'Tổng giá trị (đồng)', dong),
    column('2', 'Nhân dân đóng góp (đồng)', dong),
    column('3', 'Nhà nước hỗ trợ (đồng)', dong),
    column('4', 'Ghi chú', { type: 'text' }),
  ],
});

/** Table 6: what the people inspected and supervised. */
export const inspectedForm = (): StatisticalFormInput => ({
  ...portalSample(),
  id: 'democracy-06-inspected',
  title: { vi: 'Nhân dân kiểm tra, giám sát', en: 'Inspected and supervised by the people' },
  labels: itemLabels('Nội dung giám sát', 'Matter'),
  rows: 'items',
  columns: [
    ...under('Số cuộc do cơ quan thực hiện', [
      column('1', 'Ban Thanh tra nhân dân'),
      column('2', 'Ban Giám sát đầu tư của cộng đồng'),
      column('3', 'Khác'),
    ]),
    ...under('Số ý kiến kiến nghị sau giám sát', [
      column('4', 'Với cấp ủy'),
      column('5', 'Với chính quyền'),
      column('6', 'Khác'),
    ]),
    column('7', 'Ghi chú', { type: 'text' }),
  ],
});

/** Table 9: letters of complaint and denunciation; with figures from the beginning of the year on. */
export const portalLettersForm = (): StatisticalFormInput => ({
  ...portalSample(),
  id: 'democracy-09-letters',
  title: { vi: 'Đơn thư khiếu nại, tố cáo', en: 'Complaints and denunciations' },
  labels: unitLabels,
  columns: [
    ...under('Số đơn đã tiếp nhận', [
      column('1', 'Trong kỳ', of('petitions.received')),
      column('2', 'Tính từ đầu năm', { time: 'last' }),
    ]),
    ...under('Số đơn đã được giải quyết', [
      column('3', 'Trong kỳ', of('petitions.resolved')),
      column('4', 'Tính từ đầu năm', { time: 'last' }),
    ]),
    column('5', 'Tổng số đơn chưa được giải quyết', {
      ...of('petitions.outstanding'),
      time: 'last',
    }),
    column('6', 'Ghi chú', { type: 'text' }),
  ],
  checks: [
    '1 <= 2',
    '3 <= 4',
    // What was left from the year before is neither received nor told apart.
    { holds: '5 >= 2-4', severity: 'warning', basis: 'đơn tiếp nhận từ đầu năm chưa giải quyết' },
  ],
});

/** Table 10: meetings of villages. */
export const villageMeetingsForm = (): StatisticalFormInput => ({
  ...portalSample(),
  id: 'democracy-10-village-meetings',
  title: {
    vi: 'Kết quả tổ chức họp thôn, bản, tổ dân phố',
    en: 'Meetings of villages and residential groups',
  },
  labels: unitLabels,
  columns: [
    column('1', 'Tổng số thôn, bản, tổ dân phố', {
      ...of('background.residential-units'),
      time: 'last',
    }),
    ...under('Số thôn, bản, tổ dân phố họp toàn thể', [
      column('2', '01 lần/năm', { time: 'last' }),
      column('3', '02 lần/năm', { time: 'last' }),
      column('4', 'Khác', { time: 'last' }),
    ]),
    column('5', 'Ghi chú', { type: 'text' }),
  ],
  checks: ['2+3+4 <= 1'],
});
