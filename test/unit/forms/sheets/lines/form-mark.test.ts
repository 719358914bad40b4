import { expect, it } from 'vitest';
import { formVersion, readMark, writeMark } from '#inside/forms';
import { members } from '../../../../support/forms/small-forms.js';

const mark = { form: 'members', version: '1f', unit: 'xã a&b', period: '2026-Q2@x' };
it('is read as it was written', () => {
  expect(readMark(writeMark(mark))).toEqual(mark);
  expect(readMark(writeMark({ form: 'a', version: 'b' }))).toEqual({ form: 'a', version: 'b' });
});
it('takes other texts for none', () => {
  expect(['', 'danvan:', 'danvan:form=%', 'x'.repeat(3000)].map(readMark)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
it('has another version where the columns are others', () => {
  const [first, ...others] = members.columns;
  expect(formVersion(members)).toMatch(/^[0-9a-f]{8}$/);
  expect(formVersion({ ...members, columns: others })).not.toBe(formVersion(members));
  expect(first).toBeDefined();
});
