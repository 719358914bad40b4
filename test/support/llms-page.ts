import { packageDoors } from './package-doors.js';
import type { PublicName } from './public-names.js';
import { filesUnder, readText } from './repository.js';

/** The heading of a page and what it says first. */
function openingOf(path: string): string {
  const paragraphs = readText(path).split(/\n{2,}/);
  const heading = paragraphs.find((one) => one.startsWith('# '))?.slice(2) ?? path;
  const first = paragraphs.find((one) => /^[A-ZÀ-ỸĐ“`]/.test(one)) ?? '';
  return `- [${heading}](${path.replace(/^docs\//, '')}): ${first.replaceAll('\n', ' ')}`;
}

const folders = ['guides', 'concepts', 'exporters', 'democracy', 'rules', 'vi'] as const;

const pagesOf = (folder: string): readonly string[] =>
  filesUnder(`docs/${folder}`)
    .filter((file) => file.endsWith('.md'))
    .toSorted()
    .map((file) => openingOf(`docs/${folder}/${file}`));

const plainText = (text: string): string =>
  text
    .replaceAll(/\{@link ([^}]*)\}/g, '$1')
    .replaceAll('\n', ' ')
    .trim();

/** The first sentence of a doc comment. */
export function firstSentence(comment: string): string {
  const [paragraph = ''] = comment.split(/\n\s*\n/);
  return plainText(/^[\s\S]*?\.(?=\s|$)/.exec(paragraph)?.[0] ?? paragraph);
}

/** The line “Vietnamese: …” of a doc comment. */
export const vietnameseOf = (comment: string): string =>
  plainText(/^Vietnamese: (?:.|\n(?!\s*\n))*/m.exec(comment)?.[0] ?? '');

const rowOf = ({ name, kind, comment }: PublicName): string =>
  `- \`${name}\` (${kind}): ${firstSentence(comment)} ${vietnameseOf(comment)}`.trimEnd();

/** What programs that read documentation get: pages and public names, in one line each. */
export function llmsPage(names: readonly PublicName[]): string {
  const [, about = ''] = readText('README.md').split(/\n{2,}/);
  const [job = ''] = /```ts\n[\s\S]*?```/.exec(readText('README.md')) ?? [];
  const doors = packageDoors.flatMap(({ specifier }) => {
    const own = names.filter(({ door }) => door === specifier);
    return own.length === 0 ? [] : [`## ${specifier}`, own.map(rowOf).join('\n')];
  });
  const pages = folders.flatMap((folder) => [`## ${folder}`, pagesOf(folder).join('\n')]);
  return (
    [`# danvan`, about, '## The main job', job, ...pages, ...doors, ''].join('\n\n').trimEnd() +
    '\n'
  );
}
