import {
  chainOf,
  readNumbering,
  createDocumentRegister,
  documentRelationTypes,
  documentStateAt,
  formatDocumentNumber,
  nextNumber,
  parseDocumentNumber,
  sumDisseminations,
  type Dissemination,
  type DocumentNumber,
} from 'danvan/documents';
import { isFindingOf } from 'danvan/findings';
import {
  documentIssuers as issuers,
  documentKinds as kinds,
  numberingRules as rules,
} from 'danvan/vietnam';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const bodies = [...new Set(issuers.flatMap(({ symbol }) => symbol.split('-')))];
const body = fc.oneof(
  fc.constantFrom(...bodies),
  fc.constantFrom('BQLDA', 'P.TCHC', 'UBND1'),
  fc.tuple(fc.constantFrom('QH', 'UBTVQH'), fc.integer({ min: 1, max: 20 })).map((p) => p.join('')),
);
const bodyList = fc.array(body, { minLength: 1, maxLength: 4 });
const number = fc.integer({ min: 1, max: 99_999 });
const suffix = fc.option(fc.constantFrom('a', 'B', 'đ'), { nil: undefined });
const year = fc.integer({ min: 1945, max: 2099 });
const symbolOf = (system: string) =>
  fc.constantFrom(
    ...kinds.flatMap((kind) => (kind.system === system && kind.symbol ? [kind.symbol] : [])),
  );
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const kindName = fc.option(fc.constantFrom(...kinds.map(({ name }) => capitalized(name.vi))), {
  nil: undefined,
});
const stroke = fc.constant('/' as const);
const either = fc.constantFrom('/' as const, '-' as const);
const common = { number, suffix, issuers: bodyList };

/** Every sort of number that there is, built from its parts and not from texts. */
const valid: fc.Arbitrary<DocumentNumber> = fc.oneof(
  fc.record({
    system: fc.constant('party' as const),
    ...common,
    kindSymbol: symbolOf('party'),
    separator: stroke,
    kindName,
  }),
  fc.record({
    system: fc.constant('state' as const),
    ...common,
    kindSymbol: symbolOf('state'),
    separator: either,
    kindName,
  }),
  fc.record({
    system: fc.constant('state' as const),
    number,
    suffix,
    issuers: fc.tuple(fc.constantFrom('UBND', 'MTTQ', 'BNV'), body).map((pair) => [...pair]),
    kindName,
  }),
  fc.record({
    system: fc.constant('legislative' as const),
    ...common,
    year,
    kindSymbol: symbolOf('legislative'),
    separator: either,
    kindName,
  }),
  fc.record({
    system: fc.constant('legislative' as const),
    number,
    suffix,
    year,
    issuers: fc.integer({ min: 1, max: 20 }).map((term) => [`QH${term}`]),
    kindName,
  }),
  fc.record({
    system: fc.constant('unknown' as const),
    number,
    suffix,
    year: fc.option(year, { nil: undefined }),
    issuers: fc.constant([]),
    kindName,
  }),
  fc.record({
    system: fc.constant('unknown' as const),
    number,
    year: fc.option(year, { nil: undefined }),
    issuers: fc.constant([]),
    kindSymbol: fc.constantFrom(...kinds.flatMap(({ symbol }) => symbol ?? [])),
  }),
);

const read = (text: string) => {
  const result = parseDocumentNumber(text, { kinds, issuers });
  if (!result.ok) return undefined;
  const { kinds: _, bodies: __, doubts, isAmbiguous, written, ...parts } = result.value;
  return { ...parts, about: { doubts, isAmbiguous, written } };
};

describe('document numbers', () => {
  it('are read back from what is written, part by part', () => {
    fc.assert(
      fc.property(valid, (parts) => {
        const { about, ...back } = read(formatDocumentNumber(parts)) ?? {};
        // The spelling of an absent part is that it is not there.
        expect(JSON.stringify(sorted(back))).toBe(JSON.stringify(sorted(parts)));
        expect(about?.written).toBe(formatDocumentNumber(parts));
      }),
      { numRuns: 600 },
    );
  });

  it('mean the same with dashes, spaces and decomposed letters of all sorts', () => {
    const space = fc.constantFrom('', ' ', '\u00A0', '  ');
    const dash = fc.constantFrom('-', '\u2013', '\u2010');
    fc.assert(
      fc.property(valid, space, dash, (parts, blank, hyphen) => {
        const text = formatDocumentNumber({ ...parts, kindName: undefined });
        const loose = text
          .replaceAll('-', `${blank}${hyphen}${blank}`)
          .replaceAll('/', `${blank}/${blank}`)
          .normalize('NFD');
        const { about: _, ...one } = read(text) ?? {};
        const { about: __, ...other } = read(loose) ?? {};
        expect(other).toEqual(one);
      }),
    );
  });

  it('are written the same way after one reading, whatever the text', () => {
    const pieces = fc.constantFrom('25', '-', '/', ' ', 'NQ', 'qđ', 'TW', 'số', '2023', 'a', '…');
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const result = parseDocumentNumber(given, { kinds, issuers });
        if (!result.ok) {
          expect(result.findings.map(({ code }) => code)).toEqual(['documents/not-a-number']);
          return;
        }
        const canonical = formatDocumentNumber(result.value);
        const again = parseDocumentNumber(canonical, { kinds, issuers });
        expect(again.ok && formatDocumentNumber(again.value)).toBe(canonical);
      }),
      { numRuns: 400 },
    );
  });
});

