import { joinedNouns, perUnit } from './joined-nouns.js';
import { anyOf } from './number-words.js';

/** Verbs, prepositions and other words with which the noun behind a number ends. */
const ends = new RegExp(
  `^${anyOf(`
  và, hoặc, hay, cùng, với, của, cho, tại, trong, ngoài, ở, từ, đến, tới, về, theo, bằng, qua, để, do, vì, trên, dưới,
  sau, trước, giữa, là, gồm, bao gồm, thuộc, như, nhằm, nên, mà, thì, còn, nếu, khi, so, trở, đầu, cuối, này, đó, trong đó, nhưng,
  đã, đang, sẽ, được, bị, có, không, chưa, đạt, tham gia, tham dự, dự(?! (?:án|thảo)), nghe, tổ chức thực hiện, thực hiện, triển khai, đăng ký,
  tiếp nhận, giải quyết, xử lý, chuyển, nhận, phát hiện, kiến nghị thu hồi, thu hồi, hưởng, làm, xây dựng, sửa chữa, xây mới, giúp, hỗ trợ,
  trị giá, giá trị, chiếm, tăng, giảm, hiến, đóng góp, ủng hộ, phục vụ, phát biểu, tán thành, đồng ý, đồng thuận, bàn giao,
  đưa, gửi, trao, tặng, họp, ban hành, quán triệt, công nhận, đề nghị, liên quan, xếp, hoạt động, ra, vào, lên, xuống,
  thành lập, kiện toàn, góp, phê duyệt, thông qua, đúng, quá, hoàn thành, phản ánh về, hài lòng, duy trì, vận động, mỗi, trả lời, rút, bình quân, hết, cũng, phải, nay, vẫn, chỉ(?! (?:đạo|thị)), đều, nhất trí, cam kết, ký, nộp, tiếp(?! (?:xúc|dân|công)), khởi công, đủ điều kiện,
  mới phát sinh, hợp lệ, xoay quanh, lấy ý kiến, hòa giải thành, chào mừng, giai đoạn, hoà giải thành, giám sát(?= \\d)`)}`,
  'iu',
);

/** One word with the space before it; of some, a part would be a verb. */
const word =
  /^ ?(?:phần trăm(?!\p{L})|thiết bị(?!\p{L})|người có công|mặt bằng(?!\p{L})|%|[\p{L}\p{M}]+(?:[23²³](?!\d))?)/iu;

/** No noun has more words. */
const mostWords = 8;

/** “tổ chức” is what is counted where it stands first, and a verb further on. */
const isEnd = (words: string, isLater: boolean): boolean =>
  ends.test(words) || (isLater && /^tổ chức(?!\p{L})/iu.test(words));

/** How long the noun is that a text begins with. */
function nounLength(rest: string): number {
  let at = 0;
  for (let count = 0; count < mostWords; count += 1) {
    const [next = ''] = word.exec(rest.slice(at, at + 40)) ?? [];
    if (next === '' || isEnd(rest.slice(at, at + 40).trimStart(), at > 0)) break;
    at += next.length;
    if (/(?:%|phần trăm)$/iu.test(next)) break;
  }
  return at;
}

/** No list of nouns is longer. */
const mostNouns = 4;

/** The words behind a number up to the first verb, preposition or mark. */
export function readUnitWords(rest: string): string {
  let at = nounLength(rest);
  if (at === 0) return '';
  for (let count = 1; count < mostNouns && joinedNouns.test(rest.slice(at, at + 40)); count += 1) {
    at += 1 + nounLength(rest.slice(at + 1));
  }
  return rest.slice(0, at + (perUnit.exec(rest.slice(at, at + 20))?.[0].length ?? 0));
}
