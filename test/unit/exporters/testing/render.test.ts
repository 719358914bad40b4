import { plainText } from 'danvan/plain-text';
import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { copyOf, documentOf, render } from '#inside/exporters/testing';

describe('render', () => {
  it('gives the file and the text read back from it', async () => {
    const readText = (bytes: Uint8Array) => `${bytes.length} bytes`;
    const subject = { exporter: () => plainText(), readText };
    const { file, text } = await render(subject, documentOf([{ kind: 'paragraph', text: 'a' }]));
    expect(file.extension).toBe('txt');
    expect(text).toBe(`${file.bytes.length} bytes`);
  });
});

describe('copyOf', () => {
  it('shares nothing with the original', () => {
    const copy = copyOf(sampleReport);
    expect(copy).toEqual(sampleReport);
    expect(copy.blocks[0]).not.toBe(sampleReport.blocks[0]);
  });
});
