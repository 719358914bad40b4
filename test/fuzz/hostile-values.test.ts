import * as danvan from '../support/everything.js';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { plainText } from 'danvan/plain-text';
import { expect, it } from 'vitest';
import { hostileValues } from '../support/hostile-values.js';
import { sampleDocument } from '../support/sample-document.js';

const { vi } = danvan;
const hierarchy = danvan.createHierarchy([]);
const dataset = danvan.createDataset({ hierarchy, indicators: [], observations: [] });
const finding = danvan.exportFinding('export/table-split', { parts: 2, columns: 40 });
const context = { locale: vi, createdAt: '2020-07-07' };

/** The good value with a hostile one in each of its fields, one at a time. */
const withEach = <Value extends object>(good: Value, value: never): readonly Value[] =>
  Object.keys(good).map((field) => ({ ...good, [field]: value }));

/** A file that an exporter gives. */
const gives = (file: danvan.RenderedFile) =>
  danvan.defineExporter({ name: 'x', capabilities: {}, render: async () => file });
const file = { bytes: new Uint8Array(1), mediaType: 'text/plain', extension: 'txt', findings: [] };
const place = { unit: 'a', period: '2020', indicator: 'a.b', row: 1, names: {}, source: {} };

type Call = () => unknown;

const callsWith = (value: never): readonly Call[] => [
  () => danvan.isDanvanError(value),
  () => danvan.isFindingOf(value, 'export/table-split'),
  () => danvan.describeFinding(value, vi),
  () => danvan.describeFinding(finding, value),
  () => danvan.describeFinding(finding, vi, value),
  ...withEach({ ...finding, ...place }, value).map(
    (each) => () => danvan.describeFinding(each, vi),
  ),
  ...withEach(finding.params, value).map(
    (params) => () => danvan.describeFinding({ ...finding, params: { ...params } }, vi),
  ),
  () => danvan.withSentences(value, danvan.exportFinding, value),
  () => danvan.withSentences(vi, danvan.exportFinding, value),
  () => danvan.withSentences(vi, value, value),
  () => danvan.check(value),
  ...withEach(dataset, value).map((each) => () => danvan.check(each)),
  () => danvan.check(dataset, value),
  () => danvan.check(dataset, { rules: value }),
  () => danvan.check(dataset, { rules: [value] }),
  () => danvan.check(dataset, { rules: [{ name: 'x', check: () => value }] }),
  () => danvan.check(dataset, { maxFindings: value }),
  () => danvan.encodeText(value),
  () => danvan.documentParts(value),
  () => danvan.blockText(value, 'vi'),
  () => danvan.removeUnprintable(value),
  () => danvan.normalizeDocument(value),
  () => danvan.exportReport(value, plainText(), context),
  () => danvan.exportReport(sampleDocument, value, context),
  () => danvan.exportReport(sampleDocument, plainText(), value),
  ...withEach({ ...context, signal: undefined, onProgress: undefined }, value).map(
    (each) => () =>
      danvan.exportReport(sampleDocument, plainText(), { ...context, ...Object(each) }),
  ),
  ...withEach(file, value).map(
    (each) => () => danvan.exportReport(sampleDocument, gives(each), context),
  ),
  ...withEach(sampleDocument.layout, value).map(
    (layout) => () => danvan.exportReport({ ...sampleDocument, layout }, plainText(), context),
  ),
  () => plainText(value),
  () => pdf(value),
  () => pdf({ fonts: value }),
  () => pdf({ pdfmake: value }),
];

/** What was thrown that is no error of ours. */
async function foreignError(call: Call): Promise<string | null> {
  try {
    await call();
    return null;
  } catch (error) {
    return danvan.isDanvanError(error) ? null : `${String(call)}: ${String(error)}`;
  }
}

it.each(hostileValues)(
  '%s is refused with an error of ours by whoever takes it',
  async (_, value) => {
    // Programs without types hand in anything.
    const untyped = [value].at(0) as never;
    const errors = await Promise.all(callsWith(untyped).map(foreignError));
    expect(errors.filter((error) => error !== null)).toEqual([]);
  },
);

it('excel refuses an exceljs that throws when it is looked at', async () => {
  for (const [, value] of hostileValues) {
    const untyped = [value].at(0) as never;
    const call = (): unknown =>
      danvan.exportReport(sampleDocument, excel({ exceljs: untyped }), context);
    expect(await foreignError(call)).toBeNull();
  }
});
