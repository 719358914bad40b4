import ts from 'typescript';

/** Shorter ones are not worth a name. */
const least = 40;

const declaredTypes = (source: ts.SourceFile): readonly ts.TypeNode[] =>
  source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ type }) => type ?? []);

/** Whether a type names nothing but types of zod, so that it means the same anywhere in the file. */
function standsAlone(node: ts.Node): boolean {
  if (ts.isTypeReferenceNode(node)) {
    const ofZod = node.typeName.getText().startsWith('z.');
    return ofZod && (node.typeArguments ?? []).every(standsAlone);
  }
  if (ts.isTypeQueryNode(node) || ts.isFunctionTypeNode(node)) return false;
  return ts.forEachChild(node, (child) => !standsAlone(child) || undefined) === undefined;
}

const canBeNamed = (node: ts.Node): node is ts.TypeNode =>
  (ts.isTypeReferenceNode(node) || ts.isTypeLiteralNode(node)) &&
  node.getText().length >= least &&
  standsAlone(node);

/** How often each type is written. */
function countTypes(source: ts.SourceFile): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (canBeNamed(node)) counts.set(node.getText(), (counts.get(node.getText()) ?? 0) + 1);
    ts.forEachChild(node, visit);
  };
  for (const type of declaredTypes(source)) visit(type);
  return counts;
}

/**
 * Gives a name to each type of a schema that a file of declarations writes more than once.
 *
 * A compiler writes the inferred type of a schema out in full wherever it stands in another.
 *
 * @param text - Declarations without indentation.
 */
export function shareTypes(text: string): string {
  const source = ts.createSourceFile('types.d.cts', text, ts.ScriptTarget.ES2022, true);
  const repeated = [...countTypes(source)].filter(([, count]) => count > 1);
  const names = new Map(repeated.map(([type], at) => [type, `Shape${at}`]));
  const written = new Map<string, string>();
  const write = (node: ts.Node, from: number): string => {
    let at = from;
    let whole = '';
    ts.forEachChild(node, (child) => {
      whole += text.slice(at, child.getStart(source)) + nameOf(child);
      at = child.end;
    });
    return whole + text.slice(at, node.end);
  };
  const nameOf = (node: ts.Node): string => {
    const own = node.getText(source);
    const name = canBeNamed(node) ? names.get(own) : undefined;
    if (name === undefined) return write(node, node.getStart(source));
    if (!written.has(own))
      written.set(own, '').set(own, `type ${name} = ${write(node, node.getStart(source))};\n`);
    return name;
  };
  const pieces: string[] = [];
  let at = 0;
  for (const type of declaredTypes(source)) {
    pieces.push(text.slice(at, type.getStart(source)), nameOf(type));
    at = type.end;
  }
  return [...pieces, text.slice(at), ...written.values()].join('');
}
