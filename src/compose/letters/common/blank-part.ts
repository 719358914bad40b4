/** What a document cannot do without, and prints as dots. */
export type BlankPart =
  | 'addressees'
  | 'agenda'
  | 'aims'
  | 'answer'
  | 'chair'
  | 'contents'
  | 'day'
  | 'deadline'
  | 'due'
  | 'hour'
  | 'place'
  | 'section'
  | 'send-to'
  | 'threshold';
