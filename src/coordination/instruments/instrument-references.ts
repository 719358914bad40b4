import type { Finding } from '#room/findings';
import { unknownUnits } from '#room/organization';
import { each, eachOf, type Reference } from '#room/records';
import type { CoordinationInstrument } from './coordination-instrument.js';
import type { Known } from '../known.js';
import { unknownDocuments, unknownWords } from '../references.js';

const cycleNames = ['meetingCycle', 'informationRegime', 'reviewCycle'] as const;

function unitsOf(instrument: CoordinationInstrument): readonly Reference[] {
  return [
    { id: instrument.area, path: ['area'] },
    ...eachOf(instrument.parties, 'unit', 'parties'),
    ...instrument.participants.map(({ units }, at) => ({
      id: units?.within,
      path: ['participants', at, 'units', 'within'],
    })),
    ...cycleNames.flatMap((name) =>
      instrument[name].flatMap(({ units }, at) => each(units, name, at, 'units')),
    ),
    ...eachOf(instrument.inheritances, 'from', 'inheritances'),
    ...eachOf(instrument.inheritances, 'to', 'inheritances'),
  ];
}

function documentsOf(instrument: CoordinationInstrument): readonly Reference[] {
  return [
    { id: instrument.document, path: ['document'] },
    ...eachOf(instrument.basis, 'document', 'basis'),
    ...instrument.contents.flatMap(({ documents }, at) =>
      each(documents, 'contents', at, 'documents'),
    ),
  ];
}

/** What an instrument names that is not known; paths start at the instrument. */
export function instrumentReferences(
  instrument: CoordinationInstrument,
  { units, documents, words }: Known,
): readonly Finding[] {
  const roles = (['parties', 'participants'] as const).flatMap((name) =>
    instrument[name].flatMap((one, at) => each(one.roles, name, at, 'roles')),
  );
  const activities = instrument.contents.flatMap((content, at) =>
    each(content.activities, 'contents', at, 'activities'),
  );
  return [
    ...unknownUnits(unitsOf(instrument), units),
    ...unknownDocuments(documentsOf(instrument), documents),
    ...unknownWords('role', roles, words.roles),
    ...unknownWords('activity', activities, words.activities),
  ];
}
