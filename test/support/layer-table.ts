/** What the files of one room may import. */
export interface Layer {
  /** Other rooms; the room itself is always allowed. */
  readonly rooms: readonly string[];
  /** Single files of further rooms, for their types only. */
  readonly typesOf?: readonly string[];
}

const base = ['text', 'time', 'findings'];
const model = ['organization', ...base];
const acts = ['documents', 'lifecycle', ...model];
const engine = ['indicators', ...model];
const shown = ['report', 'findings', 'text', 'locale'];

/** Rooms are folders of `src`; an exporter is named by its path; `*` is every room of `src`. */
export const layers: Readonly<Record<string, Layer>> = {
  findings: { rooms: [] },
  text: { rooms: ['findings'] },
  time: { rooms: ['text', 'findings'] },
  locale: { rooms: base },
  organization: { rooms: base },
  lifecycle: { rooms: model },
  documents: { rooms: model },
  coordination: { rooms: acts },
  campaigns: { rooms: acts },
  democracy: { rooms: acts },
  indicators: { rooms: model },
  tally: { rooms: ['coordination', 'campaigns', 'indicators', ...acts] },
  forms: { rooms: engine },
  rules: { rooms: engine, typesOf: ['src/aggregation/dataset.ts'] },
  aggregation: { rooms: engine },
  workflow: { rooms: ['aggregation', ...engine] },
  report: { rooms: ['aggregation', 'coordination', 'campaigns', 'locale', ...acts, ...engine] },
  export: { rooms: shown },
  vietnam: { rooms: ['*'] },
  'src/index.ts': { rooms: ['*'] },
  'exporters/excel': { rooms: ['export', ...shown] },
  'exporters/pdf': { rooms: ['export', ...shown] },
  'exporters/word': { rooms: ['export', ...shown] },
  'exporters/csv': { rooms: ['export', ...shown] },
  'exporters/plain-text': { rooms: ['export', ...shown] },
  'exporters/testing': { rooms: ['export', 'report', 'findings', 'locale'] },
};

/** The room that no other room imports: the engine knows no law. */
export const sealedRoom = 'vietnam';

/** Packages and the rooms that may import them, types included. */
export const packageRooms: Readonly<Record<string, readonly string[]>> = {
  zod: [
    'findings',
    'time',
    'organization',
    'lifecycle',
    'documents',
    'coordination',
    'campaigns',
    'indicators',
    'aggregation',
    'vietnam',
  ],
  'big.js': ['text'],
  papaparse: ['text'],
  'date-fns': ['time'],
  exceljs: ['exporters/excel'],
  fflate: ['exporters/excel', 'exporters/pdf'],
  pdfmake: ['exporters/pdf'],
  '@expo-google-fonts/tinos': ['exporters/pdf'],
};

/**
 * The room of a file: `text`, `exporters/pdf`, `src/index.ts`.
 *
 * @param file - Its path from the root of the repository.
 */
export function roomOf(file: string): string {
  const [top, second = ''] = file.split('/');
  if (file === 'src/index.ts') return file;
  return top === 'src' ? second : `${top}/${second}`;
}

/** Whether a file may import another one of the library. */
export function mayImport(from: string, target: string, typeOnly: boolean): boolean {
  const room = roomOf(from);
  const targetRoom = roomOf(target);
  const layer = layers[room];
  if (layer === undefined || target === 'src/index.ts') return false;
  if (room === targetRoom) return true;
  if (targetRoom === sealedRoom || targetRoom.startsWith('exporters/')) return false;
  if (layer.rooms.includes('*') || layer.rooms.includes(targetRoom)) return true;
  return typeOnly && (layer.typesOf ?? []).includes(target);
}
