/** The figures, numbers of documents, days and years of the five articles, by the paper that tells them all. */
export const figuresOfPapers: Readonly<Record<string, readonly string[]>> = {
  'hoa-binh-2019-quy-che': ['năm 2019', 'Đại hội XII'],
  'hoa-binh-2019-ke-hoach': ['năm 2019', 'Đại hội XII'],
  'hoa-binh-2019-tinh-hinh': ['Năm dân vận khéo 2019', 'nhiều mô hình'],
  'tay-ninh-2020-h1': [
    ...['35.864', '58,5 tỷ đồng', 'gần 134 tấn', '39.284 cuộc', '1.327.453 lượt người'],
    ...['giám sát 98 cuộc', 'giám sát 136 cuộc', '545 tổ hòa giải', '4.001', '325', '240', '74%'],
    'nhiều trang thiết bị y tế, thực phẩm',
  ],
  'dak-doa-2022-bao-cao': [
    ...['400-QĐ/TU', '844-QĐ/HU', '01-ĐA/HU', '114-KH/HU', '51/51', '04 nội dung trọng tâm'],
    ...['20 mô hình', 'kinh tế 07', 'văn hóa - xã hội 06', 'quốc phòng - an ninh 04'],
    ...['hệ thống chính trị 03', 'giai đoạn 2021-2025', 'đến năm 2030', '20/12/2022', 'năm 2023'],
    'điểm cầu truyền hình tỉnh Gia Lai và điểm cầu truyền hình Đak Đoa',
    'Được sự ủy quyền của Thường trực Huyện ủy',
  ],
  'dak-doa-2022-mo-hinh': ['20 mô hình', 'kinh tế: 07', 'xã hội: 06', 'an ninh: 04', 'trị: 03'],
  'dak-nong-2024-tong-ket': [
    ...['10 năm', 'Nghị quyết số 25-NQ/TW ngày 03/6/2013', '5 năm', '43-KL/TW ngày 07/01/2019'],
    ...['khóa XI, XII, XIII', 'Chỉ thị số 17 ngày 07/8/2013', 'Chỉ thị số 13 ngày 03/10/2022'],
    ...['Quyết định 1205 ngày 19/7/2022', 'năm 2023', '37.860', '7.112', '2.821', '27.927'],
    ...['25.427 lượt', '43.907', '592 lượt', '1.621 đơn', '923 đơn', 'trên 11.000', '1.469'],
  ],
  'bo-trach-2021': ['năm 2021', 'Quốc hội khóa XV', 'nhiệm kỳ 2021-2026'],
  'bo-trach-2020-tong-ket': ['năm 2020', '08/4/2021', 'Quốc hội khóa XV', 'nhiệm kỳ 2021-2026'],
};

/** The figures that stand in workbooks as numbers, by the paper. */
export const numbersOfPapers: Readonly<Record<string, readonly number[]>> = {
  'tay-ninh-2020-h1': [
    ...[35_864, 58_500_000_000, 134, 39_284, 1_327_453, 98, 136, 545, 4001, 325, 240],
  ],
  'dak-doa-2022-bao-cao': [51, 20, 7, 6, 4, 3],
  'dak-doa-2022-mo-hinh': [20, 7, 6, 4, 3],
  'dak-nong-2024-tong-ket': [
    ...[37_860, 7112, 2821, 27_927, 25_427, 43_907, 592, 1621, 923, 11_000, 1469],
  ],
};
