import ts from 'typescript';
import { walk } from './read-imports.js';

/** The property that a node reads: `period.lastDay`, or `lastDay` taken out of a period. */
function readProperty(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  return checker.getTypeAtLocation(node.parent).getProperty(name.getText());
}

/**
 * Finds where a file reads a field by a name that it had before.
 *
 * @param program - The program that the file is of.
 * @param file - Its path as the program knows it.
 * @param names - The names of before; a field counts where its comment says `@deprecated`.
 * @returns One line for each place: line and text.
 */
export function oldNamesRead(
  program: ts.Program,
  file: string,
  names: readonly string[],
): readonly string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`${file} is not of the program.`);
  const found: string[] = [];
  walk(source, (node) => {
    const property = readProperty(node, checker);
    if (property === undefined || !names.includes(property.name)) return;
    if (!property.getJsDocTags(checker).some(({ name }) => name === 'deprecated')) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push(`${line + 1} ${node.getText(source)}`);
  });
  return found;
}
