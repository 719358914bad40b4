import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { shapeFinding } from '#inside/findings';
import { timeFinding } from '#inside/time';
import { documentFinding } from '#inside/documents';
import { readRecords } from '#inside/records';

interface Row {
  readonly id: string;
  readonly note?: string | undefined;
}
const schema = z.strictObject({ id: z.string(), note: z.string().optional() });
const list = { list: 'rows', schema, idOf: ({ id }: Row) => id };
const placesOf = (
  findings: readonly { readonly code: string; readonly path: readonly unknown[] }[],
) => findings.map(({ code, path }) => `${path.join('.')} ${code}`);

describe('readRecords', () => {
  it('keeps what can be read with its place, and the findings of the rest', () => {
    const { values, placed, findings } = readRecords<Row>(
      [{ id: 'a' }, { id: 1 }, { id: 'c' }],
      list,
    );
    expect(values).toEqual([{ id: 'a' }, { id: 'c' }]);
    expect(placed.map(({ index }) => index)).toEqual([0, 2]);
    expect(placesOf(findings)).toEqual(['rows.1.id shape/wrong-type']);
  });

  it('leaves out a record with the id of an earlier one, and says which', () => {
    const { values, findings } = readRecords<Row>([{ id: 'a' }, { id: 'b' }, { id: 'a' }], list);
    expect(values).toHaveLength(2);
    expect(findings).toMatchObject([
      {
        code: 'records/repeated-record',
        path: ['rows', 2, 'id'],
        params: { list: 'rows', id: 'a', first: 1 },
      },
    ]);
  });

  it('knows a record without an id by all that it says', () => {
    const rows = [{ id: 'a' }, { id: 'a', note: 'x' }, { id: 'a' }];
    const { values, findings } = readRecords<Row>(rows, { list: 'rows', schema });
    expect(values).toHaveLength(2);
    expect(findings).toMatchObject([{ path: ['rows', 2], params: { id: null, first: 1 } }]);
  });

  it('takes records that have no id for different ones', () => {
    const read = readRecords<Row>([{ id: 'a' }, { id: 'a' }], { ...list, idOf: () => undefined });
    expect(read).toMatchObject({ values: [{ id: 'a' }, { id: 'a' }], findings: [] });
  });

  it('checks only what it keeps, and lets the caller name what comes twice', () => {
    const wrong = timeFinding('time/not-a-period', { text: 'x' }, { path: ['period'] });
    const { findings } = readRecords<Row>([{ id: 'a' }, { id: 'b' }, { id: 'a' }], {
      ...list,
      repeated: ({ id }) =>
        documentFinding('documents/duplicate-document', { document: id }, { path: ['id'] }),
      check: () => [wrong],
    });
    expect(placesOf(findings)).toEqual([
      'rows.2.id documents/duplicate-document',
      'rows.0.period time/not-a-period',
      'rows.1.period time/not-a-period',
    ]);
  });

  it('finishes records, and leaves out those that cannot be', () => {
    const { values, findings } = readRecords([{ id: 'a' }, { id: 'b' }], {
      ...list,
      idOf: (id: { readonly letter: string }) => id.letter,
      finish: ({ id }) =>
        id === 'a'
          ? { ok: true, value: { letter: id } }
          : { ok: false, findings: [shapeFinding('shape/not-valid', { detail: 'x' })] },
    });
    expect([values, placesOf(findings)]).toEqual([[{ letter: 'a' }], ['rows.1 shape/not-valid']]);
    expect(Object.isFrozen(values[0])).toBe(true);
  });

  it('finds every hole, and a row that fails when it is asked for', () => {
    const rows: unknown[] = [];
    rows.length = 3;
    Object.defineProperty(rows, 1, {
      get: () => {
        throw new Error('no');
      },
    });
    expect(placesOf(readRecords<Row>(rows, list).findings)).toEqual([
      'rows.0 shape/missing-field',
      'rows.1 shape/unreadable',
      'rows.2 shape/missing-field',
    ]);
  });

  it('takes a row with more wrong entries than a call has arguments', () => {
    const many = z.strictObject({ id: z.string(), parts: z.array(z.string()) });
    const parts = Array.from({ length: 150_000 }, () => 1);
    const read = readRecords<z.output<typeof many>>(
      [
        { id: 'a', parts },
        { id: 'b', parts: [] },
      ],
      {
        list: 'rows',
        schema: many,
      },
    );
    expect(read.values).toEqual([{ id: 'b', parts: [] }]);
    expect(read.findings.length).toBeGreaterThan(0);
  });

  it('reads an empty list', () => {
    expect(readRecords<Row>([], list)).toEqual({ values: [], placed: [], findings: [] });
  });
});
