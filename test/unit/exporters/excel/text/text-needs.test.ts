import type { TableBlock } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { textNeeds } from '#inside/exporters/excel';
import { sampleDocument } from '../../../../support/sample-document.js';

const column = (key: string) => ({ key, title: key, width: 1, align: 'left' }) as const;

const table = (text: string): TableBlock => ({
  kind: 'table',
  labels: [],
  columns: [column('a'), column('b')],
  rows: [
    {
      role: 'data',
      cells: { a: { kind: 'text', text }, b: { kind: 'number', amount: 5, decimals: 0 } },
    },
  ],
});

const needs = (text: string) =>
  textNeeds(table(text), sampleDocument.layout, { width: 400, figures: [30, 30] });

describe('textNeeds', () => {
  it('keeps three quarters of what was asked for long words', () => {
    expect(needs('Hội Liên hiệp Phụ nữ '.repeat(20))[0]).toBe(150);
  });

  it('keeps no more than a short text takes', () => {
    const [need = 0] = needs('Xã Hòa Bình');
    expect(need).toBeGreaterThan(40);
    expect(need).toBeLessThan(100);
  });

  it('keeps a label three times as wide as a figure where that was asked', () => {
    const text = 'Hội Liên hiệp Phụ nữ '.repeat(20);
    const figures = Array.from({ length: 34 }, (_, at) => `f${at}`);
    const wide: TableBlock = {
      ...table(text),
      columns: [{ ...column('a'), width: 3 }, ...figures.map(column)],
    };
    const about = { width: 700, figures: [20, ...figures.map(() => 30)] };
    expect(textNeeds(wide, sampleDocument.layout, about)[0]).toBe(90);
  });

  it('keeps room for a word', () => {
    const about = { width: 60, figures: [20, 20] };
    const text = 'Hội Liên hiệp Phụ nữ '.repeat(20);
    expect(textNeeds(table(text), sampleDocument.layout, about)[0]).toBeGreaterThanOrEqual(40);
  });

  it('keeps nothing for figures', () => {
    expect(needs('Xã')[1]).toBe(0);
  });
});
