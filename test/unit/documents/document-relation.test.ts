import { documentRelationTypes } from 'danvan/documents';
import { describe, expect, it } from 'vitest';
import { documentRelationSchema } from '#inside/documents';

describe('documentRelationSchema', () => {
  it('reads each type and no other', () => {
    const rows = documentRelationTypes.map((type) => ({ type, from: 'a', to: 'b' }));
    expect(rows.map((row) => documentRelationSchema.parse(row))).toEqual(rows);
    const other = { type: 'concretizes', from: 'a', to: 'b' };
    expect(documentRelationSchema.safeParse(other).success).toBe(false);
  });
});
