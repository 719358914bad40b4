/** Words of documents about social criticism, in Vietnamese. */
export const criticismLabelsVi = /* @__PURE__ */ Object.freeze({
  'list.criticisms': 'Phản biện xã hội, góp ý',
  'criticisms.kind': 'Loại',
  'criticisms.critic': 'Chủ thể',
  'criticisms.form': 'Hình thức',
  'criticisms.title': 'Nội dung',
  'criticisms.sessions': 'Số cuộc',
  'criticisms.drafts': 'Số dự thảo',
  'criticisms.opinions': 'Số ý kiến',
  'criticisms.accepted': 'Được tiếp thu',
  'criticisms.explained': 'Được giải trình',
  'word.social-criticism': 'phản biện xã hội',
  'word.party-building': 'góp ý xây dựng Đảng, xây dựng chính quyền',
});
