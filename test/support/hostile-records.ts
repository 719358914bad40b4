import { createHierarchy, describeFinding, en, vi, type Finding } from 'danvan';
import { tallyDemocracy } from 'danvan/indicators';
import { composeDemocracyRecords } from 'danvan/report';
import { readDemocracyRecords, type DemocracyRecords, type DemocracyRows } from 'danvan/democracy';
import * as vietnam from 'danvan/vietnam';
import * as fc from 'fast-check';
import { democracyRows } from './democracy-rows.js';
import { hostileValues } from './hostile-values.js';

const known = createHierarchy(
  [
    { id: 'xa-a', name: 'xã A', kind: 'commune' },
    { id: 'xa-b', name: 'xã B', kind: 'commune', validity: [{ from: '2025-07-01' }] },
    { id: 'ubnd', name: 'Ủy ban nhân dân', category: 'organization', symbol: 'UBND' },
  ],
  { kinds: vietnam.unitKinds },
);
const law = {
  catalogues: vietnam.democracyCatalogues,
  votingRules: vietnam.votingRules,
  boardRules: vietnam.boardRules,
  conferenceRules: vietnam.conferenceRules,
  initiativeRules: vietnam.initiativeRules,
};

/** What a clerk, or a broken program, might hand in for a field. */
const oddities: readonly unknown[] = [
  ...hostileValues.map(([, value]) => value),
  -1,
  0.5,
  1e308,
  2 ** 53,
  '',
  'x'.repeat(9_000),
  'a\u0000b',
  '\ud800',
  '__proto__',
  '0000-01-01',
  '9999-12-31',
  '2026-02-31',
  '2026-02-30T00:00:00Z',
  '0000',
  '9999-Q4',
  '2025/2027',
  'ông Lê An',
  '0912345678',
  'xa-c',
  'r0',
  { amount: 5, qualifier: 'over' },
  { amount: null, qualifier: 'many' },
  { amount: -5, qualifier: 'over' },
  { amount: null, qualifier: 'over' },
  [{ votesFor: 10 ** 9 }],
  [{ votesFor: 5, votesAgainst: 5, votesBlank: 5, date: '2023-06-30' }, null],
  JSON.parse('{"__proto__":{"polluted":true}}'),
];

const fields = [
  'id',
  'unit',
  'sphere',
  'date',
  'from',
  'to',
  'period',
  'levels',
  'documents',
  'source',
  'note',
  'content',
  'base',
  'rounds',
  'result',
  'received',
  'supervisor',
  'raisedIn',
  'people',
  'fields',
  'totalMoney',
  'landArea',
  'houses',
  'carriedOver',
  'decidedIn',
  '__proto__',
  'toString',
];

/** Good rows, and what is put among them: beside which row, in which field, which oddity. */
interface Hostile {
  readonly rows: DemocracyRows;
  readonly odd: readonly (readonly [at: number, field: string, oddity: number])[];
}

export const hostile = (): fc.Arbitrary<Hostile> =>
  fc.record({
    rows: democracyRows(),
    odd: fc.array(
      fc.tuple(
        fc.nat({ max: 99 }),
        fc.constantFrom(...fields),
        fc.nat({ max: oddities.length - 1 }),
      ),
    ),
  });

/** The fields of a row; none of one that throws when it is copied, as odd ones may. */
function copied(row: unknown): object {
  try {
    return { ...Object(row) };
  } catch {
    return {};
  }
}

/** Rows of which some have one odd field, some come twice, and some are no rows at all. */
export const hostileRows = ({ rows, odd }: Hostile): DemocracyRows =>
  odd.reduce<DemocracyRows>((all, [at, field, oddity]) => {
    const lists = Object.entries(all);
    const [list = 'decisions', own = []] = lists[at % lists.length] ?? [];
    const good = copied(own[at % (own.length || 1)]);
    const value = oddities[oddity];
    return { ...all, [list]: [...own, at % 7 === 0 ? value : { ...good, [field]: value }] };
  }, rows);

/** How many rows and records there are in all lists. */
const sizeOf = (lists: DemocracyRows | DemocracyRecords): number =>
  Object.values(lists).reduce((sum, list) => sum + (list?.length ?? 0), 0);

const keyOf = ({ path: [list, at] }: { readonly path: readonly (string | number)[] }): string =>
  `${list} ${at}`;

/** Each finding in both languages; none may be longer than a paragraph. */
export const toldIn = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap((finding) => [vi, en].map((locale) => describeFinding(finding, locale)));

/** Reads, counts and prints hostile rows; what was lost on the way without a word. */
export function lostAmong(rows: DemocracyRows) {
  const { values: records, findings } = readDemocracyRecords(rows, { ...law, known });
  const refused = new Set(findings.map(keyOf));
  const tally = tallyDemocracy(records, {
    ...law,
    tallies: vietnam.democracyTallies,
    periods: ['2026-Q2', '2026'],
  });
  const counted = new Set(tally.contributors.flatMap((each) => each.records.map(keyOf)));
  const told = new Set(tally.findings.map(keyOf));
  const options = { hierarchy: known, issuer: 'ubnd', layout: vietnam.stateLayout, ...law };
  const report = composeDemocracyRecords({ ...options, records, until: '2026-12-31' });
  const printed = report.annexes.flatMap(({ blocks = [] }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])),
  );
  return {
    rows: Math.max(0, sizeOf(rows) - sizeOf(records) - refused.size),
    uncounted: tally.uncounted.map(keyOf).filter((key) => !told.has(key)),
    untallied: sizeOf(records) - counted.size - tally.uncounted.length,
    unprinted: sizeOf(records) - printed.length,
    sentences: toldIn([...findings, ...tally.findings]),
  };
}
