import { addDays } from 'danvan/time';
import { provinceKindChanges, provinces2024, provinces2025 } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { officialTypeChanges } from '../../support/province-data.js';
import { sharedData } from '../../support/tools.js';

it('begins each new name on the day after the former one', () => {
  const nextDays = provinceKindChanges.map(({ lastDay }) => addDays(lastDay, 1));
  expect(provinceKindChanges.map(({ date }) => date)).toEqual(nextDays);
});

it('is what the histories of the units say', () => {
  const told = [...provinces2024, ...provinces2025].flatMap(({ id, name, history = [] }) =>
    history.map((state) => ({ unit: id, lastDay: state.to, before: state.name, after: name })),
  );
  const vi = (name: unknown) => expect.objectContaining({ vi: name });
  const listed = provinceKindChanges.map(({ unit, lastDay, before, after }) => ({
    unit,
    lastDay,
    before: vi(before),
    after: vi(after),
  }));
  expect(told).toHaveLength(listed.length);
  expect(told).toEqual(expect.arrayContaining(listed));
});

sharedData('adm/amendments-2026.csv').it('holds the changes of 2026 with their resolutions', () => {
  const official = officialTypeChanges().map(({ effective, code, basis }) => [
    effective,
    `2025/${code}`,
    basis,
  ]);
  const of2026 = provinceKindChanges.filter(({ date }) => date >= '2026-01-01');
  expect(of2026.map(({ date, unit, basis }) => [date, unit, basis])).toEqual(official);
});
