/** No to everything: nothing more is needed. */
export const QUESTIONS = { human: 'no', animals: 'no', other_risk: 'no', by_law: 'no' };
export const LISTED = { new_species: 'no', chimera: 'no', germline: 'no', brain_interface: 'no', human_machine: 'no', opinion_algorithm: 'no', autonomous_decision: 'no' };
