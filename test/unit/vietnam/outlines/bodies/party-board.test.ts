import { partyBoard } from '#inside/vietnam';
import { expect, it } from 'vitest';

it('partyBoard tells of the whole system, and last of the board itself', () => {
  const heads = partyBoard().rows.filter(({ level }) => level === 1);
  expect(heads.map(({ heading }) => heading)).toEqual([
    'Công tác dân vận của hệ thống chính trị',
    'Thực hiện dân chủ ở cơ sở',
    'Hoạt động của cơ quan tham mưu công tác dân vận',
  ]);
});
