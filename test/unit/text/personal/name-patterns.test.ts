import { expect, it } from 'vitest';
import { namePatterns } from '#inside/text';

it.each(['Nguyễn Văn An', 'ông Lê An', 'em Vàng A Páo', 'Y Thanh Niê', 'LÊ THỊ BA', 'lê văn tám'])(
  'holds a pattern of “%s”',
  (name) => {
    expect(namePatterns().some((pattern) => pattern.test(name))).toBe(true);
  },
);

it.each(['Lê Lợi', 'Cao Bằng', 'VŨ TRANG NHÂN DÂN', 'bãi đỗ thị trấn'])(
  'holds none of “%s”',
  (words) => {
    expect(namePatterns().filter((pattern) => pattern.test(words))).toEqual([]);
  },
);
