import { addExactly } from '#room/text';
import {
  campaignEventKinds,
  type CampaignEventKind,
  type CampaignEventState,
} from './campaign-kinds.js';
import type { CampaignEvent } from './campaign.js';

/**
 * How many events of one kind there are, in all and by state.
 *
 * Vietnamese: số ngày ra quân, công trình, phần việc.
 *
 * `due` are those that were not cancelled, so that done and due are a pair (8/12); `attendances`
 * adds those that are stated, null where none is.
 *
 * @example
 * ```ts
 * import type { EventCount } from 'danvan/campaigns';
 *
 * const open = ({ due, done }: EventCount): number => due - done;
 * ```
 *
 * @category Campaigns
 */
export interface EventCount {
  readonly kind: CampaignEventKind;
  readonly due: number;
  readonly done: number;
  readonly cancelled: number;
  readonly attendances: number | null;
}

function countKind(kind: CampaignEventKind, events: readonly CampaignEvent[]): EventCount {
  const countOf = (states: readonly CampaignEventState[]): number =>
    addExactly(events.flatMap(({ state, count }) => (states.includes(state) ? [count] : [])));
  const stated = events.flatMap(({ attendances }) => attendances ?? []);
  return Object.freeze({
    kind,
    due: countOf(['planned', 'under-way', 'done']),
    done: countOf(['done']),
    cancelled: countOf(['cancelled']),
    attendances: stated.length === 0 ? null : addExactly(stated),
  });
}

/**
 * Counts the events of a campaign, or of several, by kind and state.
 *
 * Vietnamese: thống kê ngày ra quân, công trình, phần việc.
 *
 * A row with a count of 12 counts for 12.
 *
 * @param events - The events.
 * @returns One row for each kind that there is, in the order of {@link campaignEventKinds}.
 *
 * @example
 * ```ts
 * import { countCampaignEvents } from 'danvan/campaigns';
 *
 * const works = { kind: 'work', name: 'Đường thôn', units: [] } as const;
 * const [row] = countCampaignEvents([
 *   { ...works, count: 8, state: 'done' },
 *   { ...works, count: 4, state: 'planned' },
 * ]);
 * [row?.done, row?.due]; //=> [8, 12]
 * ```
 *
 * @category Campaigns
 */
export const countCampaignEvents = (events: readonly CampaignEvent[]): readonly EventCount[] =>
  campaignEventKinds.flatMap((kind) => {
    const some = events.filter((event) => event.kind === kind);
    return some.length === 0 ? [] : [countKind(kind, some)];
  });
