/** How the work is led, told, taught and looked into. */
export const leadershipSentences = {
  documents: [
    'Đã ban hành {leadership.documents-issued} văn bản lãnh đạo, chỉ đạo, triển khai thực hiện.',
    'Có {leadership.party-organizations-informed} tổ chức cơ sở đảng đã quán triệt, phổ biến[, đạt {leadership.party-organizations-informed-rate}][, {leadership.party-organizations-informed-rate:change}].',
    'Tổ chức {leadership.briefings} hội nghị quán triệt, phổ biến[ với {leadership.briefing-attendances} lượt người tham dự].',
  ],
  classes: [
    'Mở {leadership.training-classes} lớp tập huấn, bồi dưỡng nghiệp vụ[ cho {leadership.training-attendances} lượt người].',
  ],
  visits: ['Tổ chức {leadership.grassroots-visits} lượt đi cơ sở nắm tình hình Nhân dân.'],
  inspections: [
    'Tiến hành {leadership.inspections} cuộc kiểm tra, khảo sát.',
    'Toàn {area} có {network.democracy-steering-committees} Ban Chỉ đạo thực hiện dân chủ ở cơ sở.',
  ],
} as const;
