import { readPetitions, type DemocracyRecords } from 'danvan/democracy';
import { tallyDemocracy } from 'danvan/indicators';
import { democracyTallies } from 'danvan/vietnam';
import { numbers } from './growth.js';
import type { Pair } from './measure.js';

const count = 50_000;

/** Letters of 2025, a row for each day and commune. */
const letters = (): DemocracyRecords => ({
  petitions: readPetitions(
    numbers(count).map((at) => ({
      id: `don-${at}`,
      unit: `xa-${at % 100}`,
      date: `2025-${String(1 + (at % 12)).padStart(2, '0')}-15`,
      received: 3,
      resolved: 2,
    })),
  ).values,
});

const asked = { from: '2026-01-01', to: '2026-12-31' };
const measured = democracyTallies.filter(({ list }) => list === 'petitions');

/** By hand: each record against each rule of its list, and a note for each that lies outside. */
function outsideByHand({ petitions = [] }: DemocracyRecords): readonly unknown[] {
  const notes: unknown[] = [];
  petitions.forEach((petition, at) => {
    const facts = new Map<string, unknown>(Object.entries(petition));
    const isAsked = measured.some(
      ({ measure }) => measure === 'records' || typeof facts.get(measure) === 'number',
    );
    const { date = '' } = petition;
    if (!isAsked || (asked.from <= date && date <= asked.to)) return;
    const note = { code: 'tally/outside-periods', params: { record: petition.id } };
    notes.push(Object.freeze({ ...note, path: ['petitions', at] }));
  });
  return notes;
}

/** Counting 50,000 records of another year than that which is asked, against looking at them by hand. */
export async function tallyOutside(): Promise<Pair> {
  const records = letters();
  return {
    name: 'tally-outside-50000',
    limit: 11,
    ours: async () => tallyDemocracy(records, { tallies: democracyTallies, periods: ['2026'] }),
    theirs: async () => outsideByHand(records),
  };
}
