/**
 * What may be asked for: a literal must be one of the known ones, while a text of which nothing more
 * is known at compile time may be any.
 */
export type KnownLiteral<Known extends string, Asked extends string> = string extends Asked
  ? Asked
  : Known;
