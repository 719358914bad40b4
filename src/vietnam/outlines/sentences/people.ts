/** What the Front, the organizations and the people do together. */
export const peopleSentences = {
  outreach: [
    'Đã tổ chức {outreach.sessions} cuộc tuyên truyền, vận động[ với {outreach.attendances} lượt người tham dự][, bình quân {outreach.attendances-per-session} lượt người một cuộc].',
    'Phát triển mới {members.new} đoàn viên, hội viên[, nâng tổng số lên {members.total} đoàn viên, hội viên].',
  ],
  appeal: [
    'Vận động ủng hộ được {appeal.cash}[ cùng {appeal.goods} trang thiết bị, vật phẩm][ và {appeal.rice} tấn gạo].',
    'Quỹ “Vì người nghèo” vận động được {appeal.poor-fund}.',
    'Đã trao {appeal.gifts} suất quà[, trị giá {appeal.gifts-value}].',
  ],
  aid: ['Có {appeal.beneficiaries} lượt người được hỗ trợ, thụ hưởng.'],
  houses: [
    'Xây mới, sửa chữa {houses.great-unity} nhà Đại đoàn kết.',
    'Xây mới, sửa chữa {houses.gratitude} nhà tình nghĩa.',
    'Xóa {houses.makeshift-removed} nhà tạm, nhà dột nát.',
  ],
  works: [
    'Nhân dân tham gia xây dựng {works.built} công trình[; làm mới, nâng cấp {works.roads} km đường giao thông nông thôn].',
    'Đã thực hiện {campaigns.works-and-tasks} công trình, phần việc vì cộng đồng.',
    'Tổng giá trị các công trình là {works.total-value}[; Nhân dân đóng góp {works.people-contribution}][; ngân sách nhà nước hỗ trợ {works.state-support}][; hiện vật, ngày công, đất quy đổi {works.in-kind-value}][; nguồn khác {works.other-funds}].',
    'Nhân dân đóng góp {appeal.labour-days} ngày công.',
    'Có {appeal.land-households} hộ hiến {appeal.land} m² đất[, {appeal.land:change}].',
    'Giá trị hiện vật vận động được, quy đổi thành tiền, là {appeal.in-kind-value}.',
  ],
  clearance: [
    'Triển khai giải phóng mặt bằng {clearance.projects} dự án[ với {clearance.households} hộ bị ảnh hưởng][; {clearance.households-agreed} hộ đồng thuận].',
    'Diện tích mặt bằng đã bàn giao là {clearance.area} ha.',
  ],
  armedForces: ['Lực lượng vũ trang giúp Nhân dân {armed-forces.labour-days} ngày công.'],
} as const;
