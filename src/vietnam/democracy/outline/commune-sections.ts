import type { OutlineSection } from '#room/compose';

/** What the people of communes know, decide and are asked. */
export const communeSections: readonly OutlineSection[] = [
  { id: 'communes', level: 1, heading: 'Thực hiện dân chủ ở xã, phường, đặc khu' },
  {
    id: 'communes.disclosure',
    level: 2,
    heading: 'Công khai để Nhân dân biết',
    sentences: [
      'Đã công khai {disclosure.items-disclosed} nội dung[ trong tổng số {disclosure.items-required} nội dung phải công khai][, đạt {disclosure.rate}][; có {disclosure.items-on-time} nội dung công khai đúng thời hạn].',
    ],
  },
  {
    id: 'communes.decisions',
    level: 2,
    heading: 'Nhân dân bàn và quyết định',
    sentences: [
      'Nhân dân đã bàn, quyết định {decisions.items} nội dung[; thông qua {decisions.items-passed} nội dung].',
      'Tổng kinh phí Nhân dân đã bàn, quyết định là {decisions.total-value}[; Nhân dân đóng góp {decisions.people-contribution}][; ngân sách nhà nước hỗ trợ {decisions.state-support}][; nguồn khác {decisions.other-funds}].',
      'Nhân dân thống nhất đóng góp {decisions.labour-days} ngày công.',
      'Nhân dân thống nhất hiến {decisions.land} m² đất.',
      'Đã tổ chức thực hiện {decisions.items-carried-out} nội dung đã được thông qua.',
      'Qua các lần biểu quyết, có {decisions.households-for} lượt hộ gia đình tán thành trong tổng số {decisions.households-in-scope} lượt hộ thuộc phạm vi quyết định[, đạt {decisions.approval-rate}].',
    ],
  },
  {
    id: 'communes.consultations',
    level: 2,
    heading: 'Nhân dân tham gia ý kiến',
    sentences: [
      'Đã lấy ý kiến Nhân dân về {consultations.items} nội dung[; tổ chức {consultations.sessions} hội nghị, cuộc họp với {consultations.attendances} lượt người tham dự].',
      'Tiếp nhận {consultations.opinions} ý kiến tham gia[; tiếp thu {consultations.opinions-accepted} ý kiến][, giải trình {consultations.opinions-explained} ý kiến].',
    ],
  },
];
