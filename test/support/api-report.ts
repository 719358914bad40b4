import { packageDoors } from './package-doors.js';
import { type PublicName } from './public-names.js';

/** The version in which a name came; all came with the first one so far. */
const firstVersion = '0.1.0';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const rowOf = ({ name, kind }: PublicName): string => `| \`${name}\` | ${kind} | ${firstVersion} |`;

function sectionOf(door: string, names: readonly PublicName[]): string {
  const inOrder = names.toSorted((a, b) => compare(a.name, b.name));
  const head = [`## \`${door}\``, '', `${names.length} names.`, ''];
  return [
    ...head,
    '| Name | Kind | Since |',
    '| --- | --- | --- |',
    ...inOrder.map(rowOf),
    '',
  ].join('\n');
}

/** The page of all public names, by door; a name that several doors give stands at the first. */
export function apiReport(names: readonly PublicName[]): string {
  const sections = packageDoors.flatMap(({ specifier }) => {
    const own = names.filter(({ door }) => door === specifier);
    return own.length === 0 ? [] : [sectionOf(specifier, own)];
  });
  const head = [
    '# Public names',
    '',
    'Made from the source by `npm run names`; a change of the public face shows as a change of this page.',
    `${names.length} names. What they mean for versions: [Stability](concepts/stability.md).`,
    '',
  ];
  return [...head, ...sections].join('\n');
}
