import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../../support/sample-document.js';
import { writeContact } from '#inside/exporters/excel';
import { textsOf, writerOn } from '../support.js';

function written(contact: string): readonly string[] {
  const { writer, sheet } = writerOn([200, 260]);
  writeContact({ ...sampleDocument, contact }, writer);
  return textsOf(sheet);
}

describe('writeContact', () => {
  it('writes what is too long for a footer, in full', () => {
    const contact = 'Số 1, đường Mẫu. '.repeat(30).trim();
    expect(written(contact)).toEqual([contact]);
  });

  it('leaves to the footer what it holds, and nothing where there is none', () => {
    expect(written('Số 1, đường Mẫu')).toEqual([]);
    expect(written('')).toEqual([]);
  });
});
