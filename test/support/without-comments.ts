import ts from 'typescript';
import { parseSource, walk } from './read-imports.js';

const lineFeeds = (text: string): string => text.replaceAll(/[^\n]/g, '');

/**
 * Takes the comments out of TypeScript and keeps the line feeds, so that line numbers stay.
 *
 * @param text - The source.
 * @returns Its code.
 */
export function codeWithoutComments(text: string): string {
  const source = parseSource('code.ts', text);
  const comments = new Map<number, number>();
  walk(source, (node) => {
    if (node.kind === ts.SyntaxKind.JsxText) return;
    const at = node.getFullStart();
    const ranges = [
      ...(ts.getLeadingCommentRanges(text, at) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of ranges) comments.set(pos, end);
  });
  return [...comments]
    .toSorted(([a], [b]) => b - a)
    .reduce(
      (code, [pos, end]) => code.slice(0, pos) + lineFeeds(text.slice(pos, end)) + code.slice(end),
      text,
    );
}
