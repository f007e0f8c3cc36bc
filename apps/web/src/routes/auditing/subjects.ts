const PATHS = { 'rights-application': '/rights-applications', 'publicity-notice': '/notices', disclosure: '/disclosures', title: '/titles' } as const;
export type SubjectType = keyof typeof PATHS;
export const SUBJECT_TYPES = Object.keys(PATHS) as SubjectType[];
export const HOLDABLE = ['rights-application', 'publicity-notice', 'disclosure'] as const;

export const pathOf = (type: SubjectType, id: string): string => `${PATHS[type]}/${id}`;
/** Of these an auditor reads more than the title. */
export const readable = (type: SubjectType): boolean => type === 'rights-application' || type === 'publicity-notice';
