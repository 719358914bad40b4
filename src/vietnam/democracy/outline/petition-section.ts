import type { OutlineSection } from '#room/compose';

/** Letters: received, fit for handling, within competence, and what became of them. */
export const petitionSection: OutlineSection = {
  id: 'talks.petitions',
  level: 2,
  heading: 'Tiếp nhận, xử lý, giải quyết đơn',
  sentences: [
    'Kỳ trước chuyển sang {petitions.carried-over} đơn.',
    'Đã tiếp nhận {petitions.received} đơn.',
    'Theo loại đơn, có {petitions.complaints} đơn khiếu nại, {petitions.denunciations} đơn tố cáo, {petitions.feedback} đơn kiến nghị, phản ánh.',
    'Có {petitions.eligible} đơn đủ điều kiện xử lý.',
    'Đơn đủ điều kiện xử lý có {petitions.eligible-complaints} đơn khiếu nại, {petitions.eligible-denunciations} đơn tố cáo, {petitions.eligible-feedback} đơn kiến nghị, phản ánh.',
    'Số đơn thuộc thẩm quyền là {petitions.competent} đơn.',
    'Đơn thuộc thẩm quyền có {petitions.competent-complaints} đơn khiếu nại, {petitions.competent-denunciations} đơn tố cáo, {petitions.competent-feedback} đơn kiến nghị, phản ánh.',
    'Đã xử lý {petitions.processed} đơn[; hướng dẫn {petitions.guided} đơn][; chuyển cơ quan có thẩm quyền {petitions.forwarded} đơn].',
    'Đã giải quyết xong {petitions.resolved} đơn[, bằng {petitions.resolution-rate-competent} số đơn thuộc thẩm quyền].',
    'Cuối kỳ còn {petitions.outstanding} đơn chưa giải quyết.',
    'Thường trực Hội đồng nhân dân nhận {councils.petitions-received} đơn[; chuyển cơ quan có thẩm quyền {councils.petitions-forwarded} đơn].',
  ],
};
