import ts from 'typescript';
import { variantsOf } from './variants.js';

/** One change to a source file that its test should notice. */
export interface Mutant {
  readonly id: number;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** Whether it stands outside of functions, so that it is met while the file is loaded only. */
  readonly isStatic: boolean;
}

/** A source file that holds all its mutants; `globalThis.isAlive` tells which one is. */
export interface Instrumented {
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

/** Kept as they are: types, names, messages of what is thrown, and what stands in for the absent. */
function isLeft(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return true;
  }
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isThrowStatement(node)) return true;
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  if (!ts.isBinaryExpression(parent) || parent.right !== node) return false;
  const isFallback = parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
  return isFallback && (ts.isLiteralExpression(node) || ts.isPrefixUnaryExpression(node));
}

const isLoop = (node: ts.Node): node is ts.IterationStatement =>
  ts.isIterationStatement(node, false);

function isInFunction(node: ts.Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isFunctionLike(at)) return true;
  }
  return false;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 90);

/** Puts all mutants of a source file into it, with ids from `first` on. */
export function instrument(source: string, first: number): Instrumented {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, after: string): number => {
    const id = first + mutants.length;
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const before = oneLine(node.getText());
    mutants.push({ id, line, before, after: oneLine(after), isStatic: !isInFunction(node) });
    return id;
  };
  const inside = (node: ts.Node): string => {
    let [text, at] = ['', node.getStart()];
    ts.forEachChild(node, (child) => {
      text += source.slice(at, child.getStart()) + render(child);
      at = child.end;
    });
    return text + source.slice(at, node.end);
  };
  const render = (node: ts.Node): string => {
    if (isLeft(node)) return node.getText();
    const { parent } = node;
    if (isLoop(parent) && parent.statement === node)
      return `{ globalThis.tick(); ${inside(node)} }`;
    if (ts.isExpressionStatement(node)) {
      return `{ if (!globalThis.isAlive(${add(node, '')})) { ${inside(node)} } }`;
    }
    const others = variantsOf(node).map(
      (after) => `globalThis.isAlive(${add(node, after)}) ? (${after}) : `,
    );
    return others.length === 0 ? inside(node) : `(${others.join('')}(${inside(node)}))`;
  };
  return { code: inside(file), mutants };
}
