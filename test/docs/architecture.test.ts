import { expect, it } from 'vitest';
import { drawLayers } from '../support/draw-layers.js';
import { layers, roomOf } from '../support/layer-table.js';
import { readText, sourceFiles } from '../support/repository.js';

const rooms = new Set(sourceFiles().map(roomOf));
const draw = (table = layers): string => drawLayers(table, (room) => rooms.has(room));

it('the picture of the rooms is drawn from the layer table; write it anew with npm run draw', () => {
  expect(readText('docs/architecture.svg')).toBe(draw());
});

it('the picture changes with the table', () => {
  const more = { ...layers, text: { rooms: ['kit'] } };
  expect(draw(more)).not.toBe(draw());
});
