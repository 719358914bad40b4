import { describe, expect, it } from 'vitest';
import { blockNodes } from '#inside/exporters/word';
import { sampleDocument } from '../../../support/sample-document.js';
import { paragraphsOf, sheet, textsOf } from './support.js';

const signatures = { kind: 'signatures', signers: [{ post: 'Trưởng Ban' }] } as const;

describe('blockNodes', () => {
  it('makes nodes of every block in order', () => {
    const texts = textsOf(blockNodes(sampleDocument.blocks, ['blocks'], sheet()));
    expect(texts).toContain('Nơi nhận:');
    expect(texts.indexOf('Nơi nhận:')).toBeGreaterThan(texts.indexOf('Kết quả theo xã, phường'));
  });

  it('keeps what stands before signatures on their page', () => {
    const blocks = [{ kind: 'paragraph', text: 'Cuối.' }, signatures] as const;
    const [last] = paragraphsOf(blockNodes(blocks, [], sheet()));
    expect(last?.keepsWithNext).toBe(true);
    const [alone] = paragraphsOf(blockNodes(blocks.slice(0, 1), [], sheet()));
    expect(alone?.keepsWithNext).toBeUndefined();
  });

  it('keeps the notes of a table on the page of its last rows', () => {
    const cells = { unit: { kind: 'text', text: 'xã A' } } as const;
    const table = {
      kind: 'table',
      labels: [],
      columns: [{ key: 'unit', title: 'Đơn vị', width: 1, align: 'left' }],
      rows: Array.from({ length: 3 }, () => ({ role: 'data', cells }) as const),
    } as const;
    const note = { kind: 'note', label: 'Ghi chú', lines: ['một'] } as const;
    const nodes = blockNodes([table, note, note], [], sheet());
    const kept = paragraphsOf(nodes).map(({ text, keepsWithNext }) => [text, keepsWithNext]);
    expect(kept.slice(-4)).toEqual([
      ['xã A', true],
      ['xã A', true],
      ['Ghi chú: một', true],
      ['Ghi chú: một', false],
    ]);
  });

  it('stops between blocks', () => {
    const signal = { aborted: true };
    expect(() => blockNodes([signatures], [], sheet({ signal }))).toThrow(
      expect.objectContaining({ code: 'ABORTED' }),
    );
  });
});
