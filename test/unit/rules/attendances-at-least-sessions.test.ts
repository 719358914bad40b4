import { attendancesAtLeastSessions } from 'danvan/rules';
import { describe, expect, it } from 'vitest';
import { sent } from '../../support/figures.js';
import { findingsOf } from '../../support/findings.js';

type Value = Parameters<typeof sent>[2];

const check = (sessions: Value, attendances: Value) =>
  findingsOf(attendancesAtLeastSessions, [
    sent('xa-a', 'sessions', sessions),
    sent('xa-a', 'attendances', attendances),
  ]);

describe('attendancesAtLeastSessions', () => {
  it('passes many attendances, and one for each session', () => {
    expect(check(39_284, 1_327_453)).toEqual([]);
    expect(check(5, 5)).toEqual([]);
  });

  it('names sessions to which nobody came', () => {
    expect(check(120, 95)).toMatchObject([
      {
        code: 'rules/fewer-attendances-than-sessions',
        severity: 'warning',
        indicator: 'x.attendances',
        params: { attendances: 95, sessions: 120, sessionIndicator: 'x.sessions', difference: 25 },
      },
    ]);
  });

  it('holds nothing against figures that are open on the right side', () => {
    expect(check(100, { amount: 95, qualifier: 'over' })).toEqual([]);
    expect(check({ amount: 120, qualifier: 'nearly' }, 110)).toEqual([]);
    expect(check(null, 95)).toEqual([]);
  });

  it('asks about figures that are possible only far from what their words mean', () => {
    expect(check(585, { amount: 95, qualifier: 'over' })).toMatchObject([
      {
        severity: 'warning',
        params: { implausible: true, attendancesValue: { amount: 95, qualifier: 'over' } },
      },
    ]);
  });
});

it('holds only figures of one report of one unit against each other', () => {
  const attended = sent('xa-a', 'attendances', 95);
  const held = [
    sent('xa-b', 'sessions', 120),
    sent('xa-a', 'sessions', 120, { period: '2026-Q2' }),
    sent('xa-a', 'sessions', 120, { line: 'women' }),
  ];
  for (const one of held) {
    expect(findingsOf(attendancesAtLeastSessions, [one, attended])).toEqual([]);
  }
});
