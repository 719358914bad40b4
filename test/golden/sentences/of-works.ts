import type { GoldenSentence } from './golden-sentence.js';

/** Roads and other works that the people help to build. */
export const ofWorks: readonly GoldenSentence[] = [
  {
    after: 'Hội Nông dân Nghệ An, xã Nghĩa Hành',
    sentence:
      'Trong 2 tháng, xã Nghĩa Hành làm xong 10,7 km đường bê tông, riêng xóm Đông Du 7 km; mỗi hộ góp ít nhất 8 triệu đồng, tối đa 15 triệu đồng.',
    values: [
      {
        text: '10,7 km đường bê tông',
        amount: 10.7,
        unit: 'km đường bê tông',
        indicator: 'works.roads',
      },
      { text: '7 km', amount: 7, unit: 'km', indicator: 'works.roads' },
      {
        text: '8 triệu đồng',
        amount: 8_000_000,
        qualifier: 'at-least',
        unit: 'đồng',
        indicator: null,
      },
      {
        text: '15 triệu đồng',
        amount: 15_000_000,
        qualifier: 'at-most',
        unit: 'đồng',
        indicator: null,
      },
    ],
  },
  {
    after: 'Báo Nghệ An, Quế Phong, 2016',
    sentence:
      'Nhận hơn 1.000 tấn xi măng, 4 xã của Quế Phong vận động Nhân dân đóng góp hơn 650 triệu đồng, hiến 5.560 m2 đất, bỏ ra 2.000 ngày công để làm gần 7 km đường.',
    values: [
      {
        text: '1.000 tấn xi măng',
        amount: 1000,
        qualifier: 'more-than',
        unit: 'tấn xi măng',
        indicator: null,
      },
      { text: '4 xã', amount: 4, unit: 'xã', indicator: null },
      {
        text: '650 triệu đồng',
        amount: 650_000_000,
        qualifier: 'more-than',
        unit: 'đồng',
        indicator: 'works.people-contribution',
      },
      { text: '5.560 m2 đất', amount: 5560, unit: 'm2 đất', indicator: 'appeal.land' },
      {
        text: '2.000 ngày công',
        amount: 2000,
        unit: 'ngày công',
        indicator: 'appeal.labour-days',
      },
      {
        text: '7 km đường',
        amount: 7,
        qualifier: 'nearly',
        unit: 'km đường',
        indicator: 'works.roads',
      },
    ],
  },
  {
    after: 'Báo Nghệ An, xã Nghi Văn',
    sentence:
      'Giáo dân xóm 14 hiến trên 3.500m2 đất vườn, góp trên 350 triệu đồng (mỗi khẩu 500 nghìn đồng) để bê tông hóa 4km đường.',
    values: [
      {
        text: '3.500m2 đất vườn',
        amount: 3500,
        qualifier: 'over',
        unit: 'm2 đất vườn',
        indicator: 'appeal.land',
      },
      {
        text: '350 triệu đồng',
        amount: 350_000_000,
        qualifier: 'over',
        unit: 'đồng',
        indicator: 'works.people-contribution',
      },
      { text: '500 nghìn đồng', amount: 500_000, unit: 'đồng', indicator: null },
      { text: '4km đường', amount: 4, unit: 'km đường', indicator: 'works.roads' },
    ],
  },
  {
    after: 'Báo Thanh Hóa, Nga Sơn, 2019; Báo Đại Đoàn Kết, Nghệ An, 2019',
    sentence:
      'Đến năm 2019, người dân Nga Sơn hiến 770 ha đất; ở tỉnh Nghệ An con số ấy là hơn 8 triệu m2 đất, kèm theo khoảng 6,3 triệu ngày công.',
    values: [
      { text: '770 ha đất', amount: 770, unit: 'ha đất', indicator: 'appeal.land' },
      {
        text: '8 triệu m2 đất',
        amount: 8_000_000,
        qualifier: 'more-than',
        unit: 'm2 đất',
        indicator: 'appeal.land',
      },
      {
        text: '6,3 triệu ngày công',
        amount: 6_300_000,
        qualifier: 'about',
        unit: 'ngày công',
        indicator: 'appeal.labour-days',
      },
    ],
  },
  {
    after: 'Báo Phú Thọ, xã Quảng Yên, 2025',
    sentence:
      'Khoảng 60 hộ ở khu 6 sống hai bên đường, 14 hộ hiến đất với gần 2.000m2 đất các loại; 2,2km đường nay rộng tới 6m.',
    values: [
      { text: '60 hộ', amount: 60, qualifier: 'about', unit: 'hộ', indicator: null },
      { text: '14 hộ', amount: 14, unit: 'hộ', indicator: 'appeal.land-households' },
      {
        text: '2.000m2 đất các loại',
        amount: 2000,
        qualifier: 'nearly',
        unit: 'm2 đất các loại',
        indicator: 'appeal.land',
      },
      { text: '2,2km đường', amount: 2.2, unit: 'km đường', indicator: 'works.roads' },
      { text: '6m', amount: 6, unit: 'm', indicator: null },
    ],
  },
  {
    // Classes on farming are no training in mass mobilization.
    after: 'Truyền hình Thái Nguyên, Hội Nông dân tỉnh',
    sentence:
      'Hội viên góp trên 10.000 ngày công, sửa hơn 28km đường, 1,7km kênh mương; Hội mở 267 lớp tập huấn trồng trọt, 14.000 lượt hội viên theo học.',
    values: [
      {
        text: '10.000 ngày công',
        amount: 10_000,
        qualifier: 'over',
        unit: 'ngày công',
        indicator: 'appeal.labour-days',
      },
      {
        text: '28km đường',
        amount: 28,
        qualifier: 'more-than',
        unit: 'km đường',
        indicator: 'works.roads',
      },
      { text: '1,7km kênh mương', amount: 1.7, unit: 'km kênh mương', indicator: null },
      {
        text: '267 lớp tập huấn trồng trọt',
        amount: 267,
        unit: 'lớp tập huấn trồng trọt',
        indicator: null,
      },
      { text: '14.000 lượt hội viên', amount: 14_000, unit: 'lượt hội viên', indicator: null },
    ],
  },
  {
    after: 'công khai kinh phí xây dựng nhà văn hóa thôn',
    sentence:
      'Nhà văn hóa thôn 4 có tổng kinh phí xây dựng 1 tỷ 200 triệu đồng: ngân sách hỗ trợ 700 triệu đồng, Nhân dân đóng góp 420 triệu đồng, xã hội hóa 80 triệu đồng.',
    values: [
      {
        text: '1 tỷ 200 triệu đồng',
        amount: 1_200_000_000,
        unit: 'đồng',
        indicator: 'works.total-value',
      },
      {
        text: '700 triệu đồng',
        amount: 700_000_000,
        unit: 'đồng',
        indicator: 'works.state-support',
      },
      {
        text: '420 triệu đồng',
        amount: 420_000_000,
        unit: 'đồng',
        indicator: 'works.people-contribution',
      },
      { text: '80 triệu đồng', amount: 80_000_000, unit: 'đồng', indicator: 'works.other-funds' },
    ],
  },
];
