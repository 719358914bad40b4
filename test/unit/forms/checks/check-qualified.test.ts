import { describe, expect, it } from 'vitest';
import { checkFilledForms, defineForm, type FormCells, type FormValue } from '#inside/forms';
import { codesOf, letters, levels, members, sent } from '../../../support/forms/small-forms.js';

const nearly = (amount: number): FormValue => ({ amount, qualifier: 'nearly' });
const over = (amount: number): FormValue => ({ amount, qualifier: 'over' });
const found = (form: typeof members, cells: FormCells) =>
  checkFilledForms([sent(form, cells)], { forms: [form] });

describe('checkFilledForms with words before figures', () => {
  it.each([
    [{ '1': nearly(134), '2': 70, '3': 60 }],
    [{ '1': 190, '2': nearly(134), '3': 66 }],
    [{ '1': 120, '2': nearly(100), '3': over(20) }],
    [{ '1': nearly(134), '2': null, '3': 200 }],
    [{ '1': null, '2': nearly(1), '3': 2 }],
  ])('asks no more of %j than it says', (cells) => {
    expect(found(members, { '4': null, ...cells })).toEqual([]);
  });

  it('finds what cannot hold, whatever the figures are exactly', () => {
    const findings = found(members, { '1': nearly(134), '2': over(100), '3': 60, '4': null });
    expect(findings).toMatchObject([
      {
        code: 'forms/formula-differs',
        params: { found: 134, expected: 160, difference: -26 },
        path: ['forms', 0, 'rows', 0, 'cells', '1'],
      },
    ]);
    expect(found(members, { '1': over(134), '2': 50, '3': 60, '4': null })).toHaveLength(1);
  });

  it('doubts a total into which a figure with its word was not counted', () => {
    // A spreadsheet passes over the words: =SUM(C9:D9) of “gần 134” and 66 is 66.
    const cells = { '1': 66, '2': nearly(134), '3': 66, '4': null };
    expect(found(members, cells)).toMatchObject([
      {
        code: 'forms/check-doubtful',
        severity: 'warning',
        params: { left: '1', leftAmount: 66, right: '2+3', rightAmount: 200, difference: -134 },
      },
    ]);
  });

  it('finds broken conditions of one form', () => {
    const blank = { '2': null, '3': null, '5': null, '6': null, '7': null };
    const broken = { ...blank, '1': nearly(10), '4': 11 };
    expect(codesOf(found(letters, broken))).toEqual(['forms/check-broken']);
    expect(found(letters, { ...broken, '4': nearly(11) })).toEqual([]);
  });

  it('adds rows by what they may be', () => {
    const rows = (all: FormValue, north: FormValue, south: FormValue) => ({
      ...sent(levels, {}),
      rows: Object.entries({ all, north, south }).map(([key, value]) => ({
        key,
        cells: { '1': value },
      })),
    });
    const codes = (...values: Parameters<typeof rows>) =>
      codesOf(checkFilledForms([rows(...values)], { forms: [levels] }));
    expect(codes(134, nearly(100), 40)).toEqual([]);
    expect(codes(150, nearly(100), 40)).toEqual(['forms/row-differs']);
    expect(codes(nearly(134), 100, 40)).toEqual(['forms/row-differs']);
    expect(codes(nearly(134), 100, null)).toEqual([]);
  });

  it('takes away what is taken away', () => {
    const columns = [
      { index: '1=2-3', heading: 'Còn' },
      { index: '2', heading: 'Có' },
      { index: '3', heading: 'Bớt' },
    ];
    const form = defineForm({ id: 'left', title: 'Còn lại', columns });
    expect(found(form, { '1': 56, '2': nearly(100), '3': 40 })).toEqual([]);
    expect(found(form, { '1': 70, '2': nearly(100), '3': 40 })).toHaveLength(1);
    expect(found(form, { '1': 58, '2': 100, '3': over(40) })).toEqual([]);
    expect(found(form, { '1': 70, '2': 100, '3': over(40) })).toHaveLength(1);
  });
});
