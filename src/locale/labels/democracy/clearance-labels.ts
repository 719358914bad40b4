/** Words of documents about site clearance, in Vietnamese. */
export const clearanceLabelsVi = /* @__PURE__ */ Object.freeze({
  'list.clearances': 'Công tác giải phóng mặt bằng',
  'clearances.project': 'Mã dự án',
  'clearances.title': 'Tên dự án',
  'clearances.projectsStated': 'Số dự án',
  'clearances.households': 'Số hộ bị ảnh hưởng',
  'clearances.agreed': 'Số hộ đồng thuận',
  'clearances.handedOver': 'Số hộ bàn giao',
  'clearances.compelled': 'Số hộ bị cưỡng chế',
  'clearances.complaints': 'Đơn khiếu nại',
  'clearances.areaAffected': 'Diện tích thu hồi (m²)',
  'clearances.areaHandedOver': 'Diện tích đã bàn giao (m²)',
  'clearances.compensation': 'Bồi thường, hỗ trợ (đồng)',
});
