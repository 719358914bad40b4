import { createHash } from 'node:crypto';
import * as docx from 'docx';
import { exportReport } from 'danvan';
import type { Block } from 'danvan/report';
import { sampleReport } from 'danvan/testing';
import { word } from 'danvan/word';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWord, wordLines } from '../../../conformance/read-word.js';
import { hashesIn } from '../../../support/zones.js';
import { context, documentOf, partsOf } from './support.js';

const render = async (blocks: readonly Block[]) =>
  (await exportReport(documentOf(blocks), word(), context)).bytes;

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const program = `
  import { exportReport, vi } from 'danvan';
  import { word } from 'danvan/word';
  import { sampleReport } from 'danvan/testing';
  const { bytes } = await exportReport(sampleReport, word(), { locale: vi, createdAt: '2020-07-07' });`;

describe('word', () => {
  it('is an exporter of pages', () => {
    expect(word()).toMatchObject({ name: 'word', capabilities: { pages: true } });
  });

  it('gives a file of Word, with the docx that was handed in too', async () => {
    const file = await exportReport(sampleReport, word({ docx }), context);
    expect(file).toMatchObject({
      extension: 'docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      findings: [],
    });
    expect(Object.keys(unzipSync(file.bytes))).toContain('word/document.xml');
  });

  it('refuses what is no docx', () => {
    const options = { docx: { Document: docx.Document, Packer: {} } };
    expect(() => word(options)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  });

  it('gives the same bytes in three time zones', async () => {
    const { bytes } = await exportReport(sampleReport, word(), context);
    const zones = ['Pacific/Kiritimati', 'Asia/Ho_Chi_Minh', 'America/St_Johns'];
    expect(hashesIn(zones, program)).toEqual(zones.map(() => hash(bytes)));
  });

  it('holds the day of the context and no other', async () => {
    const { 'docProps/core.xml': core = '' } = await partsOf(sampleReport);
    expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
      '2020-07-07T00:00:00Z',
      '2020-07-07T00:00:00Z',
    ]);
    expect(core).toContain('<dc:language>vi</dc:language>');
  });

  it('shows text that looks like a field, a macro or a number of a list as it stands', async () => {
    const texts = [
      '{ PAGE }',
      '{danvan-list-0-0}',
      '{danvan-list-2-1}',
      'CURRENT',
      'DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc"',
      '</w:t></w:r><w:fldSimple w:instr="PAGE"/>',
      'HYPERLINK "http://example.org"',
      '  hai khoảng trắng  ',
    ];
    const list = { kind: 'list', ordered: true, items: ['Một'] } as const;
    const blocks = texts.map((text) => ({ kind: 'paragraph', text }) as const);
    const bytes = await render([list, ...blocks]);
    const shown = wordLines(bytes).map(({ text }) => text.replaceAll('\u00a0', ' '));
    expect(shown).toEqual(expect.arrayContaining(texts));
    const parts = await partsOf(documentOf([list, ...blocks]));
    expect(parts['word/document.xml']).not.toMatch(/<w:(fldSimple|instrText|hyperlink)/);
    expect(Object.keys(parts).filter((name) => /vba|embed|external/iu.test(name))).toEqual([]);
  });

  it('keeps line ends and tabs, and takes out what XML cannot hold', async () => {
    const text = 'một\nhai\r\nba\tbốn\u2028năm\u0007\ud800';
    const file = await exportReport(documentOf([{ kind: 'paragraph', text }]), word(), context);
    expect(readWord(file.bytes)).toContain('một\nhai\nba\tbốn\nnăm');
    expect(file.findings.map(({ code }) => code)).toEqual(['export/characters-removed']);
  });

  it('numbers pages in the only field of the file', async () => {
    const parts = await partsOf(sampleReport);
    const fields = Object.values(parts).flatMap((part) => part.match(/<w:instrText[^<]*<?/g) ?? []);
    expect(new Set(fields.map((field) => field.replace(/<[^>]*>/g, '').replace('<', '')))).toEqual(
      new Set(['PAGE']),
    );
  });
});
