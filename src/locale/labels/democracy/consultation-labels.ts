/** Words of documents about consultations, in Vietnamese. */
export const consultationLabelsVi = /* @__PURE__ */ Object.freeze({
  'list.consultations': 'Những nội dung lấy ý kiến Nhân dân',
  'consultations.content': 'Nội dung',
  'consultations.title': 'Nội dung cụ thể',
  'consultations.forms': 'Hình thức',
  'consultations.sessions': 'Số cuộc',
  'consultations.attendances': 'Số lượt người dự',
  'consultations.received': 'Ý kiến tham gia',
  'consultations.accepted': 'Ý kiến tiếp thu',
  'consultations.explained': 'Ý kiến giải trình',
});
