import { existsSync, writeFileSync } from 'node:fs';
import { drawLayers } from './draw-layers.js';
import { layers } from './layer-table.js';
import { fromRoot, readText } from './repository.js';
import { folderOf, importsLine, roomsInUse, withImports } from './rooms.js';

const rooms = roomsInUse();
writeFileSync(
  fromRoot('docs/architecture.svg'),
  drawLayers(layers, (room) => rooms.includes(room)),
);
for (const room of rooms) {
  const page = `${folderOf(room)}/README.md`;
  if (!existsSync(fromRoot(page))) continue;
  writeFileSync(fromRoot(page), withImports(readText(page), importsLine(room, rooms)));
}
