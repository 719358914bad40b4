import type { TextStyle } from '#room/report';
import type { StyleId } from './style-id.js';

/** A paragraph style; lengths in points. */
export interface WordStyle {
  readonly id: StyleId;
  /** As a person reads it in the list of styles. */
  readonly name: string;
  readonly text: TextStyle;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** From line to line at least; in single spacing where it is not said. */
  readonly spacing?: number;
  /** The height of single lines, as a multiple of the usual one. Defaults to a little more than one. */
  readonly lines?: number;
  readonly above?: number;
  /** Whether nothing parts those that follow one another. */
  readonly isTogether?: boolean;
  readonly firstLine?: number;
  readonly keepsWithNext?: boolean;
  /** The style of the paragraph that is begun after one of this. Defaults to itself. */
  readonly next?: StyleId;
  /** Its place in the outline, from 0. */
  readonly outline?: number;
  /** Lines around it, or the one above. */
  readonly frame?: 'box' | 'above';
  /** Whether its lines are no higher than its letters, which are very small. */
  readonly isThin?: boolean;
}
