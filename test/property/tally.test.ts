import { sumContributions, type Contribution, type MobilizationModel } from 'danvan/campaigns';
import { tallyContributions, tallyModels, type Tally } from 'danvan/indicators';
import { contributionTallies, modelFields, modelLifecycle, modelTallies } from 'danvan/vietnam';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const model: fc.Arbitrary<MobilizationModel> = fc.record({
  id: fc.string({ minLength: 1 }),
  name: fc.constant({ vi: 'Mô hình' }),
  subjectKind: fc.constantFrom('model', 'exemplary-collective', 'exemplary-individual'),
  field: fc.constantFrom(...modelFields.map(({ id }) => id)),
  level: fc.constantFrom('commune', 'district'),
  host: fc.constantFrom('xa-a', 'xa-b', 'xa-c'),
  partners: fc.constant([]),
  cohort: fc.integer({ min: 2019, max: 2023 }),
  state: fc.constantFrom(...modelLifecycle.states.map(({ id }) => id)),
  registration: fc.constant({}),
  history: fc.constant([]),
  transfers: fc.constant([]),
});

const amount = fc.integer({ min: 0, max: 1_000_000 });
const contribution: fc.Arbitrary<Contribution> = fc.oneof(
  fc.record({ kind: fc.constant('cash' as const), amount }),
  fc.record({ kind: fc.constant('labour' as const), amount }),
  fc.record({
    kind: fc.constant('land' as const),
    amount,
    unit: fc.constantFrom('m2' as const, 'ha' as const),
  }),
  fc.record({
    kind: fc.constant('goods' as const),
    item: fc.constantFrom('gạo', 'muối'),
    amount,
    unit: fc.constantFrom('tấn', 'kg', 'bao'),
  }),
);

const options = { tallies: modelTallies, lifecycle: modelLifecycle };
const keyOf = ({ path }: { readonly path: readonly (string | number)[] }) => path.join('/');

const totalOf = ({ observations }: Tally, indicator: string): number =>
  observations
    .filter((each) => each.indicator === indicator)
    .map(({ value }) => (typeof value === 'number' ? value : 0))
    .reduce((sum, value) => sum + value, 0);

const places = { unit: () => 'xa-a', period: () => '2020' };
const tallyGiven = (given: readonly Contribution[]) =>
  tallyContributions(given, { tallies: contributionTallies, ...places });

describe('a tally', () => {
  it('counts every model or names it, and its fields add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(model, { maxLength: 30 }), (models) => {
        const tally = tallyModels(models, options);
        const counted = new Set(tally.contributors.flatMap(({ records }) => records.map(keyOf)));
        const named = new Set(tally.findings.map(keyOf));
        expect(counted.size + tally.uncounted.length).toBe(models.length);
        expect(tally.uncounted.filter((record) => !named.has(keyOf(record)))).toEqual([]);
        const registered = totalOf(tally, 'models.registered');
        expect(registered).toBe(counted.size);
        const fields = modelFields.map(({ id }) => totalOf(tally, `models.registered-${id}`));
        expect(fields.reduce((sum, count) => sum + count, 0)).toBe(registered);
        for (const [at, { value }] of tally.observations.entries()) {
          const records = tally.contributors[at]?.records.length;
          expect(typeof value === 'number' ? value : 0).toBe(records);
        }
      }),
    );
  });

  it('does not depend on the order of the records', () => {
    const sorted = (tally: Tally) =>
      tally.observations.map((each) => JSON.stringify(each)).toSorted();
    fc.assert(
      fc.property(fc.array(model, { maxLength: 12 }), (models) => {
        expect(sorted(tallyModels(models.toReversed(), options))).toEqual(
          sorted(tallyModels(models, options)),
        );
      }),
    );
    fc.assert(
      fc.property(fc.array(contribution, { maxLength: 12 }), (given) => {
        expect(sorted(tallyGiven(given.toReversed()))).toEqual(sorted(tallyGiven(given)));
      }),
    );
  });

  it('adds what sumContributions adds, and names every contribution that it leaves out', () => {
    fc.assert(
      fc.property(fc.array(contribution, { maxLength: 20 }), (given) => {
        const tally = tallyGiven(given);
        const { lines } = sumContributions(given, { landIn: 'm2' });
        for (const [kind, indicator] of [
          ['cash', 'appeal.cash'],
          ['labour', 'appeal.labour-days'],
          ['land', 'appeal.land'],
        ] as const) {
          const sum = lines.find((line) => line.kind === kind)?.quantity.amount ?? 0;
          expect(totalOf(tally, indicator)).toBe(sum);
        }
        const lost = given.filter((each) => each.kind === 'goods' && each.item === 'muối');
        const bags = given.filter(
          (each) => each.kind === 'goods' && each.item === 'gạo' && each.unit === 'bao',
        );
        expect(tally.uncounted).toHaveLength(lost.length + bags.length);
        const named = new Set(tally.findings.map(keyOf));
        expect(tally.uncounted.every((record) => named.has(keyOf(record)))).toBe(true);
      }),
    );
  });
});
