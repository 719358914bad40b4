// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { Comment, Converter, ReflectionKind } from 'typedoc';

/** The folders of pages, in the order of the navigation. */
const groups = new Map([
  ['guides', 'Guides'],
  ['vi', 'Tiếng Việt'],
  ['concepts', 'Concepts'],
  ['democracy', 'Records of grassroots democracy'],
  ['exporters', 'Exporters'],
  ['rules', 'Rules'],
  ['decisions', 'Decisions'],
]);

/** The pages whose links give the order of the others. */
const tables = [
  'README.md',
  'docs/vi/README.md',
  'docs/exporters/README.md',
  'docs/rules/README.md',
];

/** The room whose README opens a door. */
const roomOf = (door) => door.replace(/^danvan\/?/, '').replace(/^exporter$/, 'export');

function readmeOf(door) {
  const room = roomOf(door);
  const paths = [`src/${room}/README.md`, `exporters/${room}/README.md`];
  const path = paths.find((one) => room !== '' && existsSync(one));
  return path === undefined ? '' : readFileSync(path, 'utf8');
}

/** What a README says to users: its rule and its example, without the lines for who changes the room. */
const openingOf = (text) =>
  text
    .replace(/^# .*\n/, '')
    .replaceAll(/^- .*\n(?: {2,}.*\n)*/gm, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();

const headingOf = (text) => /^# (.*)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? '';

/** The pages that a page leads to, from the first to the last. */
const linkedFrom = (path) =>
  [...readFileSync(path, 'utf8').matchAll(/\]\(([^)#]+\.md)/g)].map(([, target]) =>
    join(dirname(path), target),
  );

const order = [...tables.slice(1), ...tables.flatMap(linkedFrom)];

/** Where a page stands in its group: as the tables of contents say, then the rest. */
const placeOf = (path) => {
  const at = order.indexOf(path);
  return at === -1 ? order.length : at;
};

/** Names pages by their headings, groups them by their folders, and puts them into reading order. */
function arrange(project) {
  const places = new Map();
  for (const page of project.getReflectionsByKind(ReflectionKind.Document)) {
    const file = project.files.getReflectionPath(page) ?? '';
    page.name = headingOf(readFileSync(file, 'utf8')) || page.name;
    const group = groups.get(basename(dirname(file))) ?? 'The project';
    page.frontmatter = { ...page.frontmatter, group };
    places.set(page, placeOf(relative('', file)));
  }
  const inOrder = (one, other) => (places.get(one) ?? -1) - (places.get(other) ?? -1);
  project.documents?.sort(inOrder);
  project.childrenIncludingDocuments?.sort(inOrder);
}

/**
 * Makes pages of the site out of `docs`, and opens each door with the README of its room.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    arrange(project);
    // The site has its name above the page already.
    const [first] = project.readme ?? [];
    if (first?.kind === 'text') first.text = first.text.replace(/^# .*\n+/, '');
    for (const door of project.children ?? []) {
      const opening = openingOf(readmeOf(door.name));
      if (opening !== '') door.comment = new Comment([{ kind: 'text', text: opening }]);
    }
  });
}
