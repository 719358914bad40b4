import { groupBy } from '#room/kit';
import type { PlaceTree } from '../choice/place-tree.js';
import type { Report } from '../choice/span.js';
import type { CountedReport } from '../count/taken-of.js';
import { byChannel } from '../figure/channels-of.js';

/** What counts, by unit. */
export interface TakenByUnit {
  readonly tree: PlaceTree;
  readonly byUnit: ReadonlyMap<number, readonly CountedReport[]>;
  /** The units that sent it, in the order of their numbers. */
  readonly units: readonly number[];
}

/** What counts, by unit, and parts of it. */
export interface AllTaken extends TakenByUnit {
  readonly all: readonly CountedReport[];
  readonly ofActivity: (activity: string) => readonly CountedReport[];
  /** What is chosen together with a report. */
  readonly beside: (report: Pick<Report, 'line' | 'activity'>) => TakenByUnit;
}

function inUnits(tree: PlaceTree, all: readonly CountedReport[]): TakenByUnit {
  const byUnit = groupBy(all, ({ unit }) => unit);
  return { tree, byUnit, units: [...byUnit.keys()].sort((a, b) => a - b) };
}

/** Puts what counts in order by unit. */
export function takenByUnit(tree: PlaceTree, all: readonly CountedReport[]): AllTaken {
  const byActivity = groupBy(all, ({ channel }) => channel.activity);
  const groups = groupBy(all, ({ channel }) => channel);
  const parts = byChannel([...groups].map(([channel, list]) => [channel, inUnits(tree, list)]));
  const nothing = inUnits(tree, []);
  return {
    ...inUnits(tree, all),
    all,
    ofActivity: (activity) => byActivity.get(activity) ?? [],
    beside: (report) => parts(report) ?? nothing,
  };
}