function sorted(parts: object): readonly (readonly [string, unknown])[] {
  return Object.entries(parts)
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const ids = ['a', 'b', 'c', 'd', 'e'];
const id = fc.constantFrom(...ids);
const day = fc.constantFrom('2019-01-01', '2020-06-30', '2021-12-31');
const relation = fc.record({
  type: fc.constantFrom(...documentRelationTypes),
  from: id,
  to: fc.oneof(id, fc.constant('nowhere')),
});
const graph = fc.record({
  documents: fc
    .constant(ids)
    .chain((all) =>
      fc.tuple(
        ...all.map((each) =>
          fc.record({ id: fc.constant(each), date: fc.option(day, { nil: undefined }) }),
        ),
      ),
    ),
  relations: fc.array(relation, { maxLength: 15 }),
});

/** Whether one node leads back to itself, tried out step by step. */
function isOnRing(start: string, edges: readonly { from: string; to: string }[]): boolean {
  let reached = edges.filter(({ from }) => from === start).map(({ to }) => to);
  for (let step = 0; step < ids.length && !reached.includes(start); step += 1) {
    reached = edges.filter(({ from }) => reached.includes(from)).map(({ to }) => to);
  }
  return reached.includes(start);
}

describe('registers of documents', () => {
  it('name a circle exactly where there is one', () => {
    fc.assert(
      fc.property(graph, ({ documents, relations }) => {
        const { findings } = createDocumentRegister({ documents, relations, kinds });
        const named = new Set(
          findings.flatMap(({ code, params }) =>
            code === 'documents/relation-cycle' && 'type' in params ? params.type : [],
          ),
        );
        const expected = documentRelationTypes.filter((type) => {
          const edges = relations.filter((each) => each.type === type && each.to !== 'nowhere');
          return type !== 'linked-with' && ids.some((each) => isOnRing(each, edges));
        });
        expect([...named].toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('put one document above another exactly when the other is below', () => {
    fc.assert(
      fc.property(graph, id, id, ({ documents, relations }, one, other) => {
        const acyclic = relations.filter(({ from, to }) => from > to);
        const register = createDocumentRegister({ documents, relations: acyclic, kinds });
        const steps = (start: string, end: string) =>
          chainOf(register, start).find(({ document }) => document.id === end)?.steps;
        const there = steps(one, other);
        const back = steps(other, one);
        expect(there === undefined ? undefined : 0 - there).toBe(back === 0 ? 0 : back);
      }),
    );
  });

  it('never bring a document that has ended back into force', () => {
    const later = ['2018-01-01', '2019-06-01', '2020-06-30', '2021-12-31', '2030-01-01'];
    fc.assert(
      fc.property(graph, id, ({ documents, relations }, each) => {
        const register = createDocumentRegister({ documents, relations, kinds });
        const states = later.map((at) => documentStateAt(register, each, at));
        const firstEnd = states.indexOf('ended');
        const after = firstEnd < 0 ? [] : states.slice(firstEnd);
        expect(after.every((state) => state === 'ended')).toBe(true);
      }),
    );
  });
});

describe('numbering', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 30 });
  const documentsOf = (given: readonly number[]) =>
    given.map((each) => ({
      id: `kh-${each}`,
      number: `${each}/KH-UBND`,
      date: '2022-01-01',
      issuers: [],
    }));

  it('names each number that is missing below the highest, and no other', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const { findings } = readNumbering(documentsOf(given), { kinds, rules });
        const missing = findings.flatMap((finding) => {
          if (!isFindingOf(finding, 'documents/numbers-missing')) return [];
          const { first, last } = finding.params;
          return Array.from({ length: last - first + 1 }, (_, at) => first + at);
        });
        const all = Array.from({ length: Math.max(0, ...given) }, (_, at) => at + 1);
        expect(missing).toEqual(all.filter((each) => !given.includes(each)));
      }),
    );
  });

  it('hands out a number that makes no new finding', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const documents = documentsOf(given);
        const symbol = { kindSymbol: 'KH', issuers: ['UBND'] };
        const next = nextNumber(
          documents,
          { symbol: { ...symbol, system: 'state', separator: '-' }, date: '2022-12-01' },
          { kinds, rules },
        );
        const handed = next.ok ? next.value.number : 0;
        const before = readNumbering(documents, { kinds, rules }).findings;
        const after = readNumbering(documentsOf([...given, handed]), { kinds, rules }).findings;
        expect(after).toEqual(before);
      }),
    );
  });
});

describe('sums of disseminations', () => {
  const count = fc.option(fc.nat({ max: 1000 }), { nil: null });
  const rows: fc.Arbitrary<readonly Dissemination[]> = fc
    .array(fc.record({ done: count, obliged: count }), { minLength: 1, maxLength: 10 })
    .map((list) =>
      list.map((pair, at) => ({ document: 'd', unit: `u${at}`, counted: 'members', ...pair })),
    );

  it('do not depend on order, and add exactly the pairs that are whole', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const [sum] = sumDisseminations(given);
        const [turned] = sumDisseminations(given.toReversed());
        expect({ ...turned, missing: turned?.missing.toReversed() }).toEqual(sum);
        const whole = given.filter(({ done, obliged }) => done !== null && obliged !== null);
        const total = whole.reduce((all, { done }) => all + (done ?? 0), 0);
        expect(sum?.done).toBe(whole.length === 0 ? null : total);
        expect(sum?.missing).toHaveLength(given.length - whole.length);
      }),
    );
  });
});
