import type { GoldenSentence } from './golden-sentence.js';

/** Grassroots democracy in villages, agencies and enterprises. */
export const ofDemocracy: readonly GoldenSentence[] = [
  {
    after: 'biên bản họp thôn theo Luật Thực hiện dân chủ ở cơ sở năm 2022',
    sentence:
      'Căn cứ Điều 15 và khoản 1 Điều 21 của Luật, thôn 7 biểu quyết mức góp 1,5 triệu đồng/hộ: có 118/132 hộ tán thành, đạt 89,4%.',
    values: [
      { text: '1,5 triệu đồng/hộ', amount: 1_500_000, unit: 'đồng/hộ', indicator: null },
      {
        text: '118',
        amount: 118,
        unit: 'hộ',
        indicator: 'decisions.households-for',
        ratio: 'part',
      },
      {
        text: '132 hộ',
        amount: 132,
        unit: 'hộ',
        indicator: 'decisions.households-in-scope',
        ratio: 'whole',
      },
      { text: '89,4%', amount: 89.4, unit: '%', indicator: 'decisions.approval-rate' },
    ],
  },
  {
    after: 'xã Nà Nghịu, Sơn La, 2024',
    sentence:
      'UBND xã niêm yết trong 30 ngày 11/11 nội dung phải công khai, 10 nội dung đúng thời hạn; toàn xã có 26 hương ước, quy ước được công nhận theo Nghị định số 61/2023/NĐ-CP.',
    values: [
      {
        text: '11',
        amount: 11,
        unit: 'nội dung',
        indicator: 'disclosure.items-disclosed',
        ratio: 'part',
      },
      {
        text: '11 nội dung',
        amount: 11,
        unit: 'nội dung',
        indicator: 'disclosure.items-required',
        ratio: 'whole',
      },
      {
        text: '10 nội dung',
        amount: 10,
        unit: 'nội dung',
        indicator: 'disclosure.items-on-time',
      },
      {
        text: '26 hương ước, quy ước',
        amount: 26,
        unit: 'hương ước, quy ước',
        indicator: 'decisions.village-conventions',
      },
    ],
  },
  {
    after: 'lấy ý kiến Nhân dân về dự thảo Luật Đất đai (sửa đổi), 2023',
    sentence:
      'Từ ngày 03/01 đến ngày 15/3/2023, Mặt trận các cấp tổ chức 412 hội nghị lấy ý kiến Nhân dân, khoảng 21.500 lượt người dự, nhận 3.876 ý kiến tham gia.',
    values: [
      {
        text: '412 hội nghị',
        amount: 412,
        unit: 'hội nghị',
        indicator: 'consultations.sessions',
      },
      {
        text: '21.500 lượt người',
        amount: 21_500,
        qualifier: 'about',
        unit: 'lượt người',
        indicator: 'consultations.attendances',
      },
      {
        text: '3.876 ý kiến',
        amount: 3876,
        unit: 'ý kiến',
        indicator: 'consultations.opinions',
      },
    ],
  },
  {
    after: 'Báo Lâm Đồng, 2023',
    sentence:
      'Hằng năm, 100% cơ quan tổ chức hội nghị cán bộ, công chức; 92% doanh nghiệp ngoài nhà nước tổ chức hội nghị người lao động; 48/52 doanh nghiệp lớn ban hành quy chế dân chủ.',
    values: [
      { text: '100%', amount: 100, unit: '%', indicator: 'agencies.staff-conference-rate' },
      { text: '92%', amount: 92, unit: '%', indicator: 'enterprises.worker-conference-rate' },
      {
        text: '48',
        amount: 48,
        unit: 'doanh nghiệp lớn',
        indicator: 'enterprises.rules-issued',
        ratio: 'part',
      },
      {
        text: '52 doanh nghiệp lớn',
        amount: 52,
        unit: 'doanh nghiệp lớn',
        indicator: 'enterprises.units',
        ratio: 'whole',
      },
    ],
  },
  {
    after: 'báo cáo đánh giá, xếp loại dân chủ ở cơ sở và khảo sát hài lòng của huyện',
    sentence:
      'Năm 2024, 31 xã xếp loại tốt về dân chủ ở cơ sở, 36/38 xã đạt chuẩn “Chính quyền thân thiện”; thu về 486 phiếu khảo sát hợp lệ, 471 phiếu hài lòng (96,9%).',
    values: [
      { text: '31 xã', amount: 31, unit: 'xã', indicator: 'ratings.communes-good' },
      {
        text: '36',
        amount: 36,
        unit: 'xã',
        indicator: 'friendly-government.recognised',
        ratio: 'part',
      },
      {
        text: '38 xã',
        amount: 38,
        unit: 'xã',
        indicator: 'background.communes',
        ratio: 'whole',
      },
      {
        text: '486 phiếu khảo sát',
        amount: 486,
        unit: 'phiếu khảo sát',
        indicator: 'satisfaction.responses',
      },
      { text: '471 phiếu', amount: 471, unit: 'phiếu', indicator: 'satisfaction.satisfied' },
      { text: '96,9%', amount: 96.9, unit: '%', indicator: 'satisfaction.rate' },
    ],
  },
];
