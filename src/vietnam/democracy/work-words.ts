import type { DemocracyWord } from '#room/democracy';

const word = (id: string, vi: string, en: string): DemocracyWord => ({
  id,
  name: { vi, en },
  confirmed: false,
});

/** What is built; practice, no act lists it so. */
export const workKinds: readonly DemocracyWord[] = /* @__PURE__ */ (() => [
  word('road', 'đường giao thông', 'road'),
  word('bridge', 'cầu', 'bridge'),
  word('irrigation', 'thủy lợi, kênh mương', 'irrigation'),
  word('culture-house', 'nhà văn hóa', 'culture house'),
  word('lighting', 'điện chiếu sáng', 'lighting'),
  word('school', 'trường học', 'school'),
  word('other', 'khác', 'other'),
])();

/** What houses are built or repaired. */
export const houseKinds: readonly DemocracyWord[] = /* @__PURE__ */ (() => [
  word('great-unity', 'nhà Đại đoàn kết', 'great-unity house'),
  word('makeshift-removed', 'nhà thay nhà tạm, nhà dột nát', 'house for a makeshift one'),
  word('gratitude', 'nhà tình nghĩa', 'house of gratitude'),
])();

/** Who benefits. */
export const beneficiaryKinds: readonly DemocracyWord[] = /* @__PURE__ */ (() => [
  word('poor', 'người nghèo, hộ nghèo', 'poor people'),
  word('near-poor', 'người cận nghèo, hộ cận nghèo', 'near-poor people'),
  word('policy', 'đối tượng chính sách, người có công', 'people of merit'),
  word('minority', 'đồng bào dân tộc thiểu số', 'ethnic minorities'),
  word('believers', 'đồng bào có đạo', 'religious believers'),
  word('members', 'đoàn viên, hội viên', 'members of unions'),
  word('children', 'trẻ em, học sinh', 'children'),
  word('other', 'đối tượng khác', 'others'),
])();
