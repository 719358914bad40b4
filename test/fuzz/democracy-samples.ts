import { democracyCatalogues as catalogues, votingRules } from 'danvan/vietnam';
import type { Samples } from './samples.js';
import { hierarchy } from './unit-samples.js';

const known = { known: hierarchy, documents: ['d'], catalogues, votingRules };
const common = { id: 'a', unit: 'xa-a', period: '2026-Q1', documents: ['d'], note: 'Đủ số liệu' };
const over = { amount: 11_000, qualifier: 'over' };
const decision = {
  ...common,
  content: 'contribution',
  base: 7,
  rounds: [{ votesFor: 5, votesAgainst: 2 }],
  result: 'passed',
};
const mediation = {
  ...common,
  opening: 2,
  received: 12,
  successful: 9,
  failed: 3,
  pending: 2,
  rate: { percent: 75, of: 'settled' },
};
const petition = {
  ...common,
  carriedOver: 2,
  received: 12,
  resolved: 9,
  outstanding: 5,
  breakdownOf: 'received',
  complaints: 4,
  fields: [{ kind: 'complaint', field: 'land', count: 3 }],
};
const opinions = { ...common, received: over, consolidated: 1469, forwardedAs: 'put-together' };

const dialogue = {
  ...common,
  levels: ['commune'],
  hosts: { units: ['xa-a'] },
  kind: 'periodic',
  sessions: 2,
  opinions: over,
  answered: 3,
};
const reception = { ...common, levels: ['commune'], days: 2, visits: 9, people: 12 };
const review = {
  ...common,
  about: [{ document: 'd', years: 10 }],
  results: ['Tốt'],
  shortcomings: null,
  nextTasks: [{ content: 'Tiếp tục', period: '2026-Q2', assignees: { units: ['xa-a'] } }],
  ratings: [{ content: 'tham mưu', text: 'khá tốt' }],
};

/** Good arguments of the doors for records of grassroots democracy. */
export const democracySamples: Samples = {
  readDecisions: [[decision], known],
  readMediationTeams: [[{ ...common, teams: 7, mediators: 41, women: 15 }], known],
  readMediations: [[mediation], known],
  readPetitions: [[petition], known],
  readVoterOpinions: [[opinions], known],
  readDialogues: [[dialogue], known],
  readReceptions: [[reception], known],
  readBodyReviews: [[review], known],
  readDemocracyRecords: [{ decisions: [decision], petitions: [petition] }, known],
};
