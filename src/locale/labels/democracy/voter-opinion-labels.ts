/** Words of documents about opinions of voters, in Vietnamese. */
export const voterOpinionLabelsVi = /* @__PURE__ */ Object.freeze({
  'list.voterOpinions': 'Ý kiến, kiến nghị của cử tri',
  'voterOpinions.topic': 'Lĩnh vực',
  'voterOpinions.meetings': 'Cuộc tiếp xúc cử tri',
  'voterOpinions.attendances': 'Lượt cử tri',
  'voterOpinions.atMeetings': 'Ý kiến tại tiếp xúc cử tri',
  'voterOpinions.received': 'Ý kiến tiếp nhận',
  'voterOpinions.consolidated': 'Sau phân loại, tổng hợp',
  'voterOpinions.forwarded': 'Chuyển giải quyết',
  'voterOpinions.forwardedAs': 'Số chuyển tính theo',
  'voterOpinions.answered': 'Đã trả lời',
  'word.as-received': 'ý kiến tiếp nhận',
  'word.put-together': 'ý kiến đã tổng hợp',
});
