import { describe, expect, it } from 'vitest';
import { roomyParts, type ColumnSize, type MeasuredColumn } from '#inside/report';

const column = (key: string, least: number, longest = 0, name = 0): MeasuredColumn => ({
  key,
  least,
  longest,
  inLines: () => 0,
  name,
  joined: () => 0,
  head: 0,
  share: 1,
});
const fits = (some: readonly ColumnSize[], share: number): boolean =>
  some.reduce((sum, { least }) => sum + least, 0) <= 400 * share;
const leastOf = (sizes: readonly MeasuredColumn[]) =>
  roomyParts(sizes, { columns: [], labels: ['a'] }, fits).map((part) =>
    part.map(({ least }) => Math.round(least)),
  );

describe('roomyParts', () => {
  it('gives long words the room that a table of one part has', () => {
    expect(leastOf([column('a', 40), column('b', 40, 600), column('c', 40)])).toEqual([
      [40, 156, 40],
    ]);
  });

  it('gives them less where all would not fit one part', () => {
    const [part = []] = leastOf([column('a', 100), column('b', 40, 600), column('c', 150)]);
    expect(part[1]).toBeGreaterThan(40);
    expect(part[1]).toBeLessThanOrEqual(150);
  });

  it('makes one part more for words of very many lines', () => {
    const wide = [column('a', 100), column('b', 150, 2000), column('c', 150)];
    expect(leastOf(wide)).toEqual([
      [100, 156],
      [100, 150],
    ]);
  });

  it('makes one part more rather than columns of one word a line', () => {
    const texts = ['a', 'b', 'c', 'd'].map((key) => column(key, 60, 500));
    expect(leastOf([...texts, column('e', 60)])).toHaveLength(2);
  });

  it('makes no text wider than it is', () => {
    expect(leastOf([column('a', 40), column('b', 40, 60)])).toEqual([[40, 40]]);
  });

  it('keeps names in one line, but not at the price of another part', () => {
    const [names, text] = [column('a', 40, 300, 80), column('b', 40, 600)];
    expect(leastOf([column('a', 40, 150, 80), text])).toEqual([[80, 156]]);
    expect(leastOf([column('a', 40, 90, 80), column('b', 100, 100), column('c', 250)])).toEqual([
      [40, 100, 250],
    ]);
    expect(leastOf([names, text])).toEqual([[125, 156]]);
  });

  it('keeps at least the names in longer texts whole, where cells take a line more for it', () => {
    const place = { ...column('a', 40, 90, 90), joined: () => 70 };
    const text = column('b', 100, 800);
    expect(leastOf([place, text, column('c', 165)])).toEqual([[70, 156, 165]]);
    const apart = leastOf([{ ...place, joined: () => 0 }, text, column('c', 165)]);
    expect(apart).toEqual([[40, 156, 165]]);
  });

  it('keeps names in longer texts whole in tables whose words take many lines', () => {
    const place = { ...column('a', 30, 110), joined: () => 60 };
    const texts = ['b', 'c', 'd'].map((key) => column(key, 40, 450));
    expect(leastOf([place, ...texts])).toEqual([[60, 113, 113, 113]]);
    const apart = leastOf([{ ...place, joined: () => 70 }, ...texts]);
    expect(apart).toEqual([[30, 113, 113, 113]]);
  });

  it('gives few words the room that their lines need, which they do not fill', () => {
    const words = { ...column('b', 40, 120), inLines: (lines: number) => (lines < 5 ? 60 : 30) };
    expect(leastOf([column('a', 40), words, column('c', 300)])).toEqual([[40, 60, 300]]);
    expect(leastOf([column('a', 40), words, column('c', 310)])).toEqual([[40, 40, 310]]);
  });
});
