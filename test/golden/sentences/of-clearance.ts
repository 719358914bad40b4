import type { GoldenSentence } from './golden-sentence.js';

/** Site clearance. */
export const ofClearance: readonly GoldenSentence[] = [
  {
    after: 'báo cáo giải phóng mặt bằng của huyện',
    sentence:
      'Đường vành đai 4 ảnh hưởng 312 hộ; đã có 298/312 hộ đồng thuận bàn giao 15,6 ha mặt bằng, còn 14 hộ chưa nhận tiền bồi thường.',
    values: [
      { text: '312 hộ', amount: 312, unit: 'hộ', indicator: 'clearance.households' },
      {
        text: '298',
        amount: 298,
        unit: 'hộ',
        indicator: 'clearance.households-agreed',
        ratio: 'part',
      },
      {
        text: '312 hộ',
        amount: 312,
        unit: 'hộ',
        indicator: 'clearance.households',
        ratio: 'whole',
      },
      { text: '15,6 ha mặt bằng', amount: 15.6, unit: 'ha mặt bằng', indicator: 'clearance.area' },
      { text: '14 hộ', amount: 14, unit: 'hộ', indicator: null },
    ],
  },
  {
    after: 'báo cáo của Ban Dân vận Huyện ủy',
    sentence:
      'Năm 2024, Ban Dân vận Huyện ủy tham gia vận động ở 08 dự án giải phóng mặt bằng, bàn giao không dưới 42,35 ha; 100% số hộ không phải cưỡng chế.',
    values: [
      {
        text: '08 dự án giải phóng mặt bằng',
        amount: 8,
        unit: 'dự án giải phóng mặt bằng',
        indicator: 'clearance.projects',
      },
      {
        text: '42,35 ha',
        amount: 42.35,
        qualifier: 'at-least',
        unit: 'ha',
        indicator: 'clearance.area',
      },
      { text: '100%', amount: 100, unit: '%', indicator: null },
    ],
  },
];
