import { wordsOfList } from './words-of-list.js';

/** Family names that are seldom anything else: what follows with capitals is the name of a person. */
export const familyNames = /* @__PURE__ */ wordsOfList(`
  Nguyễn, Trần, Lê, Phạm, Huỳnh, Hoàng, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Ngô, Dương, Đinh, Trịnh, Trương, Phùng, Tạ, Quách,
  Nghiêm, Khuất, Khổng, Lã, Doãn, Ngụy, Mạc, Thiều, Tôn Nữ, Tôn Thất`);

/** Family names that begin many other words and places too: a usual middle name must follow. */
export const unsureFamilyNames = /* @__PURE__ */ wordsOfList(`
  Âu, Bạch, Bạc, Bàn, Bế, Cà, Cao, Cầm, Châu, Chảo, Chíu, Chìu, Chu, Cù, Cứ, Cung, Danh, Diệp, Điểu, Đàm, Đèo, Đào, Đậu, Đoàn, Giàng, Giáp, Hà, Hạng, Hầu,
  Hồ, Hờ, Hứa, Kiều, Kim, Kha, Khương, La, Lại, Lâm, Lầu, Lăng, Lèng, Lò, Lỗ, Lù, Lỳ, Lục, Lương, Lường, Lưu, Lý, Ma, Mã, Mai, Mông, Mùa,
  Ninh, Nông, Phàn, Phàng, Phùn, Pờ, Quàng, Sầm, Sồng, Sùng, Tào, Tẩn, Tô, Tôn, Tống, Tòng, Thạch, Thái, Thào, Thẩm, Thèn, Tráng, Triệu, Ung, Vàng, Vi, Voòng, Vương, Vù, Vừ, Xồng`);

/** What commonly stands between the family name and the given name. */
export const middleNames = /* @__PURE__ */ wordsOfList(`
  Văn, Thị, Ngọc, Xuân, Thanh, Minh, Quang, Đức, Hữu, Đình, Quốc, Công, Thu, Kim, Hồng, Mỹ, Thành, Trọng, Bá, Duy, Anh, Hoàng,
  Tuấn, Viết, Như, Huy, Mạnh, Bích, Diệu, Thùy, Thuỳ, Thúy, Thuý, Ánh, Bảo, Khánh, Nhật, Tấn, Thế, Tiến, Hoài, Sỹ, Khắc, Tuyết,
  Cẩm, Trung, Thiện, Đăng, Phi, Trí, Seo, Mí, A`);

/** Those of which few places begin: with one more syllable they are a person beside certain words. */
export const pairFamilyNames = /* @__PURE__ */ wordsOfList(`
  Nguyễn, Trần, Lê, Phạm, Huỳnh, Phan, Võ, Đặng, Bùi, Đỗ, Ngô, Đinh, Trịnh, Trương`);
