import { describe, expect, it } from 'vitest';
import { readHolidayTable } from 'danvan/time';
import {
  disclosureDueDate,
  readDisclosures,
  type Disclosure,
  type DisclosureInput,
  type DisclosureItem,
} from '#inside/democracy';
import { democracyCatalogues, fixedHolidays, holidayLists } from 'danvan/vietnam';

const holidays = readHolidayTable({ holidays: fixedHolidays, lists: holidayLists }).value;
const items = democracyCatalogues.disclosureItems ?? [];
const row: DisclosureInput = { id: 'c', unit: 'xa', content: 'budget', decidedOn: '2026-06-01' };
const read = (change: Partial<DisclosureInput> = {}): Disclosure => {
  const [disclosure] = readDisclosures([{ ...row, ...change }]).values;
  if (disclosure === undefined) throw new Error('not read');
  return disclosure;
};
const due = (change: Partial<DisclosureInput>, own: readonly DisclosureItem[] = items) => {
  const { due: day, reason, item } = disclosureDueDate(read(change), { items: own, holidays });
  return [day, reason, item?.workingDays ?? null];
};

describe('disclosureDueDate', () => {
  it('counts working days from the day after, over weekends and days off that move', () => {
    expect(due({})).toEqual(['2026-06-15', null, 10]);
    expect(due({ decidedOn: '2026-02-12' })).toEqual(['2026-03-05', null, 10]);
  });

  it('says no day where the calendar ends before it', () => {
    expect(due({ decidedOn: '9999-12-31' })).toEqual([null, 'no-day', 10]);
  });

  it('takes the row of the sphere: fifteen days for enterprises', () => {
    const plan = { sphere: 'employer', content: 'enterprise-plan' } as const;
    expect(due(plan)).toEqual(['2026-06-22', null, 15]);
    expect(due({ ...plan, enterpriseKind: 'state' })).toEqual(['2026-06-22', null, 15]);
    expect(due({ ...plan, enterpriseKind: 'other' })).toEqual([null, 'no-deadline', null]);
  });

  it('takes the row in force on the day', () => {
    const old = { id: 'budget', name: { vi: 'x' }, workingDays: 2, to: '2023-06-30' };
    expect(due({ decidedOn: '2023-06-30' }, [old, ...items])).toEqual(['2023-07-04', null, 2]);
    expect(due({ decidedOn: '2023-07-01' }, [old, ...items])).toEqual(['2023-07-14', null, 10]);
    expect(due({ decidedOn: '2023-06-30' })).toEqual([null, 'no-item', null]);
  });

  it('says why there is no day', () => {
    expect(due({ content: 'nothing' })).toEqual([null, 'no-item', null]);
    expect(due({ content: 'other' })).toEqual([null, 'no-deadline', null]);
    expect(due({ decidedOn: undefined })).toEqual([null, 'no-day', 10]);
    const twice = [...items, ...items];
    expect(due({ decidedOn: undefined }, twice)).toEqual([null, 'no-item', null]);
    expect(disclosureDueDate(read(), { items }).reason).toBe('no-holidays');
    expect(disclosureDueDate(read(), {}).reason).toBe('no-item');
  });

  it('refuses items that cannot be reckoned with', () => {
    const wrong = [{ id: 'budget', name: { vi: 'x' }, workingDays: -1 }];
    expect(() => disclosureDueDate(read(), { items: wrong, holidays })).toThrow(/items/u);
  });
});
