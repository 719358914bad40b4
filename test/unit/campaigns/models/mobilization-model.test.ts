import { modelSubjectKinds } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { modelSchema } from '#inside/campaigns';

const least = {
  id: 'm',
  name: 'Tiếng loa an ninh',
  subjectKind: 'model',
  field: 'defence-security',
  level: 'commune',
  host: 'xa-a',
  cohort: 2021,
  state: 'registered',
};
const reads = (different: object) => modelSchema.safeParse({ ...least, ...different }).success;

describe('modelSchema', () => {
  it('has ten items to register: the name and nine more', () => {
    expect(Object.keys(modelSchema.shape.registration.def.innerType.shape)).toHaveLength(9);
    expect(reads({ registration: { aim: 'x' } })).toBe(false);
  });

  it('fills in empty lists', () => {
    expect(modelSchema.parse(least)).toEqual({
      ...least,
      name: { vi: 'Tiếng loa an ninh' },
      partners: [],
      registration: {},
      history: [],
      transfers: [],
    });
  });

  it('knows three kinds of subject', () => {
    expect(modelSubjectKinds.filter((subjectKind) => !reads({ subjectKind }))).toEqual([]);
    expect(reads({ subjectKind: 'điển hình' })).toBe(false);
  });

  it.each([
    ['a cohort before 1900', { cohort: 21 }],
    ['a cohort in text', { cohort: '2021' }],
    ['half a year', { cohort: 2021.5 }],
    ['a step without a day', { history: [{ to: 'approved' }] }],
    ['a transfer on a day that does not exist', { transfers: [{ ...least, date: '2025-06-31' }] }],
    ['an empty partner', { partners: [''] }],
    ['a person', { person: 'Nguyễn Văn A' }],
  ])('refuses %s', (_, different) => {
    expect(reads(different)).toBe(false);
  });

  it('takes a transfer with its host and decision', () => {
    const transfer = { from: 'district', to: 'commune', date: '2025-07-01' };
    expect(reads({ transfers: [{ ...transfer, host: 'xa-b', decision: 'qd-9' }] })).toBe(true);
  });
});
