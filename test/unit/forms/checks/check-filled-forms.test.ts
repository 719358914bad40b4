import { reportingCalendars as calendars, statisticalForms } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { checkFilledForms, readFilledForms, type FilledForm } from '#inside/forms';
import { codesOf, letters, levels, members, sent } from '../../../support/forms/small-forms.js';
import { communeQuarter } from '../../../support/forms/year-of-communes.js';

const options = { forms: statisticalForms, periods: { calendars } };
const read = readFilledForms(communeQuarter, options).values;
const byCode = (code: string) => statisticalForms.find((form) => form.code === code)?.id;

/** The quarter of the commune with some cells of one form changed. */
const changed = (code: string, cells: Readonly<Record<string, number>>): readonly FilledForm[] =>
  read.map((form) =>
    form.form === byCode(code)
      ? { ...form, rows: form.rows.map((row) => ({ ...row, cells: { ...row.cells, ...cells } })) }
      : form,
  );
const found = (code: string, cells: Readonly<Record<string, number>>) =>
  checkFilledForms(changed(code, cells), options).map(({ code: each, params }) => [
    each,
    params['column'] ??
      `${String(params['left'])}${String(params['sign'])}${String(params['rightForm'] ?? '')}[${String(params['right'])}]`,
  ]);

describe('checkFilledForms', () => {
  it('finds nothing in a quarter that holds together', () => {
    expect(checkFilledForms(read, options)).toEqual([]);
  });

  it.each([
    ['01/TCD', { '5': 31 }, [['forms/formula-differs', '1=5+11+17']]],
    ['02/XLD', { '2': 41 }, [['forms/check-broken', '2<=[1]']]],
    ['03/GQKN', { '1': 10 }, [['forms/check-broken', '1=02/XLD[6]']]],
    ['04/GQTC', { '1': 4 }, [['forms/check-broken', '1=02/XLD[12]']]],
    ['05/KQTH', { '1': 3 }, [['forms/check-broken', '1>=03/GQKN[7]']]],
    ['06/QLKNTC', { '8': 2 }, [['forms/check-broken', '8<=[6]']]],
    ['01/TCD', { '9': 39 }, [['forms/check-doubtful', '9<=[6]']]],
  ])('finds a slip in %s: %j', (code, cells, expected) => {
    expect(found(code, cells)).toEqual(expected);
  });

  it('says form, unit, period, place and both figures', () => {
    const [finding] = checkFilledForms(changed('03/GQKN', { '1': 10 }), options);
    expect(finding).toMatchObject({
      unit: 'xa-01',
      period: '2026-Q1@tt-06-2025-ttcp',
      path: ['forms', 2, 'rows', 0, 'cells', '1'],
      params: {
        form: '03/GQKN',
        leftAmount: 10,
        rightAmount: 9,
        difference: 1,
      },
    });
  });

  it('checks totals, named rows and what leads over from the period before', () => {
    const forms = [letters, levels, members];
    const next = sent(letters, { '2': 3 }, { period: '2026-Q2' });
    const filled = [
      { ...sent(members, { '1': 3 }), total: { '1': 4 } },
      { ...sent(levels, {}), rows: [{ key: 'north', cells: { '1': 1 } }] },
      sent(letters, { '5': 2 }),
      next,
    ];
    expect(codesOf(checkFilledForms(filled, { forms }))).toEqual([
      'forms/total-differs',
      'forms/opening-differs',
    ]);
  });

  it('passes over forms that are not known', () => {
    expect(checkFilledForms([sent({ id: 'x' }, {})], { forms: [members] })).toEqual([]);
  });
});
