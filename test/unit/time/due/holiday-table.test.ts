import { expect, it } from 'vitest';
import { holidaySchema, tableSchema, weekdays } from '#inside/time';

it('begins the week on Monday', () => {
  const monday = new Date('2024-01-01T00:00:00Z').getTime();
  const names = weekdays.map((_, day) =>
    new Date(monday + day * 864e5)
      .toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })
      .toLowerCase(),
  );
  expect(weekdays).toEqual(names);
});

it.each([[{ on: '01-01' }], [{ on: '', name: { vi: 'lễ' } }], [{ on: '01-01', name: 'lễ' }]])(
  'refuses the holiday %j',
  (row) => {
    expect(holidaySchema.safeParse(row).success).toBe(false);
  },
);

it.each([[{ weekend: weekdays }], [{ daysOff: ['2026-01-02'] }], [{ offDays: [] }]])(
  'refuses the table %j',
  (table) => {
    expect(tableSchema.safeParse(table).success).toBe(false);
  },
);
