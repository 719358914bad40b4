import type { GoldenSentence } from './golden-sentence.js';

/** Sentences full of numbers that are no values. */
export const withoutValues: readonly GoldenSentence[] = [
  {
    after: 'lời dẫn của báo cáo tổng kết',
    sentence:
      'Qua 10 năm thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương khóa XI và 5 năm thực hiện Kết luận số 43-KL/TW, công tác dân vận giai đoạn 2013-2023 có nhiều chuyển biến.',
    values: [],
  },
  {
    after: 'Mặt trận huyện Đông Giang, Quảng Nam, 2021',
    sentence:
      'Lúc 8 giờ ngày 21-12-2021, Ủy ban MTTQ Việt Nam huyện khóa XII, nhiệm kỳ 2019-2024 họp lần thứ 7 theo Điều 9 Luật số 75/2015/QH13, bàn việc phòng, chống dịch Covid-19 trong quý I/2022.',
    values: [],
  },
];
