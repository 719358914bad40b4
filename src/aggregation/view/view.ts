import { DanvanError } from '#room/findings';
import { hierarchyAt, type Hierarchy, type UnitRegister } from '#room/organization';
import type { CalendarDate } from '#room/time';
import { createPlaceTree, type PlaceTree } from '../choice/place-tree.js';
import { lineageOf, type Lineage } from './lineage.js';

/**
 * Through which tree figures are seen.
 *
 * Vietnamese: cách nhìn theo đơn vị hành chính.
 *
 * `as-reported`: the tree of the last day of the period, with those that ended before among their
 * heirs · `{ asOf }`: the tree of a day, and only its units · `{ restatedTo }`: the tree of a day,
 * with the figures of all times; `by` names the shares that divide a split unit, without it such
 * figures stay unallocated.
 *
 * @example
 * ```ts
 * import type { TableView } from 'danvan';
 *
 * const view: TableView = { restatedTo: '2025-12-31', by: 'population' };
 * ```
 *
 * @category Aggregation
 */
export type TableView =
  | 'as-reported'
  | { readonly asOf: CalendarDate }
  | {
      /** The day whose units the figures are carried to. */
      readonly restatedTo: CalendarDate;
      /** The measure of the shares that divide a split unit. */
      readonly by?: string | undefined;
    };

/** A tree of a day, and what became part of it. */
export interface View {
  readonly hierarchy: Hierarchy;
  readonly tree: PlaceTree;
  readonly lineage: Lineage | null;
}

// Views of a register are the same for all tables; they go when the register goes.
const views = new WeakMap<UnitRegister, Map<string, View>>();

function makeView(register: UnitRegister, about: Seen): View {
  const hierarchy = hierarchyAt(register, { at: about.day });
  const tree = createPlaceTree(hierarchy);
  const lineage = about.isRestated ? lineageOf(register, tree, about) : null;
  return { hierarchy, tree, lineage };
}

interface Seen {
  readonly day: CalendarDate;
  readonly by: string | undefined;
  readonly isRestated: boolean;
}

function seenThrough(view: TableView, lastDay: CalendarDate): Seen {
  if (view === 'as-reported') return { day: lastDay, by: undefined, isRestated: true };
  return 'asOf' in view
    ? { day: view.asOf, by: undefined, isRestated: false }
    : { day: view.restatedTo, by: view.by, isRestated: true };
}

/** The view of a table over a period; without a wish all figures through the tree of the dataset, which is of a day. */
export const viewAsked = (
  {
    hierarchy,
    register,
  }: { readonly hierarchy: Hierarchy; readonly register?: UnitRegister | undefined },
  view: TableView | undefined,
  lastDay: CalendarDate,
): View => viewOf(register, view ?? { restatedTo: hierarchy.at ?? lastDay }, lastDay);

/** The tree for a view of a period; made once for each register. */
export function viewOf(
  register: UnitRegister | undefined,
  view: TableView,
  lastDay: CalendarDate,
): View {
  if (register === undefined) {
    const message = 'A view needs a dataset that was made with a register of units.';
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  const seen = seenThrough(view, lastDay);
  const known = views.get(register) ?? new Map<string, View>();
  views.set(register, known);
  const key = JSON.stringify(seen);
  const made = known.get(key) ?? makeView(register, seen);
  known.set(key, made);
  return made;
}
