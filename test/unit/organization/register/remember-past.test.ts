import { describe, expect, it } from 'vitest';
import { lastTold, rememberPast } from '#inside/organization';

describe('rememberPast', () => {
  it('tells the old value of all days before', () => {
    expect(rememberPast([], { kind: 'commune' }, '2026-04-30')).toEqual([
      { to: '2026-04-29', kind: 'commune' },
    ]);
  });

  it('goes on where the history ends', () => {
    const history = [{ to: '2019-12-31', name: 'A' }];
    expect(rememberPast(history, { name: 'B' }, '2026-04-30')).toEqual([
      { to: '2019-12-31', name: 'A' },
      { from: '2020-01-01', to: '2026-04-29', name: 'B' },
    ]);
  });

  it('tells older states what they had left to the unit', () => {
    const history = [{ to: '2019-12-31', name: 'A' }];
    expect(rememberPast(history, { kind: 'commune' }, '2026-04-30')).toEqual([
      { to: '2019-12-31', name: 'A', kind: 'commune' },
      { from: '2020-01-01', to: '2026-04-29', kind: 'commune' },
    ]);
  });

  it('fills gaps, and cuts a state that goes on past the day', () => {
    const history = [{ from: '2020-01-01', to: '2027-12-31', symbol: 'X' }];
    expect(rememberPast(history, { name: 'B' }, '2026-04-30')).toEqual([
      { from: '2020-01-01', to: '2026-04-29', symbol: 'X', name: 'B' },
      { to: '2019-12-31', name: 'B' },
      { from: '2026-04-30', to: '2027-12-31', symbol: 'X' },
    ]);
  });

  it('adds nothing to a change of the same day', () => {
    const history = [{ to: '2026-04-29', name: 'A' }];
    expect(rememberPast(history, { name: 'B' }, '2026-04-30')).toEqual(history);
  });
});

describe('lastTold', () => {
  it('is the last day with an older value of what changes', () => {
    const history = [
      { to: '2019-12-31', name: 'A' },
      { to: '2022-12-31', symbol: 'X' },
    ];
    expect(lastTold(history, { name: 'B' })).toBe('2019-12-31');
    expect(lastTold(history, { kind: 'ward' })).toBe('');
    expect(lastTold([{ name: 'A' }], { name: 'B' })).toBe('9999-12-31');
  });
});
