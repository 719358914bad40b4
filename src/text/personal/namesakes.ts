import { eitherCase } from './either-case.js';

/** Things that are called after persons. */
const things = `
  đường, phố, đại lộ, ngõ, ngách, hẻm, kiệt, tuyến, ngã ba, ngã tư, ngã năm, ngã sáu, nút giao, vòng xoay, cầu, hầm, bến, bến xe,
  chợ, quảng trường, công viên, tượng đài, vườn hoa, trường, THPT, THCS, TH, tiểu học, mầm non, đại học, cao đẳng, học viện,
  bệnh viện, trạm, nhà văn hóa, nhà lưu niệm, khu lưu niệm, đền, đền thờ, chùa, lăng, di tích, bảo tàng, thư viện, công ty,
  doanh nghiệp, hợp tác xã, HTX, chi đội, liên đội, tiểu đoàn, trung đoàn, sư đoàn, chi bộ, chi đoàn, giải thưởng, quỹ,
  học bổng, phong trào, mô hình, câu lạc bộ, danh hiệu, huân chương, hồ, đập, kênh, sông, suối, núi, đèo, đảo, cảng,
  khu công nghiệp, KCN, khu dân cư, KDC, khu đô thị, chung cư, nông trường, lâm trường`;

/** Words between such a thing and the name: “Trường THPT chuyên Lê Quý Đôn”. */
const kinds = `
  THPT, THCS, TH, PTDTBT, PTDTNT, tiểu học, mầm non, mẫu giáo, trung học, cơ sở, phổ thông, dân tộc, nội trú, bán trú, tư thục,
  tư nhân, chuyên, cao đẳng, đại học, trung cấp, chính trị, và, nghề, quốc tế, nhánh, liên xã, liên thôn, mang tên, đa khoa, khu vực,
  tỉnh, thành phố, cổ phần, lịch sử, TNHH, MTV, nông nghiệp, kiểu mẫu, tự quản`;

/** Places that are called after persons. */
const places = `
  thành phố, TP, tỉnh, xã, phường, thị trấn, thị xã, huyện, quận, đặc khu, thôn, làng, ấp, bản, buôn, bon, xóm, khối, khối phố,
  khu phố, khu, khóm, tổ dân phố, sóc, phum, plei, địa bàn`;

/** Both in plain letters, but for those that are other words then: “cho”, “ho”. */
export const plainThings =
  'duong, pho, truong, xa, phuong, thon, ap, khu pho, thi tran, thi xa, huyen, quan, thcs, thpt, tieu hoc';

/** Behind one of them the same syllable is part of another word: “yêu cầu”, “biên bản”. */
const otherWord =
  '(?<!(?:già|yêu|nhu|toàn|văn|biên|kịch|cơ|xuất|hiện|môi|thị|trực|nông|hợp tác)\\s)(?<!\\p{L})';

const name = '\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,4}';
const joined = '\\s*(?:-|–|và|đến|với|nối|giao)\\s*';
const quote = '[“"\'‘(]?$';

/** Posts that somebody holds in a place. */
const posts =
  'trưởng, phó, bí thư, chủ tịch, cán bộ, công chức, ủy viên, chủ nhiệm, giám đốc, công an, chỉ huy';

const pattern = (source: string): RegExp => new RegExp(source, 'u');

/** What the end of the text before a name tells of the name. */
export function namesakeContexts() {
  const [thing, kind, place] = [things, kinds, `${places}, ${plainThings}`].map(eitherCase);
  const inside = `(?:\\s(?:${kind})){0,5}`;
  const list = `[Cc]ác\\s(?:tuyến\\s)?(?:${thing}|${place})${inside}[\\s:]+(?:${name}(?:,\\s*|${joined})){0,12}`;
  const house = '(?:[Ss]ố nhà|(?:[Nn]hà|ở|tại|địa chỉ:?) số)\\s\\d[\\p{L}\\d/]*,?\\s';
  return {
    /** It is that of a thing: “đường ”, “các phố Lê Lợi, ”, “số nhà 12, ”. */
    afterThing: pattern(
      `${otherWord}(?:(?:${thing})${inside}\\s(?:${name}${joined}){0,5}|${list}|${house})${quote}`,
    ),
    /** It is that of a place, unless somebody holds a post there: “xã ”, “TP. ”. */
    afterPlace: pattern(
      `${otherWord}(?:(?:${place})\\s|TP\\.\\s?|[TPXHQ]\\.\\s?)(?:${name}${joined}){0,5}${quote}`,
    ),
    /** What stands before a place tells a post: “Chủ tịch Ủy ban nhân dân ”, “Trưởng ”. */
    afterPost: pattern(
      `(?<!\\p{L})(?:${eitherCase(posts)})(?:\\s(?!(?:và|của|tại|ở|về|các|trên)\\s)\\p{L}+){0,6}\\s?$`,
    ),
  };
}
