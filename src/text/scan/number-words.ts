/** A pattern of one of several words, the longest first, which no letter touches. */
export const anyOf = (words: string): string =>
  `(?<!\\p{L})(?:${words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})`;

/** What is counted or measured; one of them behind a number makes it a figure. */
export const countedWords = anyOf(`
  %, ban, bài, bản, bộ, buổi, buôn, bon, ca, căn, câu lạc bộ, cá nhân, cán bộ, cây, chi bộ, chi hội, chiếc, con,
  công chức, công dân, công trình, cuộc, cơ quan, cơ sở, cử tri, diễn đàn, doanh nghiệp, dự án, đại biểu, đảng bộ,
  đảng viên, đề xuất, điểm, điển hình, đoàn, đoàn viên, đội, đơn, đơn vị, đợt, đồng, đồng chí, em, gia đình,
  gia súc, giấy khen, bằng khen, ha, hecta, hội viên, hộ, hòm thư, hội nghị, hồ sơ, hòa giải viên, km, kg, kiến nghị,
  kênh, ki-lô-mét, lao động, làng, lớp, lít, lượt, m, m2, m3, m², m³, mét, mét vuông, mô hình, mặt hàng, ngày công,
  nghìn, ngàn, triệu, tỷ, tỉ, vạn, trăm, chục, ngôi, nhà, nhóm, nhiệm vụ, nội dung, người, phần, phiếu, phường,
  quyết định, quy ước, hương ước, quần chúng, sai phạm, sản phẩm, sào, suất, tập thể, tấn, tạ, thành viên, thôn, ấp,
  khu phố, khu dân cư, khóm, xóm, tổ, tổ chức, tiêu chí, tin, tờ rơi, trường hợp, trường, trẻ em, tuyến, tỉnh, huyện,
  văn bản, việc, vụ, vấn đề, xã, ý kiến, hội thi, học sinh, sinh viên, viên chức, chiến sĩ, ủy viên, phần quà, chỉ tiêu,
  chương trình, kế hoạch, phong trào, hoạt động, quỹ, chốt, camera, hạng mục, cầu, cống, tuyến đường, biên bản`);

/** A number behind one of them is a name, an article or an ordinal, whatever follows. */
export const namingWords = anyOf(`
  điều, khoản, chương, phụ lục, biểu mẫu, bảng, biểu, mẫu, mẫu số, trang, thứ, kỳ họp thứ, lần thứ, tiêu chí số,
  quốc lộ, vành đai, tỉnh lộ, huyện lộ, đường tỉnh, đường huyện, hương lộ, trung ương, hội nghị trung ương, covid, sars-cov, khóa,
  khoá, giai đoạn, nhiệm kỳ, niên khóa, năm học, tháng, năm`);

/** A number behind one of them is a name, unless it counts what follows: “thôn 7”, “thôn 7 hộ”. */
export const namedWords = anyOf(`
  nghị quyết, chỉ thị, quyết định, kết luận, quy định, kế hoạch, hướng dẫn, thông tư, nghị định, luật, pháp lệnh,
  thông báo, công văn, tờ trình, báo cáo, đề án, chương trình, dự án, công điện, thông tri, quy chế, văn bản, thôn, ấp,
  bản, buôn, bon, làng, xóm, khóm, tổ, tổ dân phố, khu, khu phố, khối, khối phố, khu dân cư, quận, phường, đội, nhóm,
  cấp, loại, hạng, bậc, lớp, vòng, đợt, bước, kỳ, tập, phần, mục, điểm, tuyến, tiêu chí, số, khu vực, vùng, cụm, lô,
  km, tiểu khu, tổ công tác, lữ đoàn, sư đoàn, trung đoàn, tiểu đoàn, đoàn, lần, quý, mức, mức độ, trạm, chi bộ, ca`);

/** Behind them “số” is an amount and no number of a document: “tổng số 51”. */
export const amountWords = ['tổng', 'trong', 'với', 'tỷ', 'tỉ', 'đối với', 'có', 'thêm'];
