import type { GoldenSentence } from './golden-sentence.js';

/** Letters of citizens. */
export const ofPetitions: readonly GoldenSentence[] = [
  {
    after: 'Báo Thanh tra, Đắk Lắk, 2019',
    sentence:
      'Các ngành tiếp 778 lượt công dân, nhận 916 đơn; cộng cả đơn cũ phải xử lý 1.073 đơn, trong đó 849 đơn đủ điều kiện, 56 đơn thuộc thẩm quyền và mới giải quyết 22/56 đơn.',
    values: [
      {
        text: '778 lượt công dân',
        amount: 778,
        unit: 'lượt công dân',
        indicator: 'reception.visits',
      },
      { text: '916 đơn', amount: 916, unit: 'đơn', indicator: 'petitions.received' },
      { text: '1.073 đơn', amount: 1073, unit: 'đơn', indicator: null },
      { text: '849 đơn', amount: 849, unit: 'đơn', indicator: 'petitions.eligible' },
      { text: '56 đơn', amount: 56, unit: 'đơn', indicator: 'petitions.competent' },
      { text: '22', amount: 22, unit: 'đơn', indicator: 'petitions.resolved', ratio: 'part' },
      {
        text: '56 đơn',
        amount: 56,
        unit: 'đơn',
        indicator: 'petitions.competent',
        ratio: 'whole',
      },
    ],
  },
  {
    after: 'Báo Nghệ An, 2021',
    sentence:
      'Năm 2021, Nghệ An tiếp 6.353 lượt công dân, tăng 9,3% so với năm 2020; trong số 8.722 đơn nhận được có 7.081 đơn đủ điều kiện xử lý (giảm 13,2%).',
    values: [
      {
        text: '6.353 lượt công dân',
        amount: 6353,
        unit: 'lượt công dân',
        indicator: 'reception.visits',
      },
      { text: '9,3%', amount: 9.3, unit: '%', indicator: null },
      { text: '8.722 đơn', amount: 8722, unit: 'đơn', indicator: 'petitions.received' },
      { text: '7.081 đơn', amount: 7081, unit: 'đơn', indicator: 'petitions.eligible' },
      { text: '13,2%', amount: 13.2, unit: '%', indicator: null },
    ],
  },
  {
    after: 'Báo Công an nhân dân, Gia Lai',
    sentence:
      'Tỉnh Gia Lai nhận 836 đơn thư khiếu nại, tố cáo, ít đi gần 30% so với cùng kỳ; tỷ lệ giải quyết đạt hơn 92%.',
    values: [
      {
        text: '836 đơn thư khiếu nại, tố cáo',
        amount: 836,
        unit: 'đơn thư khiếu nại, tố cáo',
        indicator: 'petitions.received',
      },
      { text: '30%', amount: 30, qualifier: 'nearly', unit: '%', indicator: null },
      {
        text: '92%',
        amount: 92,
        qualifier: 'more-than',
        unit: '%',
        indicator: 'petitions.resolution-rate',
      },
    ],
  },
  {
    // The article prints 68,5 %, though 1.336 of 1.990 are 67,1 %: what is written is what is read.
    after: 'Báo Thanh tra, quý I/2024',
    sentence:
      'Trong quý I/2024, các cấp giải quyết được 1.336/1.990 vụ việc thuộc thẩm quyền (68,5%), cao hơn cùng kỳ năm 2023 tới 30,8 điểm phần trăm.',
    values: [
      {
        text: '1.336',
        amount: 1336,
        unit: 'vụ việc',
        indicator: 'petitions.resolved',
        ratio: 'part',
      },
      {
        text: '1.990 vụ việc',
        amount: 1990,
        unit: 'vụ việc',
        indicator: 'petitions.competent',
        ratio: 'whole',
      },
      { text: '68,5%', amount: 68.5, unit: '%', indicator: 'petitions.resolution-rate-competent' },
      { text: '30,8 điểm phần trăm', amount: 30.8, unit: 'điểm phần trăm', indicator: null },
    ],
  },
  {
    after: 'báo cáo xử lý đơn của huyện',
    sentence:
      'Đơn kỳ trước chuyển sang 14 đơn, nhận trong kỳ 63 đơn; đã hướng dẫn 20 đơn, chuyển cơ quan có thẩm quyền 31 đơn, xếp lưu 05 đơn vì trùng lặp, 08 đơn chưa giải quyết.',
    values: [
      { text: '14 đơn', amount: 14, unit: 'đơn', indicator: 'petitions.carried-over' },
      { text: '63 đơn', amount: 63, unit: 'đơn', indicator: 'petitions.received' },
      { text: '20 đơn', amount: 20, unit: 'đơn', indicator: 'petitions.guided' },
      { text: '31 đơn', amount: 31, unit: 'đơn', indicator: 'petitions.forwarded' },
      { text: '05 đơn', amount: 5, unit: 'đơn', indicator: null },
      { text: '08 đơn', amount: 8, unit: 'đơn', indicator: 'petitions.outstanding' },
    ],
  },
];
