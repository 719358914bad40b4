import { createDocumentRegister, createHierarchy, parseCsv, type UnitInput } from 'danvan';
import type { Pair } from './measure.js';

/** Four times the work against once the work: linear is 4, quadratic is 16. */
const growth = <Input>(
  name: string,
  make: (size: number) => Input,
  { size, run }: { readonly size: number; readonly run: (input: Input) => unknown },
): (() => Promise<Pair>) =>
  async function pairOf() {
    const [once, fourTimes] = [make(size), make(4 * size)];
    return {
      name,
      limit: 5,
      ours: async () => run(fourTimes),
      theirs: async () => run(once),
    };
  };

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

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
  growth('growth-unknown-parents', lostUnits, { size: 12_500, run: createHierarchy }),
  growth('growth-unit-chain', chainOfUnits, { size: 12_500, run: createHierarchy }),
  growth('growth-document-chain', chainOfDocuments, { size: 5000, run: createDocumentRegister }),
  growth('growth-csv-columns', wideCsv, { size: 10_000, run: parseCsv }),
];
