/** Words of documents about ratings, in Vietnamese. */
export const ratingLabelsVi = /* @__PURE__ */ Object.freeze({
  'list.ratings': 'Kết quả xếp loại',
  'ratings.scheme': 'Bộ tiêu chí',
  'ratings.year': 'Năm xếp loại',
  'ratings.grade': 'Mức xếp loại',
  'ratings.score': 'Điểm',
  'ratings.maximum': 'Điểm tối đa',
  'ratings.communes': 'Tổng số xã',
  'ratings.rated': 'Số xã được xếp loại',
  'ratings.grades': 'Xếp loại',
  'ratings.dossiers': 'Hồ sơ đề nghị',
  'ratings.recognised': 'Được công nhận',
});
