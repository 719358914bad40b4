import { isDanvanError } from 'danvan';
import { describe, expect, it } from 'vitest';
import { hostileValues } from '../../support/hostile-values.js';
import { readers } from '../../support/readers.js';

// Programs without types hand in anything; JSON of no known type stands for them.
const untyped = (value: unknown): never => [value].at(0) as never;
const errorsIn = (findings: readonly { readonly severity: string }[]): number =>
  findings.filter(({ severity }) => severity === 'error').length;

describe.each(Object.entries(readers))('the reader of %s', (_, { read, row }) => {
  const fields = Object.keys(row);

  it('takes a row that is well', () => {
    const { kept, findings } = read(untyped([row]));
    expect([kept, errorsIn(findings)]).toEqual([1, 0]);
  });

  it('finds every hole, and keeps the rest', () => {
    const rows: unknown[] = [row];
    rows.length = 3;
    const { kept, findings } = read(untyped(rows));
    expect([kept, errorsIn(findings)]).toEqual([1, 2]);
  });

  it.each(hostileValues)('finds a row that is %s, and keeps the others', (_what, value) => {
    const { kept, findings } = read(untyped([value, row]));
    expect(kept).toBe(1);
    expect(errorsIn(findings)).toBeGreaterThan(0);
  });

  it.each(hostileValues)('finds a row whose field is %s, and keeps the others', (_what, value) => {
    for (const field of fields) {
      const { kept, findings } = read(untyped([{ ...row, [field]: value }, row]));
      expect([field, kept, errorsIn(findings) > 0]).toEqual([field, 1, true]);
    }
  });

  it.each([undefined, null, {}, 'rows', 5, new Map()])('refuses %o as its list', (rows) => {
    const refuse = (): unknown => read(untyped(rows));
    try {
      refuse();
    } catch (error) {
      expect(isDanvanError(error) && error.code).toBe('INVALID_ARGUMENT');
      expect(isDanvanError(error) && error.message).toMatch(/must be an array; it is /);
    }
  });

  it('leaves out what comes a second time, and says so', () => {
    const { kept, findings } = read(untyped([row, { ...row }]));
    expect([kept, findings.length > 0]).toEqual([1, true]);
  });

  it('gives what is frozen, and leaves what it was given alone', () => {
    const given = JSON.stringify(row);
    read(untyped([row]));
    expect(JSON.stringify(row)).toBe(given);
    expect(
      Object.values(row).some((value) => typeof value === 'object' && Object.isFrozen(value)),
    ).toBe(false);
  });
});
