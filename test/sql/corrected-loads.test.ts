import {
  aggregate,
  createDataset,
  type FigureTable,
  type Finding,
  type ObservationInput,
} from 'danvan';
import { dropLoad, loadRows, planOf, runPlan, type SqlStore } from 'danvan/sql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from './engines/engines.js';
import type { Engine } from './engines/engine.js';
import { quarter, smallContext, smallRows } from './small-world.js';
import { freshStore } from './store-of.js';
import { differencesBetween } from './table-differences.js';

const corrected = smallRows.map((row) =>
  row.unit === 'xa-b' && row.indicator === 'outreach.sessions' ? { ...row, value: 1000 } : row,
);

const amountsOf = ({ total }: FigureTable) => total.map(({ amount }) => amount);

for (const [name, { isHere, open }] of Object.entries(engines)) {
  if (!isHere()) {
    console.log(`skipped: ${name} is not installed (unchecked: corrected loads in it)`);
    continue;
  }
  describe(`figures that were sent again, in ${name}`, () => {
    let engine: Engine;
    let store: SqlStore;
    beforeAll(async () => {
      engine = await open();
      store = await freshStore(engine);
    });
    afterAll(async () => engine.close());

    const load = (rows: readonly ObservationInput[], as: string) =>
      loadRows(rows, store, { context: smallContext, load: as });
    const counted = async () => {
      const findings: Finding[] = [];
      const onFindings = (told: readonly Finding[]) => findings.push(...told);
      const run = { ...store, lists: 'all' as const, onFindings };
      const table = await runPlan(planOf(smallContext, quarter), run);
      return { table, findings };
    };
    const inMemory = (observations: readonly ObservationInput[]) =>
      createDataset({ ...smallContext, observations });

    it('are told, with both values, and the first of them counts', async () => {
      await load(smallRows, 'first');
      expect((await counted()).findings).toEqual([]);
      await load(corrected, 'again');
      const { table, findings } = await counted();
      const dataset = inMemory([...smallRows, ...corrected]);
      expect(dataset.findings).toHaveLength(smallRows.length);
      expect(findings).toEqual(dataset.findings);
      expect(differencesBetween(table, aggregate(dataset, quarter))).toEqual([]);
    });

    it('replace the first where its load is taken back, also twice', async () => {
      const gone = { load: 'first', wasThere: true, rows: smallRows.length };
      expect(await dropLoad(store, 'first')).toEqual(gone);
      expect(await dropLoad(store, 'first')).toEqual({ load: 'first', wasThere: false, rows: 0 });
      expect(await dropLoad(store, 'never')).toMatchObject({ wasThere: false });
      const { table, findings } = await counted();
      expect(findings).toEqual([]);
      expect(amountsOf(table)).toEqual(amountsOf(aggregate(inMemory(corrected), quarter)));
      expect(amountsOf(table)[0]).toBe(3 + 3000 + 63 + 93);
    });

    it('are loaded under the name that is free again', async () => {
      await dropLoad(store, 'again');
      expect(await load(corrected, 'first')).toMatchObject({ wasThere: false });
      const { table } = await counted();
      expect(amountsOf(table)).toEqual(amountsOf(aggregate(inMemory(corrected), quarter)));
    });
  });
}
