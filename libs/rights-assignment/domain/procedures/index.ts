export { firstRefusalProcedure, implementationReportProcedure, secondStepProcedure } from './after.js';
export { fullAssignmentProcedure, ownershipShareProcedure, useRightProcedure } from './assignment.js';
export { assessmentProcedure, disclosureProcedure } from './disclosure.js';
export { titleProcedure } from './title.js';
