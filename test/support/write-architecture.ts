import { writeFileSync } from 'node:fs';
import { drawLayers } from './draw-layers.js';
import { layers, roomOf } from './layer-table.js';
import { fromRoot, sourceFiles } from './repository.js';

const rooms = new Set(sourceFiles().map(roomOf));
writeFileSync(
  fromRoot('docs/architecture.svg'),
  drawLayers(layers, (room) => rooms.has(room)),
);
