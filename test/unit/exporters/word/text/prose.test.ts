import { describe, expect, it } from 'vitest';
import { heading, list, note, paragraph } from '#inside/exporters/word';
import { mm, sheet } from '../support.js';

describe('heading', () => {
  it('is counted where a word processor can', () => {
    const block = { kind: 'heading', level: 1, number: 'I-', text: 'Kết quả' } as const;
    expect(heading(block, sheet())).toEqual({
      kind: 'paragraph',
      style: 'heading-1',
      text: 'Kết quả',
      number: { list: 0, run: 0, level: 0 },
    });
  });

  it('has its number as text where not, and none where it has none', () => {
    const block = { kind: 'heading', level: 3, number: 'đ)', text: 'Kết quả' } as const;
    expect(heading(block, sheet())).toMatchObject({ text: 'đ) Kết quả', number: 'none' });
    expect(heading({ ...block, number: '' }, sheet())).toMatchObject({
      text: 'Kết quả',
      number: 'none',
      firstLine: mm(10),
    });
  });

  it('is an article where a word stands before its number', () => {
    const block = { kind: 'heading', level: 1, number: 'Điều 1.', text: 'Phạm vi' } as const;
    expect(heading(block, sheet())).toMatchObject({ style: 'article', text: 'Phạm vi' });
    expect(heading({ ...block, level: 2 }, sheet())).toMatchObject({ style: 'heading-2' });
  });
});

describe('heading after a numbered list', () => {
  it('is counted with its items where it goes on, so that an item put in moves it', () => {
    const own = sheet();
    const before = { kind: 'list', ordered: true, items: ['a', 'b'] } as const;
    const [item] = list(before, own);
    const block = { kind: 'heading', level: 2, number: '3.', text: 'Phân công' } as const;
    expect(heading(block, own, before).number).toEqual(item?.number);
    expect(heading({ ...block, number: '1.' }, own, before).number).not.toEqual(item?.number);
  });
});

describe('paragraph', () => {
  it.each([
    [undefined, 'body'],
    ['justify', 'body'],
    ['center', 'body-center'],
    ['right', 'body-right'],
  ] as const)('aligned %s is of the style %s', (align, style) => {
    const block = { kind: 'paragraph', text: 'Lời.', ...(align && { align }) } as const;
    expect(paragraph(block).style).toBe(style);
  });

  it('is bold or slanted by a style of letters', () => {
    expect(paragraph({ kind: 'paragraph', text: 'Lời.', italic: true }).letters).toBe('italic');
  });
});

describe('list', () => {
  it('counts its items, each list anew', () => {
    const own = sheet();
    const block = { kind: 'list', ordered: true, items: ['a', 'b'] } as const;
    const runs = [list(block, own), list(block, own)].map((items) =>
      items.map(({ number }) => number !== 'none' && number?.run),
    );
    expect(runs).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });
});

describe('note', () => {
  it('has its label in bold above its lines, which stay together', () => {
    const lines = note({ kind: 'note', label: 'Ghi chú', lines: ['một', 'hai'] }, sheet());
    expect(lines.map(({ text, letters }) => [text, letters])).toEqual([
      ['Ghi chú:', 'bold-italic'],
      ['một', undefined],
      ['hai', undefined],
    ]);
    expect(lines.map(({ keepsWithNext }) => keepsWithNext)).toEqual([true, true, false]);
  });

  it('has one line beside its label, and long ones may part', () => {
    expect(note({ kind: 'note', label: 'Nguồn', lines: ['một'] }, sheet())).toHaveLength(1);
    const long = note({ kind: 'note', label: 'A', lines: Array(20).fill('b') }, sheet());
    expect(long.some(({ keepsWithNext }) => keepsWithNext)).toBe(false);
  });

  it('stands under the colon of the line above it', () => {
    const block = {
      kind: 'list',
      ordered: false,
      items: ['a;', 'b.'],
      under: 'Kính gửi:',
    } as const;
    const own = sheet();
    const width = own.page.printableWidth;
    for (const item of list(block, own)) {
      expect(item.style).toBe('addressee');
      expect(item.left).toBeGreaterThan(width / 2);
      expect(item.left).toBeLessThan(width * 0.6);
    }
  });
});

describe('long prose', () => {
  const text = 'Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu đã nhận được 31 báo cáo phải gửi';
  const whole = 'Ban~Tuyên~giáo và Dân~vận Tỉnh~ủy Mẫu đã nhận được 31~báo cáo phải gửi';
  const joined = (shown: string): string => shown.replaceAll('\u00a0', '~');

  it('has no line that ends within a name, wherever it is broken', () => {
    expect(joined(paragraph({ kind: 'paragraph', text }).text)).toBe(whole);
    const items = list({ kind: 'list', ordered: false, items: [text, 'Xã Mẫu An'] }, sheet());
    expect(items.map((item) => joined(item.text))).toEqual([whole, 'Xã Mẫu An']);
    const block = { kind: 'heading', level: 2, number: '1.', text } as const;
    expect(joined(heading(block, sheet()).text)).toContain('31~báo~cáo phải gửi');
  });
});
