import { describe, expect, it } from 'vitest';
import { readDialogues, type DialogueInput } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';
import { dialogueTallies as tallies } from '#inside/vietnam';

const row: DialogueInput = { id: 'd', unit: 'xa' };
const rows: readonly Omit<DialogueInput, 'id' | 'unit'>[] = [
  { date: '2026-02-10', levels: ['commune'], kind: 'periodic', opinions: 10, answeredAtOnce: 8 },
  { period: '2026-Q1', sessions: { amount: null, qualifier: 'many' } },
  { date: '2026-05-12', levels: ['commune'], answeredAtOnce: 3, answeredLater: 2 },
  { date: '2026-05-13', sphere: 'employer', kind: 'ad-hoc', levels: ['commune'] },
  { date: '2026-05-14', sphere: 'agency' },
];
const dialogues = readDialogues(rows.map((each, at) => ({ ...row, ...each, id: `d${at}` }))).values;

const figures = (indicator: string, withNil = false) =>
  tallyDemocracy({ dialogues }, { tallies, periods: ['2026-Q1', '2026-Q2', '2026-Q3'], withNil })
    .observations.filter((each) => each.indicator === indicator)
    .map(({ period, value, categories }) => [period, value, categories]);

describe('dialogues counted', () => {
  it('are those with the people, by level and kind; many stays many', () => {
    expect(figures('dialogues.events')).toEqual([
      ['2026-Q1', { amount: 1, qualifier: 'over' }, undefined],
      ['2026-Q1', 1, { level: 'commune' }],
      ['2026-Q1', 1, { kind: 'periodic' }],
      ['2026-Q2', 1, undefined],
      ['2026-Q2', 1, { level: 'commune' }],
    ]);
  });

  it('are apart at the workplace and in agencies', () => {
    expect(figures('enterprises.dialogues')).toEqual([
      ['2026-Q2', 1, undefined],
      ['2026-Q2', 1, { level: 'commune' }],
      ['2026-Q2', 1, { kind: 'ad-hoc' }],
    ]);
    expect(figures('agencies.dialogues')).toEqual([['2026-Q2', 1, undefined]]);
  });

  it('have answers by way, and none where it is not known how many', () => {
    expect(figures('dialogues.opinions-answered')).toEqual([
      ['2026-Q2', 5, undefined],
      ['2026-Q2', 5, { level: 'commune' }],
      ['2026-Q2', 3, { mode: 'direct' }],
      ['2026-Q2', 2, { mode: 'later' }],
    ]);
  });

  it('are nil where that is asked for, but where it is not known how many', () => {
    const periodsOf = (indicator: string) => figures(indicator, true).map(([period]) => period);
    expect(figures('agencies.dialogues', true)).toEqual([
      ['2026-Q1', { state: 'nil' }, undefined],
      ['2026-Q2', 1, undefined],
    ]);
    expect(periodsOf('dialogues.opinions')).toEqual(['2026-Q1', '2026-Q1']);
  });
});
