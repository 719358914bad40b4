import * as docx from 'docx';
import { describe, expect, it } from 'vitest';
import { docxOf } from '#inside/exporters/word';

describe('docxOf', () => {
  it('takes docx, also as the default of a module', () => {
    expect(docxOf(docx).Document).toBe(docx.Document);
    expect(docxOf({ default: docx }).Document).toBe(docx.Document);
  });

  it.each([undefined, null, {}, { Document: docx.Document }, 'docx'])('refuses %j', (library) => {
    expect(() => docxOf(library)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  });
});
