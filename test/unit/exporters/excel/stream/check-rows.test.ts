import type { TableRow } from 'danvan/report';
import { expect, it } from 'vitest';
import { checkRows } from '#inside/exporters/excel';
import { sampleDocument } from '../../../../support/sample-document.js';
import { wordTable } from '../support.js';

const streamed = { document: sampleDocument, table: wordTable([]), path: ['annexes', 0] };
const row = (text: string): TableRow => ({ role: 'data', cells: { word: { kind: 'text', text } } });

it('gives words in NFC, and tells where a character was removed', () => {
  const { rows, findings } = checkRows([row('a'), row('Gò\u0000'.normalize('NFD'))], 500, streamed);
  expect(rows[1]?.cells['word']).toEqual({ kind: 'text', text: 'Gò' });
  expect(findings[0]?.path).toEqual(['annexes', 0, 'rows', 501, 'cells', 'word', 'text']);
});

it('leaves formulas out', () => {
  const place = { row: 9, column: 'word' };
  const formula = { op: 'sum', from: place, to: place } as const;
  const cells = { word: { kind: 'number', amount: 1, decimals: 0, formula } } as const;
  const { rows } = checkRows([{ role: 'data', cells }], 0, streamed);
  expect(rows[0]?.cells['word']).toEqual({ kind: 'number', amount: 1, decimals: 0 });
});

it('refuses what is no row, and a cell without a column', () => {
  const broken = JSON.parse('[{ "role": "data", "cells": { "word": 5 } }]');
  expect(() => checkRows(broken, 0, streamed)).toThrow();
  const cells = { other: { kind: 'text', text: '' } } as const;
  expect(() => checkRows([{ role: 'data', cells }], 0, streamed)).toThrow('other');
});
