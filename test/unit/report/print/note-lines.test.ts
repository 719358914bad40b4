import { describe, expect, it } from 'vitest';
import { noteLabel, noteLines } from '#inside/report';
import { layout, placesOf } from './support.js';

const lines = (label: string, ...texts: readonly string[]) =>
  placesOf(noteLines({ kind: 'note', label, lines: texts }, layout.annex));

describe('noteLabel', () => {
  it('ends in one colon', () => {
    expect(['Ghi chú', 'Ghi chú:', ''].map(noteLabel)).toEqual(['Ghi chú:', 'Ghi chú:', '']);
  });
});

describe('noteLines', () => {
  it('puts one line beside the label, several below it', () => {
    expect(lines('Ghi chú', 'một')).toEqual([['Ghi chú: một', 'lines.0']]);
    expect(lines('Ghi chú', 'một', 'hai')).toEqual([
      ['Ghi chú:', 'label'],
      ['một', 'lines.0'],
      ['hai', 'lines.1'],
    ]);
  });

  it('has the label in bold where it stands above its lines', () => {
    const stylesOf = (...texts: readonly string[]) =>
      noteLines({ kind: 'note', label: 'Ghi chú', lines: texts }, layout.annex).map(
        ({ style }) => style.bold === true,
      );
    expect(stylesOf('một', 'hai')).toEqual([true, false, false]);
    expect(stylesOf('một')).toEqual([false]);
  });

  it('needs neither label nor lines', () => {
    expect(lines('', 'một')).toEqual([['một', 'lines.0']]);
    expect(lines('Ghi chú')).toEqual([['Ghi chú:', 'label']]);
    expect(lines('')).toEqual([]);
  });
});
