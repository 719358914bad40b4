import { expect, it } from 'vitest';
import * as z from 'zod';
import { readConferences, workplaceFields, workplaceWords } from '#inside/democracy';

it('are of an agency where nothing else is said', () => {
  expect(z.object(workplaceFields).parse({})).toEqual({ sphere: 'agency' });
  expect(z.object(workplaceFields).safeParse({ sphere: 'x' }).success).toBe(false);
});

it('name kinds, each at its place', () => {
  const row = { id: 'c', unit: 'x', agencyKind: 'agency' };
  expect(readConferences([row]).values.map(workplaceWords)).toEqual([
    {
      agencyKinds: [{ id: 'agency', path: ['agencyKind'] }],
      enterpriseKinds: [{ id: undefined, path: ['enterpriseKind'] }],
    },
  ]);
});
