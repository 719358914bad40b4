import { isCalendarDate } from 'danvan/time';
import * as facts from 'danvan/vietnam';
import { expect, it } from 'vitest';

const { factTables } = facts;

it('has every table of the door, once, and nothing else', () => {
  const tables = Object.entries(facts)
    .filter(([name, value]) => typeof value !== 'function' && name !== 'factTables')
    .map(([name]) => name);
  expect(factTables.map(({ name }) => name).toSorted()).toEqual(tables.toSorted());
});

it('gives each a day and a source, the oldest first', () => {
  const days = factTables.map(({ checkedUntil }) => checkedUntil);
  expect(days.filter((day) => !isCalendarDate(day))).toEqual([]);
  expect(days).toEqual(days.toSorted());
  expect(factTables.filter(({ source }) => source.trim() === '')).toEqual([]);
  expect(factTables.every((table) => Object.isFrozen(table))).toBe(true);
});
