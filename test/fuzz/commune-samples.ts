import { conferenceRules, democracyCatalogues as catalogues } from 'danvan/vietnam';
import type { Samples } from './samples.js';
import { hierarchy } from './unit-samples.js';

const known = { known: hierarchy, documents: ['d'], catalogues, conferenceRules };
const common = { id: 'a', unit: 'xa-a', date: '2026-03-31', documents: ['d'], note: 'Đủ số liệu' };
const over = { amount: 12, qualifier: 'over' };
const rating = { ...common, scheme: 'grassroots-democracy', communes: over, year: 2025 };

/** Good arguments of the doors for records of agencies, communes and villages. */
export const communeSamples: Samples = {
  readConferences: [
    [
      {
        ...common,
        agencyKind: 'agency',
        extraordinary: true,
        attended: 31,
        total: 46,
        askedBy: 16,
      },
    ],
    known,
  ],
  readProcedures: [[{ ...common, kind: 'democracy', document: 'd', issued: 2, obliged: 3 }], known],
  readRatings: [[{ ...rating, rated: 3, grades: { good: 2, fair: 1 } }], known],
  readSurveys: [[{ ...common, subject: 'other', asked: over, responses: 8, satisfied: 7 }], known],
  readClearances: [
    [{ ...common, project: 'p', households: 9, agreed: over, areaHandedOver: 5.5 }],
    known,
  ],
  readWorks: [
    [{ ...common, workKind: 'road', roadKm: 1.2, totalMoney: 9, beneficiaries: { poor: 3 } }],
    known,
  ],
  readVillageMeetings: [[{ ...common, villages: 9, once: 2, twice: 6, other: 1 }], known],
  readVillageConventions: [[{ ...common, villages: 9, issued: 9, recognised: 8 }], known],
};
