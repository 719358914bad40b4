import * as docx from 'docx';
import { describe, expect, it } from 'vitest';
import { partsOf } from '#inside/exporters/word';

const make = () => new docx.Document({ sections: [{ children: [new docx.Paragraph('Lời.')] }] });
const textOf = (parts: Readonly<Record<string, Uint8Array>>): string =>
  new TextDecoder().decode(parts['word/document.xml']);

describe('partsOf', () => {
  it('gives the parts that docx writes', async () => {
    const parts = await partsOf(make, docx);
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml']),
    );
    expect(textOf(parts)).toContain('Lời.');
  });

  it.each([undefined, {}, { compile: () => 7 }, { compile: () => new Map([['a', 7]]) }])(
    'unpacks what it packed where it does not show them: %j',
    async (compiler) => {
      const { Packer } = docx;
      const own = { pack: Packer.pack.bind(Packer), compiler };
      const parts = await partsOf(make, Object.assign({}, docx, { Packer: own }));
      expect(textOf(parts)).toBe(textOf(await partsOf(make, docx)));
    },
  );
});
