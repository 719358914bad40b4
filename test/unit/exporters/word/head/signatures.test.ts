import type { SignaturesBlock } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { signatures, type WordTable } from '#inside/exporters/word';
import { mm, paragraphsOf, sheet, stylesOf } from '../support.js';

const recipients = { label: 'Nơi nhận:', items: ['- Lưu.'], typist: 'ToànKiên-12' };
const signer = { authority: 'K/T Trưởng Ban', post: 'Phó Trưởng Ban' };

const tablesOf = (block: Omit<SignaturesBlock, 'kind'>): readonly WordTable[] =>
  signatures({ kind: 'signatures', ...block }, sheet()).flatMap((node) =>
    node.kind === 'table' ? [node] : [],
  );

describe('signatures', () => {
  it('stand beside the recipients on the right half, in one row that stays whole', () => {
    const [table] = tablesOf({ recipients, signers: [signer] });
    expect(table?.widths.map(Math.round)).toEqual([mm(82.5), mm(82.5)].map(Math.round));
    expect(table?.rows).toMatchObject([{ isWhole: true }]);
    expect(table && stylesOf([table])).toEqual([
      'recipients-label',
      'recipients',
      'typist',
      'authority',
      'post',
      'name',
    ]);
  });

  it('keep the room of a name that is left blank', () => {
    const [table] = tablesOf({ signers: [{ post: 'Trưởng Ban' }] });
    expect(table && stylesOf([table]).slice(-2)).toEqual(['post', 'name']);
  });

  it('of two beside recipients share two thirds, level with each other', () => {
    const long = {
      post: 'Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy, phụ trách công tác dân vận',
    };
    const [table] = tablesOf({ recipients, signers: [signer, long] });
    expect(table?.widths).toHaveLength(4);
    const posts = table ? paragraphsOf([table]).filter(({ style }) => style === 'post') : [];
    const lines = posts.map(({ text }) => text.split('\n').length);
    expect(lines[0]).toBe(lines[1]);
    expect(lines[0]).toBeGreaterThan(1);
  });

  it('of several bodies stand in rows that keep together', () => {
    const tables = tablesOf({ signers: [signer, signer, signer, signer, signer] });
    expect(tables.map(({ widths }) => widths.length)).toEqual([3, 3, 1]);
    const kept = tables.map((table) => paragraphsOf([table])[0]?.keepsWithNext);
    expect(kept).toEqual([true, true, undefined]);
  });

  it('are a list of recipients alone where nobody signs', () => {
    const [table] = tablesOf({ recipients, signers: [] });
    expect(table && stylesOf([table])).toContain('recipients');
  });
});
