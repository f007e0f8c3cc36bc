import { defineDataMap, EVIDENCE, UNDER_A_NAME } from '@app/platform';

/** What notices and objections hold of people. Facts name natural persons, as the unit wrote them. */
defineDataMap(
  { table: 'publicity.notice', subject: null, columns: { facts: UNDER_A_NAME, scope_basis: UNDER_A_NAME, text: UNDER_A_NAME }, actors: ['opened_by'], notPersonal: { organisation_name: 'of an organisation' } },
  { table: 'publicity.objection', subject: 'objector_id', columns: { text: EVIDENCE, canonical: EVIDENCE, answer: EVIDENCE, received_at: EVIDENCE }, actors: ['admitted_by', 'settled_by'] },
);
