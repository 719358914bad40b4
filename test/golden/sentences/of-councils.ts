import type { GoldenSentence } from './golden-sentence.js';

/** Voters and people's councils. */
export const ofCouncils: readonly GoldenSentence[] = [
  {
    after: 'Báo Hưng Yên, 2019',
    sentence:
      'Tại 71 cuộc tiếp xúc ở 10 huyện, thị xã, thành phố, 9.122 lượt cử tri đến dự và nêu trên 500 lượt ý kiến; Thường trực HĐND chuyển UBND tỉnh 36 kiến nghị.',
    values: [
      {
        text: '71 cuộc tiếp xúc',
        amount: 71,
        unit: 'cuộc tiếp xúc',
        indicator: 'councils.voter-meetings',
      },
      {
        text: '10 huyện, thị xã, thành phố',
        amount: 10,
        unit: 'huyện, thị xã, thành phố',
        indicator: null,
      },
      {
        text: '9.122 lượt cử tri',
        amount: 9122,
        unit: 'lượt cử tri',
        indicator: 'councils.voter-attendances',
      },
      {
        text: '500 lượt ý kiến',
        amount: 500,
        qualifier: 'over',
        unit: 'lượt ý kiến',
        indicator: 'councils.voter-meeting-opinions',
      },
      {
        text: '36 kiến nghị',
        amount: 36,
        unit: 'kiến nghị',
        indicator: 'councils.voter-opinions-forwarded',
      },
    ],
  },
  {
    after: 'HĐND tỉnh Đồng Nai, 2018',
    sentence:
      'Sau kỳ họp thứ 5, có 81/86 đại biểu HĐND tỉnh tiếp xúc cử tri với 4.592 lượt cử tri; tính cả năm 2018 là 20.363 lượt cử tri và 2.730 ý kiến phát biểu.',
    values: [
      { text: '81', amount: 81, unit: 'đại biểu HĐND tỉnh', indicator: null, ratio: 'part' },
      {
        text: '86 đại biểu HĐND tỉnh',
        amount: 86,
        unit: 'đại biểu HĐND tỉnh',
        indicator: null,
        ratio: 'whole',
      },
      {
        text: '4.592 lượt cử tri',
        amount: 4592,
        unit: 'lượt cử tri',
        indicator: 'councils.voter-attendances',
      },
      {
        text: '20.363 lượt cử tri',
        amount: 20_363,
        unit: 'lượt cử tri',
        indicator: 'councils.voter-attendances',
      },
      {
        text: '2.730 ý kiến',
        amount: 2730,
        unit: 'ý kiến',
        indicator: 'councils.voter-meeting-opinions',
      },
    ],
  },
  {
    after: 'Truyền hình Thái Nguyên, 2022',
    sentence:
      'Cử tri gửi đến HĐND tỉnh 125 kiến nghị theo Nghị quyết số 42/NQ-HĐND ngày 20/7/2022; phần thuộc cấp tỉnh đã giải quyết 18/93, còn 38/93 đang thực hiện.',
    values: [
      {
        text: '125 kiến nghị',
        amount: 125,
        unit: 'kiến nghị',
        indicator: 'councils.voter-opinions',
      },
      {
        text: '18',
        amount: 18,
        unit: '',
        indicator: 'councils.voter-opinions-answered',
        ratio: 'part',
      },
      {
        text: '93',
        amount: 93,
        unit: '',
        indicator: 'councils.voter-opinions',
        ratio: 'whole',
      },
      { text: '38', amount: 38, unit: '', indicator: null, ratio: 'part' },
      {
        text: '93',
        amount: 93,
        unit: '',
        indicator: 'councils.voter-opinions',
        ratio: 'whole',
      },
    ],
  },
  {
    after: 'Báo Đắk Nông, 2020',
    sentence:
      'Qua 18 đợt tiếp xúc, bình quân mỗi đợt 2.273 lượt cử tri, HĐND tỉnh khóa III chuyển UBND tỉnh 698 ý kiến và nhận lại 552 văn bản trả lời.',
    values: [
      { text: '18 đợt tiếp xúc', amount: 18, unit: 'đợt tiếp xúc', indicator: null },
      { text: '2.273 lượt cử tri', amount: 2273, unit: 'lượt cử tri', indicator: null },
      {
        text: '698 ý kiến',
        amount: 698,
        unit: 'ý kiến',
        indicator: 'councils.voter-opinions-forwarded',
      },
      { text: '552 văn bản', amount: 552, unit: 'văn bản', indicator: null },
    ],
  },
  {
    after: 'Báo Bình Dương, 2023',
    sentence:
      '100% kiến nghị của cử tri gửi đến kỳ họp thứ 11 được trả lời, trong đó 144/202 kiến nghị giải quyết xong, đạt 71,28%.',
    values: [
      { text: '100%', amount: 100, unit: '%', indicator: null },
      {
        text: '144',
        amount: 144,
        unit: 'kiến nghị',
        indicator: 'councils.voter-opinions-answered',
        ratio: 'part',
      },
      {
        text: '202 kiến nghị',
        amount: 202,
        unit: 'kiến nghị',
        indicator: 'councils.voter-opinions',
        ratio: 'whole',
      },
      { text: '71,28%', amount: 71.28, unit: '%', indicator: null },
    ],
  },
];
