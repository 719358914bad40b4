import type { Exporter } from 'danvan';
import { conformanceCases, type ConformanceSubject } from 'danvan/testing';
import { describe, it } from 'vitest';
import { needsTool } from '../support/tools.js';
import { readCsv } from './read-csv.js';
import { readExcel } from './read-excel.js';
import { readPdf } from './read-pdf.js';
import { readWord } from './read-word.js';

interface Format {
  readonly name: string;
  readonly load: () => Promise<() => Exporter>;
  readonly readText: ConformanceSubject['readText'];
  readonly describe: Pick<ReturnType<typeof needsTool>, 'describe'>['describe'];
}

const formats: readonly Format[] = [
  {
    name: 'plain-text',
    load: async () => (await import('danvan/plain-text')).plainText,
    readText: (bytes) => new TextDecoder().decode(bytes),
    describe,
  },
  {
    name: 'excel',
    load: async () => (await import('danvan/excel')).excel,
    readText: readExcel,
    describe,
  },
  {
    name: 'csv',
    load: async () => (await import('danvan/csv')).csv,
    readText: readCsv,
    describe,
  },
  {
    name: 'word',
    load: async () => (await import('danvan/word')).word,
    readText: readWord,
    describe,
  },
  {
    name: 'pdf',
    load: async () => (await import('danvan/pdf')).pdf,
    readText: readPdf,
    describe: needsTool('pdftotext', 'the conformance of pdf').describe,
  },
];

/** An exporter that cannot be loaded fails its own cases and nobody else's. */
async function factoryOf({ load }: Format): Promise<() => Exporter> {
  try {
    const create = await load();
    return () => create();
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

for (const format of formats) {
  const exporter = await factoryOf(format);
  format.describe(`the exporter ${format.name}`, () => {
    for (const { name, run } of conformanceCases({ exporter, readText: format.readText })) {
      it(name, run);
    }
  });
}
