import { describe, expect, it } from 'vitest';
import { namesakeContexts } from '#inside/text';

const { afterThing, afterPlace, afterPost } = namesakeContexts();

describe('namesakeContexts', () => {
  it.each(['ở đường ', 'Trường Tiểu học và THCS ', 'các phố Lê Lợi, Trần Phú, ', 'số nhà 12, '])(
    'knows that a thing bears the name behind “%s”',
    (before) => {
      expect(afterThing.test(before)).toBe(true);
    },
  );

  it.each(['yêu cầu ', 'lập biên bản ', 'Trường THPT Lê Lợi, ', 'ở đường Lê Lợi, ', 'gửi ', ''])(
    'knows nothing of the name behind “%s”',
    (before) => {
      expect(afterThing.test(before) || afterPlace.test(before)).toBe(false);
    },
  );

  it('tells a place from the post of somebody there', () => {
    expect(['tại xã ', 'TP. ', 'P.'].map((before) => afterPlace.test(before))).toEqual([
      true,
      true,
      true,
    ]);
    expect(afterPost.test('Chủ tịch Ủy ban nhân dân ')).toBe(true);
    expect(afterPost.test('cán bộ và Nhân dân ')).toBe(false);
  });
});
