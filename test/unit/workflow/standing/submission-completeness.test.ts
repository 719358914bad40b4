import { periodOf } from 'danvan';
import { submissionCompleteness, type Submission } from 'danvan/workflow';
import { describe, expect, it } from 'vitest';
import { sent, steps } from '../../../support/submissions.js';

const period = periodOf('2026-Q3');
const report = { unit: 'xa-a', form: 'bm-01' };
const options = {
  obligations: [{ ...report, period }],
  dueDates: [{ ...report, period: '2026-Q3', due: '2026-10-10' }],
  at: '2026-10-31',
};
const asked = (...submissions: readonly Submission[]) =>
  submissionCompleteness(submissions, options);
const onTime = sent('xa-a', { '1': 8 }, ['2026-10-05', '2026-10-20']);
const late = sent('xa-a', { '1': 9 }, ['2026-10-12']);
const stray = (unit: string) => sent(unit, { '1': 1 }, ['2026-10-05']);

describe('the situations of reporting', () => {
  it('A: nothing came', () => {
    expect(asked()).toMatchObject({ expected: 1, received: 0, missing: 1, rate: 0, empty: 0 });
  });

  it('B: on time, and empty', () => {
    const found = asked(sent('xa-a', { '1': null }, ['2026-10-05']));
    expect(found).toMatchObject({ received: 0, onTime: 0, missing: 1, empty: 1, rate: 0 });
    expect(found.findings.map(({ code }) => code)).toEqual(['workflow/no-figures']);
  });

  it('C: late, and empty', () => {
    const found = asked(sent('xa-a', {}, ['2026-10-12']));
    expect(found).toMatchObject({ received: 0, late: 0, missing: 1, empty: 1 });
  });

  it('D: figures are there, and nobody sent them', () => {
    const found = asked({ ...onTime, history: [] });
    expect(found).toMatchObject({ received: 0, missing: 1, drafts: 1, pending: 0 });
  });

  it('E: more came than was owed, some of it on time', () => {
    const found = asked(onTime, stray('xa-b'));
    expect(found).toMatchObject({ expected: 1, received: 2, onTime: 1, unexpected: 1, rate: 200 });
    expect(found.findings.map(({ code }) => code)).toEqual(['organization/unexpected-report']);
  });

  it('F: more on time than was owed; what nobody owes is never on time', () => {
    const found = asked(onTime, stray('xa-b'), stray('xa-c'));
    expect(found).toMatchObject({ received: 3, onTime: 1, unexpected: 2, rate: 300 });
  });

  it('G: all came on time; an accepting office that takes its time makes nobody late', () => {
    expect(asked(onTime)).toMatchObject({ received: 1, onTime: 1, late: 0, missing: 0, rate: 100 });
  });

  it('H: all came, late', () => {
    expect(asked(late)).toMatchObject({ received: 1, onTime: 0, late: 1, rate: 100 });
  });
});

it('keeps on time what is corrected later', () => {
  expect(asked(onTime, late)).toMatchObject({ received: 1, onTime: 1, late: 0, resubmitted: 0 });
});

it('judges what was sent back by what was accepted', () => {
  const back = {
    ...sent('xa-a', { '1': 7 }, ['2026-10-05']),
    history: steps('submitted 2026-10-05', 'returned 2026-10-06 sai'),
  };
  expect(asked(back)).toMatchObject({ received: 0, missing: 1, returned: 1 });
  expect(asked(back, late)).toMatchObject({ received: 1, late: 1, returned: 0, resubmitted: 1 });
});

it('counts what nobody has looked at as missing, and says so', () => {
  const waiting = { ...onTime, history: steps('submitted 2026-10-05') };
  expect(asked(waiting)).toMatchObject({ received: 0, missing: 1, pending: 1 });
});

it('does not change what was the case on an earlier day', () => {
  expect(submissionCompleteness([late], { ...options, at: '2026-10-11' })).toMatchObject({
    received: 0,
    missing: 1,
  });
});
