/** Words of documents about boards of inspection and supervision, in Vietnamese. */
export const boardLabelsVi = /* @__PURE__ */ Object.freeze({
  'list.boards': 'Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng',
  'boards.kind': 'Loại ban',
  'boards.title': 'Tên gọi',
  'boards.boards': 'Số ban',
  'boards.members': 'Thành viên',
  'boards.women': 'Nữ',
  'boards.villages': 'Thôn, tổ dân phố',
  'boards.project': 'Dự án',
  'boards.projects': 'Số dự án trên địa bàn',
});
