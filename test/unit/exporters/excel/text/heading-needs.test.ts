import { expect, it } from 'vitest';
import { headingNeeds } from '#inside/exporters/excel';
import { sampleDocument } from '../../../../support/sample-document.js';

it('tells what headings take in three lines, and in two with their words whole', () => {
  const column = (title: string) => ({ key: title, title, width: 1, align: 'left' as const });
  const columns = ['STT', 'Thời hạn trả lời', 'Số ngày quá hạn', ''].map(column);
  const block = { kind: 'table', labels: [], columns, rows: [] } as const;
  const needs = headingNeeds(block, sampleDocument.layout);
  expect(needs.map(({ few, fewer }) => few <= fewer)).toEqual([true, true, true, true]);
  expect(needs[1]?.fewer).toBeGreaterThan(needs[1]?.few ?? 0);
  expect(needs[0]?.few).toBe(needs[0]?.fewer);
  expect(needs[3]).toEqual({ tall: 0, few: 0, fewer: 0 });
});
