import type { CoordinationInstrumentInput } from 'danvan/coordination';

/**
 * The programme that the two bodies signed on 8/4/2021. Facts: Quảng Bình's newspaper, April 2021, which
 * names parties, year and the six contents, and neither a number, nor the posts and names of those who
 * signed, nor how often the parties review. Wording is close to it.
 */
export const programme: CoordinationInstrumentInput = {
  id: 'ctph-bo-trach-2021',
  kind: 'programme',
  title: 'Chương trình phối hợp về công tác dân vận năm 2021',
  signedOn: '2021-04-08',
  area: 'bo-trach',
  parties: [
    { unit: 'ubnd-bo-trach', roles: ['lead'] },
    { unit: 'bdv-bo-trach', roles: ['coordinator'] },
  ],
  objectives: [
    'Góp phần thực hiện các mục tiêu phát triển kinh tế - xã hội, bảo đảm quốc phòng - an ninh trên địa bàn huyện.',
  ],
  mottoes: ['Dân biết, dân bàn, dân làm, dân kiểm tra'],
  contents: [
    {
      id: 'A',
      title: 'Bầu cử đại biểu Quốc hội khóa XV và đại biểu HĐND các cấp nhiệm kỳ 2021-2026',
      text: 'Phối hợp chỉ đạo, tổ chức công tác bầu cử đúng tiến độ.',
      activities: ['direction', 'implementation'],
    },
    {
      id: 'B',
      title: 'Trao đổi thông tin, nắm tình hình và dư luận nhân dân',
      text: 'Chú trọng địa bàn có chương trình, dự án trọng điểm; địa bàn phức tạp về an ninh trật tự, an ninh tôn giáo.',
      activities: ['information-exchange', 'situation-noting'],
    },
    {
      id: 'C',
      title: 'Vận động thực hiện chủ trương, pháp luật về dân tộc, tôn giáo',
      text: 'Hướng dẫn, vận động cán bộ, công nhân viên chức, người lao động và nhân dân thực hiện.',
      activities: ['guidance', 'outreach'],
      audiences: ['cán bộ, công nhân viên chức', 'người lao động', 'nhân dân'],
    },
    {
      id: 'D',
      title: 'Kiểm tra, giám sát, sơ kết, tổng kết công tác dân vận',
      text: 'Phối hợp chỉ đạo, hướng dẫn, kiểm tra, giám sát, đánh giá việc thực hiện chủ trương, nghị quyết về công tác dân vận.',
      activities: [
        'direction',
        'guidance',
        'inspection',
        'supervision',
        'assessment',
        'interim-review',
        'final-review',
      ],
    },
    {
      id: 'E',
      title: 'Kiện toàn tổ chức bộ máy, nâng chất lượng đội ngũ',
      text: 'Rà soát, sắp xếp bộ máy tinh gọn; nâng chất lượng đơn vị sự nghiệp công lập và đội ngũ cán bộ, công chức, viên chức.',
      activities: ['implementation'],
    },
    {
      id: 'F',
      title: 'Phong trào thi đua “Dân vận khéo” trong các cơ quan Nhà nước',
      text: 'Đẩy mạnh phong trào trong các cơ quan Nhà nước trên địa bàn huyện.',
      activities: ['implementation'],
    },
  ],
  term: { kind: 'year', period: '2021' },
  state: 'signed',
  source: 'Báo Quảng Bình, 4/2021',
};

/** The programme of the year before, of which the article gives the review alone. */
export const programme2020: CoordinationInstrumentInput = {
  id: 'ctph-bo-trach-2020',
  kind: 'programme',
  title: 'Chương trình phối hợp về công tác dân vận năm 2020',
  area: 'bo-trach',
  parties: programme.parties ?? [],
  term: { kind: 'year', period: '2020' },
  source: 'Báo Quảng Bình, 4/2021',
};
