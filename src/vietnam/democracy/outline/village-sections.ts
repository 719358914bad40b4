import type { OutlineSection } from '#room/compose';

/** What villages settle, agree on, build and give. */
export const villageSections: readonly OutlineSection[] = [
  {
    id: 'communes.mediation',
    level: 2,
    heading: 'Hòa giải ở cơ sở',
    sentences: [
      'Toàn {area} có {mediation.teams} tổ hòa giải[ với {mediation.members} hòa giải viên].',
      'Các tổ hòa giải đã tiếp nhận {mediation.cases-received} vụ, việc[; hòa giải thành {mediation.cases-successful} vụ, việc].',
      'Tỷ lệ hòa giải thành trên số vụ, việc tiếp nhận là {mediation.success-rate}.',
      'Hòa giải không thành {mediation.cases-failed} vụ, việc.',
      'Đã kết thúc hòa giải {mediation.cases-closed} vụ, việc[, tỷ lệ hòa giải thành trên số đã kết thúc là {mediation.success-rate-closed}].',
      'Có {mediation.cases-withdrawn} vụ, việc các bên rút hoặc đình chỉ hòa giải.',
      'Cuối kỳ còn {mediation.cases-pending} vụ, việc đang hòa giải.',
    ],
  },
  {
    id: 'communes.villages',
    level: 2,
    heading: 'Họp thôn, tổ dân phố; hương ước, quy ước',
    sentences: [
      'Có {decisions.villages-meeting-twice} thôn, tổ dân phố họp toàn thể hai lần trong năm[; {decisions.villages-meeting-once} thôn, tổ dân phố họp một lần][; {decisions.villages-meeting-otherwise} thôn, tổ dân phố họp số lần khác].',
      'Toàn {area} có {decisions.village-conventions} hương ước, quy ước được công nhận.',
    ],
  },
  {
    id: 'communes.works',
    level: 2,
    heading: 'Huy động sức dân xây dựng công trình; hiến đất, góp ngày công',
    sentences: [
      'Nhân dân tham gia xây dựng {works.built} công trình[; làm mới, nâng cấp {works.roads} km đường giao thông nông thôn].',
      'Đã thực hiện {campaigns.works-and-tasks} công trình, phần việc vì cộng đồng.',
      'Tổng giá trị các công trình là {works.total-value}[; Nhân dân đóng góp {works.people-contribution}][; ngân sách nhà nước hỗ trợ {works.state-support}][; hiện vật, ngày công, đất quy đổi {works.in-kind-value}][; nguồn khác {works.other-funds}].',
      'Nhân dân đóng góp {appeal.labour-days} ngày công.',
      'Có {appeal.land-households} hộ hiến {appeal.land} m² đất.',
      'Xây mới, sửa chữa {houses.great-unity} nhà Đại đoàn kết.',
      'Xây mới, sửa chữa {houses.gratitude} nhà tình nghĩa.',
      'Xóa {houses.makeshift-removed} nhà tạm, nhà dột nát.',
      'Có {appeal.beneficiaries} lượt người được hỗ trợ, thụ hưởng.',
    ],
  },
  {
    id: 'communes.clearance',
    level: 2,
    heading: 'Vận động Nhân dân giải phóng mặt bằng',
    sentences: [
      'Triển khai giải phóng mặt bằng {clearance.projects} dự án[ với {clearance.households} hộ bị ảnh hưởng][; {clearance.households-agreed} hộ đồng thuận].',
      'Diện tích mặt bằng đã bàn giao là {clearance.area} ha.',
    ],
  },
];
