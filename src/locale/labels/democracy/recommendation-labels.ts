/** Words of documents about recommendations, in Vietnamese. */
export const recommendationLabelsVi = /* @__PURE__ */ Object.freeze({
  'list.recommendations': 'Sổ theo dõi kiến nghị',
  'recommendations.content': 'Nội dung kiến nghị',
  'recommendations.addressee': 'Nơi nhận kiến nghị',
  'recommendations.due': 'Hạn trả lời',
  'recommendations.answeredOn': 'Ngày trả lời',
  'recommendations.lateDays': 'Số ngày chậm',
  'recommendations.state': 'Tình trạng',
  'recommendations.answer': 'Nội dung trả lời',
  'word.open': 'chờ trả lời',
  'word.overdue': 'quá hạn, chưa trả lời',
  'word.answered': 'đã trả lời',
  'word.accepted': 'được tiếp thu',
  'word.refused': 'không được tiếp thu',
  'word.carried-out': 'đã thực hiện',
});
