import { wordsOfList } from './words-of-list.js';

/** Family names that are seldom anything else: what follows with capitals is the name of a person. */
export const familyNames = /* @__PURE__ */ wordsOfList(`
  Nguyễn, Trần, Lê, Phạm, Huỳnh, Hoàng, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Ngô, Dương, Đinh, Trịnh, Trương, Phùng, Tạ, Quách,
  Nghiêm, Khuất, Khổng, Lã, Doãn, Ngụy, Mạc, Thiều, Tôn Nữ, Tôn Thất`);

/** Family names that begin many other words and places too: a usual middle name must follow. */
export const unsureFamilyNames = /* @__PURE__ */ wordsOfList(`
  Âu, Bạch, Bàn, Bế, Cao, Cầm, Châu, Chảo, Chu, Cù, Cung, Danh, Diệp, Điểu, Đàm, Đào, Đậu, Đoàn, Giàng, Giáp, Hà, Hạng, Hầu,
  Hồ, Hứa, Kiều, Kim, Kha, Khương, La, Lại, Lâm, Lầu, Lăng, Lò, Lỗ, Lù, Lục, Lương, Lường, Lưu, Lý, Ma, Mã, Mai, Mông, Mùa,
  Ninh, Nông, Phàn, Quàng, Sầm, Sùng, Tào, Tẩn, Tô, Tôn, Tống, Tòng, Thạch, Thái, Thào, Thẩm, Triệu, Ung, Vàng, Vi, Vương, Vừ`);

/** What commonly stands between the family name and the given name. */
export const middleNames = /* @__PURE__ */ wordsOfList(`
  Văn, Thị, Ngọc, Xuân, Thanh, Minh, Quang, Đức, Hữu, Đình, Quốc, Công, Thu, Kim, Hồng, Mỹ, Thành, Trọng, Bá, Duy, Anh, Hoàng,
  Tuấn, Viết, Như, Huy, Mạnh, Bích, Diệu, Thùy, Thuỳ, Thúy, Thuý, Ánh, Bảo, Khánh, Nhật, Tấn, Thế, Tiến, Hoài, Sỹ, Khắc, Tuyết,
  Cẩm, Trung, Thiện, Đăng, Phi, Trí, Seo, A`);

/** Family names of the Central Highlands: one more word is enough. */
export const highlandNames = /* @__PURE__ */ wordsOfList(
  'Ksor, Siu, Kpă, Rmah, Rơ Châm, Rơ Mah, Rah Lan',
);

/** Clans of the Central Highlands, behind the name: “Y Thanh Niê”. */
export const clanNames = /* @__PURE__ */ wordsOfList(
  'Niê, Êban, Mlô, Byă, Kbuôr, Knul, Hwing, Bkrông, Kđoh, Êñuôl, Ênuôl, Adrơng, Ayũn, Ktla, Hmok',
);
