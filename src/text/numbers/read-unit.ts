/** A unit begins with a letter, a percent or a currency sign, and not with a word that goes on with the number. */
const begins = /^$|^%|^\p{Sc}|^(?!(?:đến|tới|hoặc|rưỡi|phẩy)(?!\p{L}))\p{L}/iu;

/** Words before a number that is a name and no second figure: cấp 2, khóa XV, thôn 4, năm 2020. */
const named =
  /(?<!\p{L})(?:cấp|loại|hạng|nhóm|bậc|khóa|khoá|lớp|khối|kỳ|vòng|đợt|tập|thôn|ấp|bản|làng|buôn|tổ|khu|khu phố|xã|phường|quận|đội|số|tuyến|điểm|mẫu|điều|khoản|chương|nghị quyết|chỉ thị|quyết định|luật|thông tư|nghị định|kết luận|quy định|kế hoạch|năm|tháng|quý|ngày|covid) ?-? ?$/iu;

const figure = /(?<![\p{L}\d.,-])\d/gu;

/** Whether a figure of its own stands among the words behind a number. */
const holdsFigure = (unit: string): boolean =>
  [...unit.matchAll(figure)].some(({ index }) => !named.test(unit.slice(0, index)));

/** What touches the number without a space: a unit such as km or m2, and nothing like 5e3. */
const touches = /^(?:\p{L}{2,}|[^e\P{L}])[23²³]?(?!\p{N})/iu;

/** The percent sign in words. */
const percentWords = /^phần trăm(?!\p{L})/iu;

/** The words behind a number, “%” for “phần trăm”; undefined where they are no unit, or hold a second figure. */
export function readUnit(words: string, isTouching: boolean): string | undefined {
  if (!begins.test(words) || holdsFigure(words)) return undefined;
  if (isTouching && /^\p{L}/u.test(words) && !touches.test(words)) return undefined;
  return words.replace(percentWords, '%');
}
