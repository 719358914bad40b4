/** Words for the types that a field may take or a value has, by the name that the schema gives them. */
export const typesEn: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  bigint: 'a large whole number',
  boolean: 'true or false',
  date: 'a date',
  array: 'a list',
  tuple: 'a list',
  object: 'a record with fields',
  record: 'a record with fields',
  map: 'a look-up table',
  null: 'nothing',
  undefined: 'nothing',
  nan: 'a result that is no number',
  infinity: 'a number without end',
  function: 'a piece of program',
  symbol: 'a piece of program',
  nonoptional: 'a value',
};

/** How a text is to be written, by the name of its form. */
export const formatsEn: { readonly [format: string]: string } = {
  date: 'write a day as year-month-day, like 2020-07-07.',
  datetime: 'write a day and a time like 2020-07-07T08:30:00Z.',
  email: 'write an e-mail address, like name@example.vn.',
  url: 'write a web address, like https://example.vn.',
  'kebab-id': 'use only small letters without marks, digits and hyphens, like xa-an-binh.',
  'indicator-code':
    'write two parts with a point between them, each of small letters without marks, digits and hyphens, like mediation.cases-received.',
};
