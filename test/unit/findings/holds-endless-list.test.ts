import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { holdsEndlessList } from '#inside/findings';
import { stopwatch } from '../../support/stopwatch.js';

const endless = Object.assign([], { length: 4_000_000_000 });

const column = z.object({ choices: z.optional(z.array(z.string())) });
const form = z.object({ columns: z.readonly(z.array(column)), any: z.unknown() });

it.each([
  [endless, z.array(z.unknown()), true],
  [{ columns: endless }, form, true],
  [{ columns: [{ choices: endless }] }, form, true],
  [{ columns: [], any: endless }, form, true],
  [{ columns: [], another: endless }, form, true],
  [{ a: endless }, z.record(z.string(), z.array(z.string())), true],
  [endless, z.union([z.string(), z.nullable(z.array(z.string()))]), true],
  [{ columns: [{ choices: ['x'] }] }, form, false],
  [new Uint8Array(20_000_000), form, false],
  [5, form, false],
])('sees lists without an end: case %#', (value, schema, expected) => {
  expect(holdsEndlessList(value, schema)).toBe(expected);
});

it.each([new Uint8Array(40_000_000), Array.from({ length: 9_000_000 }, () => 0)])(
  'looks at the first of many values only: case %#',
  (value) => {
    const took = stopwatch();
    expect(holdsEndlessList(value, form)).toBe(false);
    expect(holdsEndlessList(value, z.record(z.string(), z.unknown()))).toBe(false);
    // Writing out their keys takes seconds, and more memory than many have.
    expect(took()).toBeLessThan(500);
  },
);

it('lets be what the schema does not look into', () => {
  const row = {
    get field(): never {
      throw new Error('asked');
    },
  };
  expect(holdsEndlessList([endless, row], z.array(z.unknown()))).toBe(false);
});

it('ends where values hold themselves', () => {
  const ring: Record<string, unknown> = {};
  ring['self'] = ring;
  interface Self {
    readonly self?: Self | undefined;
  }
  const self: z.ZodMiniType<Self> = z.object({ self: z.optional(z.lazy(() => self)) });
  expect(holdsEndlessList(ring, self)).toBe(false);
});
