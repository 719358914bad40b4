import ts from 'typescript';
import { parseSource, walk } from './read-imports.js';

/** Calls that only hold data together. */
const holdsData = /^(Object\.freeze|new (Set|Map)|defineFindings|error|warning|note)$/;

/**
 * Whether a source does anything that a test of its own could check: it holds a function, a class
 * or a call. A file of types, or of constants alone, does not.
 *
 * @param file - Its path.
 * @param text - Its text.
 */
export function hasBehaviour(file: string, text: string): boolean {
  let found = false;
  walk(parseSource(file, text), (node) => {
    const isCode =
      ts.isFunctionDeclaration(node) ||
      ts.isFunctionExpression(node) ||
      ts.isArrowFunction(node) ||
      ts.isClassLike(node);
    const called = ts.isNewExpression(node)
      ? `new ${node.expression.getText()}`
      : ts.isCallExpression(node) && node.expression.getText();
    found ||= isCode || (called !== false && !holdsData.test(called));
  });
  return found;
}
