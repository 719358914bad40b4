import type { GoldenSentence } from './golden-sentence.js';

/** Reception of citizens. */
export const ofReception: readonly GoldenSentence[] = [
  {
    // “161/201 người” are receptions and people, as the figures around it show: no ratio.
    after: 'Thanh tra tỉnh Lâm Đồng, tháng 4/2017',
    sentence:
      'Các trụ sở trong tỉnh đón 259 lượt công dân/316 người vào tháng 4/2017: tiếp thường xuyên 161/201 người, lãnh đạo tiếp định kỳ 98 lượt/115 người.',
    values: [
      {
        text: '259 lượt công dân',
        amount: 259,
        unit: 'lượt công dân',
        indicator: 'reception.visits',
      },
      { text: '316 người', amount: 316, unit: 'người', indicator: 'reception.people' },
      { text: '161', amount: 161, unit: '', indicator: 'reception.visits' },
      { text: '201 người', amount: 201, unit: 'người', indicator: 'reception.people' },
      { text: '98 lượt', amount: 98, unit: 'lượt', indicator: 'reception.visits' },
      { text: '115 người', amount: 115, unit: 'người', indicator: 'reception.people' },
    ],
  },
  {
    after: 'Thanh tra tỉnh Lâm Đồng, 6 tháng đầu năm 2017',
    sentence:
      'Công dân đến trình bày 1.647 vụ việc (vụ việc cũ 736, mới 911); đoàn đông người có 20 đoàn, trong đó 09 đoàn mới phát sinh trong 06 tháng.',
    values: [
      { text: '1.647 vụ việc', amount: 1647, unit: 'vụ việc', indicator: 'reception.cases' },
      { text: '736', amount: 736, unit: '', indicator: 'reception.cases' },
      { text: '911', amount: 911, unit: '', indicator: 'reception.cases' },
      { text: '20 đoàn', amount: 20, unit: 'đoàn', indicator: 'reception.large-groups' },
      { text: '09 đoàn', amount: 9, unit: 'đoàn', indicator: 'reception.large-groups' },
    ],
  },
  {
    // Fewer people than receptions: so the article has it.
    after: 'Báo Thanh tra, Bình Dương',
    sentence:
      'Bình Dương tiếp 4.310 lượt với 2.845 người, có 8 đoàn đông người gồm 178 người; nhận hơn 2.900 đơn, giải quyết 1.770 đơn thuộc thẩm quyền, đạt gần 97%.',
    values: [
      { text: '4.310 lượt', amount: 4310, unit: 'lượt', indicator: 'reception.visits' },
      { text: '2.845 người', amount: 2845, unit: 'người', indicator: 'reception.people' },
      {
        text: '8 đoàn đông người',
        amount: 8,
        unit: 'đoàn đông người',
        indicator: 'reception.large-groups',
      },
      { text: '178 người', amount: 178, unit: 'người', indicator: 'reception.large-group-people' },
      {
        text: '2.900 đơn',
        amount: 2900,
        qualifier: 'more-than',
        unit: 'đơn',
        indicator: 'petitions.received',
      },
      { text: '1.770 đơn', amount: 1770, unit: 'đơn', indicator: 'petitions.resolved' },
      {
        text: '97%',
        amount: 97,
        qualifier: 'nearly',
        unit: '%',
        indicator: 'petitions.resolution-rate-competent',
      },
    ],
  },
  {
    after: 'báo cáo thực hiện Quy định 11-QĐi/TW của huyện',
    sentence:
      'Thực hiện Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị, bí thư huyện ủy tiếp dân 12 ngày, nhận 57 đơn: 09 đơn khiếu nại, 02 đơn tố cáo, 46 đơn kiến nghị, phản ánh.',
    values: [
      { text: '12 ngày', amount: 12, unit: 'ngày', indicator: 'reception.leader-days' },
      { text: '57 đơn', amount: 57, unit: 'đơn', indicator: 'petitions.received' },
      {
        text: '09 đơn khiếu nại',
        amount: 9,
        unit: 'đơn khiếu nại',
        indicator: 'petitions.complaints',
      },
      {
        text: '02 đơn tố cáo',
        amount: 2,
        unit: 'đơn tố cáo',
        indicator: 'petitions.denunciations',
      },
      {
        text: '46 đơn kiến nghị, phản ánh',
        amount: 46,
        unit: 'đơn kiến nghị, phản ánh',
        indicator: 'petitions.feedback',
      },
    ],
  },
];
