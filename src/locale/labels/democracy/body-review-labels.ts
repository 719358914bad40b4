/** Words of documents about reviews of bodies, in Vietnamese. */
export const bodyReviewLabelsVi = /* @__PURE__ */ Object.freeze({
  'list.bodyReviews': 'Báo cáo sơ kết, tổng kết của các đơn vị',
  'bodyReviews.title': 'Tên báo cáo',
  'bodyReviews.kind': 'Loại',
  'bodyReviews.documents': 'Văn bản được tổng kết',
  'bodyReviews.results': 'Kết quả',
  'bodyReviews.shortcomings': 'Hạn chế',
  'bodyReviews.causes': 'Nguyên nhân',
  'bodyReviews.lessons': 'Bài học kinh nghiệm',
  'bodyReviews.mottoes': 'Phương châm',
  'bodyReviews.nextTasks': 'Nhiệm vụ thời gian tới',
  'bodyReviews.ratings': 'Đánh giá',
  'word.interim': 'sơ kết',
  'word.final': 'tổng kết',
  'word.anniversary': 'tổng kết việc thực hiện văn bản',
});
