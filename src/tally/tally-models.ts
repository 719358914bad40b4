import {
  levelOfModel,
  type MobilizationModel,
  type ModelSubjectKind,
  amountSumOf,
} from '#room/campaigns';
import { milestonesOf, type Lifecycle } from '#room/lifecycle';
import { collectTally } from './collect-tally.js';
import type { Tally, TallyPlaces } from './tally.js';

/**
 * Which models an indicator counts; what is left out does not matter.
 *
 * Vietnamese: quy tắc thống kê mô hình.
 *
 * `milestone` is one of the lifecycle that a model has passed and not lost; `states` are states
 * that it is or was in.
 *
 * @example
 * ```ts
 * import type { ModelTally } from 'danvan/indicators';
 *
 * const rule: ModelTally = { indicator: 'models.recognised', milestone: 'recognised' };
 * ```
 *
 * @category Tally
 */
export interface ModelTally {
  /** The code of the indicator that is counted. */
  readonly indicator: string;
  /** A milestone that the model has passed. Defaults to any. */
  readonly milestone?: string | undefined;
  /** States of which the model has been in one. Defaults to any. */
  readonly states?: readonly string[] | undefined;
  /** Ids of fields that count. Defaults to all. */
  readonly fields?: readonly string[] | undefined;
  /** Levels that count. Defaults to all. */
  readonly levels?: readonly string[] | undefined;
  /** Kinds of subjects that count. Defaults to all. */
  readonly subjectKinds?: readonly ModelSubjectKind[] | undefined;
}

/**
 * What models are counted by.
 *
 * Vietnamese: cách thống kê mô hình.
 *
 * Whose figure: that of the host, in the year of the cohort, unless `unit` or `period` say
 * otherwise.
 *
 * @example
 * ```ts
 * import type { ModelTallyOptions } from 'danvan/indicators';
 * import { modelLifecycle, modelTallies } from 'danvan/vietnam';
 *
 * const options: ModelTallyOptions = { tallies: modelTallies, lifecycle: modelLifecycle };
 * ```
 *
 * @category Tally
 */
export interface ModelTallyOptions extends TallyPlaces<MobilizationModel> {
  /** What counts for which indicator. */
  readonly tallies: readonly ModelTally[];
  /** The states of models and their milestones. */
  readonly lifecycle: Lifecycle;
}

const admits = <Value>(allowed: readonly Value[] | undefined, value: Value): boolean =>
  allowed === undefined || allowed.includes(value);

function counts(rule: ModelTally, model: MobilizationModel, lifecycle: Lifecycle): boolean {
  const { milestone, states } = rule;
  const passed = [...model.history.map(({ to }) => to), model.state];
  return (
    (milestone === undefined || milestonesOf(model, lifecycle).includes(milestone)) &&
    (states === undefined || passed.some((state) => states.includes(state))) &&
    admits(rule.fields, model.field) &&
    admits(rule.levels, levelOfModel(model)) &&
    admits(rule.subjectKinds, model.subjectKind)
  );
}

/**
 * Turns models into observations of the indicators that count them.
 *
 * Vietnamese: thống kê mô hình “Dân vận khéo”.
 *
 * A unit that has models has a figure of every indicator, nil where none of its models counts.
 * Findings: `tally/not-counted` for a model that no rule counts, `tally/no-unit`,
 * `tally/no-period`.
 *
 * @param models - As {@link readModels} gives them.
 * @param options - Rules and lifecycle; `danvan/vietnam` has both.
 * @returns The observations, each with its models; frozen.
 *
 * @example
 * ```ts
 * import { readModels } from 'danvan/campaigns';
 * import { tallyModels } from 'danvan/indicators';
 * import { modelFields as fields, modelLifecycle as lifecycle, modelTallies } from 'danvan/vietnam';
 *
 * const common = { subjectKind: 'model', level: 'commune', host: 'xa-a', cohort: 2022 } as const;
 * const rows = [
 *   { ...common, id: 'a', name: 'Dòng họ tự quản', field: 'economy', state: 'registered' },
 *   { ...common, id: 'b', name: 'Tiếng loa an ninh', field: 'economy', state: 'registered' },
 * ] as const;
 * const { values: models } = readModels(rows, { fields, lifecycle });
 * const { observations, contributors } = tallyModels(models, { tallies: modelTallies, lifecycle });
 * observations[0];
 * //=> { unit: 'xa-a', indicator: 'models.registered', period: '2022', value: 2 }
 * contributors[0]?.records.map(({ id }) => id); //=> ['a', 'b']
 * ```
 *
 * @deprecated Use {@link tallyRecords}.
 * @category Tally
 */
export function tallyModels(
  models: readonly MobilizationModel[],
  options: ModelTallyOptions,
): Tally {
  const { tallies, lifecycle } = options;
  const unitOf = options.unit ?? (({ host }) => host);
  const periodOf = options.period ?? (({ cohort }) => `${cohort}`);
  const entries = models.map((model, at) => ({
    record: { path: ['models', at], id: model.id },
    unit: unitOf(model),
    period: periodOf(model),
    shares: tallies
      .filter((rule) => counts(rule, model, lifecycle))
      .map(({ indicator }) => ({ indicator, amount: amountSumOf(1) })),
  }));
  const indicators = tallies.map(({ indicator }) => indicator);
  return collectTally(entries, { indicators, withNil: true });
}
