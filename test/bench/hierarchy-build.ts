import { createUnitRegister, type UnitInput } from 'danvan';
import { madeUpRows, plainMaps, realRows } from './hierarchy-rows.js';
import type { Pair } from './measure.js';

/** Small work is repeated, so that one run of it is long enough to be measured. */
function repeated(name: string, rows: readonly UnitInput[], times: number): Pair {
  const run = (build: (rows: readonly UnitInput[]) => unknown) => async () => {
    for (let time = 0; time < times; time += 1) build(rows);
  };
  return {
    name,
    limit: 6,
    ours: run((given) => createUnitRegister({ units: given })),
    theirs: run(plainMaps),
  };
}

/** Building a register of both real trees against filling two maps from the same rows. */
export async function hierarchyBuildReal(): Promise<Pair | null> {
  const rows = realRows();
  return rows === null ? null : repeated('hierarchy-build-14150', rows, 24);
}

/** The same for a made-up country of 100,000 units. */
export const hierarchyBuild100k = async (): Promise<Pair> =>
  repeated('hierarchy-build-100000', madeUpRows(), 1);
