import ts from 'typescript';

function namesIn(pattern: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(pattern)) return [pattern.text];
  return pattern.elements.flatMap((element) =>
    ts.isOmittedExpression(element) ? [] : namesIn(element.name),
  );
}

const inList = (list: ts.VariableDeclarationList): readonly string[] =>
  list.declarations.flatMap(({ name }) => namesIn(name));

const inStatement = (statement: ts.Node): readonly string[] => {
  if (ts.isVariableStatement(statement)) return inList(statement.declarationList);
  const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
};

/** The names that a node declares for all that stands in it. */
function declaredIn(node: ts.Node): readonly string[] {
  if (ts.isBlock(node)) return node.statements.flatMap(inStatement);
  if (ts.isCaseBlock(node))
    return node.clauses.flatMap(({ statements }) => statements.flatMap(inStatement));
  if (ts.isCatchClause(node))
    return node.variableDeclaration ? namesIn(node.variableDeclaration.name) : [];
  if (ts.isForStatement(node) || ts.isForOfStatement(node) || ts.isForInStatement(node)) {
    const { initializer } = node;
    return initializer && ts.isVariableDeclarationList(initializer) ? inList(initializer) : [];
  }
  if (!ts.isFunctionLike(node)) return [];
  const own = ts.isFunctionExpression(node) && node.name ? [node.name.text] : [];
  return [...own, ...node.parameters.flatMap(({ name }) => namesIn(name))];
}

/** Whether an identifier stands for a value, and is not the name of a field or of a declaration. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  return !('name' in parent && parent.name === node);
}

/**
 * Every use in a file of some of its names at the top, those left out that mean something nearer.
 *
 * @param node - The file, or what is to be looked at in it.
 * @param names - What it declares or imports at its top.
 * @param enters - Whether a node is looked into.
 */
export function usesOf(
  node: ts.Node,
  names: ReadonlySet<string>,
  enters: (node: ts.Node) => boolean = () => true,
): readonly ts.Identifier[] {
  if (ts.isIdentifier(node)) return names.has(node.text) && isUse(node) ? [node] : [];
  if (!enters(node)) return [];
  const nearer = declaredIn(node).filter((name) => names.has(name));
  const left =
    nearer.length === 0 ? names : new Set([...names].filter((name) => !nearer.includes(name)));
  const found: ts.Identifier[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...usesOf(child, left, enters));
  });
  return found;
}
