import type { indicatorFinding } from '#room/indicators';
import { type SentencesOf, wordOf } from '#room/locale';

const relations: { readonly [name: string]: string } = {
  replaces: 'phiên bản trước',
  deprecated: 'chỉ tiêu dùng thay',
  carriedOver: 'số kỳ trước chuyển sang',
  holds: 'quan hệ số liệu',
  otherParts: 'thành phần',
  numerator: 'tử số',
  denominator: 'mẫu số',
  partOf: 'tổng thể',
  parts: 'thành phần',
  sessions: 'số cuộc',
};

/** The sentences of the findings in indicators, in Vietnamese. */
export const indicatorsVi: SentencesOf<typeof indicatorFinding> = {
  'indicators/duplicate-indicator': ({ indicator }, say) =>
    `chỉ tiêu ${say.indicator(indicator)} được định nghĩa hai lần; lần sau bị bỏ qua.`,
  'indicators/unknown-relation': ({ indicator, relation, related }, say) =>
    `chỉ tiêu ${say.indicator(indicator)} dựa vào chỉ tiêu ${say.indicator(related)} (${wordOf(relations, relation)}), nhưng chỉ tiêu này không có trong danh mục; hãy bổ sung hoặc sửa lại mã.`,
  'indicators/ring': ({ indicators }, say) =>
    `các chỉ tiêu ${indicators.map(say.indicator).join(', ')} là thành phần, tử số, mẫu số hoặc phiên bản của nhau theo vòng tròn; hãy bỏ một quan hệ.`,
  'indicators/term-is-ratio': ({ indicator, term }, say) =>
    `chỉ tiêu ${say.indicator(indicator)} có tử số hoặc mẫu số là một tỷ lệ (${say.indicator(term)}); tỷ lệ không cộng được, hãy dùng chỉ tiêu số lượng.`,
  'indicators/versions-overlap': ({ indicator, replaces, from, to }, say) =>
    `chỉ tiêu ${say.indicator(indicator)} thay thế ${say.indicator(replaces)} nhưng thời gian áp dụng chồng lên nhau (bản trước đến ${to === undefined ? 'ngày chưa ghi' : say.date(to)}, bản sau từ ${from === undefined ? 'ngày chưa ghi' : say.date(from)}); hãy ghi ngày kết thúc của bản trước (to) trước ngày bắt đầu của bản sau (from).`,
};
