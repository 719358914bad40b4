import {
  carriedFindings,
  documentParts,
  exportFinding,
  throwIfAborted,
  type RenderContext,
} from '#room/export';
import type { Finding } from '#room/findings';
import { pageGeometry, type Block, type ReportDocument } from '#room/report';
import { checkSize } from './check-size.js';
import { createListBook } from './numbering/list-book.js';
import { isArticle } from './numbering/printed-number.js';
import type { WordList } from './numbering/word-list.js';
import type { Sheet } from './page/sheet.js';
import { partSection } from './page/part-section.js';
import type { Outline } from './styles/body-styles.js';
import { paragraphStyles } from './styles/paragraph-styles.js';
import type { StyleRole } from './styles/style-id.js';
import type { WordStyle } from './styles/word-style.js';
import type { WordSection } from './word-node.js';

/** A file before docx writes it. */
export interface WordDefinition {
  readonly title: string;
  readonly issuer: string;
  readonly createdAt: string;
  readonly language: string;
  readonly typeface: string;
  readonly styles: readonly WordStyle[];
  /** What styles are called that are none of paragraphs. */
  readonly names: (role: StyleRole) => string;
  readonly lists: readonly WordList[];
  readonly sections: readonly WordSection[];
}

/** The definition of a document, and what it could not show as it is. */
export interface DefinedWord {
  readonly definition: WordDefinition;
  readonly findings: readonly Finding[];
}

/** Main reports without a block give way to their annexes. */
const shownParts = (document: ReportDocument) =>
  documentParts(document)
    .map((part, index) => ({ part, index }))
    .filter(({ part, index }) => index > 0 || part.blocks.length > 0 || !document.annexes.length);

function outlineOf(blocks: readonly Block[]): Outline {
  const article = blocks.find((block) => block.kind === 'heading' && isArticle(block.number));
  const hasParts = blocks.some(({ kind }) => kind === 'part');
  return { below: hasParts ? 1 : 0, articles: article?.kind === 'heading' ? article.level : 1 };
}

/** Numbers begin on the first page, or on the second. */
function numberFindings({ layout }: ReportDocument): readonly Finding[] {
  const { fromPage: from } = layout.page.pageNumber;
  const path = ['layout', 'page', 'pageNumber', 'fromPage'];
  return from > 2 ? [exportFinding('export/numbers-from-page-two', { from }, { path })] : [];
}

/**
 * Defines the pages of a document.
 *
 * @throws {@link DanvanError} with code `DOCUMENT_TOO_LARGE`.
 */
export function wordDefinition(document: ReportDocument, context: RenderContext): DefinedWord {
  const { layout, language, draftMark: mark, contact } = document;
  const { signal, onProgress, createdAt, locale } = context;
  const room = checkSize(document);
  const findings = [...numberFindings(document), ...carriedFindings(document)];
  const report = (finding: Finding): void => void findings.push(finding);
  const parts = shownParts(document);
  const outline = outlineOf(parts.flatMap(({ part }) => part.blocks));
  const lists = createListBook(layout.body);
  const sections = parts.map(({ part, index }, at) => {
    throwIfAborted(signal);
    onProgress?.(0.1 + (0.2 * at) / parts.length);
    const page = pageGeometry(layout.page, part.orientation);
    const sheet: Sheet = { layout, language, page, lists, outline, report, room, signal };
    return partSection(part, { index, mark, contact: index === 0 ? contact : undefined }, sheet);
  });
  const definition: WordDefinition = {
    title: document.title,
    issuer: document.issuer,
    createdAt,
    language,
    typeface: layout.typeface,
    styles: paragraphStyles(layout, outline, locale.labels),
    names: (role) => locale.labels[`style-${role}`],
    lists: lists.lists(),
    sections,
  };
  return { definition, findings };
}
