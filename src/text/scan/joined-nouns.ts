import { anyOf } from './number-words.js';

/** Nouns that go on with the unit behind a comma: “công trình, phần việc”, “cơ quan, đơn vị”. */
export const joinedNouns = new RegExp(
  `^, ${anyOf(`
  phần việc, phản ánh, tố cáo, điển hình, quy ước, hội viên, đơn vị, tổ dân phố, việc, kiến nghị, đề xuất, công chức,
  viên chức, người lao động, thị xã, thành phố, thị trấn, phường, đặc khu, thị ủy, thành ủy, thành, khu phố, dự án,
  nhà tình nghĩa, nhà tình thương, bản, buôn, ấp, làng, trật tự, nhà dột nát, mô hình`)}(?! ?\\d)`,
  'iu',
);

/** The unit of one: “1,5 triệu đồng/hộ”. */
export const perUnit = /^\/\p{L}+/u;
