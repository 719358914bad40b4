import { vi } from 'danvan';
import { describe, expect, it } from 'vitest';
import { letterheadStyles, titleStyles } from '#inside/exporters/word';
import { layout, state } from '../support.js';

describe('letterheadStyles', () => {
  it('have one for each line of the motto', () => {
    const mottoes = letterheadStyles(state, vi.labels).filter(({ id }) => id.startsWith('motto'));
    expect(mottoes.map(({ id, name, text }) => [id, name, text.size])).toEqual([
      ['motto-1', 'Tiêu ngữ 1', 12],
      ['motto-2', 'Tiêu ngữ 2', 13],
    ]);
  });

  it('frame the marks that the layout frames', () => {
    const secrecy = letterheadStyles(layout, vi.labels).find(({ id }) => id === 'secrecy');
    expect(secrecy?.frame).toBe('box');
    const { marks } = layout;
    const plain = {
      ...layout,
      ...(marks && { marks: { ...marks, secrecy: { ...marks.secrecy, framed: false } } }),
    };
    expect(letterheadStyles(plain, vi.labels).find(({ id }) => id === 'secrecy')?.frame).toBe(
      undefined,
    );
  });
});

describe('titleStyles', () => {
  it('lead from kind to subject to prose', () => {
    const [title, subject] = titleStyles(layout, vi.labels);
    expect([title?.next, subject?.next]).toEqual(['subject', 'body']);
    expect(title?.text).toEqual(layout.title.documentKind);
  });

  it('keep a line off the letters above it', () => {
    const line = titleStyles(state, vi.labels).find(({ id }) => id === 'title-separator');
    expect(line).toMatchObject({ isThin: true, frame: 'above' });
    expect(line?.above).toBeGreaterThan(3);
    const sign = titleStyles(layout, vi.labels).find(({ id }) => id === 'title-separator');
    expect(sign?.frame).toBeUndefined();
  });
});
