import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { frozenCopy, hasUnprintable, unprintableIn } from '#inside/export';
import { addAll, deepFreeze } from '#inside/kit';
import { observationSchema } from '#inside/indicators';
import { readUnit, readUnits, type Unit } from '#inside/organization';
import { readFast, readRecord } from '#inside/records';
import type { Finding } from '#inside/findings';

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  maxDepth: 3,
});

/** Texts that rows share, good and bad ones, and what is no text. */
const word = fc.constantFrom('a', 'b', 'Hòa', 'Ho\u0300a', ' a', '', 'a\n', undefined, null, 3);
const spans = [
  { from: '2025-07-01' },
  { to: '2025-02-31' },
  { from: '2025-07-01', to: '2024-01-01' },
];
const shared = fc.constantFrom(...spans, {}, [], undefined);

const unitRow = fc.record(
  {
    id: fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 3 })),
    name: fc.oneof(word, fc.string({ maxLength: 3 })),
    category: fc.constantFrom('place', 'organization', 'x', undefined),
    kind: word,
    level: word,
    parent: word,
    serves: word,
    symbol: word,
    validity: fc.oneof(shared, anything),
    aliases: fc.constantFrom([], ['b'], 'b'),
  },
  { requiredKeys: ['id', 'name'] },
);

/** Each row by itself, in the way that every row may go. */
function slowly(rows: readonly unknown[]) {
  const findings: Finding[] = [];
  const units: Unit[] = [];
  rows.forEach((row, index) => {
    const unit = readUnit(row, ['units', index], findings);
    if (unit !== null) units.push(unit);
  });
  return { units, findings };
}

describe('what is read the short way is what the long way reads', () => {
  it('of units that share texts and spans of days, whatever came before them', () => {
    const rows = fc.array(unitRow, { maxLength: 12 });
    fc.assert(
      fc.property(rows, (given) => {
        const { byId, findings } = readUnits(given);
        const slow = slowly(given);
        const first = new Map(slow.units.toReversed().map((unit) => [unit.id, unit]));
        expect(new Map(byId)).toEqual(first);
        const ofRows = findings.filter(({ code }) => code !== 'organization/duplicate-unit');
        expect(ofRows).toEqual(slow.findings);
        expect(findings.length - ofRows.length).toBe(slow.units.length - first.size);
      }),
      { numRuns: 500 },
    );
  });

  const observation = {
    indicator: 'a',
    unit: 'b',
    period: '2025',
    value: 1,
    source: { sheet: 'A', cell: 'B2' },
  };
  const field = fc.constantFrom(...Object.keys(observation), 'line', 'x', '__proto__');

  it('of figures, whatever stands in a field', () => {
    fc.assert(
      fc.property(field, anything, (name, value) => {
        const row = Object.fromEntries([...Object.entries(observation), [name, value]]);
        expect(readFast(observationSchema, row, ['o', 1])).toEqual(
          readRecord(observationSchema, row, ['o', 1]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('of any value at all', () => {
    const schema = z.strictObject({ id: z.string(), tags: z.array(z.string()).default([]) });
    const row = fc.oneof(
      anything,
      fc.record({ id: fc.oneof(fc.string(), anything) }),
      fc.record({ id: fc.string(), tags: fc.array(fc.oneof(fc.string(), anything)) }),
    );
    fc.assert(
      fc.property(row, (given) => {
        expect(readFast(schema, given, [])).toEqual(readRecord(schema, given));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a document that is frozen already', () => {
  it('is handed on as the copy of one that is not', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const textOf = (text: string): string => text.normalize('NFC').replaceAll('a', 'b');
        const copyOf = (given: unknown): unknown => {
          try {
            return frozenCopy(given, textOf);
          } catch (error) {
            return String(error);
          }
        };
        expect(copyOf(deepFreeze(structuredClone(value)))).toEqual(copyOf(value));
      }),
    );
  });
});

it('a quick look for characters that cannot be shown finds what the long one finds', () => {
  const text = fc.array(
    fc.constantFrom(
      'a',
      '\t',
      '\n',
      '\u0007',
      '\ud800',
      '\udc00',
      '\ufffe',
      '\u{1ffff}',
      'ệ',
      '😀',
    ),
  );
  fc.assert(
    fc.property(text, (letters) => {
      const joined = letters.join('');
      expect(hasUnprintable(joined)).toBe(unprintableIn(joined).length > 0);
    }),
  );
});

it('adds a long list to another as spread would', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.array(fc.nat()), (some, more) => {
      const all = [...some];
      addAll(all, more);
      expect(all).toEqual([...some, ...more]);
    }),
  );
});
