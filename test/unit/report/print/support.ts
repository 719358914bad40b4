import { sampleLayout } from '#inside/exporters/testing';
import type { PrintedLine } from '#inside/report';

export const layout = sampleLayout;

/** The words of lines and where they are in their block. */
export const placesOf = (lines: readonly PrintedLine[]) =>
  lines.map(({ text, path }) => [text, path.join('.')]);
