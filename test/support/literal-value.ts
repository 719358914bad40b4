import ts from 'typescript';
import { parseSource } from './read-imports.js';

const words = new Map<string, unknown>([
  ['undefined', undefined],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
]);

function propertyOf(property: ts.ObjectLiteralElementLike): readonly [string, unknown] {
  if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) {
    throw new Error(`not a plain property: ${property.getText()}`);
  }
  return [property.name.text, valueOf(property.initializer)];
}

function negative(node: ts.PrefixUnaryExpression): unknown {
  const value = valueOf(node.operand);
  if (node.operator !== ts.SyntaxKind.MinusToken)
    throw new Error(`not a literal: ${node.getText()}`);
  return typeof value === 'bigint' ? -value : -Number(value);
}

function valueOf(node: ts.Expression): unknown {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isBigIntLiteral(node)) return BigInt(node.text.replace(/n$/, ''));
  if (ts.isPrefixUnaryExpression(node)) return negative(node);
  if (ts.isParenthesizedExpression(node)) return valueOf(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(valueOf);
  if (ts.isObjectLiteralExpression(node))
    return Object.fromEntries(node.properties.map(propertyOf));
  if (ts.isIdentifier(node) && words.has(node.text)) return words.get(node.text);
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  throw new Error(`not a literal: ${node.getText()}`);
}

/**
 * Reads a JavaScript literal: a string, number, list, record …, without running anything.
 *
 * @param text - The literal as written.
 * @returns Its value; throws for anything that would have to be computed.
 */
export function literalValue(text: string): unknown {
  const [statement, ...more] = parseSource('literal.ts', `(${text}\n);`).statements;
  if (statement === undefined || !ts.isExpressionStatement(statement) || more.length > 0) {
    throw new Error(`not one literal: ${text}`);
  }
  return valueOf(statement.expression);
}
