import { leafColumns } from 'danvan/report';
import { expect, it } from 'vitest';
import { indicatorsDown } from '#inside/compose';
import { contextOf, figuresOf } from '../../../support/review.js';

const table = indicatorsDown(contextOf(figuresOf('sessions', [10, 20])));

it('indicatorsDown has a row for each indicator, and a column for each unit behind the total', () => {
  const titles = leafColumns(table.columns).map(({ title }) => title);
  expect(titles).toEqual(['STT', 'Chỉ tiêu', 'Tổng cộng (2/3 xã, phường)', 'A', 'B', 'Phường C']);
  expect(table.rows).toHaveLength(1);
  expect(table.rows[0]?.cells).toMatchObject({
    indicator: { text: 'Số cuộc (cuộc)' },
    total: { amount: 30 },
    'unit-1': { amount: 10 },
    'unit-3': { kind: 'mark', reason: 'missing' },
  });
});
