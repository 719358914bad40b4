import {
  createDataset,
  createUnitRegister,
  defineIndicator,
  hierarchyAt,
  type Dataset,
  type ObservationInput,
  type UnitInput,
  type UnitRegisterInput,
} from 'danvan';
import type { SuccessionInput } from 'danvan/organization';
import * as fc from 'fast-check';

/** What becomes of a commune on 1 July 2025. */
type Fate = 'merged' | 'shared' | 'divided' | 'transferred' | 'renamed' | 'kept';

interface Commune {
  readonly province: number;
  readonly hasDistrict: boolean;
  readonly fate: Fate;
  readonly heir: number;
}

/** A country whose provinces merge, whose districts end, and whose communes fare as they may. */
export interface Reformed {
  readonly register: UnitRegisterInput;
  /** Own figures of all of 2025, each unit for days on which it was there; multiples of four. */
  readonly observations: readonly ObservationInput[];
}

const before = { to: '2025-06-30' };
const after = { from: '2025-07-01' };
const date = after.from;
const top = { id: 'nuoc', name: 'nước', level: 'central' };

const newProvince = (province: number): string => `q${province % 2}`;
const heirOf = ({ province, heir }: Commune, more = 0): string =>
  `${newProvince(province)}-n${(heir + more) % 2}`;
const oldParent = ({ province, hasDistrict }: Commune): string =>
  hasDistrict ? `p${province}-h` : `p${province}`;

/** A commune that is transferred or renamed stands twice; one that is kept belongs to no province. */
function unitsOf(commune: Commune, at: number): readonly UnitInput[] {
  const { fate, province } = commune;
  const common = { id: `c${at}`, name: `xã ${at}`, level: 'commune' };
  if (fate === 'kept') {
    return [{ ...common, parent: top.id, history: [{ ...before, name: `xã cũ ${at}` }] }];
  }
  const old = { ...common, parent: oldParent(commune), validity: before };
  if (fate !== 'transferred' && fate !== 'renamed') return [old];
  const parent = newProvince(fate === 'transferred' ? province + 1 : province);
  return [old, { ...common, id: `c${at}-sau`, parent, validity: after }];
}

function successionsOf(commune: Commune, at: number): readonly SuccessionInput[] {
  const { fate } = commune;
  const from = `c${at}`;
  const [first, second] = [heirOf(commune), heirOf(commune, 1)];
  if (fate === 'kept') return [];
  if (fate === 'merged') return [{ kind: fate, date, from: [from], to: [first] }];
  if (fate === 'transferred' || fate === 'renamed') {
    const kind = fate === 'transferred' ? 're-parented' : fate;
    return [{ kind, date, from: [from], to: [`c${at}-sau`] }];
  }
  const split: SuccessionInput = { kind: 'split', date, from: [from], to: [first, second] };
  const shares = [
    { from, to: first, of: { population: 0.25 } },
    { from, to: second, of: { population: 0.75 } },
  ];
  return [fate === 'shared' ? { ...split, shares } : split];
}

const provinces = [0, 1, 2];

function registerOf(communes: readonly Commune[]): UnitRegisterInput {
  const upper: readonly UnitInput[] = provinces.flatMap((at) => [
    { id: `p${at}`, name: `tỉnh ${at}`, level: 'province', parent: top.id, validity: before },
    { id: `p${at}-h`, name: `huyện ${at}`, level: 'district', parent: `p${at}`, validity: before },
  ]);
  const later: readonly UnitInput[] = ['q0', 'q1'].flatMap((id) => [
    { id, name: id, level: 'province', parent: top.id, validity: after },
    ...[0, 1].map((at) => ({
      id: `${id}-n${at}`,
      name: `xã mới ${at}`,
      level: 'commune',
      parent: id,
      validity: after,
    })),
  ]);
  return {
    units: [top, ...upper, ...later, ...communes.flatMap(unitsOf)],
    successions: [
      ...provinces.map((at): SuccessionInput => {
        return { kind: 'merged', date, from: [`p${at}`], to: [newProvince(at)] };
      }),
      ...communes.flatMap(successionsOf),
    ],
  };
}

const communes: fc.Arbitrary<readonly Commune[]> = fc.array(
  fc.record({
    province: fc.constantFrom(...provinces),
    hasDistrict: fc.boolean(),
    fate: fc.constantFrom<Fate>('merged', 'shared', 'divided', 'transferred', 'renamed', 'kept'),
    heir: fc.nat(1),
  }),
  { minLength: 1, maxLength: 7 },
);

const first = ['2025-H1', '2025-Q1', '2025-04'];
const second = ['2025-H2', '2025-Q3', '2025-11'];

/** Some own figures, one at most for each unit and half of the year. */
function figuresOf(units: readonly UnitInput[]): fc.Arbitrary<readonly ObservationInput[]> {
  const halves = units.flatMap(({ id, validity }) => [
    ...(validity === after ? [] : [{ unit: id, periods: first }]),
    ...(validity === before ? [] : [{ unit: id, periods: second }]),
  ]);
  return fc
    .tuple(
      ...halves.map(({ unit, periods }) =>
        fc.option(
          fc.record({
            unit: fc.constant(unit),
            indicator: fc.constant('x.f'),
            period: fc.constantFrom(...periods),
            value: fc.nat(50).map((amount) => amount * 4),
          }),
        ),
      ),
    )
    .map((rows) => rows.flatMap((row) => row ?? []));
}

/** Any such country, with its figures. */
export const reformed: fc.Arbitrary<Reformed> = communes
  .map(registerOf)
  .chain((register) =>
    figuresOf(register.units).map((observations) => ({ register, observations })),
  );

const indicators = [defineIndicator({ code: 'x.f', name: 'số cuộc', unit: 'cuộc', kind: 'flow' })];

/** A dataset of it, with the tree of the end of the year. */
export function reformedDataset({ register, observations }: Reformed): Dataset {
  const made = createUnitRegister(register);
  const hierarchy = hierarchyAt(made, { at: '2025-12-31' });
  return createDataset({ hierarchy, register: made, indicators, observations });
}
