import { describe, expect, it } from 'vitest';
import { latinText, pdfObjects } from '#inside/exporters/pdf';
import { latin, smallPdf } from './support.js';

describe('pdfObjects', () => {
  it('takes a file apart in the order of its objects', () => {
    const parts = pdfObjects(smallPdf('<<\n/Length 2\n>>', 'ab'));
    expect(parts?.objects.map(({ id }) => id)).toEqual([2, 1]);
    expect(latinText(parts?.header ?? latin(''))).toBe('%PDF-1.3\n');
    expect(parts?.trailer).toBe('trailer\n<<\n/Size 3\n>>\n');
  });

  it.each([
    ['has no table', latin('%PDF-1.7\n')],
    ['names a wrong place', latin('%PDF-1.7\nstartxref\n4\n%%EOF\n')],
    ['names a place where no object is', smallPdf('<<\n>>', 'ab', 1)],
  ])('leaves alone what %s', (_name, file) => {
    expect(pdfObjects(file)).toBeUndefined();
  });
});
