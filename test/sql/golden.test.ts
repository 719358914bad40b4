import { aggregate, createDataset, type AggregateOptions } from 'danvan';
import { planOf, runPlan, type SqlStore } from 'danvan/sql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goldenInput, readGolden } from '../golden/five-units.js';
import { sharedData } from '../support/tools.js';
import { engines } from './engines/engines.js';
import type { Engine } from './engines/engine.js';
import { freshStore, loadAll } from './store-of.js';
import { differencesBetween } from './table-differences.js';

const golden = sharedData('golden/dhis2-five-units.json');

const months = Array.from({ length: 12 }, (_, at) => `2017-${String(at + 1).padStart(2, '0')}`);
const ends = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30'];

const periods = [...months, '2017-Q1', '2017-H1', '2017-9M', '2017', '2017-01-01/2017-02-20'];

/** What the cases of the golden file ask of each unit; at once of ClickHouse, which plans each question for seconds. */
const ofUnits = (name: string): readonly AggregateOptions[] =>
  name === 'chdb'
    ? [{ units: 'ouA', rows: 'all', periods }]
    : ['ouA', 'ouB', 'ouC', 'ouD', 'ouE'].map((units) => ({ units, periods }));

/** And of several units, and all below. */
const others: readonly AggregateOptions[] = [
  { units: 'ouA', periods: ends.map((end) => `2017-01-01/2017-${end}`) },
  { units: ['ouC', 'ouE'], periods: ['2017-04', '2017-Q1'] },
  { units: 'ouA', period: '2017-Q1', rows: 'all', compareWith: 'previous-period' },
  { units: 'ouA', period: '2017-Q1', missing: 'strict' },
];

for (const [name, { isHere, open }] of Object.entries(engines)) {
  if (!isHere()) {
    console.log(`skipped: ${name} is not installed (unchecked: the golden cases in it)`);
    continue;
  }
  describe.skipIf(!golden.present)(`the golden cases counted in ${name}`, () => {
    let engine: Engine;
    let store: SqlStore;
    beforeAll(async () => {
      engine = await open();
      store = await freshStore(engine);
      await loadAll(store, goldenInput(readGolden(golden.read())));
    });
    afterAll(async () => engine.close());

    it.each([...ofUnits(name), ...others])(
      'are those of the engine in memory: $units',
      async (asked) => {
        const { observations, ...context } = goldenInput(readGolden(golden.read()));
        const table = await runPlan(planOf(context, asked), { ...store, lists: 'all' });
        const inMemory = aggregate(createDataset({ ...context, observations }), asked);
        expect(differencesBetween(table, inMemory)).toEqual([]);
      },
    );
  });
}
