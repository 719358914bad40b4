/** Who is called so needs no middle name: “nạn nhân Lê An”. */
export const called = `
  đồng chí, đ/c, nạn nhân, bị can, bị cáo, bị hại, đương sự, nguyên đơn, bị đơn, hộ, chủ hộ, em, cháu, cô, chú, bác, cụ, thầy, vợ,
  chồng, trưởng thôn, trưởng ấp, trưởng bản, trưởng buôn, trưởng xóm, tổ trưởng, hòa giải viên, thương binh, liệt sĩ, liệt sỹ,
  chủ tịch, bí thư, giám đốc, công dân, cử tri, đại biểu, già làng, người uy tín, trưởng ban, phó ban, chi hội trưởng, gia đình,
  người gửi, người khiếu nại, người tố cáo, người kiến nghị, người phản ánh, người làm đơn, người đại diện, luật sư, bác sĩ`;

/** Of religions: any name may follow. */
export const clergy = `
  hòa thượng, hoà thượng, thượng tọa, thượng toạ, đại đức, ni trưởng, ni sư, sư cô, sư thầy, linh mục, giám mục, mục sư, cha xứ`;

/** What stands behind such a word and is no name: “linh mục Chánh xứ”, “mục sư Hội thánh”. */
export const afterClergy =
  'Giáo|Hội|Tin|Chánh|Quản|Tăng|Phật|Trụ|Việt|Tòa|Chi|Phụ|Đại|Thượng|Hòa|Hoà';

/** Behind a form of address: offices, and women and men of legend. */
export const afterTitles =
  'Mẹ|Chúa|Trưng|Triệu|Chủ|Phó|Bí|Trưởng|Giám|Hội|Bộ|Ủy|Uỷ|Đại|Tổng|Hiệu|Táo|Địa|Trời|Bụt|Con|Phụ|Đảng|Đoàn|Cán|Nguyên|Viện';

/** What a person does or gives, before the name: “đơn của Nguyễn An”. */
export const ofPersons = `
  đơn của, đơn thư của, khiếu nại của, tố cáo của, kiến nghị của, phản ánh của, đề nghị của, yêu cầu của, nhà của, đất của,
  con của, vợ của, chồng của, mẹ của, cha của, gặp, mời, do`;

/** What a person does, behind the name: “Nguyễn An khiếu nại”. */
export const byPersons =
  'khiếu nại|tố cáo|tố giác|phản ánh|kiến nghị|gửi đơn|làm đơn|có đơn|hiến|trú tại|trú ở|cư trú|thường trú|ngụ|sinh năm|SN|trưởng thôn|trưởng ấp|trưởng bản|trưởng ban|bí thư|chủ tịch|tổ trưởng|Trưởng thôn|Trưởng ấp|Trưởng bản|Trưởng ban|Bí thư|Chủ tịch|Tổ trưởng';
