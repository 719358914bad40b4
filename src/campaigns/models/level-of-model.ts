import type { CalendarDate } from '#room/time';
import type { MobilizationModel } from './mobilization-model.js';

/**
 * The level that a model is at on a day, after its transfers.
 *
 * Vietnamese: cấp quản lý mô hình.
 *
 * @param model - The model.
 * @param date - An ISO calendar date. Without it all transfers count.
 * @returns The id of the level.
 *
 * @example
 * ```ts
 * import { levelOfModel } from 'danvan/campaigns';
 *
 * const transfers = [{ from: 'district', to: 'commune', date: '2025-07-01' }];
 * levelOfModel({ level: 'district', transfers }, '2025-06-30'); //=> 'district'
 * levelOfModel({ level: 'district', transfers }); //=> 'commune'
 * ```
 *
 * @category Campaigns
 */
export const levelOfModel = (
  model: Pick<MobilizationModel, 'level' | 'transfers'>,
  date?: CalendarDate,
): string =>
  model.transfers.findLast((transfer) => date === undefined || transfer.date <= date)?.to ??
  model.level;

/**
 * The unit that hosts a model on a day, after its transfers.
 *
 * Vietnamese: đơn vị chủ trì mô hình.
 *
 * @param model - The model.
 * @param date - An ISO calendar date. Without it all transfers count.
 * @returns The id of the unit; undefined where nobody says who hosts it.
 *
 * @example
 * ```ts
 * import { hostOfModel } from 'danvan/campaigns';
 *
 * const transfer = { from: 'district', to: 'commune', date: '2025-07-01', host: 'xa-dak-doa' };
 * const model = { host: 'huyen-dak-doa', transfers: [transfer] };
 * hostOfModel(model, '2025-06-30'); //=> 'huyen-dak-doa'
 * hostOfModel(model); //=> 'xa-dak-doa'
 * ```
 *
 * @category Campaigns
 */
export const hostOfModel = (
  model: Pick<MobilizationModel, 'host' | 'transfers'>,
  date?: CalendarDate,
): string | undefined =>
  model.transfers.findLast(
    (transfer) => transfer.host !== undefined && (date === undefined || transfer.date <= date),
  )?.host ?? model.host;
