import { expect, it } from 'vitest';
import { takenReports } from '#inside/collect';
import { askedForm } from '../../../support/collecting.js';
import { filledBy, sent } from '../../../support/submissions.js';

it('knows the file and the report that are in', () => {
  const taken = takenReports(askedForm, []);
  taken.take('a.xlsx', 'h1', [filledBy('xa-a', { '1': 8, '2': null })]);
  expect(taken.sameFile('h1')).toEqual({ file: 'a.xlsx', unit: 'xa-a' });
  expect([taken.sameFile('h2'), taken.sameFile(undefined)]).toEqual([undefined, undefined]);
  expect(taken.sameReport(filledBy('xa-a', { '1': 8 }))).toEqual({ file: 'a.xlsx', changed: 0 });
  expect(taken.sameReport(filledBy('xa-a', { '1': 9, '2': 7 }))).toEqual({
    file: 'a.xlsx',
    changed: 2,
  });
  expect(taken.sameReport(filledBy('xa-b', { '1': 8 }))).toBeUndefined();
});

it('takes a file that was overtaken for no repeat', () => {
  const taken = takenReports(askedForm, []);
  taken.take('a.xlsx', 'h1', [filledBy('xa-a', { '1': 8 })]);
  taken.take('b.xlsx', 'h2', [filledBy('xa-a', { '1': 9 })]);
  expect([taken.sameFile('h1'), taken.sameFile('h2')?.file]).toEqual([undefined, 'b.xlsx']);
  expect(taken.filled()).toEqual([filledBy('xa-a', { '1': 9 })]);
});

it('starts from what came in before, and does not hand it on as its own', () => {
  const file = { name: 'cu.xlsx', hash: 'a'.repeat(64) };
  const taken = takenReports(askedForm, [{ ...sent('xa-a', { '1': 8 }, ['2026-10-01']), file }]);
  expect(taken.sameFile('a'.repeat(64))?.file).toBe('cu.xlsx');
  expect(taken.sameReport(filledBy('xa-a', { '1': 8 }))).toMatchObject({ changed: 0 });
  expect(taken.filled()).toEqual([]);
});
