import ts from 'typescript';
import { walk } from './read-imports.js';

const format = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;

const wordsOf = (text: string): readonly string[] => text.match(/\w+/g) ?? [];

/** The types that a declaration names, but not those of a body or of a first value. */
function namedIn(declaration: ts.Declaration): readonly string[] {
  const named: string[] = [];
  walk(declaration, (node) => {
    if (ts.isTypeReferenceNode(node)) named.push(node.typeName.getText());
    if (ts.isExpressionWithTypeArguments(node)) named.push(node.expression.getText());
  });
  return named;
}

/** The type of a value as the compiler prints it, each way in which it can be called. */
function printed(checker: ts.TypeChecker, symbol: ts.Symbol, at: ts.Node): readonly string[] {
  const type = checker.getTypeOfSymbolAtLocation(symbol, at);
  const signatures = type.getCallSignatures();
  const texts =
    signatures.length === 0
      ? [checker.typeToString(type, at, format)]
      : signatures.map((signature) => checker.signatureToString(signature, at, format));
  return texts.flatMap(wordsOf);
}

/** A type as the compiler prints it: also where it is worked out from a schema. */
const printedType = (checker: ts.TypeChecker, symbol: ts.Symbol): readonly string[] =>
  wordsOf(checker.typeToString(checker.getDeclaredTypeOfSymbol(symbol), undefined, format));

/**
 * The words of the declared type of a name: of what it takes and gives where it is a function, of its
 * fields and of what it is made of where it is a type.
 *
 * @param checker - The checker of the program that the name is of.
 * @param symbol - The name.
 * @returns Each word once, without order.
 */
export function mentionsOf(checker: ts.TypeChecker, symbol: ts.Symbol): readonly string[] {
  const declarations = symbol.declarations ?? [];
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
  const words = declarations.flatMap((node) =>
    isValue ? printed(checker, symbol, node) : [...namedIn(node), ...printedType(checker, symbol)],
  );
  return [...new Set(words)];
}
