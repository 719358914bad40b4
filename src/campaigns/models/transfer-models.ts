import type { Finding } from '#room/findings';
import type { CalendarDate } from '#room/time';
import { hostOfModel, levelOfModel } from './level-of-model.js';
import type { MobilizationModel } from './mobilization-model.js';
import { campaignFinding } from '../findings.js';

/**
 * A transfer of all models of one level to another on one day.
 *
 * Vietnamese: chuyển cấp quản lý mô hình.
 *
 * `hostOf` names the new host of a model by the id of the old one, its heir for instance; without
 * it, or where it gives nothing, the host stays.
 *
 * @example
 * ```ts
 * import type { LevelTransfer } from 'danvan/campaigns';
 *
 * const reform: LevelTransfer = { from: 'district', to: 'commune', date: '2025-07-01' };
 * ```
 *
 * @category Campaigns
 */
export interface LevelTransfer {
  readonly from: string;
  readonly to: string;
  readonly date: CalendarDate;
  /** The id of the deciding document. */
  readonly decision?: string | undefined;
  /** The new host of a model, by the id of the old one. */
  readonly hostOf?: ((host: string) => string | undefined) | undefined;
}

const isLater = (model: MobilizationModel, date: CalendarDate): boolean =>
  (model.transfers.at(-1)?.date ?? '') > date;

function transferred(model: MobilizationModel, transfer: LevelTransfer): MobilizationModel {
  const { from, to, date, decision, hostOf } = transfer;
  const old = hostOfModel(model, date);
  const host = old === undefined ? undefined : hostOf?.(old);
  const step = {
    from,
    to,
    date,
    ...(host !== undefined && { host }),
    ...(decision !== undefined && { decision }),
  };
  return Object.freeze({ ...model, transfers: [...model.transfers, step] });
}

/**
 * Transfers the models of one level to another, as at the end of the districts on 1/7/2025.
 *
 * Vietnamese: chuyển cấp quản lý mô hình.
 *
 * Models at other levels on that day are given back as they are. One that has a later transfer
 * already is left alone: findings: `campaigns/history-broken`.
 *
 * @param models - As {@link readModels} gives them; filter them first where not all go the same way.
 * @param transfer - From which level to which, and when.
 * @returns All the models in their order, and the findings, placed by the index of the model.
 *
 * @example
 * ```ts
 * import { levelOfModel, readModels, transferModels } from 'danvan/campaigns';
 * import { modelFields as fields, modelLifecycle as lifecycle } from 'danvan/vietnam';
 *
 * const row = { id: 'a', name: 'A', subjectKind: 'model', field: 'economy', level: 'district' } as const;
 * const rows = [{ ...row, host: 'huyen', cohort: 2022, state: 'registered' }] as const;
 * const { values: models } = readModels(rows, { fields, lifecycle });
 * const reform = { from: 'district', to: 'commune', date: '2025-07-01', hostOf: () => 'xa' };
 * const after = transferModels(models, reform);
 * after.models.map((model) => levelOfModel(model)); //=> ['commune']
 * after.models[0]?.transfers[0]?.host; //=> 'xa'
 * ```
 *
 * @category Campaigns
 */
export function transferModels(
  models: readonly MobilizationModel[],
  transfer: LevelTransfer,
): { readonly models: readonly MobilizationModel[]; readonly findings: readonly Finding[] } {
  const { from, date } = transfer;
  const isMeant = (model: MobilizationModel): boolean => levelOfModel(model, date) === from;
  return {
    models: models.map((model) =>
      isMeant(model) && !isLater(model, date) ? transferred(model, transfer) : model,
    ),
    findings: models.flatMap((model, at): readonly Finding[] => {
      if (!isMeant(model) || !isLater(model, date)) return [];
      const place = { path: ['models', at, 'transfers'] };
      return [campaignFinding('campaigns/history-broken', { model: model.id }, place)];
    }),
  };
}
