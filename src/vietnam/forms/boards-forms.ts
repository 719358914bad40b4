import type { StatisticalFormInput } from '#room/forms';
import { column, dong, of, squareMetres, under } from './column-rows.js';
import { portalSample, practiceSample, unitLabels } from './samples.js';

const square = (code?: string) => ({ ...squareMetres, ...(code !== undefined && of(code)) });

/** Table 7: people's inspection boards. */
export const inspectionBoardsForm = (): StatisticalFormInput => ({
  ...portalSample(),
  id: 'democracy-07-inspection-boards',
  title: {
    vi: 'Kết quả hoạt động của Ban Thanh tra nhân dân',
    en: "Work of the people's inspection boards",
  },
  labels: unitLabels,
  columns: [
    column('1', 'Số cuộc giám sát', of('people-inspection.supervisions')),
    column('2', 'Phát hiện số sai phạm, vụ việc', of('people-inspection.cases-found')),
    column('3', 'Số vụ việc kiến nghị', of('people-inspection.cases-recommended')),
    column('4', 'Thu hồi tiền (đồng)', { ...dong, ...of('people-inspection.money-recovered') }),
    column('5', 'Xử lý khác về tiền (đồng)', dong),
    column('6', 'Thu hồi đất (m2)', square('people-inspection.land-recovered')),
    column('7', 'Xử lý khác về đất (m2)', square()),
    column('8', 'Kiến nghị xử lý bất cập, vướng mắc về quy định pháp luật (nêu cụ thể)', {
      type: 'text',
    }),
  ],
  checks: [{ holds: '3 <= 2', severity: 'warning', basis: 'kiến nghị về sai phạm đã phát hiện' }],
});

/** Table 8: community investment supervision boards. */
export const investmentBoardsForm = (): StatisticalFormInput => ({
  ...portalSample(),
  id: 'democracy-08-investment-boards',
  title: {
    vi: 'Kết quả hoạt động của Ban Giám sát đầu tư của cộng đồng',
    en: 'Work of the community investment supervision boards',
  },
  labels: unitLabels,
  columns: [
    column('1', 'Số công trình, dự án trên địa bàn', {
      ...of('community-investment.projects'),
      time: 'last',
    }),
    column('2', 'Số cuộc giám sát', of('community-investment.supervisions')),
    column(
      '3',
      'Phát hiện số sai phạm/công trình, dự án',
      of('community-investment.violations-found'),
    ),
    column('4', 'Số vụ việc kiến nghị', of('community-investment.cases-recommended')),
    column('5', 'Thu hồi tiền (đồng)', { ...dong, ...of('community-investment.money-recovered') }),
    column('6', 'Giảm trừ quyết toán (đồng)', {
      ...dong,
      ...of('community-investment.settlement-reduced'),
    }),
    column('7', 'Xử lý khác (đồng)', dong),
  ],
  checks: [{ holds: '4 <= 3', severity: 'warning', basis: 'kiến nghị về sai phạm đã phát hiện' }],
});

/** Both kinds of boards in one table, as communes send it to the Front each quarter. */
export const boardsQuarterForm = (): StatisticalFormInput => ({
  ...practiceSample(),
  id: 'boards-quarter',
  title: {
    vi: 'Tổng hợp hoạt động của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng',
    en: "People's inspection boards and community investment supervision boards",
  },
  labels: unitLabels,
  columns: [
    ...under('Ban Thanh tra nhân dân', [
      column('1', 'Số ban', { ...of('people-inspection.boards'), time: 'last' }),
      column('2', 'Số thành viên', { ...of('people-inspection.members'), time: 'last' }),
      column('3', 'Số cuộc giám sát', of('people-inspection.supervisions')),
      column('4', 'Số vụ việc phát hiện', of('people-inspection.cases-found')),
      column('5', 'Số vụ việc kiến nghị', of('people-inspection.cases-recommended')),
      column('6', 'Số vụ việc đã được giải quyết', of('people-inspection.cases-resolved')),
      column('7', 'Thu hồi tiền (đồng)', { ...dong, ...of('people-inspection.money-recovered') }),
      column('8', 'Thu hồi đất (m2)', square('people-inspection.land-recovered')),
    ]),
    ...under('Ban Giám sát đầu tư của cộng đồng', [
      column('9', 'Số ban', { ...of('community-investment.boards'), time: 'last' }),
      column('10', 'Số thành viên', { ...of('community-investment.members'), time: 'last' }),
      column('11', 'Số cuộc giám sát', of('community-investment.supervisions')),
      column('12', 'Số sai phạm phát hiện', of('community-investment.violations-found')),
      column('13', 'Số vụ việc kiến nghị', of('community-investment.cases-recommended')),
      column('14', 'Số vụ việc đã được giải quyết', of('community-investment.cases-resolved')),
      column('15', 'Thu hồi tiền (đồng)', {
        ...dong,
        ...of('community-investment.money-recovered'),
      }),
      column('16', 'Giảm trừ quyết toán (đồng)', {
        ...dong,
        ...of('community-investment.settlement-reduced'),
      }),
    ]),
  ],
  notes: { vi: 'Ghi chú', en: 'Notes' },
  checks: [
    { holds: '5 <= 4', severity: 'warning', basis: 'kiến nghị về vụ việc đã phát hiện' },
    { holds: '6 <= 5', severity: 'warning', basis: 'có thể gồm kiến nghị của kỳ trước' },
    { holds: '13 <= 12', severity: 'warning', basis: 'kiến nghị về sai phạm đã phát hiện' },
    { holds: '14 <= 13', severity: 'warning', basis: 'có thể gồm kiến nghị của kỳ trước' },
  ],
});
