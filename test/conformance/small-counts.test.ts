import {
  aggregate,
  composeReview,
  createDataset,
  createHierarchy,
  exportReport,
  findCell,
  vi,
  type Exporter,
} from 'danvan';
import { hideSmallCounts } from 'danvan/aggregation';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { plainText } from 'danvan/plain-text';
import { indicators, stateLayout as layout, unitKinds as kinds } from 'danvan/vietnam';
import { word } from 'danvan/word';
import { describe, expect, it } from 'vitest';
import { readExcel } from './read-excel.js';
import { readPdf } from './read-pdf.js';
import { readWord } from './read-word.js';
import { needsTool } from '../support/tools.js';

const hierarchy = createHierarchy(
  [
    { id: 'tinh', name: 'tỉnh Mẫu' },
    ...['An', 'Bình', 'Chánh'].map((name) => ({ id: name, name: `xã ${name}`, parent: 'tinh' })),
    { id: 'so', name: 'Thanh tra tỉnh', category: 'organization', serves: 'tinh' },
  ],
  { kinds },
);

const sent: Readonly<Record<string, readonly [An: number, Bình: number, Chánh: number]>> = {
  // 3 is hidden; with it 217, from which and the total it could be worked out.
  'petitions.denunciations': [3, 217, 448],
  'petitions.complaints': [611, 722, 833],
};
const observations = Object.entries(sent).flatMap(([indicator, values]) =>
  ['An', 'Bình', 'Chánh'].map((unit, at) => ({
    unit,
    indicator,
    period: '2026-Q1',
    value: values[at] ?? 0,
  })),
);
const dataset = createDataset({ hierarchy, indicators, observations });
const asked = { units: 'tinh', period: '2026-Q1', indicators: Object.keys(sent) };
const table = aggregate(dataset, asked);
const [shown = table] = hideSmallCounts([table], { below: 5 });
const report = composeReview({ table: shown, issuer: 'so', layout, draftMark: 'MINH HỌA' });

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const reader = needsTool('pdftotext', 'small counts in PDF');

type Reader = (bytes: Uint8Array) => string | Promise<string>;
const formats: readonly (readonly [string, Exporter, Reader])[] = [
  ['a workbook', excel(), readExcel],
  ['a Word file', word(), readWord],
  ['plain text', plainText(), decode],
  ...(reader.present ? [['a PDF', pdf(), readPdf] as const] : []),
];

describe('small counts', () => {
  it('are hidden with what would give them back', () => {
    const amounts = ['An', 'Bình', 'Chánh'].map(
      (unit) => findCell(shown, 'petitions.denunciations', unit).amount,
    );
    expect(amounts).toEqual([null, null, 448]);
  });

  it.each(formats)(
    'have their mark and their reason in %s, and no figure',
    async (_, exporter, read) => {
      const { bytes } = await exportReport(report, exporter, {
        locale: vi,
        createdAt: '2026-04-01',
      });
      const text = (await read(bytes)).replaceAll(/\s+/g, ' ');
      expect(text.split('(*)').length - 1).toBeGreaterThanOrEqual(3);
      expect(text).toContain('“(*)” chưa công bố');
      expect(text).toContain('448');
      expect(text).toContain('611');
      expect(text).not.toMatch(/\b217\b/);
    },
  );
});
