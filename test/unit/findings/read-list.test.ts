import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { readList, readRecord } from '#inside/findings';

const schema = z.strictObject({ id: z.string(), count: z.number().default(0) });

describe('readRecord', () => {
  it('gives the frozen value with its defaults', () => {
    const read = readRecord(schema, { id: 'a' });
    expect(read).toEqual({ ok: true, value: { id: 'a', count: 0 } });
    expect(read.ok && Object.isFrozen(read.value)).toBe(true);
  });

  it('gives all findings, placed below the path', () => {
    const read = readRecord(schema, { count: 'x', more: 1 }, ['rows', 3]);
    expect(
      read.ok ? [] : read.findings.map(({ code, path }) => `${code} ${path.join('.')}`),
    ).toEqual(
      expect.arrayContaining([
        'shape/missing-field rows.3.id',
        'shape/wrong-type rows.3.count',
        'shape/unknown-field rows.3',
      ]),
    );
  });

  it.each([null, undefined, 1, 'x', [], NaN])('refuses %s without throwing', (input) => {
    expect(readRecord(schema, input).ok).toBe(false);
  });
});

describe('readList', () => {
  it('keeps what can be read with its place, and the findings of the rest', () => {
    const { placed, findings } = readList(
      (row, path) => readRecord(schema, row, path),
      [{ id: 'a' }, { id: 1 }, { id: 'c', count: 2 }],
      'rows',
    );
    expect(placed).toEqual([
      { value: { id: 'a', count: 0 }, index: 0 },
      { value: { id: 'c', count: 2 }, index: 2 },
    ]);
    expect(findings.map(({ path }) => path)).toEqual([['rows', 1, 'id']]);
  });

  it('reads an empty list', () => {
    expect(readList(() => ({ ok: false, findings: [] }), [], 'rows')).toEqual({
      placed: [],
      findings: [],
    });
  });
});
