import type { Finding } from '#room/findings';
import { unknownUnits } from '#room/organization';
import { each, eachOf, knownIds, readRecords } from '#room/records';
import type { CoordinationOptions } from '../coordination-options.js';
import { knownOf, type Known } from '../known.js';
import { once, unknownDocuments, unknownRecords, unknownWords } from '../references.js';
import type { CoordinationEvent } from './coordination-event.js';
import { coordinationEventSchema, type CoordinationEventInput } from './event-schema.js';

/**
 * Events that were read, and what was wrong.
 *
 * Vietnamese: danh sách hội nghị.
 *
 * @example
 * ```ts
 * import type { CoordinationEvents } from 'danvan/coordination';
 *
 * const count = ({ events }: CoordinationEvents): number => events.length;
 * ```
 *
 * @category Coordination
 */
export interface CoordinationEvents {
  /** Those that could be read, in the order given. */
  readonly values: readonly CoordinationEvent[];
  /** @deprecated Use `values`. */
  readonly events: readonly CoordinationEvent[];
  readonly findings: readonly Finding[];
}

function checkEvent(event: CoordinationEvent, { units, documents, words }: Known) {
  const { participations, sites } = event;
  const roles = participations.flatMap((one, at) => each(one.roles, 'participations', at, 'roles'));
  const siteIds = knownIds(new Set(sites.map(({ id }) => id)));
  const named = [
    ...each(event.organizers, 'organizers'),
    ...eachOf(sites, 'unit', 'sites'),
    ...eachOf(participations, 'unit', 'participations'),
  ];
  return [
    ...unknownWords('event-kind', [{ id: event.kind, path: ['kind'] }], words.eventKinds),
    ...unknownWords('event-role', roles, words.eventRoles),
    ...unknownUnits(named, units),
    ...unknownDocuments(eachOf(event.documents, 'document', 'documents'), documents),
    ...unknownRecords('site', eachOf(participations, 'site', 'participations'), siteIds),
  ];
}

/**
 * Reads events as they are typed in.
 *
 * Vietnamese: danh sách hội nghị.
 *
 * An event that cannot be read or that has the id of an earlier one is left out with its findings.
 * Findings: `shape/*`, `coordination/duplicate-record`, `coordination/unknown-word`,
 * `organization/unknown-unit`, `coordination/unknown-document`, `coordination/unknown-record` for
 * the sites that people sat at.
 *
 * @param rows - The records, see {@link CoordinationEventInput}.
 * @param options - Units, documents and words. Defaults to none of them.
 * @returns The events in the order given, frozen.
 *
 * @example
 * ```ts
 * import { readEvents } from 'danvan/coordination';
 *
 * const row = { id: 'hn-1', kind: 'final-review', title: 'Hội nghị tổng kết', mode: 'online' } as const;
 * const participations = [{ roles: ['chair'], site: 'dak-doa' }] as const;
 * readEvents([{ ...row, participations }]).findings[0]?.code; //=> 'coordination/unknown-record'
 * ```
 *
 * @category Coordination
 */
export function readEvents(
  rows: readonly CoordinationEventInput[],
  options: CoordinationOptions = {},
): CoordinationEvents {
  const known = knownOf(options);
  const { values, findings } = readRecords<CoordinationEvent>(rows, {
    list: 'events',
    schema: coordinationEventSchema,
    ...once('event'),
    check: (event) => checkEvent(event, known),
  });
  return { values, events: values, findings };
}
