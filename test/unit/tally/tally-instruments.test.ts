import { tallyInstruments, type InstrumentTallyOptions } from 'danvan/indicators';
import { coordinationLifecycle as lifecycle, instrumentTallies } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { instrument, instruments } from '../../support/coordination-records.js';

const tally = (
  records: Parameters<typeof tallyInstruments>[0],
  change: Partial<InstrumentTallyOptions> = {},
) => tallyInstruments(records, { tallies: instrumentTallies, lifecycle, ...change });
const figures = ({ observations }: ReturnType<typeof tally>) =>
  observations.map(({ unit, indicator, period, value }) => [unit, indicator, period, value]);

describe('tallyInstruments', () => {
  it('counts what was signed in its year and what is in force at the end of periods, by lead', () => {
    expect(figures(tally(instruments, { inForceIn: ['2020', '2025', '2026'] }))).toEqual([
      ['ubnd', 'coordination.signed', '2021', 1],
      ['ubnd', 'coordination.active', '2025', 1],
      ['bdv-bt', 'coordination.signed', '2021', 1],
      ['bdv-bt', 'coordination.active', '2025', 1],
      ['bdv-bt', 'coordination.active', '2026', 1],
    ]);
  });

  it('names each instrument behind a figure and those that no rule counts', () => {
    const { contributors, uncounted, findings } = tally(instruments);
    expect(contributors.map(({ records }) => records.map(({ id }) => id))).toEqual([
      ['ct-2021-2025'],
      ['qc-2021'],
    ]);
    expect(uncounted).toEqual([{ path: ['instruments', 1], id: 'kh-2024' }]);
    expect(findings.map(({ code }) => code)).toEqual(['tally/not-counted']);
  });

  it('does not count what has ended, or is not signed yet, as in force', () => {
    const four = instrument('ct-2021-2025');
    const inForce = (change: object) =>
      figures(tally([{ ...four, ...change }], { inForceIn: ['2022'] })).filter(([, code]) =>
        String(code).endsWith('active'),
      ).length;
    const history = [
      { to: 'signed', date: '2021-03-15' },
      { to: 'ended', date: '2022-06-30' },
    ];
    expect([inForce({}), inForce({ history }), inForce({ state: 'drafted' })]).toEqual([1, 0, 0]);
    expect(inForce({ history: history.slice(0, 1) })).toBe(1);
    expect(inForce({ signedOn: '2023-01-01' })).toBe(0);
  });

  it('has a finding for one without parties, and takes units and periods of one’s own', () => {
    const alone = { ...instrument('ct-2021-2025'), parties: [] };
    expect(tally([alone]).findings.map(({ code }) => code)).toEqual(['tally/no-unit']);
    const own = tally([alone], { unit: () => 'tinh', period: () => '2021-H1' });
    expect(figures(own)).toEqual([['tinh', 'coordination.signed', '2021-H1', 1]]);
  });
});
