import ts from 'typescript';
import { parseSource, walk } from './read-imports.js';

/** Globals that bring in a clock, chance, the machine or its output. */
const globals = ['process', 'console', 'performance', 'require', '__dirname', '__filename'];

/** Members that read a clock, chance or whatever is global. */
const members = /^(Date\.now|Math\.random|crypto\.(randomUUID|getRandomValues)|globalThis\.\w+)$/;

/** Members that read the machine's time zone. */
const zoned =
  /\.(getTimezoneOffset|(get|set)(Hours|Minutes|Seconds|Date|Day|Month|FullYear)|to(Date|Time)String)$/;

/** Calls that read the machine's language unless a language is given at this place. */
const languageArgument = (text: string): number | undefined => {
  if (/\.toLocale\w+$|^(new )?Intl\.\w+$/.test(text)) return 0;
  return text.endsWith('.localeCompare') ? 1 : undefined;
};

function isGlobal(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !globals.includes(node.text)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  // A name of a property, type member, binding or parameter is not the global.
  return (
    !('name' in parent && parent.name === node) &&
    !('propertyName' in parent && parent.propertyName === node)
  );
}

function isHiddenCall(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const called = node.expression.getText();
  const given = node.arguments?.length ?? 0;
  if (called === 'Date') return ts.isCallExpression(node) || given === 0;
  const language = languageArgument(called);
  return language !== undefined && given <= language;
}

function isHiddenMember(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node)) return false;
  const text = node.getText();
  return zoned.test(text) || members.test(text);
}

/**
 * Finds what a source takes in besides its arguments: a clock, chance, the process, the console,
 * the machine's language or time zone.
 *
 * @param file - Its path, for the list.
 * @param text - Its text.
 * @returns One line for each, with its place.
 */
export function hiddenInputs(file: string, text: string): readonly string[] {
  const source = parseSource(file, text);
  const found: string[] = [];
  walk(source, (node) => {
    if (!isGlobal(node) && !isHiddenCall(node) && !isHiddenMember(node)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push(`${file}:${line + 1} ${node.getText(source)}`);
  });
  return found;
}
