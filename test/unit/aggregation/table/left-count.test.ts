import {
  aggregate,
  createDataset,
  createUnitRegister,
  defineIndicator,
  findCell,
  hierarchyAt,
} from 'danvan';
import { expect, it } from 'vitest';
import { reformInput } from '../../../support/reform.js';

const later = '2026-07-01';

/** The commune that was split in shares; one of its heirs is split once more, without any. */
const register = createUnitRegister({
  ...reformInput,
  units: [
    ...reformInput.units.map((unit) =>
      unit.id === 'xa-y' ? { ...unit, validity: { from: '2025-07-01', to: '2026-06-30' } } : unit,
    ),
    ...['xa-y1', 'xa-y2'].map((id) => ({
      id,
      name: id,
      level: 'commune',
      parent: 'tinh-c',
      validity: { from: later },
    })),
  ],
  successions: [
    ...(reformInput.successions ?? []).map((one) =>
      'shares' in one
        ? {
            ...one,
            shares: [
              { from: 'xa-2', to: 'xa-x', of: { population: 0.25 } },
              { from: 'xa-2', to: 'xa-y', of: { population: 0.75 } },
            ],
          }
        : one,
    ),
    { kind: 'split', date: later, from: ['xa-y'], to: ['xa-y1', 'xa-y2'] },
  ],
});

const indicators = [defineIndicator({ code: 'x.f', name: 'số cuộc', unit: 'cuộc', kind: 'flow' })];

it('takes of a part that was divided just that part', () => {
  const dataset = createDataset({
    hierarchy: hierarchyAt(register, { at: '2026-12-31' }),
    register,
    indicators,
    observations: [
      { unit: 'xa-2', indicator: 'x.f', period: '2025-H1', value: { amount: 20, precision: 10 } },
    ],
  });
  const table = aggregate(dataset, {
    units: 'tinh-c',
    period: '2025',
    view: { restatedTo: '2026-12-31', by: 'population' },
  });
  const told = table.rows.map(({ unit, role, cells: [cell] }) => [unit.id, role, cell?.amount]);
  expect(told).toEqual([
    ['xa-x', 'unit', 5],
    ['xa-y1', 'unit', null],
    ['xa-y2', 'unit', null],
    ['xa-2', 'unallocated', 15],
  ]);
  expect(findCell(table, 'x.f').amount).toBe(20);
  expect(findCell(table, 'x.f', 'xa-2')).toMatchObject({ contributors: [0], precision: undefined });
});
