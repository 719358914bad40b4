import { normalizeDocument } from '#room/export';
import type { Block, ReportDocument } from '#room/report';
import { sampleLayout } from './sample-layout.js';
import { sampleTable } from './sample-table.js';

const blocks: readonly Block[] = [
  {
    kind: 'letterhead',
    superior: 'Tỉnh Mẫu',
    issuer: 'Cơ quan Mẫu',
    number: 'Số:\u00a0\u00a0\u00a0\u00a0\u00a0/BC-CQM',
    motto: ['TIÊU NGỮ MẪU', 'Dòng thứ hai'],
    placeAndDate: 'Tỉnh Mẫu, ngày\u00a0\u00a0\u00a0\u00a0\u00a0tháng 7 năm 2026',
  },
  { kind: 'title', documentKind: 'Báo cáo', subject: 'kết quả thử nghiệm 6 tháng đầu năm 2026' },
  { kind: 'part', number: 'Phần thứ nhất', title: 'Tình hình chung' },
  { kind: 'heading', level: 1, number: 'I.', text: 'Kết quả thực hiện' },
  { kind: 'heading', level: 2, number: '1.', text: 'Hòa giải ở cơ sở' },
  {
    kind: 'paragraph',
    text: 'Trong kỳ tiếp nhận 4.325 vụ việc, đã hòa giải thành 3.240 vụ; gần 58,5 tỷ đồng đã được vận động.',
  },
  { kind: 'paragraph', text: 'Số liệu trong báo cáo này là bịa.', align: 'center', italic: true },
  { kind: 'list', ordered: false, items: ['Nội dung thứ nhất;', 'Nội dung thứ hai.'] },
  { kind: 'list', ordered: true, items: ['Việc cần làm ngay;', 'Việc cần làm sau.'] },
  sampleTable,
  {
    kind: 'note',
    label: 'Ký hiệu',
    lines: ['“…” chưa có số liệu', '“x” không thuộc diện báo cáo'],
  },
  {
    kind: 'signatures',
    recipients: { label: 'Nơi nhận:', items: ['- Cơ quan cấp trên;', '- Lưu: VT.'] },
    signers: [{ authority: 'TM. CƠ QUAN MẪU', post: 'Chủ tịch' }],
  },
];

/**
 * A report with every kind of block and an annex, to try an exporter with.
 *
 * Vietnamese: báo cáo mẫu.
 *
 * All of it is invented, and its draft mark says so.
 *
 * @example
 * ```ts
 * import { sampleReport } from 'danvan/testing';
 *
 * sampleReport.draftMark; //=> 'DỰ THẢO – SỐ LIỆU MINH HỌA'
 * ```
 *
 * @category Export
 */
export const sampleReport: ReportDocument = normalizeDocument({
  format: 'danvan-report/1',
  language: 'vi',
  title: 'Báo cáo kết quả thử nghiệm',
  issuer: 'Cơ quan Mẫu',
  layout: sampleLayout,
  draftMark: 'DỰ THẢO – SỐ LIỆU MINH HỌA',
  blocks,
  annexes: [
    {
      label: 'Phụ lục',
      title: 'Số liệu theo đơn vị',
      attachment: '(kèm theo Báo cáo của Cơ quan Mẫu)',
      orientation: 'landscape',
      blocks: [sampleTable],
    },
  ],
});
