import { civilCalendar } from 'danvan/time';
import { expect, it } from 'vitest';
import { dash, readForms, type LabelForm } from '#inside/time';

const form = (pattern: RegExp, value?: string): LabelForm<string> => ({
  pattern,
  read: () => (value === undefined ? undefined : { ok: true, value }),
});

const read = (forms: readonly LabelForm<string>[]) =>
  readForms(forms, { label: 'quý 2', calendar: civilCalendar, options: {} });

it('takes the first form that reads, past those that look like it but do not', () => {
  const like = /^quý (?<part>\d)$/u;
  expect(read([form(/^(?<x>năm)$/u, 'a'), form(like), form(like, 'b'), form(like, 'c')])).toEqual({
    ok: true,
    value: 'b',
  });
});

it('finds nothing where no form fits', () => {
  expect(read([])).toBeUndefined();
});

it.each(['-', ' - ', '–', ' — ', '‑', '―'])('takes %j for a dash', (text) => {
  expect(new RegExp(`^2020${dash}2021$`, 'u').test(`2020${text}2021`)).toBe(true);
});

it.each(['', ' ', '/', '--', '  -  '])('takes %j for none', (text) => {
  expect(new RegExp(`^2020${dash}2021$`, 'u').test(`2020${text}2021`)).toBe(false);
});
