import { defineDataMap, EVIDENCE, UNDER_A_NAME } from '@app/platform';

const OWNER = { owner_name_zh: 'of an organisation', owner_name_en: 'of an organisation' };

/** What listings hold of people: completers are named by law; whoever wrote or checked stays as an id. */
defineDataMap(
  { table: 'listing.achievement', subject: null, columns: {}, actors: ['author_id', 'secrecy_answered_by', 'submitted_by', 'published_by', 'cleared_by', 'secrecy_reviewed_by'], notPersonal: OWNER },
  { table: 'listing.demand', subject: null, columns: {}, actors: ['author_id', 'secrecy_answered_by', 'submitted_by', 'published_by'], notPersonal: OWNER },
  { table: 'listing.completer', subject: 'user_id', columns: { name: EVIDENCE, unit: EVIDENCE, share_percent: EVIDENCE } },
  { table: 'listing.attachment', subject: null, columns: {}, actors: ['added_by'] },
  { table: 'listing.import_batch', subject: null, columns: { file_name: UNDER_A_NAME }, actors: ['created_by'], notPersonal: { actor: 'the id and roles of created_by' } },
);
