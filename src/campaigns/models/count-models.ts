import type { Finding } from '#room/findings';
import { groupBy } from '#room/kit';
import type { CalendarDate } from '#room/time';
import { checkCohort } from './check-cohort.js';
import { milestonesOf, type Lifecycle } from '#room/lifecycle';
import { levelOfModel } from './level-of-model.js';
import type { MobilizationModel } from './mobilization-model.js';

/**
 * How many models there are, by what is asked for.
 *
 * Vietnamese: số lượng mô hình.
 *
 * Each key is an id of the data; `byMilestone` counts, per milestone of the lifecycle
 * (`registered`, `effective`, `recognised`), the models that passed it and have not lost it.
 *
 * @example
 * ```ts
 * import type { ModelCounts } from 'danvan/campaigns';
 *
 * const economy = ({ byField }: ModelCounts): number => byField['economy'] ?? 0;
 * ```
 *
 * @category Campaigns
 */
export interface ModelCounts {
  readonly total: number;
  readonly byField: Readonly<Record<string, number>>;
  readonly byLevel: Readonly<Record<string, number>>;
  readonly bySubjectKind: Readonly<Record<string, number>>;
  readonly byState: Readonly<Record<string, number>>;
  readonly byMilestone: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

const countBy = <Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]) =>
  Object.freeze(
    Object.fromEntries(
      [...groupBy(items.flatMap(keysOf), (key) => key)].map(([key, { length }]) => [key, length]),
    ),
  );

const countMilestones = (models: readonly MobilizationModel[], lifecycle: Lifecycle) =>
  countBy(models, (model) => milestonesOf(model, lifecycle));

function checkCohorts(models: readonly MobilizationModel[], lifecycle: Lifecycle) {
  const cohorts = [...new Set(models.map(({ cohort }) => cohort))].sort((a, b) => a - b);
  const none = { registered: 0, effective: 0, recognised: 0 };
  return cohorts.flatMap((cohort) => {
    const some = models.filter((model) => model.cohort === cohort);
    return checkCohort({ cohort, ...none, ...countMilestones(some, lifecycle) });
  });
}

/**
 * Counts models by field, level, subject kind, state and milestone.
 *
 * Vietnamese: thống kê mô hình.
 *
 * Within each cohort the registered are at least as many as the effective, and these as the
 * recognised. Findings: `campaigns/cohort-counts-disagree`.
 *
 * @param models - As {@link readModels} gives them.
 * @param options - Their lifecycle; the year of the cohort, without which all are counted; the day as
 * of which the levels are asked.
 * @returns The counts; frozen.
 *
 * @example
 * ```ts
 * import { countModels, readModels } from 'danvan/campaigns';
 * import { modelFields as fields, modelLifecycle as lifecycle } from 'danvan/vietnam';
 *
 * const common = { subjectKind: 'model', level: 'commune', host: 'xa-a', cohort: 2021 } as const;
 * const rows = [
 *   { ...common, id: 'a', name: 'A', field: 'economy', state: 'registered' },
 *   { ...common, id: 'b', name: 'B', field: 'economy', state: 'recognised' },
 * ] as const;
 * const { values: models } = readModels(rows, { fields, lifecycle });
 * const counts = countModels(models, { lifecycle, cohort: 2021 });
 * counts.byField; //=> { economy: 2 }
 * counts.byMilestone; //=> { registered: 2, effective: 1, recognised: 1 }
 * ```
 *
 * @category Campaigns
 */
export function countModels(
  models: readonly MobilizationModel[],
  options: {
    readonly lifecycle: Lifecycle;
    readonly cohort?: number | undefined;
    readonly date?: CalendarDate | undefined;
  },
): ModelCounts {
  const { lifecycle, cohort, date } = options;
  const counted = models.filter((model) => cohort === undefined || model.cohort === cohort);
  return Object.freeze({
    total: counted.length,
    byField: countBy(counted, ({ field }) => [field]),
    byLevel: countBy(counted, (model) => [levelOfModel(model, date)]),
    bySubjectKind: countBy(counted, ({ subjectKind }) => [subjectKind]),
    byState: countBy(counted, ({ state }) => [state]),
    byMilestone: countMilestones(counted, lifecycle),
    findings: checkCohorts(counted, lifecycle),
  });
}
