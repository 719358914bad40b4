import type { GoldenSentence } from './golden-sentence.js';

/** What is raised and handed over; houses. */
export const ofAppeals: readonly GoldenSentence[] = [
  {
    // What was begun or planned is no house removed yet.
    after: 'Báo Phú Thọ, 2025',
    sentence:
      'Đến ngày 20/7/2025, Phú Thọ khởi công xóa nhà tạm, nhà dột nát được 10.760/10.760 căn (100%), trong đó 9.825 căn đã hoàn thành.',
    values: [
      { text: '10.760', amount: 10_760, unit: 'căn', indicator: null, ratio: 'part' },
      { text: '10.760 căn', amount: 10_760, unit: 'căn', indicator: null, ratio: 'whole' },
      { text: '100%', amount: 100, unit: '%', indicator: null },
      { text: '9.825 căn', amount: 9825, unit: 'căn', indicator: 'houses.makeshift-removed' },
    ],
  },
  {
    after: 'Báo Quảng Nam, 2021',
    sentence:
      'Tháng cao điểm (17/10 - 18/11/2021), Quỹ “Vì người nghèo” nhận gần 10 tỷ đồng, cấp huyện 5,6 tỷ đồng; xây mới 59 nhà đại đoàn kết, mỗi nhà 80-100 triệu đồng.',
    values: [
      {
        text: '10 tỷ đồng',
        amount: 10_000_000_000,
        qualifier: 'nearly',
        unit: 'đồng',
        indicator: 'appeal.poor-fund',
      },
      {
        text: '5,6 tỷ đồng',
        amount: 5_600_000_000,
        unit: 'đồng',
        indicator: 'appeal.poor-fund',
      },
      {
        text: '59 nhà đại đoàn kết',
        amount: 59,
        unit: 'nhà đại đoàn kết',
        indicator: 'houses.great-unity',
      },
      {
        text: '80-100 triệu đồng',
        amount: 80_000_000,
        to: 100_000_000,
        unit: 'đồng',
        indicator: null,
      },
    ],
  },
  {
    after: 'Báo Quảng Nam, 2021',
    sentence:
      'Dịp Ngày hội Đại đoàn kết, các cấp trao 6.486 suất quà (5 tỉ đồng), 350 suất học bổng và sửa chữa 12 nhà tình nghĩa.',
    values: [
      { text: '6.486 suất quà', amount: 6486, unit: 'suất quà', indicator: 'appeal.gifts' },
      { text: '5 tỉ đồng', amount: 5_000_000_000, unit: 'đồng', indicator: 'appeal.gifts-value' },
      { text: '350 suất học bổng', amount: 350, unit: 'suất học bổng', indicator: null },
      {
        text: '12 nhà tình nghĩa',
        amount: 12,
        unit: 'nhà tình nghĩa',
        indicator: 'houses.gratitude',
      },
    ],
  },
  {
    // One number for houses of two kinds is a figure of neither.
    after: 'Báo Sài Gòn Giải Phóng, Bộ đội Biên phòng Quảng Trị, 2025',
    sentence:
      'Sau 1 năm “Thứ Bảy về bản”, bộ đội biên phòng mở hơn 320 buổi tuyên truyền cho 13.000 lượt người, giúp dân hơn 5.000 ngày công, bàn giao 44 căn nhà đại đoàn kết, nhà tình nghĩa.',
    values: [
      {
        text: '320 buổi tuyên truyền',
        amount: 320,
        qualifier: 'more-than',
        unit: 'buổi tuyên truyền',
        indicator: 'outreach.sessions',
      },
      {
        text: '13.000 lượt người',
        amount: 13_000,
        unit: 'lượt người',
        indicator: 'outreach.attendances',
      },
      {
        text: '5.000 ngày công',
        amount: 5000,
        qualifier: 'more-than',
        unit: 'ngày công',
        indicator: 'armed-forces.labour-days',
      },
      {
        text: '44 căn nhà đại đoàn kết, nhà tình nghĩa',
        amount: 44,
        unit: 'căn nhà đại đoàn kết, nhà tình nghĩa',
        indicator: null,
      },
    ],
  },
  {
    after: 'báo cáo vận động ủng hộ đồng bào bị lũ của huyện',
    sentence:
      'Hưởng ứng lời kêu gọi ngày 10/9/2024, huyện vận động ủng hộ được dưới 2 tỷ đồng, 12,5 tấn gạo, nhiều nhu yếu phẩm; số hộ được giúp xấp xỉ 1.400 hộ.',
    values: [
      {
        text: '2 tỷ đồng',
        amount: 2_000_000_000,
        qualifier: 'under',
        unit: 'đồng',
        indicator: 'appeal.cash',
      },
      { text: '12,5 tấn gạo', amount: 12.5, unit: 'tấn gạo', indicator: 'appeal.rice' },
      {
        text: 'nhu yếu phẩm',
        amount: null,
        qualifier: 'many',
        unit: 'nhu yếu phẩm',
        indicator: 'appeal.goods',
      },
      { text: '1.400 hộ', amount: 1400, qualifier: 'about', unit: 'hộ', indicator: null },
    ],
  },
  {
    after: 'VTC News, xã A Sào, 2026',
    sentence:
      'Sáng 8/2, xã A Sào trao 400 phần quà trị giá 240 triệu đồng; mỗi phần có 500.000 đồng tiền mặt và quà trị giá 100.000 đồng.',
    values: [
      { text: '400 phần quà', amount: 400, unit: 'phần quà', indicator: 'appeal.gifts' },
      {
        text: '240 triệu đồng',
        amount: 240_000_000,
        unit: 'đồng',
        indicator: 'appeal.gifts-value',
      },
      { text: '500.000 đồng tiền mặt', amount: 500_000, unit: 'đồng tiền mặt', indicator: null },
      { text: '100.000 đồng', amount: 100_000, unit: 'đồng', indicator: null },
    ],
  },
];
