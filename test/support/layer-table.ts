/** What the files of one room may import. */
export interface Layer {
  /** Other rooms; the room itself is always allowed. */
  readonly rooms: readonly string[];
  /** Further rooms, for their types only. */
  readonly typesOf?: readonly string[];
}

const ground = ['kit', 'findings', 'text', 'time', 'records'];
const model = ['organization', ...ground];
const acts = ['documents', 'lifecycle', ...model];
const fields = ['coordination', 'campaigns', 'democracy'];
const counted = ['indicators', 'obligations', ...model];
const paper = ['report', 'locale', 'text', 'findings', 'kit'];

/** The rooms that define findings, and the one that knows all their codes. */
const findingRooms = [...fields, ...acts, ...counted].concat(
  'aggregation',
  'rules',
  'tally',
  'forms',
  'workflow',
  'collect',
  'compose',
  'export',
  'packages',
  'codes',
);

/**
 * The rooms from the ground up; those to come have their place already. Rooms are folders of `src`; an exporter is named by its path; `*`
 * is every room of `src`.
 */
export const layers: Readonly<Record<string, Layer>> = {
  kit: { rooms: [] },
  findings: { rooms: ['kit'] },
  text: { rooms: ['kit', 'findings'] },
  time: { rooms: ['kit', 'findings', 'text', 'records'] },
  records: { rooms: ['kit', 'findings', 'text'] },
  locale: { rooms: ground },
  'locale/vi': { rooms: ['locale'], typesOf: findingRooms },
  'locale/en': { rooms: ['locale'], typesOf: findingRooms },
  organization: { rooms: ground },
  obligations: { rooms: model },
  lifecycle: { rooms: model },
  documents: { rooms: model },
  coordination: { rooms: acts },
  campaigns: { rooms: acts },
  democracy: { rooms: acts },
  indicators: { rooms: model },
  forms: { rooms: counted, typesOf: ['export'] },
  tally: { rooms: ['indicators', ...fields, ...acts] },
  aggregation: { rooms: counted },
  sql: { rooms: ['aggregation', ...counted] },
  rules: { rooms: ['aggregation', ...counted] },
  workflow: { rooms: ['forms', 'lifecycle', ...counted] },
  collect: {
    rooms: ['workflow', 'aggregation', 'forms', 'lifecycle', 'locale', ...counted],
    typesOf: ['export'],
  },
  report: { rooms: ['locale', 'text', 'findings', 'kit'] },
  compose: { rooms: ['aggregation', 'forms', 'report', 'locale', ...fields, ...acts, ...counted] },
  export: { rooms: paper },
  packages: { rooms: ['export', ...paper] },
  codes: { rooms: [], typesOf: ['locale', ...findingRooms] },
  vietnam: { rooms: ['*'] },
  'src/index.ts': { rooms: ['*'] },
  'exporters/excel': { rooms: ['packages', 'export', ...paper] },
  'exporters/pdf': { rooms: ['export', ...paper] },
  'exporters/word': { rooms: ['packages', 'export', ...paper] },
  'exporters/csv': { rooms: ['packages', 'export', ...paper] },
  'exporters/plain-text': { rooms: ['export', ...paper] },
  'exporters/testing': { rooms: ['export', 'locale/vi', ...paper] },
};

/** The room that no other room imports: the engine knows no law. */
export const sealedRoom = 'vietnam';

/** Packages and the rooms that may import them, types included. */
export const packageRooms: Readonly<Record<string, readonly string[]>> = {
  zod: [
    'findings',
    'text',
    'time',
    'records',
    'organization',
    'obligations',
    'lifecycle',
    'documents',
    'coordination',
    'campaigns',
    'democracy',
    'indicators',
    'forms',
    'workflow',
    'collect',
    'tally',
    'aggregation',
    'compose',
    'vietnam',
  ],
  'big.js': ['text'],
  papaparse: ['text'],
  exceljs: ['exporters/excel'],
  docx: ['exporters/word'],
  saxes: ['exporters/excel'],
  fflate: ['packages', 'exporters/excel', 'exporters/pdf', 'exporters/word'],
  pdfmake: ['exporters/pdf'],
  '@expo-google-fonts/tinos': ['exporters/pdf'],
};

/** The main door; those of several rooms stand in `src/doors` and may do what it may. */
const main = 'src/index.ts';

/**
 * The room of a file: `text`, `locale/vi`, `exporters/pdf`, `src/index.ts`.
 *
 * @param file - Its path from the root of the repository.
 */
export function roomOf(file: string): string {
  const [top, second = '', third = ''] = file.split('/');
  if (file.startsWith('src/doors/')) return main;
  if (file === main) return file;
  if (top !== 'src') return `${top}/${second}`;
  const inner = `${second}/${third}`;
  return Object.hasOwn(layers, inner) ? inner : second;
}

/** The doors of the rooms: the `imports` of package.json, without the star. */
const roomDoor = '#room/';

/**
 * The file that an import between rooms leads to: `#room/text` is `src/text/index.ts`.
 *
 * @param specifier - As written in the import.
 */
export const roomIndexOf = (specifier: string): string | undefined =>
  specifier.startsWith(roomDoor) ? `src/${specifier.slice(roomDoor.length)}/index.ts` : undefined;

/**
 * Whether a file may import another one of the library.
 *
 * Each room has an `index.ts`, what other rooms import; a `door.ts`, what users of the package
 * import; and an `inside.ts`, all that its tests look at.
 */
export function mayImport(from: string, target: string, typeOnly: boolean): boolean {
  const room = roomOf(from);
  const targetRoom = roomOf(target);
  const layer = layers[room];
  if (layer === undefined || targetRoom === main) return false;
  if (target.endsWith('/inside.ts')) return false;
  if (from === 'src/doors/schemas.ts') return target.endsWith('/index.ts');
  if (room === main) return target.endsWith('/door.ts');
  if (target.endsWith('/door.ts')) return from === target.replace(/door\.ts$/, 'index.ts');
  if (room === targetRoom) return true;
  if (targetRoom === sealedRoom || targetRoom.startsWith('exporters/')) return false;
  if (layer.rooms.includes('*') || layer.rooms.includes(targetRoom)) return true;
  return typeOnly && (layer.typesOf ?? []).includes(targetRoom);
}
