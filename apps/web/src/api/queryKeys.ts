type Filters = Record<string, unknown>;

/** One factory, so that an act knows what it makes stale: `invalidateQueries({ queryKey: keys.achievements.all })`. */
function family(name: string) {
  return {
    all: [name] as const,
    list: (filters: Filters = {}) => [name, 'list', filters] as const,
    one: (id: string) => [name, 'one', id] as const,
    part: (id: string, part: string) => [name, 'one', id, part] as const,
  };
}

export const keys = {
  achievements: family('achievements'),
  demands: family('demands'),
  challenges: family('challenges'),
  notices: family('notices'),
  disclosures: family('disclosures'),
  'rights-applications': family('rights-applications'),
  ledger: family('ledger'),
  'annual-reports': family('annual-reports'),
  titles: family('titles'),
  'first-refusals': family('first-refusals'),
  results: family('results'),
  office: family('office'),
  deadlines: family('deadlines'),
  search: family('search'),
  matches: family('matches'),
  leads: family('leads'),
  deals: family('deals'),
  mediations: family('mediations'),
  contracts: family('contracts'),
  awards: family('awards'),
  verifications: family('verifications'),
  inbox: family('inbox'),
  mailbox: family('mailbox'),
  reviews: family('reviews'),
  imports: family('imports'),
  organisations: family('organisations'),
  colleagues: family('colleagues'),
  accounts: family('accounts'),
  audit: family('audit'),
  risks: family('risks'),
  findings: family('findings'),
  holds: family('holds'),
  auditRoots: family('auditRoots'),
  subscriptions: family('subscriptions'),
  settings: family('settings'),
  permissions: family('permissions'),
  rules: family('rules'),
  procedures: family('procedures'),
  numbers: family('numbers'),
  reference: family('reference'),
};
