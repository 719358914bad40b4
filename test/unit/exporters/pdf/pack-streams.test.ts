import { unzlibSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packStreams, latinText, pdfObjects } from '#inside/exporters/pdf';
import { documentOf, latin, pagesOf, renderPdf, smallPdf } from './support.js';

/** The streams of a file that are packed, as they stand in it. */
const packedStreams = (file: Uint8Array): readonly Uint8Array[] =>
  (pdfObjects(file)?.objects ?? []).flatMap(({ bytes }) => {
    const text = latinText(bytes);
    const [, length] = /\/Length (\d+)\n\/Filter \/FlateDecode/.exec(text) ?? [];
    const start = text.indexOf('\nstream\n') + 8;
    return length === undefined ? [] : [bytes.subarray(start, start + Number(length))];
  });

describe('packStreams', () => {
  it('packs a stream, whatever stands in it, and moves what follows', () => {
    const content = 'q\nstream\n\nendstream\nendobj\nQ'.repeat(9);
    const file = smallPdf(`<<\n/Length ${content.length}\n>>`, content);
    const [stream = latin('')] = packedStreams(packStreams(file));
    expect(latinText(unzlibSync(stream))).toBe(content);
    expect(pdfObjects(packStreams(file))?.objects).toHaveLength(2);
  });

  it('leaves a stream that is packed in another way', () => {
    const file = smallPdf('<<\n/Length 2\n/Filter /DCTDecode\n>>', 'ab');
    expect(packStreams(file)).toEqual(file);
  });

  it('gives back a file that it cannot take apart', () => {
    const file = latin('%PDF-1.7\n%%EOF\n');
    expect(packStreams(file)).toEqual(file);
  });
});

describe('the streams of a report', () => {
  it('are packed by one library, not by that of the runtime', async () => {
    const { bytes } = await renderPdf(documentOf([{ kind: 'paragraph', text: 'Hòa giải' }]));
    const streams = packedStreams(bytes);
    expect(streams.length).toBeGreaterThan(3);
    const again = streams.map((stream) => zlibSync(unzlibSync(stream), { level: 4 }));
    expect(again).toEqual(streams.map((stream) => new Uint8Array(stream)));
  });

  it('are read by others', async () => {
    const { bytes } = await renderPdf(documentOf([{ kind: 'paragraph', text: 'Hòa giải' }]));
    expect(pagesOf(bytes)[0]).toContain('Hòa giải');
  });
});
