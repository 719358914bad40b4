import { expect, it } from 'vitest';
import { refusedFile } from '#inside/collect';
import { askedForm, found } from '../../../support/collecting.js';

const refused = (...codes: readonly string[]) => {
  const findings = codes.map((code) => found(code));
  const refusal = refusedFile('a.xlsx', findings, askedForm);
  return [refusal.verdict, ...refusal.findings.map(({ code }) => code)];
};

it('tells a locked file from a broken one, and both from another form', () => {
  expect(refused('sheets/password')).toEqual(['locked', 'sheets/password']);
  expect(refused('sheets/damaged')).toEqual(['unreadable', 'sheets/damaged']);
  expect(refused('collect/file-unavailable')).toEqual(['unreadable', 'collect/file-unavailable']);
  expect(refused('sheets/cell-unreadable', 'forms/no-table')[0]).toBe('wrong-form');
  expect(refused('forms/mark-of-other-form')[0]).toBe('wrong-form');
  expect(refused('forms/no-rows', 'forms/mark-of-other-version')[0]).toBe('wrong-version');
  expect(refused('forms/period-not-said')[0]).toBe('wrong-period');
  expect(refused('forms/unit-not-said')[0]).toBe('wrong-unit');
  expect(refused('forms/no-rows', 'organization/unknown-name')[0]).toBe('wrong-unit');
  expect(refused()).toEqual(['wrong-form', 'collect/no-such-form']);
});

it('takes no warning of a format for a reason', () => {
  const warned = refusedFile('a.xlsx', [found('sheets/no-result', 'warning')], askedForm);
  expect(warned.verdict).toBe('wrong-form');
});
