import { expect, it } from 'vitest';
import { unitColumns } from '#inside/compose';
import { contextOf, figuresOf } from '../../../support/review.js';

it('unitColumns puts units of one kind under its word, in the order of the rows', () => {
  const columns = unitColumns(contextOf(figuresOf('sessions', [10, 20])), (at) => `unit-${at + 1}`);
  expect(columns).toMatchObject([
    {
      title: 'Xã',
      columns: [
        { key: 'unit-1', title: 'A' },
        { key: 'unit-2', title: 'B' },
      ],
    },
    { key: 'unit-3', title: 'Phường C' },
  ]);
});
