import { front } from '#inside/vietnam';
import { expect, it } from 'vitest';

it('front begins with its own work', () => {
  const heads = front().rows.filter(({ level }) => level === 1);
  expect(heads.map(({ heading }) => heading)).toEqual([
    'Kết quả công tác Mặt trận',
    'Thực hiện dân chủ ở cơ sở',
    'Công tác tổ chức, cán bộ; hướng dẫn, kiểm tra cơ sở',
  ]);
});
