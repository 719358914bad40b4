import type { GoldenSentence } from './golden-sentence.js';

/** Supervision by the people, their boards and the Front. */
export const ofSupervision: readonly GoldenSentence[] = [
  {
    after: 'Báo Đại Đoàn Kết, Bắc Ninh, 2018',
    sentence:
      '126 Ban Thanh tra nhân dân giám sát 214 cuộc, phát hiện 17 vụ việc, kiến nghị 15 vụ, đã giải quyết 13 vụ; thu hồi 48,5 triệu đồng và 620 m2 đất.',
    values: [
      {
        text: '126 Ban Thanh tra nhân dân',
        amount: 126,
        unit: 'Ban Thanh tra nhân dân',
        indicator: 'people-inspection.boards',
      },
      { text: '214 cuộc', amount: 214, unit: 'cuộc', indicator: 'people-inspection.supervisions' },
      {
        text: '17 vụ việc',
        amount: 17,
        unit: 'vụ việc',
        indicator: 'people-inspection.cases-found',
      },
      {
        text: '15 vụ',
        amount: 15,
        unit: 'vụ',
        indicator: 'people-inspection.cases-recommended',
      },
      { text: '13 vụ', amount: 13, unit: 'vụ', indicator: 'people-inspection.cases-resolved' },
      {
        text: '48,5 triệu đồng',
        amount: 48_500_000,
        unit: 'đồng',
        indicator: 'people-inspection.money-recovered',
      },
      {
        text: '620 m2 đất',
        amount: 620,
        unit: 'm2 đất',
        indicator: 'people-inspection.land-recovered',
      },
    ],
  },
  {
    // Xuân Quang 3 is the name of a commune.
    after: 'Báo Phú Yên, Đồng Xuân, 2025',
    sentence:
      'Các Ban Giám sát đầu tư của cộng đồng giám sát 24 cuộc, riêng xã Xuân Quang 3 giám sát 5 cuộc, phát hiện 09 sai phạm, giảm trừ quyết toán 1 tỷ 50 triệu đồng.',
    values: [
      {
        text: '24 cuộc',
        amount: 24,
        unit: 'cuộc',
        indicator: 'community-investment.supervisions',
      },
      { text: '5 cuộc', amount: 5, unit: 'cuộc', indicator: 'community-investment.supervisions' },
      {
        text: '09 sai phạm',
        amount: 9,
        unit: 'sai phạm',
        indicator: 'community-investment.violations-found',
      },
      {
        text: '1 tỷ 50 triệu đồng',
        amount: 1_050_000_000,
        unit: 'đồng',
        indicator: 'community-investment.settlement-reduced',
      },
    ],
  },
  {
    after: 'Báo Quảng Nam, 2024',
    sentence:
      'Theo Quyết định số 217-QĐ/TW, Mặt trận các cấp chủ trì 274 cuộc giám sát (huyện 41, xã 233), 202 hội nghị phản biện xã hội và thực hiện 301 công trình, phần việc chào mừng đại hội nhiệm kỳ 2024-2029.',
    values: [
      {
        text: '274 cuộc giám sát',
        amount: 274,
        unit: 'cuộc giám sát',
        indicator: 'supervision.supervisions',
      },
      { text: '41', amount: 41, unit: '', indicator: 'supervision.supervisions' },
      { text: '233', amount: 233, unit: '', indicator: 'supervision.supervisions' },
      {
        text: '202 hội nghị phản biện xã hội',
        amount: 202,
        unit: 'hội nghị phản biện xã hội',
        indicator: 'supervision.criticism-conferences',
      },
      {
        text: '301 công trình, phần việc',
        amount: 301,
        unit: 'công trình, phần việc',
        indicator: 'campaigns.works-and-tasks',
      },
    ],
  },
];
