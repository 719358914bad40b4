import type { Name } from '#room/organization';
import type { CalendarDate } from '#room/time';
import type { EventParticipation } from './event-participation.js';
import type { EventMode } from './event-schema.js';

/**
 * One of the places where people sit together for an event.
 *
 * Vietnamese: điểm cầu.
 *
 * `unit` is the id of the unit whose site it is.
 *
 * @example
 * ```ts
 * import type { EventSite } from 'danvan/coordination';
 *
 * const site: EventSite = { id: 'dak-doa', name: { vi: 'điểm cầu Đak Đoa' }, unit: 'dak-doa' };
 * ```
 *
 * @category Coordination
 */
export interface EventSite {
  readonly id: string;
  readonly name: Name;
  readonly unit?: string | undefined;
}

/**
 * A conference: signing, launch, meeting, interim or final review.
 *
 * Vietnamese: hội nghị (ký kết, triển khai, giao ban, sơ kết, tổng kết).
 *
 * `kind` is an id of the list of kinds of events; `instruments` and `documents` are ids, with what
 * became of each document; `organizers` are ids of units. Names of persons need not be given.
 *
 * @example
 * ```ts
 * import type { CoordinationEvent } from 'danvan/coordination';
 *
 * const isOnline = ({ mode }: CoordinationEvent): boolean => mode === 'online';
 * ```
 *
 * @category Coordination
 */
export interface CoordinationEvent {
  readonly id: string;
  readonly kind: string;
  readonly title: Name;
  readonly date?: CalendarDate | undefined;
  readonly partOfDay?: 'morning' | 'afternoon' | 'evening' | undefined;
  readonly mode?: EventMode | undefined;
  readonly instruments: readonly string[];
  readonly organizers: readonly string[];
  readonly sites: readonly EventSite[];
  readonly participations: readonly EventParticipation[];
  readonly agenda: readonly {
    readonly title: string;
    readonly outcome?: string | undefined;
  }[];
  readonly documents: readonly {
    readonly document: string;
    readonly as: 'draft' | 'produced' | 'adopted' | 'signed';
  }[];
  readonly source?: string | undefined;
}
