/** Words of documents about meetings of villages, in Vietnamese. */
export const villageMeetingLabelsVi = /* @__PURE__ */ Object.freeze({
  'list.villageMeetings': 'Họp toàn thể thôn, tổ dân phố',
  'villageMeetings.villages': 'Tổng số thôn, tổ dân phố',
  'villageMeetings.once': 'Họp 1 lần/năm',
  'villageMeetings.twice': 'Họp 2 lần/năm',
  'villageMeetings.other': 'Số lần khác',
});
