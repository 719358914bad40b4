import { createDataset, createHierarchy, createUnitRegister, periodOf, type Finding } from 'danvan';
import {
  readCampaigns,
  readCommendations,
  readContributions,
  readModels,
  readScoreSheets,
} from 'danvan/campaigns';
import {
  readEvents,
  readInstruments,
  readReviews,
  readSituationNotes,
  readTasks,
} from 'danvan/coordination';
import { createDocumentRegister, readDisseminations, readDocuments } from 'danvan/documents';
import {
  readAssignments,
  readDelegations,
  readPosts,
  readReceivedReports,
} from 'danvan/organization';
import { dueRuleSchema } from 'danvan/schemas';
import { readExtensions, readHolidayTable } from 'danvan/time';
import { documentKinds, modelFields, modelLifecycle } from 'danvan/vietnam';
import { readApprovals, readSubmissions } from 'danvan/workflow';

/** What a reader made of its rows: how many it kept, and what it found. */
export interface Taken {
  readonly kept: number;
  readonly findings: readonly Finding[];
}

/** A door for a list of data, whatever comes in, and a row that it takes. */
export interface Reader {
  readonly read: (rows: never) => Taken;
  readonly row: object;
}

const taken = (values: readonly unknown[], findings: readonly Finding[]): Taken => ({
  kept: values.length,
  findings,
});
const hierarchy = createHierarchy([{ id: 'xa', name: 'xã' }]);
const rule = dueRuleSchema.parse({ id: 'monthly', kind: 'day-of-month', day: 15 });
const due = { units: ['xa'], periods: [periodOf('2026-08')], rule };
const { values: posts } = readPosts([{ id: 'bi-thu', name: 'Bí thư', unit: 'xa' }]);
const models = { fields: modelFields, lifecycle: modelLifecycle };
const document = { documents: [{ id: 'd' }], kinds: documentKinds };

