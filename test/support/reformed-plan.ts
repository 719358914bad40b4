import {
  createUnitRegister,
  defineIndicator,
  hierarchyAt,
  type AggregateOptions,
  type DatasetContext,
} from 'danvan';
import { askedBy, planOf, type AskedOfStore } from '#inside/sql';

const before = { to: '2026-06-30' };
const after = { from: '2026-07-01' };
const common = { unit: 'x', name: 'x' };

const register = createUnitRegister({
  units: [
    { id: 'nuoc', name: 'nước' },
    { id: 'kept', name: 'kept', parent: 'nuoc' },
    { id: 'joined', name: 'joined', parent: 'nuoc', validity: before },
    { id: 'shared', name: 'shared', parent: 'nuoc', validity: before },
    { id: 'heir', name: 'heir', parent: 'nuoc', validity: after },
    { id: 'other', name: 'other', parent: 'nuoc', validity: after },
  ],
  successions: [
    { kind: 'merged', date: after.from, from: ['joined'], to: ['heir'] },
    {
      kind: 'split',
      date: after.from,
      from: ['shared'],
      to: ['heir', 'other'],
      shares: ['heir', 'other'].map((to) => ({ from: 'shared', to, of: { population: 0.5 } })),
    },
  ],
});

/** A country in which one commune joined another in July 2026, and one was divided. */
export const reformedContext: DatasetContext = {
  hierarchy: hierarchyAt(register, { at: '2026-12-31' }),
  register,
  indicators: [
    defineIndicator({ ...common, code: 'x.f', kind: 'flow' }),
    defineIndicator({ ...common, code: 'x.s', kind: 'stock' }),
  ],
};

/** What a table of this country asks of a database: of all its units, seen from the end of 2026. */
export const askedOfReform = (options: Partial<AggregateOptions> = {}): AskedOfStore =>
  askedBy(
    planOf(reformedContext, {
      units: 'nuoc',
      period: '2026',
      rows: 'all',
      view: { restatedTo: '2026-12-31', by: 'population' },
      ...options,
    }),
  );

/** The ids of units by their numbers. */
export const idsOf = ({ context }: AskedOfStore, units: Iterable<number>): readonly string[] =>
  [...units].map((unit) => context.tree.units[unit]?.id ?? '').sort();

/** The number of a unit. */
export const numberIn = ({ context }: AskedOfStore, id: string): number =>
  context.tree.numbers.get(id) ?? -1;
