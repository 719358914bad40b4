import { describe, expect, it } from 'vitest';
import { loadPdfmake } from '#inside/exporters/pdf';

describe('loadPdfmake', () => {
  it('loads the installed package', async () => {
    expect(await loadPdfmake()).toHaveProperty('default.createPdf');
  });

  it('says what to install where it is not there', async () => {
    const cause = new Error("Cannot find package 'pdfmake'");
    await expect(loadPdfmake(() => Promise.reject(cause))).rejects.toMatchObject({
      code: 'PEER_MISSING',
      message: expect.stringContaining('npm install pdfmake'),
      cause,
    });
  });
});
