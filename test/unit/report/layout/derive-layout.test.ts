import { deriveLayout } from 'danvan/report';
import { partyLayout, stateLayout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { present } from '../../../support/review.js';

const layout = present(partyLayout[1]);

describe('deriveLayout', () => {
  it('changes what is said and keeps the rest', () => {
    const ours = deriveLayout(layout, { id: 'ours', body: { text: { size: 15 } } });
    expect(ours).toEqual({ ...layout, id: 'ours', body: { ...layout.body, text: { size: 15 } } });
    expect(layout.body.text.size).toBe(14);
  });

  it('takes lists and a separator of another kind whole', () => {
    const { separator } = present(stateLayout[1]).letterhead;
    const ours = deriveLayout(layout, { letterhead: { columns: [75, 90], separator } });
    expect(ours.letterhead.columns).toEqual([75, 90]);
    expect(ours.letterhead.separator).toMatchObject(separator);
  });

  it('refuses fields that no layout has, and names those that there are', () => {
    const changes = JSON.parse(
      '{"letterhead":{"colums":[75,90]},"body":{"headings":[{"numer":"1"}]}}',
    );
    expect(() => deriveLayout(layout, changes)).toThrow(
      /letterhead\.colums is no field of a layout; there are columns, motto.*body\.headings\[0\]\.numer/u,
    );
  });

  it('refuses what no document can be laid out by', () => {
    expect(() => deriveLayout(layout, { page: { width: 1 } })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  });
});
