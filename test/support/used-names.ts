import { fencesOf } from './markdown.js';
import { type PublicName } from './public-names.js';
import { filesUnder, readText } from './repository.js';

/** Pages written by hand; `constants.md` lists all there is and explains nothing. */
const pagesOf = (): readonly string[] => [
  'README.md',
  ...filesUnder('docs')
    .filter((file) => /^(guides|exporters|democracy|vi|rules|concepts)\/.*\.md$/.test(file))
    .filter((file) => file !== 'concepts/constants.md')
    .map((file) => `docs/${file}`),
];

const programsOf = (): readonly string[] =>
  filesUnder('examples')
    .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'))
    .map((file) => `examples/${file}`);

/** What a text imports from the package. */
export const importedIn = (code: string): readonly string[] =>
  [...code.matchAll(/import (?:type )?\{([^}]*)\}\s*from 'danvan[^']*'/g)].flatMap(
    ([, names = '']) => names.split(',').flatMap((name) => /(?!type )\b\w+/.exec(name)?.[0] ?? []),
  );

/** The code of a page: its fences, and what stands between ticks. */
function codeIn(page: string): string {
  const fences = fencesOf(page).map(({ text }) => text);
  const spans = [...page.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
  return [...fences, ...spans].join('\n');
}

/** Fences that the tests of examples run. */
const runIn = (page: string): readonly string[] =>
  fencesOf(page)
    .filter(({ language, flags }) => language === 'ts' && !flags.includes('no-run'))
    .map(({ text }) => text);

/** What guides and examples use. */
export interface UsedNames {
  /** What running code imports: fences of pages, and the programs of `examples`. */
  readonly imported: ReadonlySet<string>;
  /** The words of all code in pages and examples. */
  readonly named: ReadonlySet<string>;
}

/** Reads what README, pages and examples use. */
export function usedNames(): UsedNames {
  const pages = pagesOf().map(readText);
  const programs = programsOf().map(readText);
  const running = [...pages.flatMap(runIn), ...programs];
  const code = [...pages.map(codeIn), ...programs];
  return {
    imported: new Set(running.flatMap(importedIn)),
    named: new Set(code.flatMap((text) => text.match(/\w+/g) ?? [])),
  };
}

const isType = ({ kind }: PublicName): boolean => kind === 'type' || kind === 'interface';

/** The types that stand in what is used: taken, given, a field, or a part of such a type. */
function reachedFrom(used: readonly PublicName[], names: readonly PublicName[]) {
  const types = new Map(names.filter(isType).map((name) => [name.name, name]));
  const reached = new Set<PublicName>(used);
  // A set takes in what is added while it is walked.
  for (const { mentions } of reached) {
    for (const word of mentions) {
      const type = types.get(word);
      if (type !== undefined) reached.add(type);
    }
  }
  return reached;
}

/**
 * Names that nobody is shown how to use. A function must be imported by code that runs; every other value
 * must be named in code; a type must be named in code, or be what a used name takes, gives or has.
 *
 * @param names - All public names; those that are deprecated need no use.
 * @param used - What guides and examples use.
 * @returns The names that they do not use.
 */
export function unusedNames(
  names: readonly PublicName[],
  { imported, named }: UsedNames,
): readonly PublicName[] {
  const stays = names.filter(({ tags }) => !tags.some(({ tag }) => tag === 'deprecated'));
  const isShown = ({ name, isFunction }: PublicName): boolean =>
    (isFunction ? imported : named).has(name);
  const reached = reachedFrom(stays.filter(isShown), names);
  return stays.filter((name) => !(isType(name) ? reached.has(name) : isShown(name)));
}
