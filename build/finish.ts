import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageDoors } from '../test/support/package-doors.js';
import { nameKeys } from './name-keys.js';
import { plainNames, renamedBy } from './plain-names.js';
import { shareTypes } from './share-types.js';

const folder = 'dist';

/** Declarations are written once: an import may read those of CommonJS, the reverse is no TypeScript. */
const types = (door: string): string => `export * from './${door}.cjs';\n`;

/** CommonJS takes the modules: every version of Node that this library runs in can. */
const commonJs = (door: string): string => `module.exports = require('./${door}.js');\n`;

/** What of a comment an editor shows the same without: stars, categories, where examples import from. */
const shortComment = (comment: string): string =>
  comment
    .replaceAll(/^\*(?:\n\*)? @category .*\n/gm, '')
    .replaceAll(/^\* import [^\n]* from 'danvan[^\n]*\n(?:\*\n)?/gm, '')
    .replaceAll(/^\*(?!\/) ?/gm, '');

/** An example of a type; its fields say the same. The pages of the reference have it. */
const exampleOfType =
  /\n@example\n```ts\n(?:(?!\*\/)[^])*?\n```(?=(?:(?!\*\/)[^])*\*\/\n(?:export |declare )*(?:interface|type) )/g;

/** What an editor can show beside a name; guides and the pages of the reference have longer ones. */
const longestExample = 50;

const exampleOf = /\n@example\n```ts\n(?:(?!\*\/)[^])*?\n```(?=\n)/g;

const withoutLong = (example: string): string => (example.length > longestExample ? '' : example);

/** What is said of each code stands in the pages on findings: no editor shows it beside a code. */
const kindsOfFindings = /^declare const \w+: FindingMaker<[^]*?^\}>>;/gm;

const withoutComments = (text: string): string => text.replaceAll(/\/\*\*.*?\*\/\n/gs, '');

/** Lines without a letter between comments and what they are of. */
const emptyLines = /\n(?=\n(?:\*\/|\/\*\*|declare |export |type |interface ))/g;

/** A quarter of a declaration file is the space before its lines. */
const shortened = (text: string): string =>
  text
    .replaceAll(/^[ \t]+/gm, '')
    .replaceAll(/\/\*\*.*?\*\//gs, shortComment)
    .replaceAll(exampleOfType, '')
    .replaceAll(exampleOf, withoutLong)
    .replaceAll(kindsOfFindings, withoutComments)
    .replaceAll(emptyLines, '');

const doors = new Set(packageDoors.map(({ built }) => built));
const ending = '.d.cts';

const names = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length));

const withoutHash = (name: string): string => name.replace(/-[\w-]{8}$/, '');

/** The name of a shared file without its hash, unless something else is called so. */
function shortName(name: string): string {
  const short = withoutHash(name);
  const isAlone = names.filter((other) => withoutHash(other) === short).length === 1;
  return doors.has(name) || doors.has(short) || !isAlone ? name : short;
}

const withShortNames = (text: string): string =>
  text.replaceAll(/'\.\/([^']+)\.cjs'/g, (_, name: string) => `'./${shortName(name)}.cjs'`);

const declarations = names.map((name) => {
  const path = join(folder, name + ending);
  const text = withShortNames(readFileSync(path, 'utf8'));
  rmSync(path);
  return { name: shortName(name), text };
});

const given = new Map(
  declarations
    .filter(({ name }) => !doors.has(name))
    .map(({ name, text }) => [name, renamedBy(text)]),
);

for (const { name, text } of declarations) {
  const plain = plainNames(shortened(text), given, doors.has(name));
  writeFileSync(join(folder, name + ending), shareTypes(nameKeys(plain)));
}

for (const built of doors) {
  writeFileSync(join(folder, `${built}.d.ts`), types(built));
  writeFileSync(join(folder, `${built}.cjs`), commonJs(built));
}
