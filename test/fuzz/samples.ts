import * as danvan from 'danvan';
import { documentKinds, indicators, unitKinds } from 'danvan/vietnam';
import { modelOf } from '../support/campaigns.js';

const unit = {
  id: 'xa-a',
  name: 'xã A',
  kind: 'commune',
  level: 'commune',
  validity: { from: '2025-07-01' },
  history: [{ name: 'xã B', to: '2026-01-01' }],
  aliases: ['A'],
  codes: ['001'],
};
const units = [
  { id: 'tinh', name: 'tỉnh T' },
  { ...unit, parent: 'tinh' },
];
const hierarchy = danvan.createHierarchy(units);
const document = {
  id: 'd1',
  kind: 'kh',
  number: '01-KH/TU',
  date: '2025-01-01',
  issuers: ['tinh'],
  validity: { from: '2025-01-01' },
};
const task = {
  id: 't',
  instrument: 'i',
  title: { vi: 'Việc' },
  state: 'assigned',
  period: '2025',
  responsible: ['tinh'],
  coordinating: [],
  progress: [],
  history: [],
};

/** Good arguments of doors, to be spoilt one thing at a time; other doors get what is not sorted. */
export const samples: Readonly<Record<string, readonly unknown[]>> = {
  createHierarchy: [units, { kinds: unitKinds }],
  createUnitRegister: [
    {
      units,
      links: [{ type: 'party', unit: 'xa-a', target: 'tinh' }],
      successions: [{ kind: 'renamed', date: '2025-07-01', from: ['tinh'], to: ['xa-a'] }],
    },
  ],
  createUnitMatcher: [hierarchy.units],
  createDocumentRegister: [
    {
      documents: [document],
      relations: [{ type: 'basis', from: 'd1', to: 'd1' }],
      kinds: documentKinds,
    },
  ],
  createDataset: [
    {
      hierarchy,
      indicators,
      observations: [{ unit: 'xa-a', indicator: 'mediation.teams', period: '2025-H1', value: 5 }],
    },
  ],
  readDocuments: [[document], { kinds: documentKinds, known: hierarchy }],
  readDisseminations: [
    [{ document: 'd1', unit: 'xa-a', counted: 'people', done: 1, obliged: 2 }],
    { known: hierarchy, documents: ['d1'] },
  ],
  readPosts: [
    [{ id: 'p', unit: 'tinh', position: 'Trưởng ban', holder: { name: 'A' }, from: '2025-01-01' }],
    hierarchy,
  ],
  readDelegations: [[{ kind: 'on-behalf', post: 'p' }], []],
  readUnitRows: [
    [{ code: '1', name: 'A', type: 'x', level: '1', parent: '' }],
    { tree: 't', types: { x: { kind: 'commune' } }, levels: { 1: 'province' } },
  ],
  readSuccessionRows: [
    [{ old_code: '1', new_code: '2', kind: 'whole', detail: '' }],
    { trees: { from: 'a', to: 'b' }, date: '2025-07-01' },
  ],
  readTasks: [[task], { known: hierarchy }],
  readModels: [[modelOf()], {}],
  readCampaigns: [[{ id: 'c', name: { vi: 'C' }, hosts: ['tinh'], from: '2025-01-01' }], {}],
  readContributions: [[{ id: 'g', kind: 'money', amount: 5, unit: 'tinh', period: '2025' }], {}],
  parseDocumentNumber: ['01-KH/TU', { kinds: documentKinds }],
  matchUnit: [hierarchy.units, 'xã A'],
  parseNumber: ['1.234,5'],
  parseMoney: ['5 triệu đồng'],
  parseCsv: ['a,b\n1,2'],
  parsePeriod: ['2025-Q1'],
  parsePeriodLabel: ['Quý I năm 2025'],
};
