import { meetingLabelsVi } from './meeting-labels.js';
import { coverLabelsVi } from './cover-labels.js';
import { followUpLabelsVi } from './follow-up-labels.js';
import { reminderLabelsVi } from './reminder-labels.js';
import { voteLabelsVi } from './vote-labels.js';

/** Words of the short documents, in Vietnamese. */
export const letterLabelsVi = /* @__PURE__ */ (() =>
  Object.freeze({
    // What each is called, and the letters of it; those of a letter are the matter of the layout.
    'kind-letter': 'Công văn',
    'kind-notice': 'Thông báo',
    'kind-report': 'Báo cáo',
    'kind-quick': 'Báo cáo nhanh',
    'kind-urgent': 'Báo cáo đột xuất',
    'kind-invitation': 'Giấy mời',
    'kind-plan': 'Kế hoạch',
    'kind-submission': 'Tờ trình',
    'kind-minutes': 'Biên bản',
    'kind-return-slip': 'Phiếu trả lại',
    'kind-cover-slip': 'Phiếu gửi',
    'symbol-notice': 'TB',
    'symbol-report': 'BC',
    'symbol-invitation': 'GM',
    'symbol-plan': 'KH',
    'symbol-submission': 'TTr',
    'symbol-minutes': 'BB',
    'symbol-cover-slip': 'PG',
    reportClosing: 'Trên đây là báo cáo {subject}.',
    // Reports of a few days.
    'short-about': 'về {matter}',
    'short-quick': 'nhanh về {matter}',
    'short-urgent': 'đột xuất về {matter}',
    'short-week': '{matter} tuần từ ngày {from} đến ngày {to}',
    'short-event': 'Đã tổ chức {event}',
    'short-opening': '{issuer} báo cáo {subject} như sau:',
    'section-developments': 'Diễn biến tình hình',
    'section-handling': 'Công tác lãnh đạo, chỉ đạo, xử lý',
    'section-assessment': 'Nhận xét, đánh giá',
    'section-results': 'Kết quả trong tuần',
    'section-shortcomings': 'Hạn chế, khó khăn, vướng mắc',
    'section-next': 'Nhiệm vụ trọng tâm tuần tới',
    'section-recommendations': 'Kiến nghị, đề xuất',
    // The situation of the people.
    'situation-subject': 'tình hình Nhân dân {period}',
    'situation-plain': 'tình hình Nhân dân',
    'situation-topic': 'Về {topic}: {learned}',
    'situation-follow-up': 'Hướng xử lý: {list}.',
    'situation-silent': 'Trong kỳ chưa ghi nhận vấn đề nổi lên.',
    // What keeps its capital within a sentence.
    'situation-names':
      'Nhân dân|Đảng|Mặt trận|Ủy ban|Hội|Đoàn|Ban|Thường trực|Tỉnh ủy|Quốc hội|Chính phủ|Nhà nước|Trung ương|Công đoàn|Công giáo|Phật giáo|Tin Lành|Cao Đài|Hòa Hảo',
    'section-general': 'Đánh giá chung',
    // A submission.
    'section-reasons': 'Sự cần thiết',
    'section-contents': 'Nội dung trình',
    'section-asks': 'Kiến nghị',
    'submission-opening': '{issuer} kính trình {addressees} xem xét {subject} như sau:',
    'submission-closing': '{issuer} kính trình {addressees} xem xét, quyết định.',
    'submission-attached': 'Hồ sơ trình kèm theo: {list}.',
    ...reminderLabelsVi,
    ...coverLabelsVi,
    ...meetingLabelsVi,
    ...followUpLabelsVi,
    ...voteLabelsVi,
  }))();

/**
 * The words of the short documents, each by its key.
 *
 * Vietnamese: nhãn của công văn, thông báo, giấy mời, tờ trình, biên bản.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import type { LetterLabels } from 'danvan/findings';
 *
 * const words: LetterLabels = vi.letterLabels;
 * words['kind-notice']; //=> 'Thông báo'
 * ```
 *
 * @category Locale
 */
export type LetterLabels = { readonly [Key in keyof typeof letterLabelsVi]: string };
