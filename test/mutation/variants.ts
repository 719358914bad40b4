import ts from 'typescript';

const rivals: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '&': ['|'],
  '&&': ['||'],
  '||': ['&&'],
  '>>': ['<<'],
  '+=': ['-='],
  '-=': ['+='],
  '||=': ['&&='],
};

const calls: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
};

const needless: ReadonlySet<string> = new Set(['filter', 'sort', 'toSorted', 'toReversed']);

const sides: ReadonlySet<string> = new Set(['&&', '||']);

function ofBinary(node: ts.BinaryExpression): readonly string[] {
  const [left, word, right] = [node.left, node.operatorToken, node.right].map((one) =>
    one.getText(),
  );
  if (left === undefined || word === undefined || right === undefined) return [];
  const others = (rivals[word] ?? []).map((other) => `${left} ${other} ${right}`);
  return sides.has(word) ? [...others, left, right] : others;
}

function ofCall(node: ts.CallExpression): readonly string[] {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression) || expression.questionDotToken) return [];
  const receiver = expression.expression.getText();
  const name = expression.name.text;
  if (needless.has(name)) return [receiver];
  const other = Object.hasOwn(calls, name) ? calls[name] : undefined;
  const given = node.arguments.map((one) => one.getText()).join(', ');
  return other === undefined ? [] : [`${receiver}.${other}(${given})`];
}

function ofLiteral(node: ts.Node): readonly string[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isNumericLiteral(node)) return [`${node.text} + 1`];
  if (ts.isStringLiteral(node)) return [node.text === '' ? "'x'" : "''"];
  return [];
}

const isCondition = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return parent.expression === node;
  return ts.isConditionalExpression(parent) && parent.condition === node;
};

/** What may stand in place of an expression, so that a test should notice. */
export function variantsOf(node: ts.Node): readonly string[] {
  const always = isCondition(node) ? ['true', 'false'] : [];
  if (ts.isBinaryExpression(node)) return [...always, ...ofBinary(node)];
  if (ts.isCallExpression(node)) return [...always, ...ofCall(node)];
  if (ts.isPrefixUnaryExpression(node)) {
    const isSigned = [ts.SyntaxKind.ExclamationToken, ts.SyntaxKind.MinusToken].includes(
      node.operator,
    );
    return isSigned ? [...always, node.operand.getText()] : always;
  }
  return [...always, ...ofLiteral(node)];
}
