import type { RecordColumn } from './record-column.js';

/** What the table of works and tasks shows. */
export const workColumns: readonly RecordColumn[] = [
  { fact: 'kind', kind: 'word', width: 2 },
  { fact: 'workKind', kind: 'word', catalogue: 'workKinds', width: 2.6 },
  { fact: 'houseKind', kind: 'word', catalogue: 'houseKinds', width: 2.6 },
  { fact: 'title', kind: 'text', width: 4 },
  { fact: 'project', kind: 'text', width: 3 },
  { fact: 'count', kind: 'count' },
  { fact: 'roadKm', kind: 'count' },
  { fact: 'houses', kind: 'count' },
  { fact: 'housesBuilt', kind: 'count' },
  { fact: 'housesRepaired', kind: 'count' },
  { fact: 'beneficiariesTotal', kind: 'count' },
  { fact: 'beneficiaries', kind: 'count', catalogue: 'beneficiaryKinds', isEach: true },
  { fact: 'totalMoney', kind: 'money', width: 2.6 },
  { fact: 'stateMoney', kind: 'money', width: 2.6 },
  { fact: 'peopleMoney', kind: 'money', width: 2.6 },
  { fact: 'inKindMoney', kind: 'money', width: 2.6 },
  { fact: 'otherMoney', kind: 'money', width: 2.6 },
  { fact: 'labourDays', kind: 'count' },
  { fact: 'landArea', kind: 'count' },
  { fact: 'landHouseholds', kind: 'count' },
];
