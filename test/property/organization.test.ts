import { createHierarchy, type Hierarchy, type UnitInput } from 'danvan';
import { isFindingOf } from 'danvan/findings';
import { ancestorsOf, childrenOf, descendantsOf, pathOf } from 'danvan/organization';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ids = (units: readonly { readonly id: string }[]): readonly string[] =>
  units.map(({ id }) => id);

/** Units `u0`, `u1` …, whose parents may be themselves, each other, or nobody that there is. */
const units: fc.Arbitrary<readonly UnitInput[]> = fc.integer({ min: 0, max: 25 }).chain((count) =>
  fc
    .array(fc.option(fc.integer({ min: 0, max: count + 2 }), { nil: undefined }), {
      minLength: count,
      maxLength: count,
    })
    .map((parents) =>
      parents.map((parent, at) => ({
        id: `u${at}`,
        name: `xã ${at}`,
        ...(parent !== undefined && { parent: `u${parent}` }),
      })),
    ),
);

/** What each unit's parent was given as, whether it is there or not. */
const parentsOf = (rows: readonly UnitInput[]): ReadonlyMap<string, string | undefined> =>
  new Map(rows.map(({ id, parent }) => [id, parent]));

/** Asked of each unit alone, in as many steps as there are units: is it its own ancestor? */
function isOnRing(rows: readonly UnitInput[], id: string): boolean {
  const parents = parentsOf(rows);
  let at = parents.get(id);
  for (let step = 0; step < rows.length && at !== undefined && at !== id; step += 1) {
    at = parents.get(at);
  }
  return at === id;
}

const isLost = (rows: readonly UnitInput[], parent: string | undefined): boolean =>
  parent !== undefined && !rows.some(({ id }) => id === parent);

const unitsNamed = ({ findings }: Hierarchy, code: string): readonly string[] =>
  findings.flatMap((finding) => {
    if (finding.code !== code) return [];
    if (isFindingOf(finding, 'organization/parent-cycle')) return finding.params.units;
    return finding.unit ?? [];
  });

describe('a hierarchy of any units', () => {
  it('keeps every unit, and every link but those that lead nowhere or round', () => {
    fc.assert(
      fc.property(units, (rows) => {
        const hierarchy = createHierarchy(rows);
        expect(ids(hierarchy.units)).toEqual(ids(rows));
        for (const { id, parent } of rows) {
          const isCut = isLost(rows, parent) || isOnRing(rows, id);
          expect(hierarchy.byId.get(id)?.parent).toBe(isCut ? undefined : parent);
        }
      }),
    );
  });

  it('names each bad link once', () => {
    fc.assert(
      fc.property(units, (rows) => {
        const hierarchy = createHierarchy(rows);
        const onRing = ids(rows.filter(({ id }) => isOnRing(rows, id)));
        const lost = ids(rows.filter(({ parent }) => isLost(rows, parent)));
        expect(unitsNamed(hierarchy, 'organization/parent-cycle').toSorted()).toEqual(
          onRing.toSorted(),
        );
        expect(unitsNamed(hierarchy, 'organization/unknown-parent')).toEqual(lost);
        expect(hierarchy.findings).toHaveLength(
          lost.length +
            new Set(hierarchy.findings.filter(({ code }) => code.endsWith('cycle'))).size,
        );
      }),
    );
  });

  it('has paths that are the ancestors turned round, from a top down to the unit', () => {
    fc.assert(
      fc.property(units, (rows) => {
        const hierarchy = createHierarchy(rows);
        for (const { id } of rows) {
          const path = ids(pathOf(hierarchy, id));
          expect(path).toEqual([...ids(ancestorsOf(hierarchy, id)).toReversed(), id]);
          const links = path.map((unit) => hierarchy.byId.get(unit)?.parent);
          expect(links).toEqual([undefined, ...path.slice(0, -1)]);
        }
      }),
    );
  });

  it('has descendants that are all below their tops once, and have the unit above them', () => {
    fc.assert(
      fc.property(units, (rows) => {
        const hierarchy = createHierarchy(rows);
        const tops = hierarchy.units.filter(({ parent }) => parent === undefined);
        const all = tops.flatMap(({ id }) => [id, ...ids(descendantsOf(hierarchy, id))]);
        expect(all.toSorted()).toEqual(ids(rows).toSorted());
        for (const { id } of rows) {
          const below = ids(descendantsOf(hierarchy, id));
          const above = (unit: string) => ids(ancestorsOf(hierarchy, unit));
          expect(below.toSorted()).toEqual(
            ids(rows)
              .filter((unit) => above(unit).includes(id))
              .toSorted(),
          );
          expect(below).toEqual(
            childrenOf(hierarchy, id).flatMap((child) => [
              child.id,
              ...ids(descendantsOf(hierarchy, child.id)),
            ]),
          );
        }
      }),
      { numRuns: 50 },
    );
  });
});

it('never throws at rows of any shape, and loses none without a finding', () => {
  const row = fc.oneof(
    fc.record(
      { id: fc.constantFrom('a', 'b', ' ', '__proto__'), name: fc.string(), parent: fc.string() },
      { requiredKeys: [] },
    ),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (given) => {
      const rows: UnitInput[] = JSON.parse(JSON.stringify(given));
      const { units: kept, findings } = createHierarchy(rows);
      const named = new Set(
        findings.flatMap(({ path }) => (typeof path[1] === 'number' ? path[1] : [])),
      );
      expect(kept.length + named.size).toBe(rows.length);
    }),
  );
});
