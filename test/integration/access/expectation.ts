import { ROLE_NAMES, type Role } from '@app/kernel';
import type { ApiDocument } from '../../support/openapi-requests.js';
import { operationsOf } from '../../support/openapi-requests.js';
import type { Made, Maker, Objects } from './objects.js';

/** Whose is the object that is asked for? `own`: the actor made it; `colleague`: somebody of the same organisation; `other`: another organisation; `nobody`: no login. */
export const SITUATIONS = ['own', 'colleague', 'other', 'nobody'] as const;
export type Situation = (typeof SITUATIONS)[number];
/** pass: let in (whatever rules say then); hidden: 404; forbidden: 403; login: 401. */
export type Outcome = 'pass' | 'hidden' | 'forbidden' | 'login';
export type ByRole = Outcome | (Partial<Record<Role, Outcome>> & { readonly rest: Outcome });

export interface Sent { readonly body?: unknown; readonly query?: Record<string, string>; readonly file?: { fields: Record<string, string>; text: string } }

export interface Expectation {
  readonly operation: string;
  /** One act of an operation `…/acts/{act}`, or another way of asking that has an answer of its own. */
  readonly act?: string;
  readonly case?: string;
  /** Who holds the permission of the route. Others get 403, and 401 without a login. */
  readonly may: 'anybody' | 'person' | readonly Role[];
  /** The object that is asked for; without one the organisation makes no difference. */
  readonly of?: (objects: Objects, by: Maker) => Promise<Made>;
  readonly own?: ByRole;
  readonly colleague?: ByRole;
  readonly other?: ByRole;
  readonly nobody?: Outcome;
  /** A request that gets as far as the object. */
  readonly send?: (made: Made, by: Maker) => Sent | Promise<Sent>;
  /** Other values of the path's parameters. */
  readonly params?: Record<string, string>;
  /** Audit entries of one effect, where it concerns more than one aggregate. */
  readonly entries?: number;
  /** Why no cell of this row can be answered 2xx here. */
  readonly neverDone?: string;
  /** The request ends the actor's session, which is mended for the next one. */
  readonly logsOut?: boolean;
  /** Roles of other organisations that may read private words of the object. */
  readonly readers?: readonly Role[];
}

/** These roles get `then`, everybody else `rest`. */
export const only = (roles: readonly Role[], then: Outcome, rest: Outcome): ByRole => ({ ...Object.fromEntries(roles.map((role) => [role, then])), rest });

export const nameOf = ({ operation, act, case: way }: Expectation): string => `${operation}${act ? ` [${act}]` : ''}${way ? ` (${way})` : ''}`;

const holds = ({ may }: Expectation, role: Role): boolean => may === 'anybody' || may === 'person' || may.includes(role);
const ofRole = (cell: ByRole, role: Role): Outcome => (typeof cell === 'string' ? cell : cell[role] ?? cell.rest);

export function expectedOutcome(row: Expectation, role: Role | undefined, situation: Situation): Outcome {
  if (situation === 'nobody' || role === undefined) return row.may !== 'anybody' ? 'login' : row.nobody ?? (row.of ? 'hidden' : 'pass');
  if (!holds(row, role)) return 'forbidden';
  if (!row.of) return 'pass';
  return ofRole(situation === 'own' ? row.own ?? 'pass' : situation === 'colleague' ? row.colleague ?? row.own ?? 'pass' : row.other ?? 'hidden', role);
}

/** Cells in which the request is let in; a rule may still stand in the way of one (nobody reviews what they submitted). */
export const admitted = (row: Expectation): { role: Role; situation: Situation }[] =>
  (['own', 'colleague', 'other'] as const).flatMap((situation) => ROLE_NAMES.filter((role) => expectedOutcome(row, role, situation) === 'pass').map((role) => ({ role, situation })));

/** A role refused for want of the permission may see 403; a 403 for a stranger's object who holds it would tell that the object exists. */
export function toldTooMuch(rows: readonly Expectation[]): string[] {
  return rows.flatMap((row) => ROLE_NAMES.filter((role) => holds(row, role) && row.may !== 'person' && expectedOutcome(row, role, 'other') === 'forbidden' && !row.act).map((role) => `${nameOf(row)}: ${role} is told of a stranger's object`));
}

/** Operations of the document that nobody thought about, and thoughts about operations that are gone. */
export function gaps(document: ApiDocument, rows: readonly Expectation[]): string[] {
  const documented = new Set(operationsOf(document).map(({ method, path }) => `${method} ${path}`));
  const expected = new Set(rows.map(({ operation }) => operation));
  return [
    ...[...documented].filter((name) => !expected.has(name)).map((name) => `no expectation for ${name}`),
    ...[...expected].filter((name) => !documented.has(name)).map((name) => `no operation ${name}`),
  ];
}
