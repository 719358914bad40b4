import pdfmake from 'pdfmake';
import * as namespace from 'pdfmake';
import { describe, expect, it, vi } from 'vitest';
import { createFaces, pdfDefinition, typeset } from '#inside/exporters/pdf';
import { context, documentOf, tinos } from './support.js';

const define = () =>
  pdfDefinition(documentOf([{ kind: 'paragraph', text: 'Hòa giải' }]), createFaces(tinos), context)
    .definition;
const opening = (bytes: Uint8Array): string => String.fromCharCode(...bytes.slice(0, 5));

describe('typeset', () => {
  it.each([
    ['the default export', pdfmake],
    ['the module', namespace],
    ['a module wrapped twice', { default: { default: pdfmake } }],
  ])('works with %s', async (_name, library) => {
    expect(opening(await typeset(define(), tinos, library))).toBe('%PDF-');
  });

  it('leaves the instance of the caller as it is, and the console silent', async () => {
    const warn = vi.spyOn(console, 'warn');
    const before = { ...pdfmake };
    await typeset(define(), tinos, pdfmake);
    expect({ ...pdfmake }).toEqual(before);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('reads no file or address through its nodes', async () => {
    const image = (path: string) => ({ ...define(), content: [{ image: path }] });
    const wanted = [import.meta.filename, 'https://example.org/a.png'];
    for (const path of wanted) {
      await expect(typeset(Object(image(path)), tinos, pdfmake)).rejects.toThrow(
        /denied|Invalid image/u,
      );
    }
  });

  it.each([[{ createPdf: () => undefined }], [null], ['pdfmake']])(
    'refuses what is no pdfmake: %j',
    async (library) => {
      await expect(typeset(define(), tinos, library)).rejects.toMatchObject({
        code: 'INVALID_ARGUMENT',
      });
    },
  );
});
