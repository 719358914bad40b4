/** Dialogue, reception of citizens, letters and opinions of voters. */
export const talkSentences = {
  dialogues: [
    'Đã tổ chức {dialogues.events} cuộc đối thoại[ với {dialogues.attendances} lượt người tham dự].',
    'Có {dialogues.opinions} ý kiến, kiến nghị tại đối thoại[; {dialogues.opinions-answered} ý kiến được trả lời, giải quyết][, đạt {dialogues.answer-rate}][, {dialogues.answer-rate:change}].',
  ],
  reception: [
    'Đã tiếp {reception.visits} lượt công dân.',
    'Tổng số công dân được tiếp là {reception.people} người[, về {reception.cases} vụ việc].',
    'Có {reception.large-groups} đoàn đông người[ với {reception.large-group-people} người].',
    'Người đứng đầu trực tiếp tiếp công dân {reception.leader-days} ngày.',
    'Thường trực Hội đồng nhân dân tiếp {councils.reception-visits} lượt công dân.',
  ],
  petitions: [
    'Kỳ trước chuyển sang {petitions.carried-over} đơn.',
    'Đã tiếp nhận {petitions.received} đơn.',
    'Theo loại đơn, có {petitions.complaints} đơn khiếu nại, {petitions.denunciations} đơn tố cáo, {petitions.feedback} đơn kiến nghị, phản ánh.',
    'Có {petitions.eligible} đơn đủ điều kiện xử lý.',
    'Trong số đơn đủ điều kiện xử lý có {petitions.eligible-complaints} đơn khiếu nại, {petitions.eligible-denunciations} đơn tố cáo, {petitions.eligible-feedback} đơn kiến nghị, phản ánh.',
    'Có {petitions.competent} đơn thuộc thẩm quyền giải quyết.',
    'Trong số đơn thuộc thẩm quyền có {petitions.competent-complaints} đơn khiếu nại, {petitions.competent-denunciations} đơn tố cáo, {petitions.competent-feedback} đơn kiến nghị, phản ánh.',
    'Đã xử lý {petitions.processed} đơn[; hướng dẫn {petitions.guided} đơn][; chuyển cơ quan có thẩm quyền {petitions.forwarded} đơn].',
    'Đã giải quyết xong {petitions.resolved} đơn[, bằng {petitions.resolution-rate} số đơn tiếp nhận][, bằng {petitions.resolution-rate-competent} số đơn thuộc thẩm quyền][, {petitions.resolution-rate-competent:change}].',
    'Cuối kỳ còn {petitions.outstanding} đơn chưa giải quyết.',
    'Thường trực Hội đồng nhân dân nhận {councils.petitions-received} đơn[; chuyển cơ quan có thẩm quyền {councils.petitions-forwarded} đơn].',
  ],
  voters: [
    'Đã tổ chức {councils.voter-meetings} cuộc tiếp xúc cử tri[ với {councils.voter-attendances} lượt cử tri tham dự][; có {councils.voter-meeting-opinions} ý kiến phát biểu].',
    'Tiếp nhận {councils.voter-opinions} ý kiến, kiến nghị của cử tri[; sau phân loại, tổng hợp còn {councils.voter-opinions-classified} ý kiến][; chuyển Ủy ban nhân dân {councils.voter-opinions-forwarded} ý kiến][; {councils.voter-opinions-answered} ý kiến được trả lời, giải quyết].',
  ],
} as const;
