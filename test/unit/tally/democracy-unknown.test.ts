import { expect, it } from 'vitest';
import { readDemocracyRecords, type DemocracyRows } from '#inside/democracy';
import { tallyDemocracy } from '#inside/tally';
import { democracyTallies as tallies } from 'danvan/vietnam';

/** The indicators of which a unit is said to have none. */
function nilsOf(rows: DemocracyRows): ReadonlySet<string> {
  const { values: records } = readDemocracyRecords(rows);
  const options = { tallies, periods: ['2026-Q1'], withNil: true };
  const { observations } = tallyDemocracy(records, options);
  return new Set(
    observations.flatMap(({ indicator, value }) =>
      typeof value === 'object' && value !== null && 'state' in value ? [indicator] : [],
    ),
  );
}

it('has no nil of a breakdown, or of what became of them, that a record does not tell', () => {
  const nils = nilsOf({ petitions: [{ id: 'p', unit: 'x', period: '2026-Q1', received: 12 }] });
  expect(nils.has('petitions.complaints')).toBe(false);
  expect(nils.has('petitions.guided')).toBe(false);
  expect(nils.has('petitions.carried-over')).toBe(false);
  expect(nils.has('reception.visits')).toBe(true);
  expect(nils.has('councils.petitions-received')).toBe(true);
});

it('has a nil of what no record of the period can be of', () => {
  const decision = { id: 'd', unit: 'x', content: 'road', date: '2026-01-05' };
  const open = nilsOf({ decisions: [decision] });
  expect(open.has('decisions.items-passed')).toBe(false);
  const failed = nilsOf({ decisions: [{ ...decision, result: 'not-passed' }] });
  expect(failed.has('decisions.items-passed')).toBe(true);
  const later = nilsOf({
    decisions: [
      { ...decision, result: 'not-passed' },
      { ...decision, id: 'e', date: '2026-05-05' },
    ],
  });
  expect(later.has('decisions.items-passed')).toBe(true);
});

it('has no nil of what there is where no record of its list was given', () => {
  const nils = nilsOf({ petitions: [{ id: 'p', unit: 'x', period: '2026-Q1', received: 0 }] });
  expect(nils.has('mediation.teams')).toBe(false);
  expect(nils.has('people-inspection.boards')).toBe(false);
  expect(nils.has('mediation.cases-received')).toBe(true);
});
