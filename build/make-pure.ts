import ts from 'typescript';

const mark = '/*@__PURE__*/';

const plainKinds: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.ClassExpression,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
]);

const isPlainProperty = (property: ts.ObjectLiteralElementLike): boolean =>
  ts.isShorthandPropertyAssignment(property) ||
  (ts.isPropertyAssignment(property) &&
    !ts.isComputedPropertyName(property.name) &&
    isPlain(property.initializer)) ||
  (ts.isMethodDeclaration(property) && !ts.isComputedPropertyName(property.name));

/** Whether every bundler sees by itself that making this value does nothing else. */
function isPlain(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isPlainProperty);
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  return plainKinds.has(node.kind);
}

/** Whether what is called is a name, a field of one such as `Object.freeze`, or a function in brackets. */
const isMarkable = (node: ts.Expression): boolean =>
  ts.isIdentifier(node) ||
  (ts.isParenthesizedExpression(node) && ts.isFunctionLike(node.expression)) ||
  (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression));

/** The value of a constant, marked so that a bundler may leave it out. */
function markOf(node: ts.Expression, text: string): string | undefined {
  if (isPlain(node)) return undefined;
  const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
  // A function around it would be made and called whenever the file is loaded.
  if (isCall && isMarkable(node.expression) && (node.arguments ?? []).every(isPlain))
    return `${mark}${text}`;
  return `${mark}(()=>${ts.isObjectLiteralExpression(node) ? `(${text})` : text})()`;
}

/** What a file does when it is loaded, besides declaring; no file of the library does anything. */
const doesSomething = (statement: ts.Statement): boolean =>
  !ts.isVariableStatement(statement) &&
  !ts.isFunctionDeclaration(statement) &&
  !ts.isClassDeclaration(statement) &&
  !ts.isImportDeclaration(statement) &&
  !ts.isExportDeclaration(statement) &&
  !ts.isEmptyStatement(statement);

/**
 * Marks the constants of a built file as free of side effects, so that a bundler leaves out each
 * one that an app does not use.
 *
 * @param code - JavaScript that holds declarations only, else the build stops.
 */
export function makePure(code: string): string {
  const source = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.ES2022, true);
  const strange = source.statements.find(doesSomething);
  if (strange !== undefined) throw new Error(`not a declaration: ${strange.getText(source)}`);
  const pieces: string[] = [];
  let at = 0;
  for (const { initializer } of source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])) {
    if (initializer === undefined) continue;
    const marked = markOf(initializer, initializer.getText(source));
    if (marked === undefined) continue;
    pieces.push(code.slice(at, initializer.getStart(source)), marked);
    at = initializer.end;
  }
  return [...pieces, code.slice(at)].join('');
}
