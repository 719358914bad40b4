import { wordsOfList } from './words-of-list.js';

const setOf = (list: string): ReadonlySet<string> => new Set(wordsOfList(list));

/** Places, and words of offices, that begin as the names of persons do, by their first two syllables. */
export const placeStarts: ReadonlySet<string> = /* @__PURE__ */ setOf(`
  Bạch Đằng, Bạch Long, Bạch Thông, Cao Bằng, Cao Lãnh, Cao Lộc, Cao Phong, Châu Á, Châu Âu, Châu Đốc, Châu Đức, Châu Phi,
  Châu Phú, Châu Thành, Chu Prông, Cù Lao, Đào Tạo, Đinh Trang, Đoàn Công, Đoàn Kết, Đoàn Thanh, Đoàn Xã, Hà Bắc, Hà Đông,
  Hà Giang, Hà Nam, Hà Nội, Hà Tây, Hà Thành, Hà Tiên, Hà Tĩnh, Hà Trung, Hoàng Liên, Hoàng Mai, Hoàng Sa, Hoàng Su, Hồ Chí,
  Hồ Tây, Kim Bảng, Kim Bôi, Kim Động, Kim Liên, Kim Môn, Kim Sơn, Kim Thành, Lâm Bình, Lâm Đồng, Lâm Hà, Lâm Thao, Lương Sơn,
  Lương Tài, Lý Nhân, Lý Sơn, Mai Châu, Mai Sơn, Ninh Bình, Ninh Thuận, Nông Cống, Nông Dân, Nông Nghiệp, Nông Sơn, Nông Thôn,
  Phan Rang, Phan Rí, Phan Si, Phan Xi, Phan Thiết, Phạm Vi, Quách Phẩm, Siu Puông, Tạ An, Thạch Thành, Thái Bình, Thái Hòa, Thái Lan, Thái Nguyên, Thái Thụy, Trần Đề,
  Triệu Phong, Triệu Sơn, Võ Nhai, Võ Thuật, Vũ Khí, Vũ Quang, Vũ Thư, Vũ Trang`);

/**
 * Persons of history by whom streets, schools, communes and prizes are called, and communes that are called
 * as nobody else is: a text that names one of them tells of nobody who lives.
 */
export const namesOfHistory: ReadonlySet<string> = /* @__PURE__ */ setOf(`
  Bùi Hữu Nghĩa, Bùi La Nhân, Bùi Thị Xuân, Bế Văn Đàn, Cao Bá Quát, Cao Xuân Dương, Chu Văn An, Châu Văn Liêm,
  Dương Hồng Thủy, Dương Minh Châu, Đinh Bộ Lĩnh, Đinh Tiên Hoàng, Đinh Văn Lâm Hà, Đoàn Thị Điểm, Đào Duy Từ, Đặng Thùy Trâm,
  Hoàng Hoa Thám, Hoàng Văn Thụ, Huỳnh Hữu Nghĩa, Hà Huy Tập, Hồ Xuân Hương, La Văn Cầu, Lâm Trung Thủy, Lê Hồng Phong,
  Lê Minh Xuân, Lê Quý Đôn, Lê Thanh Nghị, Lê Thánh Tôn, Lê Thánh Tông, Lê Văn Lương, Lê Ích Mộc, Lê Đại Hành, Lý Tự Trọng,
  Lục Sỹ Thành, Mạc Đĩnh Chi, Nguyễn An Ninh, Nguyễn Bỉnh Khiêm, Nguyễn Công Trứ, Nguyễn Cư Trinh, Nguyễn Hữu Thọ,
  Nguyễn Lương Bằng, Nguyễn Thái Bình, Nguyễn Thái Học, Nguyễn Thị Minh Khai, Nguyễn Trung Trực, Nguyễn Tất Thành,
  Nguyễn Viết Xuân, Nguyễn Văn Cừ, Nguyễn Văn Linh, Nguyễn Văn Trỗi, Nguyễn Ái Quốc, Nguyễn Đình Chiểu, Ngô Gia Tự,
  Phan Bội Châu, Phan Chu Trinh, Phan Châu Trinh, Phan Ngọc Hiển, Phan Sào Nam, Phan Đình Giót, Phan Đình Phùng,
  Phùng Chí Kiên, Phạm Hồng Thái, Phạm Ngũ Lão, Phạm Sư Mạnh, Phạm Văn Đồng, Phạm Đình Hổ, Thích Quảng Đức, Trương Quang Trọng,
  Trần Hưng Đạo, Trần Nguyên Hãn, Trần Nhân Tông, Trần Quang Diệu, Trần Quốc Toản, Trần Văn Thời, Tôn Đức Thắng, Võ Chí Công,
  Võ Nguyên Giáp, Võ Thị Sáu, Võ Văn Kiệt`);

/** Communes, streets and persons of history of two syllables; of the families of which few places begin. */
export const shortNamesOfPlaces: ReadonlySet<string> = /* @__PURE__ */ setOf(`
  Bùi Viện, Đặng Dung, Đặng Lễ, Đặng Sơn, Đặng Tất, Đặng Xá, Đinh Lạc, Đinh Lễ, Đinh Liệt, Đinh Núp, Đinh Văn, Đinh Xá, Đỗ Động,
  Đỗ Sơn, Đỗ Xuyên, Lê Bình, Lê Chánh, Lê Chân, Lê Chung, Lê Duẩn, Lê Hóa, Lê Hoàn, Lê Hồ, Lê Hồng, Lê Lai, Lê Lợi, Lê Ninh,
  Lê Thanh, Lê Thiện, Lê Trì, Lê Xá, Ngô Mây, Ngô Quyền, Ngô Xá, Nguyễn Du, Nguyễn Huân, Nguyễn Huệ, Nguyễn Nghiêm, Nguyễn Phích,
  Nguyễn Trãi, Nguyễn Úy, Nguyễn Xá, Phan Dũng, Phan Điền, Phan Hiệp, Phan Hòa, Phan Lâm, Phan Rang, Phan Sơn, Phan Thanh,
  Phan Thiết, Phan Tiến, Phan Xá, Phạm Hùng, Phạm Kha, Phạm Thái, Phạm Trấn, Phạm Xá, Trần Cao, Trần Đề, Trần Hợi, Trần Lãm,
  Trần Liễu, Trần Phán, Trần Phú, Trần Thới, Trần Thương, Trần Xá, Trịnh Tường, Trịnh Xá, Trương Định, Trương Lương, Trương Xá,
  Võ Cường, Võ Lao, Võ Miếu, Võ Nhai, Võ Ninh, Võ Tánh, Võ Xu`);
