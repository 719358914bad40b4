// @ts-check
import { MarkdownEvent } from 'typedoc';

/** From how many letters on a cell asks for some room, and for much. */
const some = 20;
const much = 60;

/** @param {string} html */
const lengthOf = (html) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&\w+;/g, ' ')
    .trim().length;

/** @param {number} length */
const classOf = (length) => (length >= much ? ' class="much"' : ' class="some"');

/**
 * Marks the cells of tables that hold a sentence, so that on a phone none is a column of single words.
 *
 * @param {string} html
 */
export const withRoom = (html) =>
  html.replaceAll(/<td((?: [^>]*)?)>(.*?)<\/td>/gs, (whole, attributes, cell) => {
    const length = lengthOf(cell);
    return length < some ? whole : `<td${attributes}${classOf(length)}>${cell}</td>`;
  });

/**
 * Gives the tables of pages room.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  const afterMarkdown = -100;
  app.renderer.on(
    MarkdownEvent.PARSE,
    (event) => {
      event.parsedText = withRoom(event.parsedText);
    },
    afterMarkdown,
  );
}
