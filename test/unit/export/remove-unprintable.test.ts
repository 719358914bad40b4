import { removeUnprintable, exportFinding } from 'danvan/exporter';
import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { documentOf } from './support.js';

describe('removeUnprintable', () => {
  it('gives the same document back where all can be shown', () => {
    expect(removeUnprintable(sampleReport)).toEqual({ document: sampleReport, findings: [] });
    expect(removeUnprintable(sampleReport).document).toBe(sampleReport);
  });

  it('keeps tabs, line ends, emoji, invisible joiners and the replacement sign', () => {
    const text = 'a\tb\r\nc\u200d\u200b\u00ad\ufffd😀\u{1f1fb}';
    const document = documentOf({ kind: 'paragraph', text });
    expect(removeUnprintable(document).document).toBe(document);
  });

  it.each([
    ['a null', '\u0000'],
    ['a bell', '\u0007'],
    ['a vertical tab', '\u000b'],
    ['an escape', '\u001b'],
    ['a delete', '\u007f'],
    ['a C1 control', '\u0085'],
    ['a non-character', '\ufffe'],
    ['a high non-character', '\u{1ffff}'],
    ['half a pair', '\ud800'],
    ['the other half', '\udc00'],
  ])('takes out %s and says where', (_, character) => {
    const document = documentOf({ kind: 'list', ordered: true, items: ['a', `b${character}c`] });
    const { document: clean, findings } = removeUnprintable(document);
    expect(clean.blocks).toEqual([{ kind: 'list', ordered: true, items: ['a', 'bc'] }]);
    const params = { characters: [character], text: 'bc' };
    const place = { path: ['blocks', 0, 'items', 1] };
    expect(findings).toEqual([exportFinding('export/characters-removed', params, place)]);
  });

  it('names each character of a text once', () => {
    const document = { ...documentOf(), title: '\u0007a\u0000\u0007' };
    expect(removeUnprintable(document).findings[0]?.params).toEqual({
      characters: ['\u0007', '\u0000'],
      text: 'a',
    });
  });

  it('leaves its input untouched', () => {
    const document = { ...documentOf(), title: 'a\u0007' };
    removeUnprintable(document);
    expect(document.title).toBe('a\u0007');
  });
});
