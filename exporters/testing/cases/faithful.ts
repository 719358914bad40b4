import type { Finding } from '#room/findings';
import type { ReportDocument } from '#room/report';
import type { CaseTemplate } from '../conformance-case.js';
import { context, copyOf, documentOf, render } from '../render.js';
import { mustShow, wordsOf } from '../must-show.js';
import { must } from '../must.js';
import { sampleReport } from '../sample-report.js';

const decomposed = (): ReportDocument => {
  const copy: ReportDocument = JSON.parse(JSON.stringify(sampleReport).normalize('NFD'));
  return copy;
};

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** As a newer version of the library may write it. */
const futureBlock = {
  kind: 'chart',
  caption: 'Biểu đồ mẫu',
  series: [{ name: 'Hòa giải thành', points: ['quý một', 'quý hai'] }],
};

function futureDocument(): ReportDocument {
  const blocks: ReportDocument['blocks'] = JSON.parse(JSON.stringify([futureBlock]));
  return documentOf(blocks);
}

const isDegraded = ({ code, params }: Finding): boolean =>
  code === 'export/block-degraded' && 'kind' in params && params.kind === 'chart';

/** Same input, same bytes; nothing changed, nothing lost. */
export const faithfulCases: readonly CaseTemplate[] = Object.freeze([
  {
    name: 'writes text in NFC, also where it was given decomposed',
    check: async (subject) => {
      const { text } = await render(subject, decomposed());
      must(text === text.normalize('NFC'), 'The text of the file is not in NFC.');
      mustShow(text, wordsOf(['Hòa giải ở cơ sở', 'Tiếp nhận', 'Phường Mẫu Hai']));
    },
  },
  {
    name: 'gives the same bytes for the same input',
    check: async (subject) => {
      const one = await render(subject, sampleReport);
      const other = await render(subject, copyOf(sampleReport));
      must(
        isSame(one.file.bytes, other.file.bytes),
        'Two renderings of one report differ: look for a clock, a random id or state.',
      );
    },
  },
  {
    name: 'leaves the document as it is',
    check: async (subject) => {
      const document = copyOf(sampleReport);
      const before = JSON.stringify(document);
      await subject.exporter().render(document, context);
      must(JSON.stringify(document) === before, 'The exporter changed the document.');
      await render(subject, document);
    },
  },
  {
    name: 'prints a kind of block of a newer version as plain text, with a finding',
    check: async (subject) => {
      const { text, file } = await render(subject, futureDocument());
      mustShow(text, wordsOf(['Biểu đồ mẫu', 'Hòa giải thành', 'quý một', 'quý hai']));
      must(
        file.findings.some(isDegraded),
        'No finding “export/block-degraded” tells of the block that was printed as plain text.',
      );
    },
  },
]);
