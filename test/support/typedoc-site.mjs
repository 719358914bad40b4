// @ts-check
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Comment, Converter, ReflectionKind } from 'typedoc';

const require = createRequire(import.meta.url);
const lunr = createRequire(require.resolve('typedoc'))('lunr');

/** The folders of pages, in the order of the navigation. */
const groups = new Map([
  ['guides', 'Guides'],
  ['vi', 'Tiếng Việt'],
  ['concepts', 'Concepts'],
  ['democracy', 'Records of grassroots democracy'],
  ['exporters', 'Exporters'],
  ['rules', 'Rules'],
]);

/** The room whose README opens a door. */
const roomOf = (door) => door.replace(/^danvan\/?/, '').replace(/^exporter$/, 'export');

function readmeOf(door) {
  const room = roomOf(door);
  const paths = [`src/${room}/README.md`, `exporters/${room}/README.md`];
  const path = paths.find((one) => room !== '' && existsSync(one));
  return path === undefined ? '' : readFileSync(path, 'utf8');
}

/** What a README says to users: its rule and its example, without the lines for who changes the room. */
function openingOf(text) {
  const withoutHeading = text.replace(/^# .*\n/, '');
  return withoutHeading
    .split('\n')
    .filter((line) => !line.startsWith('- '))
    .join('\n')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();
}

const headingOf = (text) => /^# (.*)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? '';

/** Vietnamese letters without their marks, so that “tong hop” finds “tổng hợp”. */
const plain = (word) => word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Strips what is neither a letter nor a digit of any language, and adds the word without marks. */
function anyLetters(token) {
  const trimmed = token.update((word) =>
    word.normalize('NFC').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  );
  const word = trimmed.toString();
  return plain(word) === word ? trimmed : [trimmed, trimmed.clone(plain)];
}

/**
 * Makes pages of the site out of `docs`: named by their headings, in groups; opens each door with the
 * README of its room; and lets the search find words of any language.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  lunr.trimmer = anyLetters;
  anyLetters.label = 'trimmer';
  lunr.Pipeline.registeredFunctions['trimmer'] = anyLetters;
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const page of project.getReflectionsByKind(ReflectionKind.Document)) {
      const file = page.getFilePath?.() ?? project.files.getReflectionPath(page);
      const folder = basename(dirname(file ?? ''));
      page.name = headingOf(readFileSync(file, 'utf8')) || page.name;
      page.frontmatter = { ...page.frontmatter, group: groups.get(folder) ?? 'More' };
    }
    // The site has its name above the page already.
    const [first] = project.readme ?? [];
    if (first?.kind === 'text') first.text = first.text.replace(/^# .*\n+/, '');
    for (const door of project.children ?? []) {
      const opening = openingOf(readmeOf(door.name));
      if (opening !== '') door.comment = new Comment([{ kind: 'text', text: opening }]);
    }
  });
}
