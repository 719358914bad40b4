import { styledWidth, type TextStyle } from '#room/report';

/** Whether a text stands in one line: one that just fits is measured to the letter. */
export const fitsLine = (text: string, style: TextStyle, room: number): boolean =>
  !text.includes('\n') && styledWidth(text, style) <= room;
