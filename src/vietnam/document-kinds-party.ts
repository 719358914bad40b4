import type { KindOfDocumentRow } from './make-document-kinds.js';

const unsure = { isConfirmed: false } as const;

/**
 * The kinds of documents of the Party, as 399-QĐ/TW lists them. Its symbols are known from guides to
 * 05-HD/VPTW; those that no guide gives are absent or not confirmed.
 *
 * @internal
 */
export const partyDocumentKindRows: readonly KindOfDocumentRow[] = [
  ['political-platform', 'cương lĩnh chính trị', 'political platform'],
  ['statutes', 'Điều lệ Đảng', 'statutes of the Party'],
  ['strategy', 'chiến lược', 'strategy'],
  ['resolution', 'nghị quyết', 'resolution', 'NQ'],
  ['decision', 'quyết định', 'decision', 'QĐ'],
  ['directive', 'chỉ thị', 'directive', 'CT'],
  ['conclusion', 'kết luận', 'conclusion', 'KL'],
  ['regulation', 'quy chế', 'regulation', 'QC'],
  // The guides differ: QĐ in one, QĐi in two.
  ['rules', 'quy định', 'rules', 'QĐ', unsure],
  ['rules', 'quy định', 'rules', 'QĐi', unsure],
  ['circular-notice', 'thông tri', 'circular notice', 'TT'],
  // Met in practice, as 06-TTr/QU.
  ['circular-notice', 'thông tri', 'circular notice', 'TTr', unsure],
  ['guidance', 'hướng dẫn', 'guidance', 'HD'],
  ['notice', 'thông báo', 'notice', 'TB'],
  ['communique', 'thông cáo', 'communiqué', 'TC', unsure],
  ['declaration', 'tuyên bố', 'declaration'],
  ['appeal', 'lời kêu gọi', 'appeal', 'LKG', unsure],
  ['report', 'báo cáo', 'report', 'BC'],
  ['plan', 'kế hoạch', 'plan', 'KH'],
  ['master-plan', 'quy hoạch', 'master plan'],
  ['programme', 'chương trình', 'programme', 'CTr'],
  ['scheme', 'đề án', 'scheme', 'ĐA'],
  ['option', 'phương án', 'option', 'PA'],
  ['project', 'dự án', 'project', 'DA'],
  ['submission', 'tờ trình', 'submission', 'TTr'],
  ['official-letter', 'công văn', 'official letter', 'CV'],
  ['minutes', 'biên bản', 'minutes', 'BB'],
  ['introduction', 'giấy giới thiệu', 'letter of introduction'],
  ['certificate', 'giấy chứng nhận', 'certificate'],
  ['travel-order', 'giấy đi đường', 'travel order'],
  ['leave-permit', 'giấy nghỉ phép', 'leave permit'],
  ['invitation', 'giấy mời', 'invitation'],
  ['forwarding-slip', 'phiếu chuyển', 'forwarding slip'],
  ['dispatch-slip', 'phiếu gửi', 'dispatch slip'],
  ['public-letter', 'thư công', 'public letter'],
];

/** Joint regulations as bodies really number them, 01-QCPH/UBND-BDVTU; no rule names the symbol. */
export const partyPracticeRows: readonly KindOfDocumentRow[] = [
  ['coordination-regulation', 'quy chế phối hợp', 'coordination regulation', 'QCPH'],
];
