import { readUnitWords } from '#inside/text';
import { expect, it } from 'vitest';

it.each([
  ['tổ hòa giải với 4.001 thành viên', 'tổ hòa giải'],
  ['tổ chức cơ sở đảng tổ chức quán triệt', 'tổ chức cơ sở đảng'],
  ['công trình, phần việc', 'công trình, phần việc'],
  ['thôn, 3 xã', 'thôn'],
  ['đồng/hộ', 'đồng/hộ'],
  ['trang thiết bị y tế', 'trang thiết bị y tế'],
  ['% số vụ', '%'],
  ['đã xong', ''],
])('reads the noun of “%s”', (rest, unit) => {
  expect(readUnitWords(rest)).toBe(unit);
});
