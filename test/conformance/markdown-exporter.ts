import { defineExporter, documentParts, encodeText } from 'danvan/exporter';
import { leafColumns, printCell } from 'danvan/report';
import { mapBlocksWithFallback, removeUnprintable, throwIfAborted } from 'danvan/exporter';
import type { TableBlock } from 'danvan/report';

const escaped = (text: string) =>
  text.replace(/[\\`*_{}[\]<>#|&~]/g, '\\$&').replace(/\s*[\r\n]\s*/g, ' ');
const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
const prose = (text: string) => text.split('\n').map(escaped).join('\n\n');

/** Markdown has one row of headings, so that each column carries the titles above it. */
const titlesOf = (headings: TableBlock['columns'], above = ''): readonly string[] =>
  headings.flatMap((heading) => {
    const title = above + heading.title;
    return 'columns' in heading ? titlesOf(heading.columns, `${title} – `) : [title];
  });

export const markdown = () =>
  defineExporter({
    name: 'markdown',
    capabilities: {},
    render: async (given, { signal, onProgress }) => {
      const { document, findings } = removeUnprintable(given);
      const { language, draftMark = '' } = document;
      const table = ({ caption = '', unitLine = '', columns, index = {}, rows }: TableBlock) => {
        const keys = leafColumns(columns).map(({ key }) => key);
        const rule = keys.map(() => '---');
        const codes = keys.map((key) => index[key] ?? '');
        const body = rows.map(({ cells }) => {
          throwIfAborted(signal);
          return keys.map((key) => printCell(cells[key], language));
        });
        const grid = [titlesOf(columns), rule, codes, ...body].map(row);
        return [escaped(caption), '', escaped(unitLine), '', ...grid].join('\n');
      };
      const parts = documentParts(document).map(({ blocks, titleLines }, at, { length }) => {
        onProgress?.(at / length);
        const options = { exporter: 'markdown', language };
        const mapped = mapBlocksWithFallback(blocks, { table, fallback: prose }, options);
        const text = [...[draftMark, ...titleLines].map(escaped), ...mapped.results];
        return { findings: mapped.findings, text: `${text.join('\n\n')}\n` };
      });
      return {
        bytes: encodeText(parts.map(({ text }) => text).join('\n')),
        mediaType: 'text/markdown',
        extension: 'md',
        findings: [...findings, ...parts.flatMap((part) => part.findings)],
      };
    },
  });
