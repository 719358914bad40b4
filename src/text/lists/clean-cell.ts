import { toNfc } from '../letters/to-nfc.js';

/** A cell without the space around it, in NFC. */
export const cleanCell = (cell: string): string => toNfc(cell).trim();
