/** One subpath of the package: how it is imported, its source and its built file. */
export interface PackageDoor {
  readonly specifier: string;
  readonly source: string;
  /** The name of its files in `dist`, without extension. */
  readonly built: string;
}

/** The doors of the package. */
export const packageDoors: readonly PackageDoor[] = [
  { specifier: 'danvan', source: 'src/index.ts', built: 'index' },
  { specifier: 'danvan/organization', source: 'src/doors/organization.ts', built: 'organization' },
  { specifier: 'danvan/time', source: 'src/time/door.ts', built: 'time' },
  { specifier: 'danvan/text', source: 'src/text/door.ts', built: 'text' },
  { specifier: 'danvan/documents', source: 'src/doors/documents.ts', built: 'documents' },
  { specifier: 'danvan/coordination', source: 'src/coordination/door.ts', built: 'coordination' },
  { specifier: 'danvan/campaigns', source: 'src/campaigns/door.ts', built: 'campaigns' },
  { specifier: 'danvan/indicators', source: 'src/doors/indicators.ts', built: 'indicators' },
  { specifier: 'danvan/aggregation', source: 'src/aggregation/door.ts', built: 'aggregation' },
  { specifier: 'danvan/rules', source: 'src/rules/door.ts', built: 'rules' },
  { specifier: 'danvan/findings', source: 'src/doors/findings.ts', built: 'findings' },
  { specifier: 'danvan/report', source: 'src/doors/report.ts', built: 'report' },
  { specifier: 'danvan/exporter', source: 'src/doors/exporter.ts', built: 'exporter' },
  { specifier: 'danvan/locale/vi', source: 'src/locale/vi/door.ts', built: 'locale-vi' },
  { specifier: 'danvan/locale/en', source: 'src/locale/en/door.ts', built: 'locale-en' },
  { specifier: 'danvan/schemas', source: 'src/doors/schemas.ts', built: 'schemas' },
  { specifier: 'danvan/vietnam', source: 'src/vietnam/index.ts', built: 'vietnam' },
  { specifier: 'danvan/democracy', source: 'src/democracy/door.ts', built: 'democracy' },
  { specifier: 'danvan/forms', source: 'src/forms/door.ts', built: 'forms' },
  { specifier: 'danvan/workflow', source: 'src/workflow/door.ts', built: 'workflow' },
  { specifier: 'danvan/collect', source: 'src/collect/door.ts', built: 'collect' },
  { specifier: 'danvan/sql', source: 'src/sql/door.ts', built: 'sql' },
  { specifier: 'danvan/excel', source: 'exporters/excel/index.ts', built: 'excel' },
  { specifier: 'danvan/pdf', source: 'exporters/pdf/index.ts', built: 'pdf' },
  { specifier: 'danvan/word', source: 'exporters/word/index.ts', built: 'word' },
  { specifier: 'danvan/csv', source: 'exporters/csv/index.ts', built: 'csv' },
  { specifier: 'danvan/plain-text', source: 'exporters/plain-text/index.ts', built: 'plain-text' },
  { specifier: 'danvan/testing', source: 'exporters/testing/index.ts', built: 'testing' },
];
