/** What the people know, decide, are asked, and supervise. */
export const voiceSentences = {
  disclosure: [
    'Đã công khai {disclosure.items-disclosed} nội dung[ trong tổng số {disclosure.items-required} nội dung phải công khai][, đạt {disclosure.rate}][, {disclosure.rate:change}][; có {disclosure.items-on-time} nội dung công khai đúng thời hạn].',
  ],
  decisions: [
    'Nhân dân đã bàn, quyết định {decisions.items} nội dung[; thông qua {decisions.items-passed} nội dung].',
    'Tổng kinh phí Nhân dân đã bàn, quyết định là {decisions.total-value}[; Nhân dân đóng góp {decisions.people-contribution}][; ngân sách nhà nước hỗ trợ {decisions.state-support}][; nguồn khác {decisions.other-funds}].',
    'Nhân dân thống nhất đóng góp {decisions.labour-days} ngày công.',
    'Diện tích đất Nhân dân thống nhất hiến là {decisions.land} m².',
    'Đã tổ chức thực hiện {decisions.items-carried-out} nội dung đã được thông qua.',
    'Qua các lần biểu quyết, có {decisions.households-for} lượt hộ gia đình tán thành trong tổng số {decisions.households-in-scope} lượt hộ thuộc phạm vi quyết định[, đạt {decisions.approval-rate}][, {decisions.approval-rate:change}].',
  ],
  consultations: [
    'Đã lấy ý kiến Nhân dân về {consultations.items} nội dung[; tổ chức {consultations.sessions} hội nghị, cuộc họp với {consultations.attendances} lượt người tham dự].',
    'Tiếp nhận {consultations.opinions} ý kiến tham gia[; tiếp thu {consultations.opinions-accepted} ý kiến][, giải trình {consultations.opinions-explained} ý kiến].',
  ],
  villages: [
    'Có {decisions.villages-meeting-twice} thôn, tổ dân phố họp toàn thể hai lần trong năm[; {decisions.villages-meeting-once} thôn, tổ dân phố họp một lần][; {decisions.villages-meeting-otherwise} thôn, tổ dân phố họp số lần khác].',
    'Toàn {area} có {decisions.village-conventions} hương ước, quy ước được công nhận.',
  ],
  mediation: [
    'Toàn {area} có {mediation.teams} tổ hòa giải[ với {mediation.members} hòa giải viên].',
    'Kỳ trước chuyển sang {mediation.cases-carried-over} vụ, việc hòa giải.',
    'Các tổ hòa giải đã tiếp nhận {mediation.cases-received} vụ, việc[; hòa giải thành {mediation.cases-successful} vụ, việc][, đạt {mediation.success-rate} số vụ, việc tiếp nhận][, {mediation.success-rate:change}].',
    'Hòa giải không thành {mediation.cases-failed} vụ, việc.',
    'Đã kết thúc hòa giải {mediation.cases-closed} vụ, việc[, tỷ lệ hòa giải thành trên số đã kết thúc là {mediation.success-rate-closed}][, {mediation.success-rate-closed:change}].',
    'Có {mediation.cases-withdrawn} vụ, việc các bên rút hoặc đình chỉ hòa giải.',
    'Cuối kỳ còn {mediation.cases-pending} vụ, việc đang hòa giải.',
  ],
} as const;
