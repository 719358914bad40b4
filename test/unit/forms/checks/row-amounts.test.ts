import { expect, it } from 'vitest';
import { amountsOf, fillAmounts, rowName, unitOf } from '#inside/forms';
import { knownMembers, levels, members, sent } from '../../../support/forms/small-forms.js';

it('puts figures in the order of columns; what is missing is no number', () => {
  const cells = { '1': 3, '2': null, '3': { state: 'nil' } } as const;
  expect([...amountsOf(cells, knownMembers)]).toEqual([3, NaN, 0, NaN]);
  const amounts = new Float64Array(2);
  expect(fillAmounts(amounts, cells, ['3', '1'])).toBe(amounts);
  expect([...amounts]).toEqual([0, 3]);
});

it('names rows that are no units, and knows whose they are', () => {
  const rows = [{ key: 'xa-b', cells: {} }];
  const byUnit = { ...sent(members, {}), rows };
  expect([rowName(members, byUnit, 0), unitOf(members, byUnit, 0)]).toEqual([undefined, 'xa-b']);
  const named = { ...sent(levels, {}), rows: [{ key: 'province', cells: {} }] };
  expect([rowName(levels, named, 0), unitOf(levels, named, 0)]).toEqual(['II Cấp tỉnh', 'xa-a']);
  const items = { ...members, rows: 'items' } as const;
  const thing = { ...byUnit, rows: [{ key: '1', name: 'Đường thôn 1', cells: {} }] };
  expect([rowName(items, thing, 0), rowName(items, byUnit, 0)]).toEqual(['Đường thôn 1', 'xa-b']);
});
