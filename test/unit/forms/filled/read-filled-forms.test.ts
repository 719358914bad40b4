import { reportingCalendars as calendars, statisticalForms } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { readFilledForms } from '#inside/forms';
import { isDeepFrozen } from '#inside/kit';
import { codesOf, letters, members } from '../../../support/forms/small-forms.js';
import { communeQuarter } from '../../../support/forms/year-of-communes.js';

const forms = [members, letters];
const base = { form: 'members', unit: 'xa-a', period: '2026-Q1' };
// Rows as files hold them: of any shape.
const read = (...rows: readonly unknown[]) => readFilledForms(rows as never, { forms });

describe('readFilledForms', () => {
  it('reads a quarter of a commune in six forms, and what it gives can be read again', () => {
    const options = { forms: statisticalForms, periods: { calendars } };
    const first = readFilledForms(communeQuarter, options);
    expect(first.findings).toEqual([]);
    expect(first.values).toHaveLength(6);
    expect(isDeepFrozen(first)).toBe(true);
    expect(readFilledForms(JSON.parse(JSON.stringify(first.values)), options)).toEqual(first);
  });

  it('reads what is unusual as well as what is not', () => {
    const cells = { '1': { state: 'nil' }, '4': null };
    const { values, findings } = read({ ...base, unit: ' xã A ', cells, notes: 'Đủ' });
    expect(findings).toEqual([]);
    const kept = { 1: { state: 'nil' }, 2: null, 3: null, 4: null };
    expect(values[0]).toEqual({
      ...base,
      unit: 'xã A',
      rows: [
        {
          key: 'xã A',
          cells: kept,
        },
      ],
      notes: 'Đủ',
    });
  });

  it('leaves out what it cannot read, and says where', () => {
    const { values, findings } = read(
      { ...base, form: 'membres', cells: {} },
      { ...base, cells: { '1': -1 } },
      { ...base, period: '2026-Q7', cells: {} },
      undefined,
      { ...base, cells: { '1': 3 } },
      { ...base, cells: { '1': 4 } },
    );
    expect(values.map(({ rows }) => rows[0]?.cells['1'])).toEqual([3]);
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['forms/unknown-form', 'forms', 0, 'form'],
      ['shape/too-small', 'forms', 1, 'cells', '1'],
      ['shape/missing-field', 'forms', 3],
      ['time/not-a-period', 'forms', 2, 'period'],
      ['forms/repeated-form', 'forms', 5],
    ]);
    expect(findings[0]?.params).toEqual({ form: 'membres', nearest: 'members' });
  });

  it('checks units where they are given', () => {
    const known = { byId: new Map([['xa-b', {}]]) };
    const { findings } = readFilledForms([{ ...base, cells: {} }], { forms, known });
    expect(codesOf(findings)).toEqual(['organization/unknown-unit']);
  });

  it('throws for what is no list', () => {
    expect(() => readFilledForms({} as never, { forms })).toThrow(/rows/);
  });
});
