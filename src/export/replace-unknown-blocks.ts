import type { Finding } from '#room/findings';
import type { Block, ParagraphBlock, ReportDocument } from '#room/report';
import type { Language } from '#room/text';
import { blockShape } from './block-shape.js';
import { blockText } from './block-text.js';
import { exportFinding } from './findings.js';
import { rememberChecked } from './remembered.js';

/** A document of known blocks only, and what was replaced. */
export interface KnownBlocks {
  readonly document: ReportDocument;
  readonly findings: readonly Finding[];
}

const isKnown = ({ kind }: Block): boolean => Object.hasOwn(blockShape, kind);

const paragraphsOf = (block: Block, language: Language): readonly ParagraphBlock[] =>
  blockText(block, language)
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => Object.freeze({ kind: 'paragraph', text }));

const knownOnly = (blocks: readonly Block[], language: Language): readonly Block[] =>
  Object.freeze(
    blocks.flatMap((block): readonly Block[] =>
      isKnown(block) ? [block] : paragraphsOf(block, language),
    ),
  );

/**
 * Puts the plain text of a block in its place where the document comes from a newer version.
 *
 * Yields `export/block-degraded` for each.
 *
 * @internal
 */
export function replaceUnknownBlocks(document: ReportDocument, exporter: string): KnownBlocks {
  const { language, annexes } = document;
  const degraded = (blocks: readonly Block[], path: readonly (string | number)[]): Finding[] =>
    blocks.flatMap((block, index) => {
      const params = { kind: block.kind, exporter };
      const place = { path: [...path, index] };
      return isKnown(block) ? [] : [exportFinding('export/block-degraded', params, place)];
    });
  const findings = [
    ...degraded(document.blocks, ['blocks']),
    ...annexes.flatMap(({ blocks }, annex) => degraded(blocks, ['annexes', annex, 'blocks'])),
  ];
  if (findings.length === 0) return { document, findings };
  const replaced = annexes.map((annex) =>
    Object.freeze({ ...annex, blocks: knownOnly(annex.blocks, language) }),
  );
  const blocks = knownOnly(document.blocks, language);
  const known = Object.freeze({ ...document, blocks, annexes: Object.freeze(replaced) });
  return { document: rememberChecked(known), findings };
}
