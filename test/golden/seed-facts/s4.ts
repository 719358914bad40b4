import { programme, programme2020 } from '../../../examples/bo-trach-2021/programme.js';
import { review2020, signing } from '../../../examples/bo-trach-2021/review.js';
import { units } from '../../../examples/bo-trach-2021/units.js';
import type { Home, Leaf, Seed } from './seed-fact.js';

const inProgramme = (...says: readonly Leaf[]): Home => ({
  reader: 'readInstruments',
  row: programme,
  says,
});
const inSigning = (...says: readonly Leaf[]): Home => ({
  reader: 'readEvents',
  row: signing,
  says,
});
const inReview = (...says: readonly Leaf[]): Home => ({
  reader: 'readReviews',
  row: review2020,
  says,
});

/** Bố Trạch, 2021: a programme of two bodies, and no figure. */
export const s4: Seed = {
  units,
  unit: 'bo-trach',
  period: '2021',
  facts: [
    {
      row: 1,
      homes: [
        inProgramme('programme', '2021-04-08', 'ubnd-bo-trach', 'bdv-bo-trach', '2021', 'lead'),
        inSigning('signing', '2021-04-08', 'afternoon'),
        {
          document: {
            id: 'ct-2021',
            kind: 'state-coordination-programme',
            date: '2021-04-08',
            term: '2021',
          },
        },
      ],
    },
    {
      row: 2,
      homes: [inSigning('signatory', 'lãnh đạo UBND huyện', 'lãnh đạo Ban Dân vận Huyện ủy')],
    },
    {
      row: 3,
      homes: [
        { reader: 'readInstruments', row: programme2020, says: ['2020', 'bdv-bo-trach'] },
        inReview('cải cách hành chính', 'quy chế dân chủ cơ sở', 'vấn đề bức xúc', 'giảm nghèo'),
        inReview('chương trình, kế hoạch', '2020', 'final'),
      ],
    },
    {
      row: 4,
      homes: [
        inReview('dân chủ đại diện, dân chủ trực tiếp'),
        inProgramme('Dân biết, dân bàn, dân làm, dân kiểm tra'),
      ],
    },
    {
      row: 5,
      homes: [inSigning('nêu những mặt còn hạn chế', 'phương hướng', 'thống nhất, ký kết')],
    },
    {
      row: 6,
      homes: [
        inProgramme('A', 'Quốc hội khóa XV', 'HĐND các cấp nhiệm kỳ 2021-2026', 'đúng tiến độ'),
        {
          reads: 'parsePeriodLabel',
          text: 'nhiệm kỳ 2021-2026 (Quốc hội)',
          value: '2021/2026@national-assembly',
        },
      ],
    },
    {
      row: 7,
      homes: [
        inProgramme('B', 'information-exchange', 'situation-noting', 'dự án trọng điểm'),
        inProgramme('an ninh trật tự, an ninh tôn giáo'),
        { words: 'topics', ids: ['public-opinion', 'development-projects', 'public-order'] },
      ],
    },
    {
      row: 8,
      homes: [
        inProgramme('C', 'dân tộc, tôn giáo', 'cán bộ, công nhân viên chức', 'người lao động'),
      ],
    },
    {
      row: 9,
      homes: [
        inProgramme('D', 'direction', 'guidance', 'inspection', 'supervision', 'assessment'),
        inProgramme('interim-review', 'final-review'),
      ],
    },
    {
      row: 10,
      homes: [inProgramme('E', 'bộ máy tinh gọn', 'đơn vị sự nghiệp công lập', 'đội ngũ cán bộ')],
    },
    {
      row: 11,
      homes: [
        inProgramme('F', 'trong các cơ quan Nhà nước'),
        {
          reader: 'readCampaigns',
          row: {
            id: 'dan-van-kheo-co-quan-nha-nuoc',
            kind: 'emulation-movement',
            name: 'Dân vận khéo',
            host: 'ubnd-bo-trach',
            scope: { selector: { within: 'bo-trach' }, note: 'trong các cơ quan Nhà nước' },
          },
          says: ['emulation-movement', 'Dân vận khéo', 'trong các cơ quan Nhà nước'],
        },
      ],
    },
    { row: 12, homes: [inProgramme('kinh tế - xã hội', 'quốc phòng - an ninh')] },
    {
      row: 13,
      homes: [
        { noise: 'the article has no figure but years and the number of a term' },
        { reads: 'parsePeriod', text: '2021/2026', value: '2021/2026' },
      ],
    },
  ],
};
