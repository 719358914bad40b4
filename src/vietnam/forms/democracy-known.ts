import type { StatisticalFormInput } from '#room/forms';
import { column, dong, of, under } from './column-rows.js';
import { itemLabels, portalSample } from './samples.js';

/** Table 1: what was disclosed. */
export const disclosedForm = (): StatisticalFormInput => ({
  ...portalSample(),
  id: 'democracy-01-disclosure',
  title: { vi: 'Kết quả thực hiện công khai', en: 'What was disclosed' },
  labels: itemLabels('Nội dung công khai', 'What was disclosed'),
  rows: 'items',
  totals: 'none',
  columns: [
    column('1', 'Cơ quan thực hiện', { type: 'text' }),
    ...under('Số lần, số nơi công khai theo hình thức', [
      column('2', 'Niêm yết'),
      column('3', 'Loa truyền thanh'),
      column('4', 'Qua trưởng thôn, tổ trưởng tổ dân phố'),
      column('5', 'Cổng, trang thông tin điện tử'),
      column('6', 'Khác'),
    ]),
    ...under('Thời gian công khai', [
      column('7', 'Từ ngày', { type: 'date' }),
      column('8', 'Đến ngày', { type: 'date' }),
    ]),
    column('9', 'Công khai theo kế hoạch số', { type: 'text' }),
    column('10', 'Ghi chú', { type: 'text' }),
  ],
});

/** Table 2: what the people discussed and decided themselves. */
export const decidedForm = (): StatisticalFormInput => ({
  ...portalSample(),
  id: 'democracy-02-decided',
  title: { vi: 'Nhân dân bàn và quyết định trực tiếp', en: 'Decided by the people' },
  labels: itemLabels('Nội dung bàn, quyết định', 'What was decided'),
  rows: 'items',
  columns: [
    column('1', 'Cơ quan chủ trì', { type: 'text' }),
    column('2', 'Số phương án được chuẩn bị'),
    column('3=4+5+6+7', 'Tổng giá trị (đồng)', { ...dong, ...of('decisions.total-value') }),
    ...under('Trong đó', [
      column('4', 'Ngân sách nhà nước', { ...dong, ...of('decisions.state-support') }),
      column('5', 'Nhân dân đóng góp tiền', { ...dong, ...of('decisions.people-contribution') }),
      column('6', 'Ngày công quy tiền', dong),
      column('7', 'Khác', { ...dong, ...of('decisions.other-funds') }),
    ]),
    column('8', 'Hình thức bàn', { type: 'text' }),
    ...under('Kết quả biểu quyết', [
      column('9', 'Tổng số hộ', of('decisions.households-in-scope')),
      column('10', 'Số phiếu tán thành', of('decisions.households-for')),
      column('11=10/9*100', 'Tỷ lệ (%)', { type: 'percent' }),
    ]),
  ],
  checks: ['10 <= 9'],
});

/** Table 3: what the people voted on and an authority decided. */
export const votedForm = (): StatisticalFormInput => ({
  ...portalSample(),
  id: 'democracy-03-voted',
  title: {
    vi: 'Nhân dân bàn, biểu quyết, cấp có thẩm quyền quyết định',
    en: 'Voted on by the people, decided by the authority',
  },
  labels: itemLabels('Nội dung công việc', 'Matter'),
  rows: 'items',
  columns: [
    column('1', 'Loại công việc', { type: 'text' }),
    column('2', 'Cơ quan chủ trì', { type: 'text' }),
    ...under('Hình thức bàn', [column('3', 'Số hội nghị'), column('4', 'Số đợt phát phiếu')]),
    column('5', 'Số phương án'),
    ...under('Kết quả biểu quyết', [
      column('6', 'Số hộ, cử tri có quyền biểu quyết'),
      column('7', 'Số tán thành'),
      column('8=7/6*100', 'Tỷ lệ (%)', { type: 'percent' }),
    ]),
    column('9', 'Ghi chú', { type: 'text' }),
  ],
  checks: ['7 <= 6'],
});

/** Table 4: what the people gave their opinion on. */
export const consultedForm = (): StatisticalFormInput => ({
  ...portalSample(),
  id: 'democracy-04-consulted',
  title: { vi: 'Nhân dân tham gia ý kiến', en: 'What the people were asked' },
  labels: itemLabels('Nội dung lấy ý kiến', 'Matter'),
  rows: 'items',
  columns: [
    column('1', 'Hình thức lấy ý kiến', { type: 'text' }),
    column('2', 'Số hội nghị, cuộc họp', of('consultations.sessions')),
    column('3', 'Số lượt người tham gia', of('consultations.attendances')),
    column('4', 'Số ý kiến tham gia', of('consultations.opinions')),
    ...under('Trong đó', [
      column('5', 'Được tiếp thu', of('consultations.opinions-accepted')),
      column('6', 'Được giải trình', of('consultations.opinions-explained')),
    ]),
    ...under('Thời gian lấy ý kiến', [
      column('7', 'Từ ngày', { type: 'date' }),
      column('8', 'Đến ngày', { type: 'date' }),
    ]),
  ],
  checks: ['5+6 <= 4'],
});
