import { campaignFinding } from '../findings.js';
import * as z from 'zod/mini';
import { requireShape, type Finding, object } from '#room/findings';
import { lifecycleShape, type Lifecycle } from '#room/lifecycle';
import {
  knownUnits,
  levelSchemesShape,
  namedShape,
  unknownUnits,
  type LevelScheme,
} from '#room/organization';
import { each, eachOf, knownIds, readRecords, type Placed } from '#room/records';
import type { CalendarDate } from '#room/time';
import { checkModelIds } from '../check-references.js';
import { checkLevels } from './check-levels.js';
import { checkModel } from './check-model.js';
import {
  modelSchema,
  type MobilizationModel,
  type MobilizationModelInput,
  type ModelField,
} from './mobilization-model.js';
import { replicationCircles } from './replication-circles.js';

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
 * import type { ModelOptions } from 'danvan/campaigns';
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
 * import type { Models } from 'danvan/campaigns';
 *
 * const count = ({ models }: Models): number => models.length;
 * ```
 *
 * @category Campaigns
 */
export interface Models {
  /** Those that could be read, in the order given. */
  readonly values: readonly MobilizationModel[];
  /** @deprecated Use `values`. */
  readonly models: readonly MobilizationModel[];
  readonly findings: readonly Finding[];
}

const optionsShape = object({
  fields: z.array(namedShape),
  lifecycle: lifecycleShape,
  known: z.optional(z.unknown()),
  levels: z.optional(levelSchemesShape),
  asOf: z.optional(z.string()),
});

const unitsOf = ({ host, partners, transfers }: MobilizationModel) => [
  { id: host, path: ['host'] },
  ...each(partners, 'partners'),
  ...eachOf(transfers, 'host', 'transfers'),
];

/** The models that others replicate: known, and in no circle. */
function checkLinks(placed: readonly Placed<MobilizationModel>[]): readonly Finding[] {
  const known = knownIds(new Set(placed.map(({ value }) => value.id)));
  const circles = replicationCircles(placed.map(({ value }) => value));
  return placed.flatMap(({ value: { id, replicates }, index }): readonly Finding[] => {
    const path = ['models', index, 'replicates'];
    const models = circles.get(id);
    return models === undefined
      ? checkModelIds([{ id: replicates, path }], known)
      : [campaignFinding('campaigns/replication-cycle', { models }, { path })];
  });
}

/**
 * Reads models as they are typed in, and checks them against fields, lifecycle and units.
 *
 * Vietnamese: danh sách mô hình đăng ký.
 *
 * Nothing throws for data: a model that cannot be read or that has the id of an earlier one is left out
 * with its finding; all others are kept, whatever is found. Findings:
 *
 * - `shape/*`, `campaigns/duplicate-model`: left out;
 * - `organization/unknown-unit`, `campaigns/unknown-field`, `unknown-level`, `unknown-model`,
 *   `replication-cycle`, and of the day `field-not-in-force`, `level-not-in-force`;
 * - of its states: `lifecycle/unknown-state`, `lifecycle/move-not-allowed`, `campaigns/state-differs`,
 *   `history-broken`, `registration-incomplete`.
 *
 * @param rows - The records.
 * @param options - Fields, lifecycle and units.
 * @returns The models in the order given, frozen.
 *
 * @example
 * ```ts
 * import { readModels } from 'danvan/campaigns';
 * import { modelFields, modelLifecycle } from 'danvan/vietnam';
 *
 * const row = { id: 'm1', name: 'Dòng họ tự quản', subjectKind: 'model', field: 'economi' } as const;
 * const rest = { level: 'commune', host: 'xa-a', cohort: 2021, state: 'registered' } as const;
 * const options = { fields: modelFields, lifecycle: modelLifecycle };
 * const { values: models, findings } = readModels([{ ...row, ...rest }], options);
 * models.length; //=> 1
 * findings[0]?.params; //=> { model: 'm1', field: 'economi', nearest: 'economy' }
 * ```
 *
 * @category Campaigns
 */
export function readModels(rows: readonly MobilizationModelInput[], options: ModelOptions): Models {
  requireShape(options, optionsShape, 'options');
  const units = knownUnits(options.known);
  const { values, placed, findings } = readRecords<MobilizationModel>(rows, {
    list: 'models',
    schema: modelSchema,
    idOf: ({ id }) => id,
    repeated: ({ id }) =>
      campaignFinding('campaigns/duplicate-model', { model: id }, { path: ['id'] }),
    check: (model) => [
      ...checkModel(model, options),
      ...checkLevels(model, options),
      ...unknownUnits(unitsOf(model), units),
    ],
  });
  return { values, models: values, findings: [...findings, ...checkLinks(placed)] };
}
