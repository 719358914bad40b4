import type { TableCell } from 'danvan/report';
import { expect, it } from 'vitest';
import { plainRow } from '#inside/exporters/excel';

const keys = new Set(['unit', 'cases']);
const plain = (cells: unknown, role: unknown = 'data') => plainRow(Object({ role, cells }), keys);

const figure = { kind: 'number', amount: 3, decimals: 0 } as const;

it('copies rows in order as they stand', () => {
  const cells: Record<string, TableCell>[] = [
    {},
    { unit: { kind: 'text', text: 'Xã Gò Dầu' }, cases: figure },
    { unit: { kind: 'text', text: 'Cộng', bold: true }, cases: { ...figure, suffix: '%' } },
    {
      unit: { kind: 'text', text: 'ສະບາຍດີ' },
      cases: { kind: 'mark', mark: '…', reason: 'missing' },
    },
  ];
  for (const each of cells) {
    const copy = plain(each, 'total');
    expect(copy).toEqual({ role: 'total', cells: each });
    expect(copy?.cells).not.toBe(each);
  }
});

it.each([
  ['a letter that is not composed', { unit: { kind: 'text', text: 'Gò'.normalize('NFD') } }],
  ['a control character', { unit: { kind: 'text', text: 'Xã\u0000' } }],
  ['a very long text', { unit: { kind: 'text', text: 'a'.repeat(1001) } }],
  ['a column that is not there', { other: figure }],
  ['no number', { cases: { ...figure, amount: Number.NaN } }],
  ['too many decimals', { cases: { ...figure, decimals: 21 } }],
  ['a formula', { cases: { ...figure, formula: {} } }],
  ['an unknown field', { cases: { ...figure, other: () => {} } }],
  ['an unknown kind', { cases: { kind: 'date', at: '2026-01-01', zone: '' } }],
  ['a cell that is none', { cases: 5 }],
  ['a class of its own', { cases: Object.create(figure) }],
])('leaves %s to the whole check', (_what, cells) => {
  expect(plain(cells)).toBeUndefined();
});

it('leaves what is no row to the whole check', () => {
  expect(plain({}, 'sum')).toBeUndefined();
  expect(plain(null)).toBeUndefined();
  expect(plainRow(JSON.parse('null'), keys)).toBeUndefined();
  expect(plainRow(JSON.parse('{ "role": "data", "cells": {}, "more": 1 }'), keys)).toBeUndefined();
});

it('reads each field once', () => {
  let reads = 0;
  const amount = () => (reads += 1);
  const cell = Object.defineProperty({ kind: 'number', decimals: 0 }, 'amount', {
    get: amount,
    enumerable: true,
  });
  expect(plain({ cases: cell })?.cells['cases']).toEqual({ ...figure, amount: 1 });
});
