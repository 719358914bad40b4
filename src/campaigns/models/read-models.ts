import { type Finding, readList, readRecord, type Placed } from '#room/findings';
import type { LevelScheme } from '#room/organization';
import type { CalendarDate } from '#room/time';
import { checkLevels } from './check-levels.js';
import { checkModel } from './check-model.js';
import { checkModelIds, checkUnitIds, placedIds, type KnownUnits } from '../check-references.js';
import { partByFirst } from '../part-by-first.js';
import { replicationCircles } from './replication-circles.js';
import { modelSchema, type MobilizationModel, type ModelField } from './mobilization-model.js';
import type { Lifecycle } from '#room/lifecycle';
import { campaignFinding } from '../findings.js';

/**
 * What models are read against.
 *
 * Vietnamese: danh mục dùng khi đọc mô hình.
 *
 * `danvan/vietnam` ships fields, a lifecycle and levels; `known` is a hierarchy or a register with
 * the units. Without levels or units they are not looked for; with `asOf` a model must have moved
 * on from a level that has ended by that day.
 *
 * @example
 * ```ts
 * import type { ModelOptions } from 'danvan';
 * import { modelFields, modelLifecycle } from 'danvan/vietnam';
 *
 * const options: ModelOptions = { fields: modelFields, lifecycle: modelLifecycle };
 * ```
 *
 * @category Campaigns
 */
export interface ModelOptions {
  readonly fields: readonly ModelField[];
  readonly lifecycle: Lifecycle;
  readonly known?: { readonly byId: ReadonlyMap<string, unknown> } | undefined;
  readonly levels?: readonly LevelScheme[] | undefined;
  readonly asOf?: CalendarDate | undefined;
}

/**
 * Models that were read, and what was wrong.
 *
 * Vietnamese: danh sách mô hình.
 *
 * @example
 * ```ts
 * import type { Models } from 'danvan';
 *
 * const count = ({ models }: Models): number => models.length;
 * ```
 *
 * @category Campaigns
 */
export interface Models {
  readonly models: readonly MobilizationModel[];
  readonly findings: readonly Finding[];
}

const below = (findings: readonly Finding[], index: number): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, path: ['models', index, ...finding.path] }));

function checkUnits({ host, partners, transfers }: MobilizationModel, known?: KnownUnits) {
  const hosts = transfers.flatMap((transfer, at) =>
    transfer.host === undefined ? [] : [{ id: transfer.host, path: ['transfers', at, 'host'] }],
  );
  const named = [{ id: host, path: ['host'] }, ...placedIds(partners, ['partners']), ...hosts];
  return checkUnitIds(named, known);
}

function checkLinks(placed: readonly Placed<MobilizationModel>[]): readonly Finding[] {
  const byId = new Map(placed.map((each) => [each.value.id, each]));
  const circles = replicationCircles(placed.map(({ value }) => value));
  return placed.flatMap(({ value: { id, replicates }, index }): readonly Finding[] => {
    const path = ['models', index, 'replicates'];
    if (replicates === undefined) return [];
    const models = circles.get(id);
    return models === undefined
      ? checkModelIds([{ id: replicates, path }], byId)
      : [campaignFinding('campaigns/replication-cycle', { models }, { path })];
  });
}

/**
 * Reads models as they are typed in, and checks them against fields, lifecycle and units.
 *
 * Vietnamese: danh sách mô hình đăng ký.
 *
 * Nothing throws for data: a model that cannot be read or that has the id of an earlier one is left
 * out with its finding; all others are kept, whatever is found. Findings: `shape/*`,
 * `organization/unknown-unit`, `campaigns/duplicate-model`, `campaigns/unknown-field`,
 * `campaigns/field-not-in-force`, `lifecycle/unknown-state`, `campaigns/state-differs`,
 * `lifecycle/move-not-allowed`, `campaigns/history-broken`, `campaigns/registration-incomplete`,
 * `campaigns/unknown-level`, `campaigns/level-not-in-force`, `campaigns/unknown-model`,
 * `campaigns/replication-cycle`.
 *
 * @param rows - The records.
 * @param options - Fields, lifecycle and units.
 * @returns The models in the order given, frozen.
 *
 * @example
 * ```ts
 * import { readModels } from 'danvan';
 * import { modelFields, modelLifecycle } from 'danvan/vietnam';
 *
 * const row = { id: 'm1', name: 'Dòng họ tự quản', subjectKind: 'model', field: 'economi' };
 * const rest = { level: 'commune', host: 'xa-a', cohort: 2021, state: 'registered' };
 * const options = { fields: modelFields, lifecycle: modelLifecycle };
 * const { models, findings } = readModels([{ ...row, ...rest }], options);
 * models.length; //=> 1
 * findings[0]?.params; //=> { model: 'm1', field: 'economi', nearest: 'economy' }
 * ```
 *
 * @category Campaigns
 */
export function readModels(rows: readonly unknown[], options: ModelOptions): Models {
  const read = readList(
    (row, path) => readRecord<MobilizationModel>(modelSchema, row, path),
    rows,
    'models',
  );
  const { first: placed, repeated } = partByFirst(read.placed);
  const findings = [
    ...read.findings,
    ...repeated.map(({ value, index }) => {
      const place = { path: ['models', index, 'id'] };
      return campaignFinding('campaigns/duplicate-model', { model: value.id }, place);
    }),
    ...placed.flatMap(({ value, index }) =>
      below(
        [
          ...checkModel(value, options),
          ...checkLevels(value, options),
          ...checkUnits(value, options.known),
        ],
        index,
      ),
    ),
    ...checkLinks(placed),
  ];
  return { models: placed.map(({ value }) => value), findings };
}
