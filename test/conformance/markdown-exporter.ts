import { defineExporter, documentParts, encodeText, leafColumns, printCell } from 'danvan';
import { mapBlocksWithFallback, removeUnprintable, throwIfAborted } from 'danvan';
import type { FallbackHandlers, TableBlock } from 'danvan';

const escaped = (text: string) =>
  text.replace(/[\\`*_{}[\]<>#|&~]/g, '\\$&').replace(/\s*[\r\n]\s*/g, ' ');
const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;

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
        const head = [row(titlesOf(columns)), row(keys.map(() => '---'))];
        const codes = row(keys.map((key) => index[key] ?? ''));
        const body = rows.map(({ cells }) => {
          throwIfAborted(signal);
          return row(keys.map((key) => printCell(cells[key], language)));
        });
        return [`${escaped(caption)}\n\n${escaped(unitLine)}\n`, ...head, codes, ...body].join(
          '\n',
        );
      };
      const parts = documentParts(document).map((part, at, { length }) => {
        throwIfAborted(signal);
        onProgress?.(at / length);
        const handlers: FallbackHandlers<string> = {
          heading: ({ level, number, text }) =>
            `${'#'.repeat(level)} ${escaped(`${number} ${text}`)}`,
          paragraph: ({ text }) => escaped(text),
          table,
          fallback: (text) => text.split('\n').map(escaped).join('\n\n'),
        };
        const options = { exporter: 'markdown', language };
        const mapped = mapBlocksWithFallback(part.blocks, handlers, options);
        const lines = [draftMark, ...part.titleLines].map(escaped);
        return { findings: mapped.findings, text: [...lines, ...mapped.results].join('\n\n') };
      });
      return {
        bytes: encodeText(parts.map(({ text }) => `${text}\n`).join('\n')),
        mediaType: 'text/markdown',
        extension: 'md',
        findings: [...findings, ...parts.flatMap((part) => part.findings)],
      };
    },
  });
