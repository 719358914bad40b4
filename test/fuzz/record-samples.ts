import * as danvan from '../support/everything.js';
import {
  boardRules,
  coordinationWords,
  democracyCatalogues,
  modelFields,
  modelLifecycle,
} from 'danvan/vietnam';
import { boTrach } from '../support/coordination.js';
import { modelOf, smallScheme } from '../support/campaigns.js';
import { hierarchy } from './unit-samples.js';
import type { Samples } from './samples.js';

const task = {
  id: 't',
  instrument: 'i',
  title: { vi: 'Việc' },
  state: 'assigned',
  period: '2025',
  responsible: ['tinh'],
  coordinating: [],
  progress: [{ date: '2025-02-01', share: 0.5 }],
  history: [{ to: 'assigned', date: '2025-01-01' }],
};
const known = { known: hierarchy, documents: ['d'], words: coordinationWords };
const rule = danvan.dueRuleSchema.parse({ id: 'monthly', kind: 'day-of-month', day: 15 });
const holidays = { holidays: [{ on: '01-01', name: { vi: 'Tết' } }], daysOff: [] };

/** Good arguments of the doors for lists of records. */
export const recordSamples: Samples = {
  readTasks: [[task], known],
  readInstruments: [boTrach.instruments, known],
  readEvents: [boTrach.events, known],
  readReviews: [boTrach.reviews, known],
  readSituationNotes: [
    [{ id: 'n', area: 'xa', topic: 'livelihood', period: '2021', learned: 'Ổn định' }],
    known,
  ],
  readModels: [[modelOf()], { fields: modelFields, lifecycle: modelLifecycle, known: hierarchy }],
  readCampaigns: [
    [{ id: 'c', kind: 'appeal', name: { vi: 'C' }, host: 'tinh', from: '2025-01-01' }],
    { known: hierarchy },
  ],
  readCommendations: [
    [
      {
        id: 'k',
        kind: 'reward',
        decision: 'd',
        level: 'x',
        title: 'x',
        recipients: [{ unit: 'xa-a' }, { kind: 'household', count: 2 }],
      },
    ],
    { known: hierarchy },
  ],
  readContributions: [[{ id: 'g', kind: 'cash', amount: 5, unit: 'tinh', period: '2025' }], {}],
  readScoreSheets: [[{ subject: 'xa', scores: [{ criterion: 'first', self: 5 }] }]],
  readScoreSheet: [{ subject: 'xa', scores: [{ criterion: 'first', self: 5 }] }],
  readScoringScheme: [smallScheme],
  readAssignments: [[{ units: ['xa-a'], form: 'bm', periodKind: 'month' }], [{ id: 'xa-a' }]],
  readReceivedReports: [[{ unit: 'xa', form: 'bm', period: '2026-08', receivedOn: '2026-09-01' }]],
  readUnusableReports: [
    [
      {
        unit: 'xa',
        form: 'bm',
        period: '2026-08',
        receivedOn: '2026-09-01',
        reason: 'unreadable',
      },
    ],
  ],
  readExtensions: [
    [{ unit: 'xa', period: '2026-08', due: '2026-09-30', reason: 'bão' }],
    {
      units: ['xa'],
      periods: [danvan.periodOf('2026-08')],
      rule,
      holidays: danvan.readHolidayTable(holidays).value,
    },
  ],
  readHolidayTable: [{ ...holidays, lists: [{ year: 2025, daysOff: [{ date: '2025-01-29' }] }] }],
  readBoards: [
    [
      { id: 'b', unit: 'xa', kind: 'people-inspection-board', from: '2023-07-01', members: 9 },
      {
        id: 'c',
        unit: 'xa',
        kind: 'people-inspection-board',
        from: '2024-07-01',
        to: '2025-07-01',
      },
    ],
    { known: hierarchy, boardRules, catalogues: democracyCatalogues },
  ],
  readSupervisions: [
    [{ id: 's', unit: 'xa', supervisor: 'front', period: '2026-Q1', sessions: 5, resolved: 6 }],
    { known: hierarchy, catalogues: democracyCatalogues },
  ],
  readCriticisms: [
    [{ id: 'p', unit: 'xa', critic: 'front', date: '2026-03-01', opinions: 5, accepted: 6 }],
    { known: hierarchy, catalogues: democracyCatalogues },
  ],
};
