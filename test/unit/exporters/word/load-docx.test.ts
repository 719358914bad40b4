import { describe, expect, it } from 'vitest';
import { docxOf, loadDocx } from '#inside/exporters/word';

describe('loadDocx', () => {
  it('imports the installed package', async () => {
    expect(docxOf(await loadDocx()).Document).toBeTypeOf('function');
  });

  it('says what to install where it is missing', async () => {
    const missing = loadDocx(() => Promise.reject(new Error('no such package')));
    await expect(missing).rejects.toMatchObject({
      code: 'PEER_MISSING',
      message: expect.stringContaining('npm install docx'),
    });
  });
});
