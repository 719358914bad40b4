import { describe, expect, it } from 'vitest';
import {
  endsOf,
  leadingLabels,
  needOf,
  partsOf,
  partWidths,
  repeatedOf,
} from '#inside/exporters/excel';
import { sampleTable } from '../../../../support/sample-document.js';

const column = (key: string, need: number) => ({ key, weight: 1, need });
const label = column('unit', 20);
const figures = Array.from({ length: 10 }, (_, at) => column(`f${at}`, 10));
const columns = [label, ...figures];

describe('partsOf', () => {
  it('needs no second part where all fits', () => {
    expect(partsOf(columns, { columns: [], labels: ['unit'] }, 120)).toEqual([columns]);
    expect(needOf(columns)).toBe(120);
  });

  it('opens each part with the label, and fills them evenly', () => {
    const parts = partsOf(columns, { columns: [], labels: ['unit'] }, 100);
    expect(parts.map((part) => part.length)).toEqual([6, 6]);
    expect(parts.map(([first]) => first)).toEqual([label, label]);
    expect(repeatedOf(parts)).toBe(1);
    expect(endsOf(parts, 1)).toEqual([6, 11]);
  });

  it('keeps groups of columns together, where parts are as many', () => {
    const group = (title: string, keys: readonly string[]) => ({
      title,
      columns: keys.map((key) => ({ key, title: key, width: 1, align: 'right' as const })),
    });
    const keys = figures.map(({ key }) => key);
    const head = [group('A', keys.slice(0, 7)), group('B', keys.slice(7))];
    const parts = partsOf(columns, { columns: head, labels: ['unit'] }, 100);
    expect(parts.map((part) => part.length)).toEqual([8, 4]);
  });

  it('gives a column that is wider than the page a part of its own', () => {
    const parts = partsOf([column('a', 500), column('b', 500)], { columns: [], labels: [] }, 100);
    expect(parts).toHaveLength(2);
    expect(repeatedOf(parts)).toBe(0);
  });
});

it('fills the page with each part', () => {
  const widths = partWidths(partsOf(columns, { columns: [], labels: ['unit'] }, 100), 1, 100);
  expect(widths).toHaveLength(11);
  expect(widths.slice(6).reduce((sum, each) => sum + each, widths[0] ?? 0)).toBeCloseTo(100);
});

it('takes labels that come first, and none where there are very many', () => {
  expect(leadingLabels(sampleTable)).toEqual(['stt', 'unit']);
  expect(leadingLabels({ ...sampleTable, labels: ['unit'] })).toEqual([]);
  const many = Array.from({ length: 30 }, (_, at) => `k${at}`);
  const keys = [...many, 'last'].map(
    (key) => ({ key, title: '', width: 1, align: 'left' }) as const,
  );
  expect(leadingLabels({ ...sampleTable, columns: keys, labels: many })).toEqual([]);
});
