import { peopleCommittee } from '#inside/vietnam';
import { expect, it } from 'vitest';

it('peopleCommittee begins with how the work is led', () => {
  const heads = peopleCommittee().rows.filter(({ level }) => level === 1);
  expect(heads.map(({ heading }) => heading)).toEqual([
    'Công tác chỉ đạo, điều hành, tổ chức thực hiện',
    'Kết quả công tác dân vận chính quyền',
    'Thực hiện dân chủ ở cơ sở',
  ]);
});