/** All doors for lists of records, by what they read. */
export const readers: Readonly<Record<string, Reader>> = {
  assignments: {
    row: { units: ['xa'], form: 'bm', periodKind: 'month' },
    read: (rows) => {
      const { values: assignments, findings } = readAssignments(rows, { units: [{ id: 'xa' }] });
      return taken(assignments, findings);
    },
  },
  received: {
    row: { unit: 'xa', form: 'bm', period: '2026-08', receivedOn: '2026-09-01' },
    read: (rows) => {
      const { values: received, findings } = readReceivedReports(rows);
      return taken(received, findings);
    },
  },
  submissions: {
    row: { id: 's1', form: 'bm', unit: 'xa', period: '2026-08' },
    read: (rows) => {
      const { values, findings } = readSubmissions(rows, { known: hierarchy });
      return taken(values, findings);
    },
  },
  approvals: {
    row: { form: 'bm', unit: 'xa', period: '2026-08', date: '2026-09-15' },
    read: (rows) => {
      const { values, findings } = readApprovals(rows, { known: hierarchy });
      return taken(values, findings);
    },
  },
  extensions: {
    row: { unit: 'xa', period: '2026-08', due: '2026-09-30', reason: 'bão' },
    read: (rows) => {
      const known = { ...due, holidays: readHolidayTable({}).value };
      const { values: extensions, findings } = readExtensions(rows, known);
      return taken(extensions, findings);
    },
  },
  campaigns: {
    row: { id: 'c', kind: 'appeal', name: 'Lời kêu gọi', host: 'xa' },
    read: (rows) => {
      const { values: campaigns, findings } = readCampaigns(rows);
      return taken(campaigns, findings);
    },
  },
  commendations: {
    row: {
      id: 'k',
      kind: 'reward',
      decision: 'd',
      level: 'x',
      title: 'x',
      recipients: [{ unit: 'xa' }],
    },
    read: (rows) => {
      const { values: commendations, findings } = readCommendations(rows);
      return taken(commendations, findings);
    },
  },
  contributions: {
    row: { id: 'g', kind: 'cash', amount: 1 },
    read: (rows) => {
      const { values: contributions, findings } = readContributions(rows);
      return taken(contributions, findings);
    },
  },
  sheets: {
    row: { subject: 'xa', scores: [] },
    read: (rows) => {
      const { values: sheets, findings } = readScoreSheets(rows);
      return taken(sheets, findings);
    },
  },
  models: {
    row: {
      id: 'm',
      name: 'Mô hình',
      subjectKind: 'model',
      field: 'economy',
      level: 'commune',
      host: 'xa',
      cohort: 2021,
      state: 'proposed',
    },
    read: (rows) => {
      const { values, findings } = readModels(rows, models);
      return taken(values, findings);
    },
  },
  documents: {
    row: { id: 'd' },
    read: (rows) => {
      const { values: documents, findings } = readDocuments(rows, { kinds: documentKinds });
      return taken(documents, findings);
    },
  },
  relations: {
    row: { type: 'linked-with', from: 'd', to: 'd' },
    read: (rows) => {
      const { register, findings } = createDocumentRegister({ ...document, relations: rows });
      return taken(register.relations, findings);
    },
  },
  disseminations: {
    row: { document: 'd', unit: 'xa', counted: 'people', done: 1, obliged: 1 },
    read: (rows) => {
      const { values: disseminations, findings } = readDisseminations(rows);
      return taken(disseminations, findings);
    },
  },
  instruments: {
    row: { id: 'i', kind: 'programme', title: 'Chương trình', term: { kind: 'open-ended' } },
    read: (rows) => {
      const { values: instruments, findings } = readInstruments(rows);
      return taken(instruments, findings);
    },
  },
  tasks: {
    row: { id: 't', instrument: 'i', title: 'Kiểm tra', state: 'assigned' },
    read: (rows) => {
      const { values: tasks, findings } = readTasks(rows);
      return taken(tasks, findings);
    },
  },
  events: {
    row: { id: 'e', kind: 'final-review', title: 'Hội nghị' },
    read: (rows) => {
      const { values: events, findings } = readEvents(rows);
      return taken(events, findings);
    },
  },
  reviews: {
    row: { id: 'r', instrument: 'i', kind: 'final', period: '2021' },
    read: (rows) => {
      const { values: reviews, findings } = readReviews(rows);
      return taken(reviews, findings);
    },
  },
  notes: {
    row: { id: 'n', area: 'xa', topic: 'livelihood', period: '2021', learned: 'Ổn định' },
    read: (rows) => {
      const { values: notes, findings } = readSituationNotes(rows);
      return taken(notes, findings);
    },
  },
  posts: {
    row: { id: 'p', name: 'Bí thư', unit: 'xa', holder: { name: 'A' } },
    read: (rows) => {
      const { values, findings } = readPosts(rows);
      return taken(values, findings);
    },
  },
  delegations: {
    row: { post: 'bi-thu', toHolder: { name: 'B' }, authority: 'KT.' },
    read: (rows) => {
      const { values: delegations, findings } = readDelegations(rows, { posts });
      return taken(delegations, findings);
    },
  },
  units: {
    row: { id: 'u', name: 'xã' },
    read: (rows) => {
      const { units, findings } = createHierarchy(rows);
      return taken(units, findings);
    },
  },
  'units of a register': {
    row: { id: 'u', name: 'xã', aliases: ['xã U'] },
    read: (rows) => {
      const { units, findings } = createUnitRegister({ units: rows });
      return taken(units, findings);
    },
  },
  successions: {
    row: { kind: 'renamed', date: '2025-07-01', from: ['xa'], to: ['xa'] },
    read: (rows) => {
      const units = [{ id: 'xa', name: 'xã' }];
      const { successions, findings } = createUnitRegister({ units, successions: rows });
      return taken(successions, findings);
    },
  },
  holidays: {
    row: { on: '01-01', name: { vi: 'Tết Dương lịch' } },
    read: (rows) => {
      const { value: table, findings } = readHolidayTable({ holidays: rows });
      return taken(table.holidays, findings);
    },
  },
  lines: {
    row: { id: 'front', name: 'Mặt trận' },
    read: (rows) => {
      const given = { hierarchy, indicators: [], observations: [], lines: rows };
      const { lines, findings } = createDataset(given);
      return taken(lines, findings);
    },
  },
};
