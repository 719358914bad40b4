/** Words of documents about conferences of staff, in Vietnamese. */
export const conferenceLabelsVi = /* @__PURE__ */ Object.freeze({
  'list.conferences': 'Hội nghị cán bộ, công chức, viên chức, người lao động',
  'conferences.sphere': 'Loại hình',
  'conferences.agencyKind': 'Loại cơ quan, đơn vị',
  'conferences.enterpriseKind': 'Loại doanh nghiệp',
  'conferences.extraordinary': 'Bất thường',
  'conferences.obliged': 'Số phải tổ chức',
  'conferences.held': 'Số đã tổ chức',
  'conferences.total': 'Tổng số người',
  'conferences.attended': 'Số người dự',
  'conferences.askedBy': 'Số người yêu cầu',
  'word.commune': 'xã, phường, đặc khu',
  'word.agency': 'cơ quan, đơn vị',
  'word.employer': 'tổ chức có sử dụng lao động',
  'word.armed-forces': 'lực lượng vũ trang',
});
