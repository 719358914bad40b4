import * as campaigns from 'danvan/campaigns';
import * as coordination from 'danvan/coordination';
import { readBoards, readDemocracyRecords } from 'danvan/democracy';
import { readDisseminations, readDocuments } from 'danvan/documents';
import { readFilledForms, readFormDefinition } from 'danvan/forms';
import * as organization from 'danvan/organization';
import { readExtensions, readHolidayTable, type ExtensionsContext } from 'danvan/time';
import * as workflow from 'danvan/workflow';

/** What a reader refuses: the name of its first field is misspelt. */
const wrong = [{ idd: 'a' }] as const;

/** Never run: rows of readers that take them alone, or with options. */
export function typesOfRows(known: ExtensionsContext, models: campaigns.ModelOptions): void {
  // @ts-expect-error - no task
  coordination.readTasks(wrong);
  // @ts-expect-error - no event
  coordination.readEvents(wrong);
  // @ts-expect-error - no review
  coordination.readReviews(wrong);
  // @ts-expect-error - no note
  coordination.readSituationNotes(wrong);
  // @ts-expect-error - no instrument
  coordination.readInstruments(wrong);
  // @ts-expect-error - no campaign
  campaigns.readCampaigns(wrong);
  // @ts-expect-error - no commendation
  campaigns.readCommendations(wrong);
  // @ts-expect-error - no contribution
  campaigns.readContributions(wrong);
  // @ts-expect-error - no model
  campaigns.readModels(wrong, models);
  // @ts-expect-error - no scoring sheet
  campaigns.readScoreSheets(wrong);
  // @ts-expect-error - no scoring sheet
  campaigns.readScoreSheet({ subjekt: 'xa-a' });
  // @ts-expect-error - no scoring scheme
  campaigns.readScoringScheme({ idd: 'a' });
  // @ts-expect-error - no document
  readDocuments(wrong, { kinds: [] });
  // @ts-expect-error - no dissemination
  readDisseminations(wrong);
  // @ts-expect-error - no post
  organization.readPosts(wrong);
  // @ts-expect-error - no delegation
  organization.readDelegations(wrong, { posts: [] });
  // @ts-expect-error - no assignment
  organization.readAssignments(wrong, { units: [] });
  // @ts-expect-error - no report
  organization.readReceivedReports(wrong);
  // @ts-expect-error - no report
  organization.readUnusableReports(wrong);
  // @ts-expect-error - no extension
  readExtensions(wrong, known);
  // @ts-expect-error - no table of holidays
  readHolidayTable({ holiday: [] });
  // @ts-expect-error - no form
  readFormDefinition({ idd: 'a' });
  // @ts-expect-error - no filled form
  readFilledForms(wrong, { forms: [] });
  // @ts-expect-error - no submission
  workflow.readSubmissions(wrong);
  // @ts-expect-error - no approval
  workflow.readApprovals(wrong);
  // @ts-expect-error - no board
  readBoards(wrong);
  // @ts-expect-error - a list of another name
  readDemocracyRecords({ board: [] });
}

/** Never run: what was read from JSON passes as it is. */
export function typesOfJson(
  text: string,
  known: ExtensionsContext,
  models: campaigns.ModelOptions,
): void {
  const rows = JSON.parse(text);
  void coordination.readTasks(rows).values[0]?.content;
  void campaigns.readModels(rows, models).values[0]?.name;
  void campaigns.readScoringScheme(rows);
  void readDocuments(rows, { kinds: [] }).values;
  void organization.readPosts(rows).values;
  void readExtensions(rows, known).values;
  void readHolidayTable(rows).value;
  void readFormDefinition(rows);
  void workflow.readSubmissions(rows).values;
  void readBoards(rows).values;
}
