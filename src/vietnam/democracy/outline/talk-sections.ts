import type { OutlineSection } from '#room/compose';

/** Dialogue and reception of citizens. */
export const talkSections: readonly OutlineSection[] = [
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
];
