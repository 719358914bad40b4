import type { Finding } from '#room/findings';
import type { CoordinationInstrument } from './coordination-instrument.js';
import type { CoordinationOptions } from '../coordination-options.js';
import {
  each,
  unknownDocuments,
  unknownUnits,
  unknownWords,
  type Reference,
} from '../references.js';

const cycleNames = ['meetingCycle', 'informationRegime', 'reviewCycle'] as const;

function unitsOf(instrument: CoordinationInstrument): readonly Reference[] {
  return [
    { id: instrument.area, path: ['area'] },
    ...instrument.parties.map(({ unit }, at) => ({ id: unit, path: ['parties', at, 'unit'] })),
    ...instrument.participants.map(({ units }, at) => ({
      id: units?.within,
      path: ['participants', at, 'units', 'within'],
    })),
    ...cycleNames.flatMap((name) =>
      instrument[name].flatMap(({ units }, at) => each(units, name, at, 'units')),
    ),
    ...instrument.inheritances.flatMap(({ from, to }, at) => [
      { id: from, path: ['inheritances', at, 'from'] },
      { id: to, path: ['inheritances', at, 'to'] },
    ]),
  ];
}

function documentsOf(instrument: CoordinationInstrument): readonly Reference[] {
  return [
    { id: instrument.document, path: ['document'] },
    ...instrument.basis.map(({ document }, at) => ({
      id: document,
      path: ['basis', at, 'document'],
    })),
    ...instrument.contents.flatMap(({ documents }, at) =>
      each(documents, 'contents', at, 'documents'),
    ),
  ];
}

/** What an instrument names that is not known; paths start at the instrument. */
export function instrumentReferences(
  instrument: CoordinationInstrument,
  options: CoordinationOptions,
): readonly Finding[] {
  const { words = {} } = options;
  const roles = (['parties', 'participants'] as const).flatMap((name) =>
    instrument[name].flatMap((one, at) => each(one.roles, name, at, 'roles')),
  );
  const activities = instrument.contents.flatMap((content, at) =>
    each(content.activities, 'contents', at, 'activities'),
  );
  return [
    ...unknownUnits(unitsOf(instrument), options),
    ...unknownDocuments(documentsOf(instrument), options),
    ...unknownWords('role', roles, words.roles),
    ...unknownWords('activity', activities, words.activities),
  ];
}
