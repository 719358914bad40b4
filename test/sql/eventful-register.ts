import type { UnitInput, UnitRegisterInput } from 'danvan';
import type { SuccessionInput } from 'danvan/organization';
import { randomOf, type Random } from '../oracle/random.js';

/** A commune that is there, from a day on. */
interface Living {
  readonly id: string;
  readonly parent: string;
  readonly from: string | undefined;
}

interface World {
  readonly units: UnitInput[];
  readonly successions: SuccessionInput[];
  living: readonly Living[];
  made: number;
}

const reforms = ['2024-07-01', '2025-03-15', '2025-07-01', '2026-01-01'];

const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const unitOf = ({ id, parent, from }: Living, to?: string): UnitInput => ({
  id,
  name: id,
  level: 'commune',
  parent,
  ...((from !== undefined || to !== undefined) && {
    validity: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
  }),
});

function end(world: World, ended: readonly Living[], day: string): void {
  world.living = world.living.filter((one) => !ended.includes(one));
  for (const one of ended) world.units.push(unitOf(one, dayBefore(day)));
}

function found(world: World, parent: string, from: string): Living {
  world.made += 1;
  const made = { id: `m${world.made}`, parent, from };
  world.living = [...world.living, made];
  return made;
}

/** What happens on one day: some communes merge, one is divided, renamed, begins, or ends for good. */
function happen(world: World, random: Random, date: string): void {
  const [first, second, third] = random.some(world.living, 0.6);
  if (first === undefined) return;
  const what = random.pick(['merged', 'merged', 'joined', 'split', 'shared', 'new', 'lost']);
  if (what === 'merged' && second !== undefined) {
    const ended = [first, second, ...(third !== undefined && random.chance(0.3) ? [third] : [])];
    end(world, ended, date);
    const heir = found(world, first.parent, date);
    world.successions.push({
      kind: 'merged',
      date,
      from: ended.map(({ id }) => id),
      to: [heir.id],
    });
  } else if (what === 'joined' && second !== undefined) {
    end(world, [first], date);
    world.successions.push({ kind: 'merged', date, from: [first.id], to: [second.id] });
  } else if (what === 'split' || what === 'shared') {
    end(world, [first], date);
    const heirs = [found(world, first.parent, date), second ?? found(world, first.parent, date)];
    const to = heirs.map(({ id }) => id);
    const shares = to.map((one, at) => ({
      from: first.id,
      to: one,
      of: { population: at === 0 ? 0.25 : 0.75 },
    }));
    const split: SuccessionInput = { kind: 'split', date, from: [first.id], to };
    world.successions.push(what === 'shared' ? { ...split, shares } : split);
  } else if (what === 'new') found(world, first.parent, date);
  else if (what === 'lost') end(world, [first], date);
}

/** A small country in which communes merge, are divided, begin and end on several days. */
export function eventfulRegister(seed: number): UnitRegisterInput {
  const random = randomOf(seed);
  const places = ['t0', 't1'];
  const districts = ['h0', 'h1'];
  const living = Array.from({ length: random.whole(3, 7) }, (_, at) => ({
    id: `c${at}`,
    parent: random.pick(['t0', 't1', 'h0', 'h1']),
    from: undefined,
  }));
  const world: World = { units: [], successions: [], living, made: 0 };
  for (const date of reforms) {
    const times = random.whole(0, 2);
    for (let time = 0; time < times; time += 1) happen(world, random, date);
  }
  const hasBreak = random.chance(0.3);
  const upper: readonly UnitInput[] = [
    { id: 'nuoc', name: 'nước', level: 'central' },
    ...places.map((id) => ({ id, name: id, level: 'province', parent: 'nuoc' })),
    ...districts.map((id, at) => ({ id, name: id, level: 'district', parent: `t${at}` })),
  ];
  const rest = world.living.map((one, at) =>
    hasBreak && at === 0 && one.from === undefined
      ? { ...unitOf(one), validity: [{ to: '2025-02-10' }, { from: '2025-04-01' }] }
      : unitOf(one),
  );
  return { units: [...upper, ...world.units, ...rest], successions: world.successions };
}
