import type { shapeFinding, referenceFinding } from '#inside/findings';
import type { GivenOut } from './given-out-row.js';

export const shapeGivenOut: GivenOut<typeof shapeFinding> = {
  'shape/wrong-type': [
    'error',
    { expected: 'number', received: 'string', value: '134 tấn' },
    {
      vi: 'Cần số, nhưng nhận được chữ “134 tấn”.',
      en: 'Expected a number, but received the text “134 tấn”.',
    },
  ],
  'shape/missing-field': [
    'error',
    { expected: 'string' },
    {
      vi: 'Thiếu thông tin bắt buộc, cần nhập chữ.',
      en: 'A field that must be given is missing, expected a text.',
    },
  ],
  'shape/unknown-field': [
    'error',
    { fields: ['valeu', 'perid'] },
    {
      vi: 'Có trường không được quy định: “valeu”, “perid”; hãy kiểm tra lại tên trường.',
      en: 'There are fields that are not known: “valeu”, “perid”; check how they are spelt.',
    },
  ],
  'shape/too-small': [
    'error',
    { minimum: 1, received: '', of: 'text' },
    {
      vi: 'Đang để trống, cần ít nhất 1 ký tự; hãy điền nội dung.',
      en: 'This is empty and needs at least 1 characters; fill it in.',
    },
  ],
  'shape/too-large': [
    'error',
    { maximum: 100, received: '250' },
    {
      vi: 'Số 250 lớn hơn mức cao nhất được nhập là 100.',
      en: 'The number 250 is above the most that can be given, 100.',
    },
  ],
  'shape/not-in-list': [
    'error',
    { allowed: ['own', 'consolidated'], received: 'ownn' },
    {
      vi: '“ownn” không thuộc danh sách cho phép; hãy chọn một trong: “của riêng đơn vị” (own), “tổng hợp cả cấp dưới” (consolidated).',
      en: '“ownn” is not one of those allowed; take one of: “own”, “consolidated”.',
    },
  ],
  'shape/wrong-format': [
    'error',
    { format: 'date', received: '07/7/2020' },
    {
      vi: '“07/7/2020” chưa viết đúng cách; hãy viết ngày theo dạng năm-tháng-ngày, ví dụ 2020-07-07.',
      en: '“07/7/2020” is not written as it should be; write a day as year-month-day, like 2020-07-07.',
    },
  ],
  'shape/not-valid': [
    'error',
    { detail: 'from is later than to', breach: 'from-after-to' },
    {
      vi: 'Ngày bắt đầu sau ngày kết thúc; hãy kiểm tra lại hai ngày.',
      en: 'The first day is later than the last; check both.',
    },
  ],
  'shape/unreadable': [
    'error',
    { reason: 'nested' },
    {
      vi: 'Nội dung lồng nhau quá nhiều lớp hoặc chứa chính nó, không đọc được.',
      en: 'This is nested too deeply or holds itself, and cannot be read.',
    },
  ],
};

export const referenceGivenOut: GivenOut<typeof referenceFinding> = {
  'dataset/unknown-unit': [
    'error',
    { unit: 'xa-hoa-bin', nearest: 'xa-hoa-binh' },
    {
      vi: 'Đơn vị “xa-hoa-bin” không có trong danh sách đơn vị; có thể là “xa-hoa-binh”.',
      en: 'The unit “xa-hoa-bin” is not in the list of units; perhaps “xa-hoa-binh” is meant.',
    },
  ],
  'dataset/unknown-indicator': [
    'error',
    { indicator: 'mediation.case', nearest: null },
    {
      vi: 'Chỉ tiêu “mediation.case” không có trong danh mục chỉ tiêu; hãy kiểm tra lại.',
      en: 'The indicator “mediation.case” is not in the catalogue; please check it.',
    },
  ],
};
