import * as docx from 'docx';
import { describe, expect, it } from 'vitest';
import { writeWord } from '#inside/exporters/word';
import { sampleDocument } from '../../../../support/sample-document.js';
import { definitionOf, partsOf } from '../support.js';

describe('writeWord', () => {
  it('writes the same file of the same definition', async () => {
    const definition = definitionOf(sampleDocument);
    expect(await writeWord(definition, docx)).toEqual(await writeWord(definition, docx));
  });

  it('refuses what is no docx', async () => {
    const written = writeWord(definitionOf(sampleDocument), {});
    await expect(written).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  });

  it('tells title and issuer in the properties of the file', async () => {
    const { 'docProps/core.xml': core = '' } = await partsOf(sampleDocument);
    expect(core).toContain(`<dc:title>${sampleDocument.title}</dc:title>`);
    expect(core).toContain(`<dc:creator>${sampleDocument.issuer}</dc:creator>`);
  });
});
