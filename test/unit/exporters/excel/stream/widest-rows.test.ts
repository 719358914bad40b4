import type { TableRow } from 'danvan/report';
import { expect, it } from 'vitest';
import { widestRows } from '#inside/exporters/excel';

const row = (unit: string, amount: number): TableRow => ({
  role: 'data',
  cells: { unit: { kind: 'text', text: unit }, cases: { kind: 'number', amount, decimals: 0 } },
});

const short = Array.from({ length: 200 }, () => row('Xã', 1));
const long = row('Xã Hòa Bình', 1);
const large = row('Xã', -123_456);

const widest = (rows: readonly TableRow[]) => widestRows(['unit', 'cases'], { rows: () => rows });

it('keeps the first rows and those with the longest cells', async () => {
  const kept = await widest([...short, long, ...short, large]);
  expect(kept).toContain(long);
  expect(kept).toContain(large);
  expect(kept.length).toBeLessThan(60);
});

it('passes over what is no row', async () => {
  const { rows } = JSON.parse('{ "rows": [null, 5, {}, { "cells": { "unit": null } }] }');
  expect(await widest(rows)).toHaveLength(1);
});
