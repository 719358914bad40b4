import type { CoordinationEvent } from '#room/coordination';
import type { ReviewWords } from '#room/locale';
import type { Hierarchy } from '#room/organization';
import { fillLabel } from '#room/text';
import { coordinationContext } from './coordination-context.js';
import { eventDetails, eventName } from './event-sentence.js';
import type { CoordinationNaming } from './programme-options.js';
import { uncapitalized } from '../frame/uncapitalized.js';

/**
 * What passages about an event are made from.
 *
 * Vietnamese: căn cứ thuyết minh hội nghị, hoạt động.
 *
 * @example
 * ```ts
 * import type { EventPassageOptions } from 'danvan/report';
 *
 * const count = ({ hierarchy }: EventPassageOptions): number => hierarchy.byId.size;
 * ```
 *
 * @category Report
 */
export interface EventPassageOptions extends CoordinationNaming {
  /** The units that an event names. */
  readonly hierarchy: Pick<Hierarchy, 'byId'>;
  /** The language: `vi` or `en`, as imported. Defaults to `vi`. */
  readonly locale?: ReviewWords | undefined;
}

/**
 * Tells of an event: what it was, when and where, who did what and on whose behalf, and what came of
 * it: sentences for a report.
 *
 * Vietnamese: thuyết minh hội nghị, hoạt động.
 *
 * @param event - As {@link readEvents} gives it.
 * @param options - Units, and the words for roles and documents.
 * @returns Sentences, the first of which names the event.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an unknown language.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { readEvents } from 'danvan/coordination';
 * import { eventPassages } from 'danvan/report';
 *
 * const row = { id: 'hn', kind: 'conference', title: 'Hội nghị tổng kết', date: '2022-12-20' };
 * const [event] = readEvents([{ ...row, mode: 'online' }]).values;
 * event && eventPassages(event, { hierarchy: createHierarchy([]) });
 * //=> ['Đã tổ chức hội nghị tổng kết ngày 20 tháng 12 năm 2022, theo hình thức trực tuyến.']
 * ```
 *
 * @category Report
 */
export function eventPassages(
  event: CoordinationEvent,
  options: EventPassageOptions,
): readonly string[] {
  const context = coordinationContext(options);
  const { labels } = context;
  const name = uncapitalized(eventName(event, context));
  const organizers = event.organizers.map((id) => context.unit(id)).join(', ');
  const pattern = organizers === '' ? labels.eventHeld : labels.eventHeldBy;
  return [fillLabel(pattern, { event: name, organizers }), ...eventDetails(event, context)];
}
