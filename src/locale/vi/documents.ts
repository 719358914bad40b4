import type { documentFinding } from '#room/documents';
import { type SentencesOf, wordOf } from '#room/locale';
import { choicesVi } from './choices.js';
import { perhaps } from './words.js';

const documentRelations: { readonly [type: string]: string } = {
  concretises: 'cụ thể hóa',
  implements: 'triển khai thực hiện',
  replaces: 'thay thế',
  amends: 'sửa đổi, bổ sung',
  basis: 'căn cứ vào',
  promulgates: 'ban hành',
  continues: 'tiếp tục thực hiện',
  'linked-with': 'gắn với',
  'reports-on': 'báo cáo về',
};

const seriesFacts: { readonly [fact: string]: string } = {
  system: 'hệ thống văn bản',
  kind: 'thể loại',
  issuer: 'cơ quan ban hành',
  date: 'ngày ban hành',
  term: 'nhiệm kỳ',
  rule: 'quy tắc đánh số',
};

/** The key of a series, with the system in words: “Đảng · HU · QĐ · 2020/2025”. */
const inWords = (series: string): string =>
  series
    .split(' · ')
    .map((part) => (Object.hasOwn(choicesVi, part) ? choicesVi[part] : undefined) ?? part)
    .join(' · ');

/** The sentences of the findings in documents and their relations, in Vietnamese. */
export const documentsVi: SentencesOf<typeof documentFinding> = {
  'documents/not-a-number': ({ text }, say) =>
    `${say.quoted(text)} không phải là số, ký hiệu văn bản; hãy viết như 844-QĐ/HU hoặc 59/2023/NĐ-CP.`,
  'documents/duplicate-document': ({ document }, say) =>
    `văn bản ${say.quoted(document)} được khai hai lần với cùng một mã; văn bản sau không được đưa vào; hãy đổi mã hoặc bỏ bớt một.`,
  'documents/same-number': ({ document, first, number }, say) =>
    `hai văn bản ${say.quoted(first)} và ${say.quoted(document)} có cùng số, ký hiệu ${say.quoted(number)}; hãy kiểm tra xem có phải là một văn bản không.`,
  'documents/unknown-document': ({ document, nearest }, say) =>
    `văn bản ${say.quoted(document)} không có trong sổ văn bản${perhaps(nearest, say)}`,
  'documents/relation-cycle': ({ type, documents }, say) =>
    `các văn bản sau ${wordOf(documentRelations, type)} nhau theo vòng khép kín: ${say.quoted(...documents)}; hãy kiểm tra lại các quan hệ này.`,
  'documents/unknown-kind': ({ document, kind, nearest }, say) =>
    `thể loại ${say.quoted(kind)} của văn bản ${say.quoted(document)} không có trong danh mục thể loại${perhaps(nearest, say)}`,
  'documents/kind-differs': ({ document, kind, number, kinds }, say) =>
    `văn bản ${say.quoted(document)} được khai là thể loại ${say.quoted(kind)}, nhưng số, ký hiệu ${say.quoted(number)} thuộc thể loại khác: ${say.quoted(...kinds)}.`,
  'documents/repeated-relation': ({ type, from, to }, say) =>
    `quan hệ văn bản ${say.quoted(from)} ${wordOf(documentRelations, type)} văn bản ${say.quoted(to)} được khai hai lần; lần sau bị bỏ qua.`,
  'documents/numbers-missing': ({ series, first, last }, say) =>
    first === last
      ? `hệ thống số ${say.quoted(inWords(series))} thiếu số ${first}.`
      : `hệ thống số ${say.quoted(inWords(series))} thiếu các số từ ${first} đến ${last}.`,
  'documents/number-repeated': ({ series, number, documents }, say) =>
    `trong hệ thống số ${say.quoted(inWords(series))}, số ${say.quoted(number)} được cấp cho nhiều văn bản: ${say.quoted(...documents)}; hãy kiểm tra lại.`,
  'documents/series-not-known': ({ document, missing }, say) =>
    `không xác định được hệ thống số của văn bản ${say.quoted(document)} vì chưa rõ: ${missing.map((fact) => wordOf(seriesFacts, fact)).join(', ')}.`,
  'documents/done-exceeds-obliged': ({ document, unit, done, obliged }, say) =>
    `${say.unit(unit)} đã quán triệt văn bản ${say.quoted(document)} cho ${say.number(done)}, nhiều hơn số phải quán triệt là ${say.number(obliged)}; hãy kiểm tra lại hai số.`,
  'documents/repeated-dissemination': ({ document, unit }, say) =>
    `kết quả quán triệt văn bản ${say.quoted(document)} của ${say.unit(unit)} đã có ở một dòng trước; dòng này không được tính.`,
};
