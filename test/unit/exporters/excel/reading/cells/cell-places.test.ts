import { expect, it } from 'vitest';
import { cellPlaces, readPlace } from '#inside/exporters/excel';
import { contextOf } from '../support.js';

it('counts on from what was said last', () => {
  const places = cellPlaces(contextOf());
  expect(places.row({})).toBe(1);
  expect(places.row({ r: '7' })).toBe(7);
  expect(places.cell({})).toBe(readPlace('A7'));
  expect(places.cell({ r: 'D7' })).toBe(readPlace('D7'));
  expect(places.cell({})).toBe(readPlace('E7'));
  expect(places.row({})).toBe(8);
  expect(places.cell({})).toBe(readPlace('A8'));
});

it('tells a row that no sheet has once, whatever it holds', () => {
  const context = contextOf();
  const places = cellPlaces(context);
  expect(places.row({ r: '1048577' })).toBeNaN();
  expect([places.cell({}), places.cell({ r: 'A1' })]).toEqual([Number.NaN, Number.NaN]);
  expect(places.row({})).toBeNaN();
  expect(context.log.all().map(({ params }) => params)).toMatchObject([
    { what: 'row', place: '1048577' },
  ]);
  expect(context.log.all()).toHaveLength(1);
});
