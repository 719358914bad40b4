/** Words of documents about surveys, in Vietnamese. */
export const surveyLabelsVi = /* @__PURE__ */ Object.freeze({
  'list.surveys': 'Khảo sát mức độ hài lòng',
  'surveys.subject': 'Nội dung khảo sát',
  'surveys.title': 'Tên cuộc khảo sát',
  'surveys.asked': 'Số phiếu phát ra',
  'surveys.responses': 'Số phiếu hợp lệ',
  'surveys.satisfied': 'Số phiếu hài lòng',
});
