// All that the rooms of the library give, as a program sees it that imports every door of them.
export * from 'danvan';
export * from 'danvan/aggregation';
export * from 'danvan/campaigns';
export * from 'danvan/coordination';
export * from 'danvan/documents';
export * from 'danvan/exporter';
export * from 'danvan/findings';
export * from 'danvan/indicators';
export * from 'danvan/locale/en';
export * from 'danvan/locale/vi';
export * from 'danvan/organization';
export * from 'danvan/report';
export * from 'danvan/rules';
export * from 'danvan/schemas';
export * from 'danvan/text';
export * from 'danvan/time';
