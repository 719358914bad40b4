import { packageDoors } from './package-doors.js';
import type { PublicName } from './public-names.js';
import { firstSentence, vietnameseOf } from './llms-page.js';

const isWord = (value: unknown): value is string => typeof value === 'string';

/** The words of a list of words; empty for a table of anything else. */
const wordsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) && value.every(isWord) ? value : [];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The page of all lists and tables that the doors give. */
export function constantsPage(
  names: readonly PublicName[],
  valueOf: (door: string, name: string) => unknown,
): string {
  const rowOf = ({ door, name, comment }: PublicName): string => {
    const words = wordsOf(valueOf(door, name)).map((word) => `\`${word}\``);
    const about = [firstSentence(comment), vietnameseOf(comment)].filter((text) => text !== '');
    return `| \`${name}\` | ${cell(about.join(' '))} | ${words.join(', ')} |`;
  };
  const sections = packageDoors.flatMap(({ specifier }) => {
    const own = names.filter(({ door, kind }) => door === specifier && kind === 'constant');
    if (own.length === 0 || specifier === 'danvan/schemas') return [];
    const rows = own.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(rowOf);
    return [
      `## \`${specifier}\``,
      ['| Name | What it is | Words |', '| - | - | - |', ...rows].join('\n'),
    ];
  });
  const head = [
    '# Lists and tables',
    'Every list of words that a field takes, and every table of facts. Made from the source by `npm run names`. Schemas: [Forms and JSON Schema](../guides/forms-and-json-schema.md).',
  ];
  return `${[...head, ...sections].join('\n\n')}\n`;
}
