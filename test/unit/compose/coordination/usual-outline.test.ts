import { en, vi } from 'danvan';
import { instrumentKinds } from 'danvan/coordination';
import { usualOutline } from 'danvan/report';
import { describe, expect, it } from 'vitest';

const sectionsOf = (kind: (typeof instrumentKinds)[number]) =>
  usualOutline(kind, vi).chapters.flatMap(({ sections }) => sections.map(({ id }) => id));

describe('usualOutline', () => {
  it('numbers regulations and joint resolutions by articles, programmes and plans by headings', () => {
    const numberings = instrumentKinds.map((kind) => usualOutline(kind, vi).numbering);
    expect(numberings).toEqual(['articles', 'headings', 'headings', 'articles']);
  });

  it('has a place for all that an instrument can say; the parties of a programme stand in its opening', () => {
    for (const kind of instrumentKinds) {
      const sections = sectionsOf(kind);
      expect(new Set(sections).size).toBe(sections.length);
      expect(sections).toHaveLength(kind === 'regulation' || kind === 'joint-resolution' ? 18 : 17);
    }
    expect(sectionsOf('programme')).not.toContain('parties');
  });

  it('has words and letters for the symbol in both languages', () => {
    const symbols = instrumentKinds.map((kind) => usualOutline(kind, vi).documentSymbol);
    expect(symbols).toEqual(['QCPH', 'CTr', 'KH', 'NQLT']);
    expect(usualOutline('plan', en).documentKinds).toEqual(['Coordination plan', 'Plan']);
    expect(usualOutline('plan', en).chapters.every(({ heading }) => heading !== '')).toBe(true);
  });
});
