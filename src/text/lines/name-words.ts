import { foldTonePlace } from '../letters/fold-tone-place.js';

/** Pairs of words of bodies, places and posts that are one word on paper. */
const bodies = `
  ban chấp, ban thường, bí thư, bộ chính, cán sự, cấp ủy, chấp hành, chính phủ, chính trị, chi bộ, chiến binh,
  chủ nhiệm, chủ tịch, công an, công đoàn, cộng hòa, cộng sản, cựu chiến, dân cư, dân phố, dân quân, dân vận, đảng bộ,
  đảng đoàn, đảng ủy, đặc khu, đoàn thể, giám đốc, hành chính, hội đồng, huyện ủy, khu phố, lao động, lãnh đạo, liên đoàn,
  liên hiệp, mặt trận, nhân dân, nội chính, nội vụ, nông dân, nông thôn, phó ban, phó bí, phó chủ, phó trưởng,
  phụ nữ, quân sự, quận ủy, quốc hội, quốc phòng, sinh viên, thanh niên, thanh tra, thành ủy, thành phố, thị trấn, thị ủy,
  thị xã, thường trực, thường vụ, tiểu khu, tỉnh ủy, tổ chức, tổ dân, tổ quốc, tổng hợp, trưởng ban, trung ương, tuyên giáo,
  tuyên huấn, tư pháp, ủy ban, ủy viên, văn hóa, văn phòng, việt nam, xã hội, xây dựng, kiểm tra, hòa giải, cơ quan
`;

/** Other words of two syllables in titles. */
const titled = `
  báo cáo, bồi dưỡng, cán bộ, cải cách, chất lượng, chế độ, chỉ đạo, chỉ thị, chủ trương, chuyên đề, chương trình, công chức,
  công tác, công trình, cơ chế, cơ sở, danh mục, dân chủ, dân tộc, dự án, đất nước, đấu tranh, điển hình, đổi mới, giai đoạn,
  giám sát, giải pháp, giải quyết, hạn chế, hệ thống, hiệu quả, hoạt động, hội nghị, hội viên, hướng dẫn, kế hoạch, kết luận,
  kết quả, khen thưởng, khiếu nại, kiến nghị, kinh tế, lĩnh vực, mô hình, nâng cao, nghị quyết, nguyên nhân, nhiệm kỳ,
  nhiệm vụ, nội dung, phản ánh, phản biện, pháp luật, phong trào, phối hợp, phương hướng, quán triệt, quy chế, quy định,
  quyết định, rà soát, sơ kết, số liệu, tập trung, thành tích, tham gia, thi đua, thống kê, thời gian, thực hiện, tiếp nhận,
  tình hình, tố cáo, tổng kết, tôn giáo, trách nhiệm, triển khai, trọng tâm, tuyên truyền, vận động, viên chức, ý kiến
`;

/** Words that never belong to the name before them: a line may end there. */
const openers = `
  bị, các, cấp, có, còn, của, cho, do, để, đã, đang, đến, được, giữa, gồm, hoặc, huyện, khi, khóa, là, mà, nhiệm, năm, nếu, ở,
  phường, quận, sẽ, so, tại, theo, thì, thôn, tỉnh, trên, trong, từ, và, vào, về, với, xã, đối, đầu, cuối, trở, lên
`;

/** Words before a number that it belongs to: “Điều 13”, “ngày 07”. */
const counted =
  'chương, điểm, điều, khoản, khóa, khối, mục, ngày, năm, nhóm, phần, quý, số, tháng, thứ, tổ';

/** Kinds of places that stay with their name: “xã Gò Dầu”. */
const places = 'tỉnh, huyện, quận, xã, phường, thôn, ấp, bản, buôn, làng, khóm';

/** Tone marks where the newer style has them, as in the words that are looked up. */
const listed = (text: string): readonly string[] =>
  text.split(',').map((word) => foldTonePlace(word.trim().replace(/\s+/gu, ' ')));

/** The words by which names and numbers are told from what stands around them. */
export interface NameWords {
  readonly pairs: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

function makeWords(): NameWords {
  return Object.freeze({
    pairs: new Set([...listed(bodies), ...listed(titled)]),
    openers: new Set(listed(openers)),
    counted: new Set(listed(counted)),
    places: new Set(listed(places)),
  });
}

export const nameWords: NameWords = /* @__PURE__ */ makeWords();
