import { describe, expect, it } from 'vitest';
import { columnNeeds, points } from '#inside/report';

const ofLetters = (text: string): number => text.length * 10;
const measure = { headWidth: ofLetters, bodyWidth: ofLetters, pageWidth: 600, border: 6 };
const leastWidth = (...given: Parameters<typeof columnNeeds>) => columnNeeds(...given).least;
const nothing = { titles: [], figures: [], words: [] };

describe('columnNeeds', () => {
  it('makes no column narrower than 11 mm', () => {
    expect(leastWidth(nothing, measure)).toBe(points(11));
  });

  it('breaks no figure that takes less than a third of the page', () => {
    expect(leastWidth({ ...nothing, figures: ['1.234.567'] }, measure)).toBeCloseTo(96.1, 6);
    expect(leastWidth({ ...nothing, figures: ['9'.repeat(50)] }, measure)).toBeCloseTo(206.1, 6);
  });

  it('keeps words whole up to 26 mm, those of titles too', () => {
    const words = { ...nothing, words: ['ngắn nghiêng'] };
    expect(leastWidth(words, measure)).toBeCloseTo(76.1, 6);
    const titles = { ...nothing, titles: ['a'.repeat(30)] };
    expect(leastWidth(titles, measure)).toBeCloseTo(points(26) + 6.1, 6);
  });

  it('tells how long the words are', () => {
    const words = { ...nothing, words: ['ngắn', 'ngắn nghiêng'], titles: ['a'.repeat(30)] };
    expect(columnNeeds(words, measure).longest).toBe(126);
  });

  it('tells how long the names in longer texts are', () => {
    const words = { ...nothing, words: ['Đảng ủy xã Mẫu An', 'Ngắn'] };
    const wide = { ...measure, bodyWidth: (text: string) => text.length * 5 };
    expect(columnNeeds(words, wide).joined()).toBeCloseTo(9 * 5 + 6.1, 6);
    expect(columnNeeds({ ...nothing, words: ['ngắn'] }, wide).joined()).toBe(0);
  });

  it('tells how wide a heading of three lines is, and what it takes with all of its words whole', () => {
    const { head, wish } = columnNeeds({ ...nothing, titles: ['Thời hạn trả lời'] }, measure);
    expect(head).toBeCloseTo(76.1, 6);
    expect(wish).toBeCloseTo(86.1, 6);
  });

  it('wishes for one line for each text, up to 100 mm', () => {
    const words = { ...nothing, words: ['Đối thoại định kỳ', 'Có'] };
    expect(columnNeeds(words, measure).wish).toBeCloseTo(176.1, 6);
    expect(columnNeeds({ ...nothing, words: ['a '.repeat(99)] }, measure).wish).toBeCloseTo(
      points(100) + 6.1,
      6,
    );
  });

  it('keeps a dash with the day before it', () => {
    const days = { ...nothing, words: ['01/01 - 31/3'] };
    expect(columnNeeds(days, measure).least).toBeCloseTo(76.1, 6);
  });

  it('tells how long those are that a line of 30 mm holds', () => {
    const words = { ...nothing, words: ['xã An', 'xã Bình', 'Trường Tiểu học'] };
    expect(columnNeeds(words, measure).name).toBeCloseTo(76.1, 6);
    expect(columnNeeds({ ...nothing, figures: ['trên 12'] }, measure).name).toBeCloseTo(76.1, 6);
    expect(columnNeeds(nothing, measure).name).toBe(0);
  });

  it('gives the words of a total two lines', () => {
    const total = 'Tổng cộng (31/34)';
    const words = { ...nothing, words: [total] };
    expect(columnNeeds(words, measure).least).toBeCloseTo(76.1, 6);
    expect(columnNeeds({ ...words, totals: [total] }, measure).least).toBeCloseTo(
      Math.min(90, points(30)) + 6.1,
      6,
    );
  });

  it('tells in which width few words take some lines, and leaves many to their length', () => {
    const places = { ...nothing, words: ['Cơ quan nhà nước các cấp', 'Hội đồng'] };
    const { inLines } = columnNeeds(places, measure);
    expect([2, 3, 5].map((lines) => Math.round(inLines(lines)))).toEqual([126, 86, 76]);
    const many = { ...nothing, words: ['a '.repeat(20)] };
    expect(columnNeeds(many, measure).inLines(3)).toBe(0);
  });
});
