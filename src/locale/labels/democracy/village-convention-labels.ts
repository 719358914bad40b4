/** Words of documents about conventions of villages, in Vietnamese. */
export const villageConventionLabelsVi = /* @__PURE__ */ Object.freeze({
  'list.villageConventions': 'Hương ước, quy ước',
  'villageConventions.villages': 'Tổng số thôn, tổ dân phố',
  'villageConventions.issued': 'Đã xây dựng, thông qua',
  'villageConventions.recognised': 'Được công nhận',
  'villageConventions.refused': 'Không được công nhận',
  'villageConventions.amended': 'Sửa đổi, bổ sung, thay thế',
  'villageConventions.suspended': 'Tạm ngừng thực hiện',
  'villageConventions.abolished': 'Bãi bỏ',
});
