import * as danvan from '../support/everything.js';
import {
  coordinationLifecycle,
  coordinationTaskLifecycle,
  coordinationWords,
  documentIssuers,
  documentKinds,
  indicators,
  modelLifecycle,
  numberingRules,
  reportingCalendars,
  termSystems,
} from 'danvan/vietnam';
import { modelOf, shortLifecycle, smallScheme } from '../support/campaigns.js';
import { programme, task } from '../support/coordination.js';
import * as records from '../support/coordination-records.js';
import type { Samples } from './samples.js';

const kinds = documentKinds.slice(0, 5);
const tables = { kinds, issuers: documentIssuers.slice(0, 5) };
const { documents } = danvan.readDocuments(
  [
    { id: 'a', kind: 'kh', number: '01-KH/TU', date: '2025-01-01', issuers: ['tinh'] },
    { id: 'b', number: '03-KH/TU', date: '2025-02-01' },
  ],
  { kinds },
);
const { commendations } = danvan.readCommendations([
  {
    id: 'k',
    kind: 'recognition',
    decision: 'd',
    level: 'x',
    title: 'x',
    recipients: [{ model: 'm' }],
  },
]);
const facts = { kind: 'chart', exporter: 'markdown' };
const place = { path: ['blocks', 3], unit: 'xa-a', cell: { sheet: 'A', address: 'B2' }, row: 2 };
const [calendar] = reportingCalendars;
const [terms] = termSystems;
const check = {
  lifecycle: coordinationLifecycle,
  taskLifecycle: coordinationTaskLifecycle,
  roles: coordinationWords.roles,
  asOf: '2021-06-01',
};

const smallIndicator = { code: 'x.small', name: 'Tên', unit: 'cuộc', kind: 'flow' } as const;

/** Good arguments of the doors that check what was read, and of those that define. */
export const checkSamples: Samples = {
  checkCohort: [{ cohort: 2021, registered: 5, effective: 6, recognised: 1 }],
  checkStatedCounts: [{ a: 5 }, { a: 6, b: 1 }],
  checkHolidayLists: [
    ['2025-01-02', '2026-01-02'],
    danvan.readHolidayTable({ lists: [{ year: 2025, daysOff: [] }] }).value,
  ],
  checkInstrument: [programme(), check],
  checkProgramme: [
    {
      instruments: [programme(), ...records.instruments],
      tasks: [task(), ...records.tasks],
      reviews: records.reviews,
      events: records.events,
      notes: records.notes,
    },
    check,
  ],
  checkLifecycle: [shortLifecycle],
  readNumbering: [documents, { ...tables, rules: numberingRules, terms }],
  checkNumbering: [documents, { ...tables, rules: numberingRules, terms }],
  checkPeriod: [danvan.periodOf('2020-H1')],
  checkSameCalendar: [danvan.periodOf('2020-H1'), danvan.periodOf('2016-01-01/2020-02-02')],
  checkRecognition: [[modelOf()], commendations, modelLifecycle],
  checkScheme: [smallScheme],
  defineCalendar: [{ ...calendar, id: 'mine' }],
  defineTermSystem: [terms],
  defineIndicator: [indicators[0]],
  extendCatalogue: [indicators.slice(0, 2), [smallIndicator]],
  deprecate: [indicators[0], { use: 'x.y', why: 'x', to: '2025-06-30' }],
  withCategories: [
    danvan.defineIndicator({ ...smallIndicator, breakdowns: [{ field: 'a', categories: ['b'] }] }),
    'a',
    ['c'],
  ],
  createFinding: ['export/block-degraded', facts, place],
  exportFinding: ['export/block-degraded', facts, place],
  defineFindings: ['my-hall', { 'seats-missing': danvan.warning() }],
  defineExporter: [{ name: 'x', capabilities: { pages: true }, render: async () => undefined }],
  parseDocumentNumber: ['01-KH/TU', { ...tables, at: '2025-01-01' }],
};
