import { defineForm } from 'danvan/forms';
import { describe, expect, it } from 'vitest';
import {
  amountsOf,
  checkPlans,
  formulaPlans,
  keys,
  knownForm,
  perhapsMeant,
  type FormCells,
  type KnownForm,
} from '#inside/forms';

const known = knownForm(
  defineForm({
    id: 'letters',
    title: 'Đơn thư',
    columns: [
      { index: '1=2+3=4+5', heading: 'Tổng số' },
      { index: '2', heading: 'Kỳ trước chuyển sang' },
      { index: '3', heading: 'Trong kỳ' },
      { index: '4', heading: 'Đã xong' },
      { index: '5=6+7', heading: 'Chưa xong' },
      { index: '6', heading: 'Trong hạn' },
      { index: '7', heading: 'Quá hạn', type: 'number', decimals: 1 },
    ],
    checks: ['6 = other[1]', '4 <= 1'],
  }),
);
const other = knownForm(
  defineForm({ id: 'other', title: 'Khác', columns: [{ index: '1', heading: 'Số' }] }),
);

const good = { '1': 10, '2': 4, '3': 6, '4': 7, '5': 3, '6': 1, '7': 2 };

function meant(
  cells: FormCells,
  more: { readonly totalsOff?: readonly number[]; readonly its?: number; form?: KnownForm } = {},
) {
  const { totalsOff = [], its, form = known } = more;
  const found = perhapsMeant({
    formulas: formulaPlans(form.form.columns),
    checks: checkPlans(form, [form, other]),
    columns: form.form.columns,
    amounts: amountsOf({ ...good, ...cells }, form),
    other: () => (its === undefined ? undefined : Float64Array.of(its)),
    totalsOff,
  });
  return found && [form.keys[found.at], found.amount, [...found.keys].toSorted()];
}

describe('perhapsMeant', () => {
  it('says nothing where all sums hold, or only one is broken', () => {
    expect(meant({})).toBeUndefined();
    expect(meant({ '2': 5 })).toBeUndefined();
  });

  it('finds the total that two sums are off by', () => {
    const sums = [keys.formula('1', '1=2+3'), keys.formula('1', '1=4+5')];
    expect(meant({ '1': 100 })).toMatchObject(['1', 10, { length: 2 }]);
    expect(sums.every((key) => key.startsWith('formula 1'))).toBe(true);
  });

  it('finds a part that is itself a sum', () => {
    expect(meant({ '5': 30 })).toMatchObject(['5', 3, { length: 2 }]);
  });

  it('finds a figure by the sum over the rows, and by another form', () => {
    expect(meant({ '2': 5 }, { totalsOff: [0, -1, 0] })).toMatchObject(['2', 4, { length: 2 }]);
    expect(meant({ '6': 10 }, { its: 1 })).toMatchObject(['6', 1, { length: 2 }]);
  });

  it('says nothing where another sum of the figure holds, or two figures would do', () => {
    expect(meant({ '2': 5 }, { totalsOff: [0, -3, 0] })).toBeUndefined();
    expect(meant({ '6': 10 }, { its: 10 })).toBeUndefined();
    expect(meant({ '2': 5 }, { totalsOff: [0, -1, -1] })).toBeUndefined();
  });

  it('proposes no figure below zero, and no more digits than the column has', () => {
    expect(
      meant({ '5': 1, '6': 1, '7': 7.1, '4': 9 }, { totalsOff: [0, 0, 0, 0, 0, 0, 7.1] }),
    ).toBe(undefined);
    expect(
      meant({ '7': 2.3 }, { totalsOff: [0, 0, 0, 0, 0, 0, -0.30000000000000004] }),
    ).toMatchObject(['7', 2, { length: 2 }]);
  });
});
