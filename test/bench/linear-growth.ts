import { createHierarchy, type UnitInput } from 'danvan';
import { createDocumentRegister } from 'danvan/documents';
import { parseCsv } from 'danvan/text';
import { growth, numbers } from './growth.js';
import type { Pair } from './measure.js';

const lostUnits = (count: number): readonly UnitInput[] =>
  numbers(count).map((at) => ({ id: `xa-${at}`, name: `xã ${at}`, parent: `huyen-${at}` }));

const chainOfUnits = (count: number): readonly UnitInput[] =>
  numbers(count).map((at) => ({
    id: `xa-${at}`,
    name: `xã ${at}`,
    ...(at > 0 && { parent: `xa-${at - 1}` }),
  }));

const chainOfDocuments = (count: number) => ({
  documents: numbers(count).map((at) => ({ id: `kh-${at}` })),
  relations: numbers(count - 1).map((at) => ({
    type: 'concretises' as const,
    from: `kh-${at + 1}`,
    to: `kh-${at}`,
  })),
  kinds: [],
});

function wideCsv(count: number): string {
  const line = numbers(count)
    .map((at) => `c${at}`)
    .join(',');
  return `${line}\n${line}`;
}

/** What grows with the number of units, documents and columns, and no faster. */
export const linearGrowth: readonly (() => Promise<Pair>)[] = [
  growth('growth-unknown-parents', {
    make: lostUnits,
    size: 12_500,
    run: createHierarchy,
    limit: 5,
  }),
  growth('growth-unit-chain', { make: chainOfUnits, size: 12_500, run: createHierarchy, limit: 5 }),
  growth('growth-document-chain', {
    make: chainOfDocuments,
    size: 5000,
    run: createDocumentRegister,
    limit: 5,
  }),
  growth('growth-csv-columns', { make: wideCsv, size: 10_000, run: parseCsv, limit: 5 }),
];
