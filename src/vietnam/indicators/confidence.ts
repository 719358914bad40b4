/** Why nothing confirms that an indicator is counted in its form. */
export const inferred = {
  confirmed: false,
  doubt: {
    vi: 'Nguồn nêu việc nhưng không nêu số: cách đếm là suy ra.',
    en: 'The sources name it without a count: the counted form is inferred.',
  },
} as const;

/** Known from practice alone. */
export const practice = {
  confirmed: false,
  doubt: {
    vi: 'Thường gặp trong báo cáo, nhưng chưa thấy nguồn công khai.',
    en: 'Usual in reports, but no public source was seen.',
  },
} as const;

/** Worked out from indicators that are counted. */
export const derived = {
  confirmed: false,
  doubt: {
    vi: 'Tính từ các chỉ tiêu khác; chưa thấy văn bản nào định nghĩa.',
    en: 'Worked out from other indicators; no act was seen that defines it.',
  },
} as const;

/** From a copy of the form of the Government Inspectorate for letters. */
export const letterForm = {
  source: 'Biểu 02/XLD, Thông tư 06/2025/TT-TTCP (bản sao, chưa đối chiếu Công báo)',
  confirmed: false,
  doubt: {
    vi: 'Theo bản sao biểu mẫu, chưa đối chiếu Công báo.',
    en: 'From a copy of the form that was not compared with the gazette.',
  },
} as const;

/** Where confirmed indicators were seen. */
export const seenIn = {
  tayNinh: { source: 'Báo Tây Ninh, 09/7/2020' },
  dakDoa: { source: 'Ban Dân vận Huyện ủy Đak Đoa, 12/2022' },
  dakNong: { source: 'Báo Đắk Nông, 10/6/2024' },
  bacGiang: { source: 'Cổng thông tin dân chủ ở cơ sở Bắc Giang, 2023' },
  baRia: { source: 'Báo Bà Rịa - Vũng Tàu, 12/2021' },
  press: { source: 'Báo chí địa phương' },
} as const;

/** The acts on which indicators rest. */
export const acts = {
  democracy: { legalBasis: '10/2022/QH15' },
  mediation: { legalBasis: '35/2013/QH13' },
  reception: { legalBasis: '42/2013/QH13' },
  complaints: { legalBasis: '02/2011/QH13' },
  denunciations: { legalBasis: '25/2018/QH14' },
  front: { legalBasis: '75/2015/QH13' },
  supervision: { legalBasis: '217-QĐ/TW' },
  conventions: { legalBasis: '61/2023/NĐ-CP' },
  workplace: { legalBasis: '145/2020/NĐ-CP' },
} as const;
