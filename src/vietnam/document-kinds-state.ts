import type { KindOfDocumentRow } from './make-document-kinds.js';

const copy = { isCopy: true } as const;

/**
 * The kinds of administrative documents of the State: appendix III of NĐ 30/2020.
 *
 * @internal
 */
export const stateDocumentKindRows: readonly KindOfDocumentRow[] = [
  ['resolution', 'nghị quyết', 'resolution', 'NQ'],
  ['decision', 'quyết định', 'decision', 'QĐ'],
  ['directive', 'chỉ thị', 'directive', 'CT'],
  ['regulation', 'quy chế', 'regulation', 'QC'],
  ['rules', 'quy định', 'rules', 'QyĐ'],
  ['communique', 'thông cáo', 'communiqué', 'TC'],
  ['notice', 'thông báo', 'notice', 'TB'],
  ['guidance', 'hướng dẫn', 'guidance', 'HD'],
  ['programme', 'chương trình', 'programme', 'CTr'],
  ['plan', 'kế hoạch', 'plan', 'KH'],
  ['option', 'phương án', 'option', 'PA'],
  ['scheme', 'đề án', 'scheme', 'ĐA'],
  ['project', 'dự án', 'project', 'DA'],
  ['report', 'báo cáo', 'report', 'BC'],
  ['minutes', 'biên bản', 'minutes', 'BB'],
  ['submission', 'tờ trình', 'submission', 'TTr'],
  ['contract', 'hợp đồng', 'contract', 'HĐ'],
  ['urgent-dispatch', 'công điện', 'urgent dispatch', 'CĐ'],
  ['memorandum', 'bản ghi nhớ', 'memorandum', 'BGN'],
  ['agreement', 'bản thỏa thuận', 'agreement', 'BTT'],
  ['power-of-attorney', 'giấy ủy quyền', 'power of attorney', 'GUQ'],
  ['invitation', 'giấy mời', 'invitation', 'GM'],
  ['introduction', 'giấy giới thiệu', 'letter of introduction', 'GGT'],
  ['leave-permit', 'giấy nghỉ phép', 'leave permit', 'GNP'],
  ['dispatch-slip', 'phiếu gửi', 'dispatch slip', 'PG'],
  ['forwarding-slip', 'phiếu chuyển', 'forwarding slip', 'PC'],
  ['notice-slip', 'phiếu báo', 'notice slip', 'PB'],
  ['official-letter', 'công văn', 'official letter'],
  // It carries a date and a signature, no number.
  ['public-letter', 'thư công', 'public letter', undefined, { isNumbered: false }],
  ['certified-copy', 'bản sao y', 'certified copy', 'SY', copy],
  ['extract', 'bản trích sao', 'extract', 'TrS', copy],
  ['copy-of-copy', 'bản sao lục', 'copy of a copy', 'SL', copy],
];

/** Joint documents as bodies really number them, 01/QCPH/UBND-UBMTTQ; no rule names the symbols. */
export const statePracticeRows: readonly KindOfDocumentRow[] = [
  ['coordination-regulation', 'quy chế phối hợp', 'coordination regulation', 'QCPH'],
  ['coordination-programme', 'chương trình phối hợp', 'coordination programme', 'CTPH'],
  ['coordination-plan', 'kế hoạch phối hợp', 'coordination plan', 'KHPH'],
  ['joint-resolution', 'nghị quyết liên tịch', 'joint resolution', 'NQLT'],
];
