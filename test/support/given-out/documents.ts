import type { documentFinding } from '#inside/documents';
import type { GivenOut } from './given-out-row.js';

export const documentsGivenOut: GivenOut<typeof documentFinding> = {
  'documents/not-a-number': [
    'error',
    { text: '…-BC/TU' },
    {
      vi: '“…-BC/TU” không phải là số, ký hiệu văn bản; hãy viết như 844-QĐ/HU hoặc 59/2023/NĐ-CP.',
      en: '“…-BC/TU” is no number and symbol of a document; write one like “844-QĐ/HU” or “59/2023/NĐ-CP”.',
    },
  ],
  'documents/duplicate-document': [
    'error',
    { document: 'qd-844' },
    {
      vi: 'Văn bản “qd-844” được khai hai lần với cùng một mã; văn bản sau không được đưa vào; hãy đổi mã hoặc bỏ bớt một.',
      en: 'The document “qd-844” is given twice under one id; the later one is left out.',
    },
  ],
  'documents/same-number': [
    'warning',
    { document: 'qd-844-b', first: 'qd-844', number: '844-QĐ/HU' },
    {
      vi: 'Hai văn bản “qd-844” và “qd-844-b” có cùng số, ký hiệu “844-QĐ/HU”; hãy kiểm tra xem có phải là một văn bản không.',
      en: 'The documents “qd-844” and “qd-844-b” both have the number “844-QĐ/HU”; please check whether they are one.',
    },
  ],
  'documents/unknown-document': [
    'error',
    { document: 'qd-8444', nearest: 'qd-844' },
    {
      vi: 'Văn bản “qd-8444” không có trong sổ văn bản; có thể là “qd-844”.',
      en: 'The document “qd-8444” is not in the register; perhaps “qd-844” is meant.',
    },
  ],
  'documents/relation-cycle': [
    'error',
    { type: 'concretises', documents: ['qd-400', 'qd-844'] },
    {
      vi: 'Các văn bản sau cụ thể hóa nhau theo vòng khép kín: “qd-400”, “qd-844”; hãy kiểm tra lại các quan hệ này.',
      en: 'These documents form a circle of the relation concretises: “qd-400”, “qd-844”.',
    },
  ],
  'documents/unknown-kind': [
    'error',
    {
      document: 'qd-844',
      kind: 'party-decison',
      nearest: 'party-decision',
    },
    {
      vi: 'Thể loại “party-decison” của văn bản “qd-844” không có trong danh mục thể loại; có thể là “party-decision”.',
      en: 'The kind “party-decison” of the document “qd-844” is not in the table of kinds; perhaps “party-decision” is meant.',
    },
  ],
  'documents/kind-differs': [
    'warning',
    {
      document: 'kh-114',
      kind: 'party-decision',
      number: '114-KH/HU',
      kinds: ['party-plan'],
    },
    {
      vi: 'Văn bản “kh-114” được khai là thể loại “party-decision”, nhưng số, ký hiệu “114-KH/HU” thuộc thể loại khác: “party-plan”.',
      en: 'The document “kh-114” is said to be of the kind “party-decision”, but its number “114-KH/HU” is of another: “party-plan”.',
    },
  ],
  'documents/repeated-relation': [
    'note',
    { type: 'concretises', from: 'qd-844', to: 'qd-400' },
    {
      vi: 'Quan hệ văn bản “qd-844” cụ thể hóa văn bản “qd-400” được khai hai lần; lần sau bị bỏ qua.',
      en: 'The relation that “qd-844” concretises “qd-400” is given twice; the later one is left out.',
    },
  ],
  'documents/numbers-missing': [
    'warning',
    { series: 'party · HU · QĐ · 2020/2025', first: 3, last: 7 },
    {
      vi: 'Hệ thống số “Đảng · HU · QĐ · 2020/2025” thiếu các số từ 3 đến 7.',
      en: 'Numbers 3 to 7 are missing from the series “party · HU · QĐ · 2020/2025”.',
    },
  ],
  'documents/number-repeated': [
    'error',
    {
      series: 'party · HU · QĐ · 2020/2025',
      number: '12a',
      documents: ['qd-12a', 'qd-12a-b'],
    },
    {
      vi: 'Trong hệ thống số “Đảng · HU · QĐ · 2020/2025”, số “12a” được cấp cho nhiều văn bản: “qd-12a”, “qd-12a-b”; hãy kiểm tra lại.',
      en: 'Number “12a” of the series “party · HU · QĐ · 2020/2025” is held by several documents: “qd-12a”, “qd-12a-b”.',
    },
  ],
  'documents/series-not-known': [
    'note',
    { document: 'qd-844', missing: ['issuer', 'term'] },
    {
      vi: 'Không xác định được hệ thống số của văn bản “qd-844” vì chưa rõ: cơ quan ban hành, nhiệm kỳ.',
      en: 'The series of the document “qd-844” is not known, for want of its issuer, its term.',
    },
  ],
  'documents/done-exceeds-obliged': [
    'error',
    {
      document: 'qd-844',
      unit: 'dak-doa',
      done: 52,
      obliged: 51,
    },
    {
      vi: '“dak-doa” đã quán triệt văn bản “qd-844” cho 52, nhiều hơn số phải quán triệt là 51; hãy kiểm tra lại hai số.',
      en: '“dak-doa” disseminated the document “qd-844” to 52, more than the 51 it was obliged to.',
    },
  ],
  'documents/repeated-dissemination': [
    'error',
    { document: 'qd-844', unit: 'dak-doa' },
    {
      vi: 'Kết quả quán triệt văn bản “qd-844” của “dak-doa” đã có ở một dòng trước; dòng này không được tính.',
      en: 'The dissemination of the document “qd-844” by “dak-doa” is already in an earlier row; this one is not counted.',
    },
  ],
};
