/** Words of documents about receptions of citizens, in Vietnamese. */
export const receptionLabelsVi = /* @__PURE__ */ Object.freeze({
  'list.receptions': 'Tiếp công dân',
  'receptions.receivedBy': 'Nơi tiếp',
  'receptions.ledBy': 'Người tiếp',
  'receptions.kind': 'Loại',
  'receptions.title': 'Nội dung',
  'receptions.days': 'Số ngày tiếp',
  'receptions.sessions': 'Số buổi tiếp',
  'receptions.visits': 'Lượt tiếp',
  'receptions.people': 'Số công dân',
  'receptions.cases': 'Số vụ việc',
  'receptions.largeGroups': 'Đoàn đông người',
  'receptions.largeGroupPeople': 'Số người trong đoàn đông người',
  'receptions.lettersReceived': 'Đơn nhận',
  'receptions.lettersForwarded': 'Đơn chuyển',
  'word.regular': 'thường xuyên',
});
