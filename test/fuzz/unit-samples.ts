import * as danvan from '../support/everything.js';
import { documentKinds, indicators, nameAbbreviations, unitKinds } from 'danvan/vietnam';
import type { Samples } from './samples.js';

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

/** A small hierarchy that other samples lean on. */
export const hierarchy = danvan.createHierarchy(units);

const document = {
  id: 'd1',
  kind: 'kh',
  number: '01-KH/TU',
  date: '2025-01-01',
  issuers: ['tinh'],
  validity: { from: '2025-01-01' },
};
const names = { kinds: unitKinds.slice(0, 4), abbreviations: nameAbbreviations.slice(0, 4) };

/** Good arguments of the doors for units, documents and figures. */
export const unitSamples: Samples = {
  createHierarchy: [units, { kinds: unitKinds }],
  createUnitRegister: [
    {
      units,
      links: [{ type: 'party', unit: 'xa-a', target: 'tinh' }],
      successions: [{ kind: 'renamed', date: '2025-07-01', from: ['tinh'], to: ['xa-a'] }],
      kinds: names.kinds,
      levels: [{ levels: [{ id: 'commune', name: { vi: 'xã' } }] }],
      linkTypes: danvan.linkTypes,
    },
  ],
  createUnitMatcher: [hierarchy.units, names],
  matchUnit: [hierarchy.units, 'xã A', { ...names, at: '2025-08-01', within: ['tinh'], limit: 5 }],
  createDocumentRegister: [
    {
      documents: [document, { ...document, id: 'd2' }],
      relations: [{ type: 'basis', from: 'd1', to: 'd1' }],
      kinds: documentKinds.slice(0, 5),
      known: hierarchy,
    },
  ],
  createDataset: [
    {
      hierarchy,
      indicators: indicators.slice(0, 5),
      observations: [{ unit: 'xa-a', indicator: 'mediation.teams', period: '2025-H1', value: 5 }],
      lines: [{ id: 'front', name: 'Mặt trận' }],
      periods: { asOf: '2025-01-01' },
    },
  ],
  readDocuments: [[document], { kinds: documentKinds.slice(0, 5), known: hierarchy }],
  readDisseminations: [
    [{ document: 'd1', unit: 'xa-a', counted: 'people', done: 1, obliged: 2 }],
    { known: hierarchy, documents: ['d1'] },
  ],
  readPosts: [
    [{ id: 'p', unit: 'tinh', name: 'Trưởng ban', holder: { name: 'A' }, from: '2025-01-01' }],
    { known: hierarchy },
  ],
  readDelegations: [
    [{ post: 'p', toHolder: { name: 'B' }, authority: 'KT.' }],
    { posts: danvan.readPosts([{ id: 'p', name: 'Bí thư', unit: 'xa' }]).values },
  ],
  readUnitRows: [
    [{ code: '1', name: 'A', type: 'x', level: '1', parent: '' }],
    { tree: 't', types: { x: { kind: 'commune' } }, levels: { 1: 'province' } },
  ],
  readSuccessionRows: [
    [{ old_code: '1', new_code: '2', kind: 'whole', detail: '' }],
    { trees: { from: 'a', to: 'b' }, date: '2025-07-01' },
  ],
};
