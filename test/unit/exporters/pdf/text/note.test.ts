import { describe, expect, it } from 'vitest';
import { note } from '#inside/exporters/pdf';
import { sheet, textsOf } from '../support.js';

const textsOfNote = (label: string, lines: readonly string[]): readonly string[] =>
  textsOf(note({ kind: 'note', label, lines }, [], sheet()).node);

describe('note', () => {
  it('puts several lines below a label with a colon', () => {
    expect(textsOfNote('Ghi chú', ['một', 'hai'])).toEqual(['Ghi chú:', 'một', 'hai']);
  });

  it('puts one line beside the label', () => {
    expect(textsOfNote('Ghi chú:', ['một'])).toEqual(['Ghi chú: một']);
  });

  it('needs neither label nor lines', () => {
    expect(textsOfNote('', ['một', 'hai'])).toEqual(['một', 'hai']);
    expect(textsOfNote('Ghi chú', [])).toEqual(['Ghi chú:']);
  });

  it('is small and slanted, its label bold', () => {
    const { node } = note({ kind: 'note', label: 'Ký hiệu', lines: ['a', 'b'] }, [], sheet());
    expect(node).toMatchObject({
      stack: [{ bold: true, italics: true, fontSize: 12 }, { italics: true, fontSize: 12 }, {}],
    });
    expect(node).not.toHaveProperty('stack.1.bold');
  });
});
