import { expect, it } from 'vitest';
import { localNames } from '#inside/exporters/excel';

it('takes names without a prefix as they are, and leaves those of others empty', () => {
  const nameOf = localNames();
  expect(['worksheet', 'row', 'x14:row', 'c'].map(nameOf)).toEqual(['worksheet', 'row', '', 'c']);
});

it('takes away the prefix of the root, and no other', () => {
  const nameOf = localNames();
  expect(['x:worksheet', 'x:row', 'y:row', 'row'].map(nameOf)).toEqual([
    'worksheet',
    'row',
    '',
    '',
  ]);
});
