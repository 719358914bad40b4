import type { OutlineSection } from '#room/compose';
import { petitionSection } from './petition-section.js';

/** Dialogue, reception of citizens, letters and opinions of voters. */
export const talkSections: readonly OutlineSection[] = /* @__PURE__ */ (() => [
  { id: 'talks', level: 1, heading: 'Đối thoại, tiếp công dân, giải quyết đơn' },
  {
    id: 'talks.dialogues',
    level: 2,
    heading: 'Người đứng đầu cấp ủy, chính quyền đối thoại với Nhân dân',
    sentences: [
      'Đã tổ chức {dialogues.events} cuộc đối thoại[ với {dialogues.attendances} lượt người tham dự].',
      'Có {dialogues.opinions} ý kiến, kiến nghị tại đối thoại[; {dialogues.opinions-answered} ý kiến được trả lời, giải quyết][, đạt {dialogues.answer-rate}].',
    ],
  },
  {
    id: 'talks.reception',
    level: 2,
    heading: 'Tiếp công dân',
    sentences: [
      'Các cấp, các ngành đã tiếp {reception.visits} lượt công dân.',
      'Số người được tiếp là {reception.people} người[, với {reception.cases} vụ việc].',
      'Có {reception.large-groups} đoàn đông người[ với {reception.large-group-people} người].',
      'Người đứng đầu trực tiếp tiếp công dân {reception.leader-days} ngày.',
      'Thường trực Hội đồng nhân dân tiếp {councils.reception-visits} lượt công dân.',
    ],
  },
  petitionSection,
  {
    id: 'talks.voters',
    level: 2,
    heading: 'Tiếp xúc cử tri, giải quyết ý kiến cử tri',
    sentences: [
      'Đã tổ chức {councils.voter-meetings} cuộc tiếp xúc cử tri[ với {councils.voter-attendances} lượt cử tri tham dự][; có {councils.voter-meeting-opinions} ý kiến phát biểu].',
      'Tiếp nhận {councils.voter-opinions} ý kiến, kiến nghị của cử tri[; sau phân loại, tổng hợp còn {councils.voter-opinions-classified} ý kiến][; chuyển Ủy ban nhân dân {councils.voter-opinions-forwarded} ý kiến][; {councils.voter-opinions-answered} ý kiến được trả lời, giải quyết].',
    ],
  },
])();
