import type { NameAbbreviation } from '#room/organization';

const front = 'ủy ban Mặt trận Tổ quốc';
const centralFront = 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam';
const youth = 'đoàn thanh niên cộng sản Hồ Chí Minh';

const list: readonly NameAbbreviation[] = [
  { short: 'T', full: ['tỉnh'], onlyFirst: true },
  { short: 'H', full: ['huyện'], onlyFirst: true },
  { short: 'Q', full: ['quận'], onlyFirst: true },
  { short: 'P', full: ['phường'], onlyFirst: true },
  { short: 'X', full: ['xã'], onlyFirst: true },
  { short: 'TT', full: ['thị trấn'], onlyFirst: true },
  { short: 'TX', full: ['thị xã'] },
  { short: 'TP', full: ['thành phố'] },
  { short: 'ĐK', full: ['đặc khu'], onlyFirst: true },
  { short: 'TDP', full: ['tổ dân phố'] },
  { short: 'HCM', full: ['Hồ Chí Minh'] },
  { short: 'TPHCM', full: ['thành phố Hồ Chí Minh'] },
  { short: 'HN', full: ['Hà Nội'] },
  { short: 'BRVT', full: ['Bà Rịa - Vũng Tàu'] },
  { short: 'TTH', full: ['Thừa Thiên Huế'] },
  { short: 'VN', full: ['Việt Nam'] },
  { short: 'UB', full: ['ủy ban'] },
  { short: 'UBND', full: ['ủy ban nhân dân'] },
  { short: 'HĐND', full: ['hội đồng nhân dân'] },
  {
    short: 'MTTQ',
    full: ['Mặt trận Tổ quốc', 'Mặt trận Tổ quốc Việt Nam', `${front} Việt Nam`, front],
  },
  { short: 'MTTQVN', full: ['Mặt trận Tổ quốc Việt Nam', `${front} Việt Nam`] },
  { short: 'UBMTTQ', full: [front, `${front} Việt Nam`] },
  { short: 'UBMTTQVN', full: [`${front} Việt Nam`] },
  { short: 'UBMT', full: [`${front} Việt Nam`, front] },
  { short: 'UBMTTQVNTW', full: [centralFront] },
  { short: 'UBTWMTTQVN', full: [centralFront] },
  { short: 'UBTƯMTTQVN', full: [centralFront] },
  { short: 'UBTWMTTQ', full: [centralFront] },
  { short: 'UBTW', full: ['ủy ban Trung ương'] },
  { short: 'UBTƯ', full: ['ủy ban Trung ương'] },
  { short: 'TW', full: ['Trung ương'] },
  { short: 'TƯ', full: ['Trung ương'] },
  { short: 'BTT', full: ['ban thường trực'] },
  { short: 'BTV', full: ['ban thường vụ'] },
  { short: 'BCH', full: ['ban chấp hành', 'bộ chỉ huy', 'ban chỉ huy'] },
  { short: 'BCSĐ', full: ['ban cán sự đảng'] },
  { short: 'BP', full: ['biên phòng', 'bộ đội biên phòng'] },
  { short: 'BĐBP', full: ['bộ đội biên phòng'] },
  { short: 'CHQS', full: ['chỉ huy quân sự'] },
  { short: 'BCHQS', full: ['bộ chỉ huy quân sự', 'ban chỉ huy quân sự'] },
  { short: 'QĐND', full: ['quân đội nhân dân'] },
  { short: 'CA', full: ['công an'] },
  { short: 'BDV', full: ['ban dân vận'] },
  { short: 'BDVTU', full: ['ban dân vận tỉnh ủy', 'ban dân vận thành ủy'] },
  { short: 'BDVHU', full: ['ban dân vận huyện ủy'] },
  { short: 'BTG', full: ['ban tuyên giáo'] },
  { short: 'BTGDV', full: ['ban tuyên giáo và dân vận'] },
  { short: 'BTGDVTU', full: ['ban tuyên giáo và dân vận tỉnh ủy'] },
  { short: 'BXDĐ', full: ['ban xây dựng Đảng'] },
  { short: 'ĐU', full: ['đảng ủy'] },
  { short: 'TU', full: ['tỉnh ủy', 'thành ủy'] },
  { short: 'HU', full: ['huyện ủy'] },
  { short: 'QU', full: ['quận ủy'] },
  { short: 'LĐLĐ', full: ['liên đoàn lao động'] },
  { short: 'CĐ', full: ['công đoàn'] },
  { short: 'ND', full: ['nông dân', 'nhân dân'] },
  { short: 'HND', full: ['hội nông dân'] },
  { short: 'PN', full: ['phụ nữ'] },
  { short: 'LHPN', full: ['liên hiệp phụ nữ'] },
  { short: 'HLHPN', full: ['hội liên hiệp phụ nữ'] },
  { short: 'CCB', full: ['cựu chiến binh'] },
  { short: 'HCCB', full: ['hội cựu chiến binh'] },
  { short: 'ĐTN', full: ['đoàn thanh niên'] },
  { short: 'TN', full: ['thanh niên'] },
  { short: 'TNCS', full: ['thanh niên cộng sản'] },
  { short: 'Tỉnh đoàn', full: [`${youth} tỉnh`] },
  { short: 'Thành đoàn', full: [`${youth} thành phố`] },
  { short: 'Huyện đoàn', full: [`${youth} huyện`] },
  { short: 'Quận đoàn', full: [`${youth} quận`] },
  { short: 'Thị đoàn', full: [`${youth} thị xã`] },
  { short: 'Phường đoàn', full: [`${youth} phường`] },
  { short: 'Xã đoàn', full: [`${youth} xã`] },
  { short: 'TNCSHCM', full: ['thanh niên cộng sản Hồ Chí Minh'] },
  { short: 'ĐTNCSHCM', full: [youth] },
  { short: 'ĐTNCS', full: [youth, 'đoàn thanh niên cộng sản'] },
  { short: 'BCĐ', full: ['ban chỉ đạo'] },
  { short: 'QCDC', full: ['quy chế dân chủ'] },
];

/**
 * The short forms that reports write in the names of places and organizations.
 *
 * Vietnamese: chữ viết tắt tên cơ quan, đơn vị.
 *
 * Source: everyday use in reports and in the symbols of documents; there is no official list, and a
 * form may stand for other words elsewhere. Replace or lengthen the list for a province of your
 * own.
 *
 * @example
 * ```ts
 * import { nameAbbreviations } from 'danvan/vietnam';
 *
 * nameAbbreviations.find(({ short }) => short === 'BDV')?.full; //=> ['ban dân vận']
 * ```
 *
 * @category Organization
 */
export const nameAbbreviations: readonly NameAbbreviation[] = Object.freeze(
  list.map((each) => Object.freeze({ ...each, full: Object.freeze([...each.full]) })),
);
