import type { UnitInput } from 'danvan';

/** A province `t`: commune `w`, district `h` with communes `x` and `y`, commune `z`. */
export const deepTree: readonly UnitInput[] = [
  { id: 't', name: 't' },
  { id: 'w', name: 'w', parent: 't' },
  { id: 'h', name: 'h', parent: 't' },
  { id: 'x', name: 'x', parent: 'h' },
  { id: 'y', name: 'y', parent: 'h' },
  { id: 'z', name: 'z', parent: 't' },
];
