import { relative } from 'node:path';
import ts from 'typescript';
import { mentionsOf } from './mentions.js';
import { packageDoors } from './package-doors.js';
import { fromRoot, root } from './repository.js';

/** A name that a door of the package exports, with what its doc comment says. */
export interface PublicName {
  readonly name: string;
  readonly door: string;
  readonly place: string;
  readonly kind: 'class' | 'constant' | 'function' | 'interface' | 'type';
  /** The text before the first block tag. */
  readonly comment: string;
  /** Block tags with their texts: `@example`, `@category`. */
  readonly tags: readonly { readonly tag: string; readonly text: string }[];
  /** Names of parameters, for a function. */
  readonly parameters: readonly string[];
  readonly isFunction: boolean;
  readonly returnsNothing: boolean;
  /** Words of its declared type: what it takes, gives, has in its fields and is made of. */
  readonly mentions: readonly string[];
}

const compilerOptions = (): ts.CompilerOptions => {
  const read = ts.getParsedCommandLineOfConfigFile(
    fromRoot('tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, ' '));
      },
    },
  );
  return read?.options ?? {};
};

/** The compiler options of the repository. */
export const repositoryOptions: ts.CompilerOptions = compilerOptions();

const textOf = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
  ts.getTextOfJSDocComment(comment) ?? '';

/** The statement that carries the doc comment: that of `const x = …` is around the declaration. */
const commentedNode = (node: ts.Declaration): ts.Node =>
  ts.isVariableDeclaration(node) ? node.parent.parent : node;

function signatureOf(checker: ts.TypeChecker, symbol: ts.Symbol, node: ts.Declaration) {
  if ((symbol.flags & ts.SymbolFlags.Value) === 0 || ts.isClassLike(node)) return undefined;
  return checker.getTypeOfSymbolAtLocation(symbol, node).getCallSignatures()[0];
}

function kindOf({ flags }: ts.Symbol, isFunction: boolean): PublicName['kind'] {
  if (isFunction) return 'function';
  if ((flags & ts.SymbolFlags.Class) !== 0) return 'class';
  if ((flags & ts.SymbolFlags.Value) !== 0) return 'constant';
  return (flags & ts.SymbolFlags.Interface) === 0 ? 'type' : 'interface';
}

function describeName(checker: ts.TypeChecker, symbol: ts.Symbol, door: string): PublicName {
  const node = symbol.declarations?.[0];
  if (node === undefined) throw new Error(`${door} exports ${symbol.name} from nowhere`);
  const source = node.getSourceFile();
  const doc = ts.getJSDocCommentsAndTags(commentedNode(node)).findLast(ts.isJSDoc);
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  const signature = signatureOf(checker, symbol, node);
  const returned = signature && checker.typeToString(signature.getReturnType());
  return {
    name: symbol.name,
    door,
    place: `${relative(root, source.fileName)}:${line + 1}`,
    kind: kindOf(symbol, signature !== undefined),
    comment: textOf(doc?.comment),
    tags: (doc?.tags ?? []).map((tag) => ({
      tag: tag.tagName.text,
      text: ts.isJSDocParameterTag(tag)
        ? `${tag.name.getText(source)} ${textOf(tag.comment)}`
        : textOf(tag.comment),
    })),
    parameters: signature?.parameters.map((parameter) => parameter.name) ?? [],
    isFunction: signature !== undefined,
    returnsNothing: returned === 'void' || returned === 'Promise<void>',
    mentions: mentionsOf(checker, symbol),
  };
}

/**
 * Reads every name that the package exports; a name that several doors export stands once.
 *
 * @returns The names in the order of the doors.
 */
export function publicNames(): readonly PublicName[] {
  const files = packageDoors.map(({ source }) => fromRoot(source));
  const program = ts.createProgram(files, { ...repositoryOptions, noEmit: true });
  const checker = program.getTypeChecker();
  const seen = new Map<ts.Symbol, PublicName>();
  for (const { specifier, source } of packageDoors) {
    const file = program.getSourceFile(fromRoot(source));
    const door = file && checker.getSymbolAtLocation(file);
    if (door === undefined) throw new Error(`${source} exports nothing`);
    for (const exported of checker.getExportsOfModule(door)) {
      const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
      if (!seen.has(symbol)) seen.set(symbol, describeName(checker, symbol, specifier));
    }
  }
  return [...seen.values()];
}
