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

  it('stops between blocks', () => {
    const signal = { aborted: true };
    expect(() => blockNodes([signatures], [], sheet({ signal }))).toThrow(
      expect.objectContaining({ code: 'ABORTED' }),
    );
  });
});
