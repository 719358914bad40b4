import { createHierarchy } from 'danvan';
import { reportingCalendars as calendars, statisticalForms } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { checkFilledForms, readFilledForms, rollUpForms, type FilledForm } from '#inside/forms';
import { codesOf, letters, levels, members, sent } from '../../../support/forms/small-forms.js';
import { totalIn, yearOfCommunes } from '../../../support/forms/year-of-communes.js';

const options = { forms: statisticalForms, periods: { calendars } };
const asked = { unit: 'tinh-a', period: '2026@tt-06-2025-ttcp' };
const filled = readFilledForms(yearOfCommunes(12), options).values;

describe('four quarters of twelve communes', () => {
  const { values, findings } = rollUpForms(filled, { ...options, ...asked });

  it('come to one form of each kind, with a row for each commune', () => {
    expect(values.map(({ rows }) => rows.length)).toEqual([12, 12, 12, 12, 12, 12]);
    expect(findings.map(({ code, params }) => [code, params['form'], params['column']])).toEqual([
      ['forms/not-combined', '06/QLKNTC', '7'],
      ['forms/not-combined', '06/QLKNTC', '13'],
    ]);
  });

  it('count nothing twice: what was left over stands once, what is outstanding once', () => {
    // Commune 1 has 40 letters in the first quarter, 36 of them handled; all others are its multiples.
    const communes = (12 * 13) / 2;
    expect(totalIn(values, 'tt-06-2025-ttcp-02-xld')).toMatchObject({
      1: 160 * communes,
      2: 144 * communes,
    });
    expect(totalIn(values, 'tt-06-2025-ttcp-03-gqkn')).toMatchObject({
      1: 36 * communes,
      2: (2 + 4 * 6) * communes,
      3: 2 * communes,
      4: 16 * communes,
    });
    expect(totalIn(values, 'tt-06-2025-ttcp-05-kqth')).toMatchObject({
      1: 24 * communes,
      2: 12 * communes,
      3: 80 * communes,
      5: 50 * communes,
    });
    expect(totalIn(values, 'tt-06-2025-ttcp-01-tcd')).toMatchObject({ 1: 168 * communes });
  });

  it('still hold together, within forms and across them', () => {
    expect(checkFilledForms(values, options)).toEqual([]);
    expect(checkFilledForms(filled, options)).toEqual([]);
  });

  it('come to the same in whatever order, and level by level', () => {
    const backwards = rollUpForms(filled.toReversed(), { ...options, ...asked });
    expect(backwards.values.map(({ total }) => total)).toEqual(values.map(({ total }) => total));
    const nation = { unit: 'nuoc', period: asked.period, each: 'sender' } as const;
    const above = rollUpForms(values, { ...options, ...nation }).values;
    expect(above.map(({ rows }) => rows.map(({ key }) => key))).toEqual(
      values.map(() => ['tinh-a']),
    );
    expect(above.map(({ total }) => total)).toEqual(values.map(({ total }) => total));
  });
});

const rolled = (forms: readonly FilledForm[], more: object = {}) =>
  rollUpForms(forms, { forms: [letters, levels, members], unit: 't', period: '2026', ...more });

describe('rollUpForms', () => {
  it('leaves out what lies outside, and lists what was not sent with a blank row', () => {
    const { values, findings } = rolled(
      [
        sent(members, { '1': 3 }, { period: '2026' }),
        sent(members, { '1': 9 }, { period: '2025-Q4' }),
      ],
      { rows: ['xa-b', 'xa-a'] },
    );
    expect(values[0]?.rows.map(({ key, cells }) => [key, cells['1']])).toEqual([
      ['xa-b', null],
      ['xa-a', 3],
    ]);
    expect(codesOf(findings)).toEqual([
      'forms/outside-period',
      'forms/figures-missing',
      'forms/figures-missing',
      'forms/figures-missing',
      'forms/nothing-sent',
    ]);
  });

  it('adds no quarter beside its year, and no second report for the same days', () => {
    const year = sent(members, { '1': 9, '2': 4, '3': 5, '4': 0 }, { period: '2026' });
    const { values, findings } = rolled([sent(members, { '1': 3 }), year]);
    expect(values[0]?.total?.['1']).toBe(9);
    expect(codesOf(findings)).toEqual(['forms/period-overlaps']);
  });

  it('adds the named rows of all senders in the order of the form', () => {
    const rows = [
      { key: 'south', cells: { '1': 4 } },
      { key: 'north', cells: { '1': 3 } },
    ];
    const all = ['xa-a', 'xa-b'].map((unit) => ({
      ...sent(levels, {}, { unit, period: '2026' }),
      rows,
    }));
    const [form] = rolled(all).values;
    expect(form?.rows.map(({ key, cells }) => [key, cells['1']])).toEqual([
      ['all', null],
      ['north', 6],
      ['south', 8],
      ['province', null],
    ]);
  });

  it('warns of a unit whose figures may be in those of another', () => {
    const hierarchy = createHierarchy([
      { id: 'h', name: 'huyện' },
      { id: 'xa-a', name: 'xã', parent: 'h' },
    ]);
    const period = '2026';
    const all = ['h', 'xa-a'].map((unit) => sent(members, { '1': 1 }, { unit, period }));
    expect(codesOf(rolled(all, { hierarchy }).findings)).toContain('forms/unit-within');
  });

  it('throws for a period that is none', () => {
    expect(() => rolled([], { period: '2026-Q9' })).toThrow(/2026-Q9/);
  });
});
