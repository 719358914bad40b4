import { exportReport, vi, type Layout, type ReportDocument } from 'danvan';
import type { Block } from 'danvan/report';
import { stateLayout } from 'danvan/vietnam';
import { word } from 'danvan/word';
import { unzipSync } from 'fflate';
import {
  createListBook,
  wordDefinition,
  type Sheet,
  type WordDefinition,
  type WordNode,
  type WordParagraph,
} from '#inside/exporters/word';
import type { Finding } from '#inside/findings';
import { pageGeometry } from '#inside/report';
import { sampleDocument } from '../../../support/sample-document.js';

export const context = { locale: vi, createdAt: '2020-07-07' };
export const { layout }: { readonly layout: Layout } = sampleDocument;
export const state: Layout = stateLayout.at(-1) ?? layout;

/** A sheet of A4 in the Party layout of 2018, with what it reports. */
export function sheet(changes: Partial<Sheet> = {}): Sheet & { readonly findings: Finding[] } {
  const findings: Finding[] = [];
  return {
    layout,
    language: 'vi',
    page: pageGeometry(layout.page, 'portrait'),
    lists: createListBook(layout.body),
    outline: { below: 0, articles: 1 },
    report: (finding) => void findings.push(finding),
    room: () => {},
    findings,
    ...changes,
  };
}

/** The sample document with other blocks and no annexes. */
export const documentOf = (
  blocks: readonly Block[],
  changes: Partial<ReportDocument> = {},
): ReportDocument => ({ ...sampleDocument, blocks, annexes: [], ...changes });

export const definitionOf = (document: ReportDocument): WordDefinition =>
  wordDefinition(document, context).definition;

/** The paragraphs of nodes, those in cells too. */
export const paragraphsOf = (nodes: readonly WordNode[]): readonly WordParagraph[] =>
  nodes.flatMap((node) =>
    node.kind === 'paragraph'
      ? [node]
      : node.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => content)),
  );

export const stylesOf = (nodes: readonly WordNode[]): readonly string[] =>
  paragraphsOf(nodes).map(({ style }) => style);

export const textsOf = (nodes: readonly WordNode[]): readonly string[] =>
  paragraphsOf(nodes).map(({ text }) => text);

/** The parts of the file as texts, by name. */
export async function partsOf(document: ReportDocument): Promise<Readonly<Record<string, string>>> {
  const { bytes } = await exportReport(document, word(), context);
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
}

export const mm = (length: number): number => (length * 72) / 25.4;
