import { describeFinding, en, vi } from 'danvan';
import { defineForm, type FormValue } from 'danvan/forms';
import { describe, expect, it } from 'vitest';
import { checkScales, knownForm } from '#inside/forms';

const known = knownForm(
  defineForm({
    id: 'money',
    code: '05/KQTH',
    title: 'Tiền',
    columns: [
      {
        index: '1',
        heading: 'Đã thu',
        type: 'number',
        decimals: 3,
        unit: 'triệu đồng',
        scale: 1e6,
      },
      { index: '2', heading: 'Số vụ' },
      { index: '3', heading: 'Tỷ lệ', type: 'percent' },
      { index: '4', heading: 'Ghi chú', type: 'text' },
    ],
  }),
);

const found = (column: string, values: readonly FormValue[]) =>
  checkScales(
    values.map((value, at) => ({
      form: 'money',
      unit: 'xa-a',
      period: `2026-Q${at + 1}`,
      rows: [{ key: 'xa-a', cells: { [column]: value } }],
    })),
    (form) => (form === 'money' ? known : undefined),
  );

describe('checkScales', () => {
  it('asks whether đồng were written for triệu đồng', () => {
    const [finding, ...others] = found('1', [12.5, 30, 18_000_000, 20]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'forms/amount-out-of-scale',
      severity: 'warning',
      path: ['forms', 2, 'rows', 0, 'cells', '1'],
      unit: 'xa-a',
      period: '2026-Q3',
      params: { amount: 18_000_000, usual: 20, others: 3, perhaps: 18, money: true },
    });
    expect(finding && describeFinding(finding, vi)).toContain(
      'có thể là 18; đơn vị tính là đồng hay triệu đồng? Hãy kiểm tra lại.',
    );
    expect(finding && describeFinding(finding, en)).toContain(
      'perhaps 18 is meant; is it in đồng or in million đồng? Please check.',
    );
  });

  it('asks for the unit of other figures', () => {
    expect(found('2', [3, 4, 4000, 5])).toMatchObject([{ params: { perhaps: 4 } }]);
    expect(found('2', [3, 4, 4000, 5])[0]?.params).not.toHaveProperty('money');
  });

  it('says nothing of few reports, of what is missing or nil, of rates and of words', () => {
    expect(found('2', [3, 4000, 5])).toEqual([]);
    expect(found('2', [3, null, 4000, { state: 'nil' }, 5])).toEqual([]);
    expect(found('3', [0.1, 0.2, 100, 0.1])).toEqual([]);
    expect(found('4', ['a', 'b', 'c', 'd'])).toEqual([]);
    expect(
      checkScales([{ form: 'x', unit: 'a', period: '2026', rows: [] }], () => undefined),
    ).toEqual([]);
  });
});
