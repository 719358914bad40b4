import { describe, expect, it } from 'vitest';
import { readHolidayTable } from 'danvan/time';
import { readDisclosures, type DisclosureInput, type DisclosureItem } from '#inside/democracy';

const holidays = readHolidayTable({}).value;
const item: DisclosureItem = {
  id: 'fees',
  name: { vi: 'mức thu phí' },
  workingDays: 10,
  minimumDays: 30,
  legalBasis: 'Điều x',
};
const row: DisclosureInput = {
  id: 'c',
  unit: 'xa',
  content: 'fees',
  decidedOn: '2026-06-01',
  from: '2026-06-15',
  to: '2026-07-14',
};
const found = (change: Partial<DisclosureInput>, more: Partial<DisclosureItem> = {}) =>
  readDisclosures([{ ...row, ...change }], {
    holidays,
    catalogues: { disclosureItems: [{ ...item, ...more }] },
  }).findings.map(({ code, severity, path, params }) => [code, severity, path.slice(2), params]);

describe('checks of disclosures', () => {
  it('find nothing in what is disclosed on the last day and shown for as long as it must be', () => {
    expect(found({})).toEqual([]);
    expect(found({ duration: '30-days' })).toEqual([]);
  });

  it('find what came a day late, with both days; an unconfirmed deadline gives a note', () => {
    const params = { content: 'fees', disclosedOn: '2026-06-16', due: '2026-06-15', days: 1 };
    const facts = { ...params, article: 'Điều x' };
    const late = { from: '2026-06-16', to: '2026-07-30' };
    expect(found(late)).toEqual([['democracy/disclosed-late', 'warning', ['from'], facts]]);
    expect(found({ from: undefined, to: undefined, date: '2026-06-16' })).toEqual([
      ['democracy/disclosed-late', 'warning', ['date'], facts],
    ]);
    expect(found(late, { confirmed: false })).toEqual([
      ['democracy/disclosed-perhaps-late', 'note', ['from'], facts],
    ]);
  });

  it('find what was shown for a day less than the row, or its own plan, asks for', () => {
    const short = { to: '2026-07-13' };
    const facts = { days: 29, needed: 30, article: 'Điều x' };
    expect(found(short)).toEqual([['democracy/shown-too-short', 'warning', ['to'], facts]]);
    expect(found(short, { confirmed: false })).toEqual([
      ['democracy/shown-perhaps-too-short', 'note', ['to'], facts],
    ]);
    expect(found({ duration: '90-days' })).toEqual([
      ['democracy/shown-too-short', 'warning', ['to'], { days: 30, needed: 90, article: null }],
    ]);
    expect(found({ ...short, duration: 'standing' }, { minimumDays: undefined })).toEqual([]);
  });

  it('find what was made public before there was anything to disclose', () => {
    expect(found({ from: '2026-05-31' })).toEqual([
      [
        'democracy/days-out-of-order',
        'error',
        ['from'],
        {
          earlier: 'decidedOn',
          earlierDay: '2026-06-01',
          later: 'from',
          laterDay: '2026-05-31',
        },
      ],
    ]);
  });

  it('find nothing late in what is only planned, or where a day is not known', () => {
    expect(found({ state: 'planned', from: '2026-08-01', to: undefined })).toEqual([]);
    expect(found({ decidedOn: undefined })).toEqual([]);
    expect(found({ from: undefined, to: undefined })).toEqual([]);
  });

  it('say where the catalogue has no row for the sphere or the day', () => {
    const facts = { content: 'fees', sphere: 'commune', date: '2026-06-01' };
    const note = ['democracy/no-disclosure-rule', 'note', ['content'], facts];
    expect(found({}, { from: '2026-06-02' })).toEqual([note]);
    expect(found({}, { to: '2026-05-31' })).toEqual([note]);
    expect(found({}, { spheres: ['agency'] })).toEqual([note]);
    expect(found({}, { from: '2026-06-01', to: '2026-06-01' })).toEqual([]);
  });
});
