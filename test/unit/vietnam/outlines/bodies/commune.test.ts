import { commune } from '#inside/vietnam';
import { expect, it } from 'vitest';

it('commune tells of its teams among the results', () => {
  const heads = commune().rows.filter(({ level }) => level === 1);
  expect(heads.map(({ heading }) => heading)).toEqual([
    'Kết quả công tác dân vận',
    'Thực hiện dân chủ ở cơ sở',
  ]);
});
