import { type Finding, readRecord } from '#room/findings';
import type { CoordinationEvent } from './coordination-event.js';
import type { CoordinationOptions } from '../coordination-options.js';
import { coordinationEventSchema } from './event-schema.js';
import { readRecords } from '../read-records.js';
import {
  each,
  unknownDocuments,
  unknownRecords,
  unknownUnits,
  unknownWords,
} from '../references.js';

/**
 * Events that were read, and what was wrong.
 *
 * Vietnamese: danh sách hội nghị.
 *
 * @example
 * ```ts
 * import type { CoordinationEvents } from 'danvan';
 *
 * const count = ({ events }: CoordinationEvents): number => events.length;
 * ```
 *
 * @category Coordination
 */
export interface CoordinationEvents {
  readonly events: readonly CoordinationEvent[];
  readonly findings: readonly Finding[];
}

function checkEvent(event: CoordinationEvent, options: CoordinationOptions): readonly Finding[] {
  const { words = {} } = options;
  const { participations, sites } = event;
  const at = (index: number, field: string) => ['participations', index, field];
  const units = [
    ...each(event.organizers, 'organizers'),
    ...sites.map(({ unit }, index) => ({ id: unit, path: ['sites', index, 'unit'] })),
    ...participations.map(({ unit }, index) => ({ id: unit, path: at(index, 'unit') })),
  ];
  const documents = event.documents.map(({ document }, index) => ({
    id: document,
    path: ['documents', index, 'document'],
  }));
  const seats = participations.map(({ site }, index) => ({ id: site, path: at(index, 'site') }));
  const roles = participations.flatMap((one, index) => each(one.roles, ...at(index, 'roles')));
  const siteIds = new Set(sites.map(({ id }) => id));
  return [
    ...unknownWords('event-kind', [{ id: event.kind, path: ['kind'] }], words.eventKinds),
    ...unknownWords('event-role', roles, words.eventRoles),
    ...unknownUnits(units, options),
    ...unknownDocuments(documents, options),
    ...unknownRecords('site', seats, siteIds),
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
 * import { readEvents } from 'danvan';
 *
 * const row = { id: 'hn-1', kind: 'final-review', title: 'Hội nghị tổng kết', mode: 'online' };
 * const participations = [{ roles: ['chair'], site: 'dak-doa' }];
 * readEvents([{ ...row, participations }]).findings[0]?.code; //=> 'coordination/unknown-record'
 * ```
 *
 * @category Coordination
 */
export function readEvents(
  rows: readonly unknown[],
  options: CoordinationOptions = {},
): CoordinationEvents {
  const { values, findings } = readRecords<CoordinationEvent>(rows, {
    list: 'event',
    name: 'events',
    read: (row, path) => readRecord<CoordinationEvent>(coordinationEventSchema, row, path),
    check: (event) => checkEvent(event, options),
  });
  return { events: values, findings };
}
