import { wordsOfList } from './words-of-list.js';

const setOf = (list: string): ReadonlySet<string> => new Set(wordsOfList(list));

/** Places, and words of offices, that begin as the names of persons do, by their first two syllables. */
export const placeStarts: ReadonlySet<string> = /* @__PURE__ */ setOf(`
  Bạch Đằng, Bạch Long, Bạch Thông, Cao Bằng, Cao Lãnh, Cao Lộc, Cao Phong, Châu Á, Châu Âu, Châu Đốc, Châu Đức, Châu Phi,
  Châu Phú, Châu Thành, Chu Prông, Cù Lao, Đào Tạo, Đinh Trang, Đoàn Công, Đoàn Kết, Đoàn Thanh, Đoàn Xã, Hà Bắc, Hà Đông,
  Hà Giang, Hà Nam, Hà Nội, Hà Tây, Hà Thành, Hà Tiên, Hà Tĩnh, Hà Trung, Hoàng Liên, Hoàng Mai, Hoàng Sa, Hoàng Su, Hồ Chí,
  Hồ Tây, Kim Bảng, Kim Bôi, Kim Động, Kim Liên, Kim Môn, Kim Sơn, Kim Thành, Lâm Bình, Lâm Đồng, Lâm Hà, Lâm Thao, Lương Sơn,
  Lương Tài, Lý Nhân, Lý Sơn, Mai Châu, Mai Sơn, Ninh Bình, Ninh Thuận, Nông Cống, Nông Dân, Nông Nghiệp, Nông Sơn, Nông Thôn,
  Phan Rang, Phan Rí, Phan Si, Phan Xi, Phan Thiết, Phạm Vi, Quách Phẩm, Tạ An, Thạch Thành, Thái Bình, Thái Hòa, Thái Lan, Thái Nguyên, Thái Thụy, Trần Đề,
  Triệu Phong, Triệu Sơn, Võ Nhai, Võ Thuật, Vũ Khí, Vũ Quang, Vũ Thư, Vũ Trang`);

/**
 * Persons of history by whom streets, schools, communes and prizes are called: a text that names one
 * of them tells of nobody who lives.
 */
export const namesOfHistory: ReadonlySet<string> = /* @__PURE__ */ setOf(`
  Bế Văn Đàn, Bùi Thị Xuân, Cao Bá Quát, Chu Văn An, Dương Minh Châu, Đinh Bộ Lĩnh, Đinh Tiên Hoàng, Đoàn Thị Điểm, Hà Huy Tập, Hoàng Hoa Thám, Hoàng Văn Thụ,
  Hồ Xuân Hương, La Văn Cầu, Lê Đại Hành, Lê Hồng Phong, Lê Quý Đôn, Lê Thánh Tông, Lê Thánh Tôn, Lý Tự Trọng, Mạc Đĩnh Chi,
  Ngô Gia Tự, Nguyễn Ái Quốc, Nguyễn Bỉnh Khiêm, Nguyễn Công Trứ, Nguyễn Đình Chiểu, Nguyễn Tất Thành, Nguyễn Thái Học, Nguyễn Thị Minh Khai,
  Nguyễn Trung Trực, Nguyễn Văn Trỗi, Nguyễn Viết Xuân, Phạm Ngũ Lão, Phan Bội Châu, Phan Châu Trinh, Phan Chu Trinh, Phan Đình Giót,
  Phan Đình Phùng, Phùng Chí Kiên, Tôn Đức Thắng, Trần Hưng Đạo, Trần Nguyên Hãn, Trần Nhân Tông, Trần Quốc Toản, Trần Văn Thời, Võ Nguyên Giáp, Võ Thị Sáu`);
