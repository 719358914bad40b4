import type { TableBlock } from 'danvan';
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

const needs = (text: string) => textNeeds(table(text), sampleDocument.layout, 400);

describe('textNeeds', () => {
  it('keeps three quarters of what was asked for long words', () => {
    expect(needs('Hội Liên hiệp Phụ nữ '.repeat(20))[0]).toBe(150);
  });

  it('keeps no more than a short text takes', () => {
    const [need = 0] = needs('Xã Hòa Bình');
    expect(need).toBeGreaterThan(40);
    expect(need).toBeLessThan(100);
  });

  it('keeps nothing for figures', () => {
    expect(needs('Xã')[1]).toBe(0);
  });
});
