/** Words of sentences that are made from figures, in Vietnamese. */
export const figureLabelsVi = /* @__PURE__ */ Object.freeze({
  // What indicators are called: “Số tổ hòa giải” counts “tổ hòa giải”.
  countPrefixes: 'Số ',
  totalPrefixes: 'Tổng số ',
  // Names that keep their capital within a sentence.
  keepsCapital: 'Nhân dân|Mặt trận|Đảng|Ban |Quỹ |Thường trực|Hội đồng|Ủy ban',
  // What happens without anybody's doing; of other things there are none.
  arises: 'đơn|vụ|việc|vụ việc|vụ, việc|lượt|lượt người|ý kiến|kiến nghị|trường hợp|đoàn',
  // What says that something was done: of what was not, “chưa có” and “không có” say enough.
  doneWord: ' đã ',
  // What somebody does to things; of what was not done there is none.
  doneTo: ' được | đã ',
  countedFlow: 'Có {figure} {noun}',
  countedStock: '{area} có {figure} {noun}',
  measured: '{name} là {figure}',
  andOf: '; trong đó có {list}',
  andBy: '; {list}',
  byDimension: 'theo {dimension}: {list}',
  // Nothing.
  nothingArose: 'Trong kỳ không phát sinh {noun}',
  nothingDone: 'Trong kỳ không có {noun}',
  nothingMeasured: '{name}: không phát sinh trong kỳ',
  nothingThere: '{area} không có {noun}',
  nothingYet: 'Chưa có {noun}',
  zeroRate: '{name} là {figure}',
  baseOfNothing: ', cùng kỳ năm trước {base}',
  baseOfNothingYear: ', năm trước {base}',
  baseOfNothingBefore: ', kỳ trước {base}',
  // Comparison.
  rise: 'tăng {by}',
  fall: 'giảm {by}',
  equal: 'không thay đổi',
  sameTime: 'so với cùng kỳ năm trước',
  yearBefore: 'so với năm trước',
  periodBefore: 'so với kỳ trước',
  sameTimeNil: ' (cùng kỳ không có)',
  yearBeforeNil: ' (năm trước không có)',
  periodBeforeNil: ' (kỳ trước không có)',
  likeSenders: ' (so sánh trên {units} đơn vị gửi cả hai kỳ)',
  notLike: 'không so sánh vì hai kỳ không cùng đơn vị gửi (cùng kỳ năm trước {heard})',
  planNotLike: 'không tính tỷ lệ so với kế hoạch vì có đơn vị chưa gửi kế hoạch (kế hoạch {heard})',
  notLikeYear: 'không so sánh vì hai kỳ không cùng đơn vị gửi (năm trước {heard})',
  notLikeBefore: 'không so sánh vì hai kỳ không cùng đơn vị gửi (kỳ trước {heard})',
  changeInPoints: '{points} điểm phần trăm',
  // Plan.
  reachedPlan: 'đạt {percent} kế hoạch',
  reachedYearPlan: 'đạt {percent} kế hoạch năm',
  range: 'từ {from} đến {to}',
  // Areas.
  wholeArea: 'toàn {area}',
  wholeCountry: 'toàn nước=cả nước',
  // The kinds of communes, today and until 30/6/2025.
  communeKinds: 'xã, phường, đặc khu|xã, phường, thị trấn',
  // Who was heard.
  figuresOf: 'số liệu của {heard}',
  heardPartly: '{heard} và {partial} {units} gửi chưa đủ',
  heardOnlyPartly: '{partial}/{expected} {units} gửi chưa đủ',
  somePartly: '{heard}, trong đó có đơn vị gửi chưa đủ',
  heardBetween: '{from} đến {to}',
  otherFigures: 'các số liệu còn lại là {heard}.',
  sectionFigures: 'các số liệu tại mục này là {heard}.',
  allFigures: 'báo cáo tổng hợp {heard}.',
  mostFigures: 'báo cáo tổng hợp {heard}, trừ số liệu có ghi chú riêng.',
  rateOfSome: 'tỷ lệ tính trên các đơn vị gửi đủ số liệu',
  rateOfTerms: '{remark}: {terms}',
});

/**
 * The words of sentences made from figures, each by its key.
 *
 * Vietnamese: từ ngữ của câu thuyết minh số liệu.
 *
 * @example
 * ```ts
 * import { en } from 'danvan';
 * import type { FigureLabels } from 'danvan/findings';
 *
 * const words: Pick<FigureLabels, 'rise'> = en.labels;
 * words.rise; //=> 'up {by}'
 * ```
 *
 * @category Locale
 */
export type FigureLabels = { readonly [Key in keyof typeof figureLabelsVi]: string };
