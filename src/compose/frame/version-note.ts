import { DanvanError } from '#room/findings';
import type { DocumentVersion, NoteBlock } from '#room/report';
import { fillLabel } from '#room/text';
import { formatShortDate, isCalendarDate } from '#room/time';
import type { DocumentFrame } from './document-frame.js';

const moment = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?)?$/;

/** “14:00 ngày 05/10/2026”, “hết ngày 05/10/2026”. */
function momentText(at: string, { locale: { labels } }: DocumentFrame): string {
  const [, day = '', time] = moment.exec(at) ?? [];
  if (!isCalendarDate(day)) {
    const message = `"${at}" is no moment like 2026-10-05 or 2026-10-05T14:00.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  const date = formatShortDate(day);
  return time === undefined
    ? fillLabel(labels['version-day'], { date })
    : fillLabel(labels['version-time'], { time, date });
}

/** The version as the document keeps it: a copy, since a document is frozen. */
export function keptVersion({ at, code, hash, scope }: DocumentVersion): DocumentVersion {
  const lists = Object.entries(scope ?? {}).map(([field, ids]) => [field, ids && [...ids]]);
  return {
    at,
    code,
    ...(hash !== undefined && { hash }),
    ...(scope !== undefined && { scope: Object.fromEntries(lists) }),
  };
}

/** Which figures a document was made from, in small print at its end; nothing where it is not said. */
export function versionNote(frame: DocumentFrame): readonly NoteBlock[] {
  const { dataVersion: version, locale } = frame;
  if (version === undefined) return [];
  const { labels } = locale;
  const said = { code: version.code, at: momentText(version.at, frame) };
  const line = fillLabel(labels['version-line'], said);
  return [{ kind: 'note', label: labels['version-label'], lines: [line] }];
}
