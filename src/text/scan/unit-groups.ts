/** Words of units that may stand for each other: a row of the table is one kind of thing. */
const rows: readonly (readonly string[])[] = [
  ['cuộc', 'buổi', 'hội nghị', 'lần', 'phiên', 'diễn đàn'],
  ['vụ', 'việc', 'vụ việc', 'trường hợp', 'sai phạm'],
  ['lượt người', 'lượt', 'lượt công dân', 'lượt cử tri', 'đại biểu'],
  [
    'người',
    'thành viên',
    'công dân',
    'đoàn viên',
    'hội viên',
    'đảng viên',
    'hòa giải viên',
    'nhân khẩu',
    'khẩu',
    'ủy viên',
    'tín đồ',
    'cán bộ',
  ],
  ['đơn', 'đơn thư', 'vụ'],
  ['tổ', 'khối', 'hội'],
  [
    'thôn',
    'tổ dân phố',
    'bản',
    'ấp',
    'khu phố',
    'khu dân cư',
    'buôn',
    'bon',
    'làng',
    'khóm',
    'xóm',
  ],
  ['xã', 'phường', 'thị trấn', 'đơn vị'],
  ['cơ quan', 'đơn vị', 'trường'],
  ['nhà', 'căn', 'ngôi', 'căn nhà', 'ngôi nhà'],
  ['suất', 'phần', 'suất quà', 'phần quà'],
  ['công trình', 'phần việc', 'dự án', 'tuyến'],
  ['mô hình', 'điển hình'],
  ['văn bản', 'chương trình', 'quy chế', 'kế hoạch', 'nghị quyết'],
  ['tổ chức', 'chi bộ', 'đảng bộ'],
  ['bản', 'hương ước', 'quy ước'],
  ['hộ', 'gia đình', 'hộ gia đình'],
  ['ý kiến', 'lượt ý kiến', 'kiến nghị'],
  ['ngày', 'buổi'],
  ['ngày công', 'công'],
];

/** Units that are measured: no other kind of unit stands for one. */
const measures: readonly (readonly string[])[] = [
  ['%', 'phần trăm'],
  ['đồng', 'đ', 'vnđ', 'vnd'],
  ['m2', 'm²', 'ha', 'hecta', 'mét vuông', 'sào'],
  ['tấn', 'kg', 'tạ'],
  ['km', 'm', 'mét', 'ki lô mét'],
];

/** Both tables in one: which words mean a like unit, and which are measures. */
export const unitGroups = Object.freeze({ alike: rows, measures });
