import type { GoldenSentence } from './golden-sentence.js';

/** Dialogues of leaders with the people. */
export const ofDialogues: readonly GoldenSentence[] = [
  {
    after: 'Báo Gia Lai, Đak Đoa, tháng 8/2024',
    sentence:
      'Buổi đối thoại của lãnh đạo huyện có hơn 100 đại biểu và người dân dự; 35 ý kiến xoay quanh đất đai, chiếu sáng, việc làm, thêm 4 ý kiến về xây dựng Đảng.',
    values: [
      {
        text: '100 đại biểu và người dân',
        amount: 100,
        qualifier: 'more-than',
        unit: 'đại biểu và người dân',
        indicator: 'dialogues.attendances',
      },
      { text: '35 ý kiến', amount: 35, unit: 'ý kiến', indicator: 'dialogues.opinions' },
      { text: '4 ý kiến', amount: 4, unit: 'ý kiến', indicator: 'dialogues.opinions' },
    ],
  },
  {
    after: 'Huyện ủy Hàm Tân, Bình Thuận',
    sentence:
      'Khi đối thoại với hội viên phụ nữ, chủ tịch UBND huyện trả lời tại chỗ 19/19 ý kiến (đạt 100%).',
    values: [
      {
        text: '19',
        amount: 19,
        unit: 'ý kiến',
        indicator: 'dialogues.opinions-answered',
        ratio: 'part',
      },
      {
        text: '19 ý kiến',
        amount: 19,
        unit: 'ý kiến',
        indicator: 'dialogues.opinions',
        ratio: 'whole',
      },
      { text: '100%', amount: 100, unit: '%', indicator: 'dialogues.answer-rate' },
    ],
  },
  {
    after: 'Báo Nghệ An, xã Hội Sơn, 2024',
    sentence:
      'Từ năm 2021 đến nay, xã Hội Sơn mở 7 cuộc đối thoại; cuộc gần nhất ở thôn 2 có gần 90 lượt người dự với 16 ý kiến, giải quyết ngay được 11 ý kiến.',
    values: [
      {
        text: '7 cuộc đối thoại',
        amount: 7,
        unit: 'cuộc đối thoại',
        indicator: 'dialogues.events',
      },
      {
        text: '90 lượt người',
        amount: 90,
        qualifier: 'nearly',
        unit: 'lượt người',
        indicator: 'dialogues.attendances',
      },
      { text: '16 ý kiến', amount: 16, unit: 'ý kiến', indicator: 'dialogues.opinions' },
      { text: '11 ý kiến', amount: 11, unit: 'ý kiến', indicator: 'dialogues.opinions-answered' },
    ],
  },
  {
    after: 'Tỉnh ủy Nghệ An; xã Nghi Xuân, 2022',
    sentence:
      '21/21 huyện, thành, thị ủy quán triệt Đề án số 07-ĐA/TU ngày 24/11/2021; tại xã Nghi Xuân, trên 40 người dự đối thoại, bàn về cơ sở vật chất của 3 trường học.',
    values: [
      { text: '21', amount: 21, unit: 'huyện, thành, thị ủy', indicator: null, ratio: 'part' },
      {
        text: '21 huyện, thành, thị ủy',
        amount: 21,
        unit: 'huyện, thành, thị ủy',
        indicator: null,
        ratio: 'whole',
      },
      {
        text: '40 người',
        amount: 40,
        qualifier: 'over',
        unit: 'người',
        indicator: 'dialogues.attendances',
      },
      { text: '3 trường học', amount: 3, unit: 'trường học', indicator: null },
    ],
  },
];
