import ts from 'typescript';
import { lazyIn, lazyNamesIn } from './lazy-constants.js';
import { usesOf } from './names-in-scope.js';
import { constantsOf, scriptOf, type Constant } from './scripts.js';
import { isHanded } from './source-graph.js';

/** A piece of a text, and what takes its place. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

const before = (node: ts.Node, by: string): Change => ({
  from: node.getStart(),
  to: node.getStart(),
  by,
});

/** A constant that is made when it is first asked for. */
const delayed = ({ statement, name, initializer }: Constant): readonly Change[] => [
  before(statement, `let made_${name}; `),
  before(initializer, `() => made_${name} ??= `),
];

function asked({ text, end, parent }: ts.Identifier): Change {
  const by = ts.isShorthandPropertyAssignment(parent) ? `: ${text}()` : '()';
  return { from: end, to: end, by };
}

/** What a door hands on is made at once: a name of a door is a value. */
function atOnce(statement: ts.Statement): readonly Change[] {
  if (!isHanded(statement) || !statement.exportClause) return [];
  if (!ts.isNamedExports(statement.exportClause)) return [];
  const [element] = statement.exportClause.elements;
  const { text: from } = statement.moduleSpecifier;
  const name = (element?.propertyName ?? element?.name)?.text ?? '';
  if (element === undefined || !from.endsWith('.ts') || !lazyIn(from).has(name)) return [];
  const own = element.name.text;
  const by = `import { ${name} as lazy_${own} } from ${JSON.stringify(from)}; export const ${own} = lazy_${own}();`;
  return [{ from: statement.getStart(), to: statement.end, by }];
}

/**
 * A source file as JavaScript in which what needs zod, or is a table of sentences, is made when it is first asked for, so that
 * loading the library makes no schema.
 *
 * @param file - Its path.
 */
export function makeLazy(file: string): string {
  const script = scriptOf(file);
  const own = lazyIn(file);
  const lazy = constantsOf(file).filter(({ name }) => own.has(name));
  const changes = [
    ...lazy.flatMap(delayed),
    ...usesOf(script, lazyNamesIn(file)).map(asked),
    ...script.statements.flatMap(atOnce),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, by } of changes) {
    pieces.push(script.text.slice(at, from), by);
    at = to;
  }
  return [...pieces, script.text.slice(at)].join('');
}
