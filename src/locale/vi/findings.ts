import type { referenceFinding, shapeFinding } from '#room/findings';
import { type Say, type SentencesOf, wordOf } from '#room/locale';
import { breachesVi } from './breaches.js';
import { formatsVi, typesVi } from './shape-words.js';
import { tooLargeVi, tooSmallVi } from './sizes.js';
import { mainChoices, named, perhaps } from './words.js';

type ShapeSentences = SentencesOf<typeof shapeFinding>;

const unreadable = {
  throws: 'không đọc được nội dung này, phần mềm báo lỗi khi mở; hãy nhập lại.',
  nested: 'nội dung lồng nhau quá nhiều lớp hoặc chứa chính nó, không đọc được.',
  large: 'nội dung quá lớn đối với một mục của danh sách, không đọc được.',
};

const isIsoDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What was given, with its value where it is short enough to be told. */
function given(received: string, value: string | undefined, say: Say): string {
  if (value === undefined) return wordOf(typesVi, received);
  if (received === 'number') return `số ${say.number(Number(value))}`;
  return `${received === 'string' ? 'chữ ' : ''}${say.quoted(value)}`;
}

const isEmpty = (received: string): boolean => ['', 'null', 'undefined'].includes(received);

/** Says what a closed list allows, in the words of those lists that the language knows. */
export const notInListVi =
  (words: (...ids: readonly string[]) => string): ShapeSentences['shape/not-in-list'] =>
  ({ allowed, received }, say) =>
    isEmpty(received)
      ? `đang để trống; hãy chọn một trong: ${words(...allowed)}.`
      : `${say.quoted(received)} không thuộc danh sách cho phép; hãy chọn một trong: ${words(...allowed)}.`;

/** The sentences of the findings in the shape of values, in Vietnamese. */
export const shapeVi: ShapeSentences = {
  'shape/wrong-type': ({ expected, received, value }, say) =>
    isEmpty(received)
      ? `cần ${wordOf(typesVi, expected)}, nhưng đang để trống.`
      : `cần ${wordOf(typesVi, expected)}, nhưng nhận được ${given(received, value, say)}.`,
  'shape/missing-field': ({ expected }) =>
    `thiếu thông tin bắt buộc, cần nhập ${wordOf(typesVi, expected)}.`,
  'shape/unknown-field': ({ fields }, say) =>
    `có trường không được quy định: ${named(fields, say)}; hãy kiểm tra lại tên trường.`,
  'shape/too-small': tooSmallVi,
  'shape/too-large': tooLargeVi,
  'shape/not-in-list': notInListVi(mainChoices),
  'shape/wrong-format': ({ format, received, pattern }, say) => {
    if (format === 'date' && isIsoDay(received))
      return `${say.quoted(received)} không phải là một ngày có thật; hãy kiểm tra lại ngày, tháng.`;
    const how = Object.hasOwn(formatsVi, format) ? formatsVi[format] : undefined;
    const form = pattern === undefined ? '.' : `, theo mẫu ${pattern}.`;
    return `${say.quoted(received)} chưa viết đúng cách; ${how ?? `hãy xem lại hướng dẫn nhập của trường này${form}`}`;
  },
  'shape/not-valid': ({ breach = '' }) =>
    (Object.hasOwn(breachesVi, breach) ? breachesVi[breach] : undefined) ??
    'nội dung này không đúng quy định của trường; hãy kiểm tra lại và nhập lại.',
  'shape/unreadable': ({ reason }) => unreadable[reason],
};

/** The sentences of the findings of whoever names a unit or an indicator, in Vietnamese. */
export const referenceVi: SentencesOf<typeof referenceFinding> = {
  'dataset/unknown-unit': ({ unit, nearest }, say) =>
    `đơn vị ${say.quoted(unit)} không có trong danh sách đơn vị${perhaps(nearest, say)}`,
  'dataset/unknown-indicator': ({ indicator, nearest }, say) =>
    `chỉ tiêu ${say.quoted(indicator)} không có trong danh mục chỉ tiêu${perhaps(nearest, say)}`,
};
