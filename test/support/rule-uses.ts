import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface RuleUse { readonly rule: string; readonly file: string; readonly code?: string }
export interface FoundUses {
  /** Places that name a rule of the registry, in order of rule, file and code. */
  readonly uses: readonly RuleUse[];
  /** Names that the code asks the registry for and that the registry does not have, with the file. */
  readonly unknown: readonly string[];
}

const GENERATED = 'rule-uses.generated.ts';

/** Production sources below the given folders, tests and builders apart; and guides to procedures, which tell of rules and judge by none. */
export function productionSources(folders: readonly string[] = ['libs', 'apps/api', 'apps/worker', 'apps/cli']): { file: string; text: string }[] {
  return folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.endsWith(GENERATED) && !/(^|\/)(testing|bench|procedures)\//.test(file))
    .map((file) => join(folder, file)).sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') })));
}

/**
 * Reads off the syntax tree where rules of the registry are named. A name counts wherever it stands as a text; it must be known where the
 * registry is asked (`productDefault(ctx, name)`, `versions(ctx, name)`, `{ rule: name, … }` given to `value` or `inForce`) and in the
 * `registry` of a `defineRule`, which also gives the code of the rule.
 */
export function findRuleUses(sources: readonly { file: string; text: string }[], known: ReadonlySet<string>): FoundUses {
  const uses = new Map<string, RuleUse>();
  const unknown = new Set<string>();
  for (const { file, text } of sources) {
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const constants = constantsOf(tree);
    const note = (rule: string, code?: string) => uses.set([rule, file, code ?? ''].join('|'), { rule, file, ...(code && { code }) });
    const demand = (node: ts.Node | undefined) => {
      const name = node && nameIn(node, constants);
      if (name !== undefined && !known.has(name)) unknown.add(`${file}: ${name}`);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : ts.isIdentifier(node.expression) ? node.expression.text : '';
        if ((called === 'productDefault' || called === 'versions') && node.arguments.length >= 2) demand(node.arguments[1]);
        if (called === 'value' || called === 'inForce') for (const argument of node.arguments) if (ts.isObjectLiteralExpression(argument)) demand(property(argument, 'rule'));
        if (called === 'defineRule' && node.arguments[0] && ts.isObjectLiteralExpression(node.arguments[0])) {
          const names = property(node.arguments[0], 'registry');
          const code = property(node.arguments[0], 'code');
          if (names && ts.isArrayLiteralExpression(names)) for (const each of names.elements) {
            demand(each);
            const name = nameIn(each, constants);
            if (name !== undefined && code && ts.isStringLiteralLike(code)) note(name, code.text);
          }
        }
      }
      if (ts.isStringLiteralLike(node) && known.has(node.text) && !isOfRule(node)) note(node.text);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  const ordered = [...uses.values()].sort((a, b) => compare(a.rule, b.rule) || compare(a.file, b.file) || compare(a.code ?? '', b.code ?? ''));
  return { uses: ordered, unknown: [...unknown].sort() };
}

/** The file that the server lists from. */
export function usesFile(uses: readonly RuleUse[]): string {
  const rules = [...new Set(uses.map(({ rule }) => rule))];
  const rows = rules.map((name) => `  '${name}': [${uses.filter(({ rule }) => rule === name).map(({ file, code }) => `{ file: '${file}'${code ? `, code: '${code}'` : ''} }`).join(', ')}],`);
  return ['/** Where the code reads each rule of the registry. Generated from the code by `npm run generate`; do not edit. */',
    'export const RULE_USES: Readonly<Record<string, readonly { readonly file: string; readonly code?: string }[]>> = {', ...rows, '};', ''].join('\n');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function constantsOf(tree: ts.SourceFile): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer && ts.isStringLiteralLike(node.initializer)) found.set(node.name.text, node.initializer.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const nameIn = (node: ts.Node, constants: ReadonlyMap<string, string>): string | undefined =>
  ts.isStringLiteralLike(node) ? node.text : ts.isIdentifier(node) ? constants.get(node.text) : undefined;

function property(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const each of object.properties) if (ts.isPropertyAssignment(each) && each.name.getText() === name) return each.initializer;
  return undefined;
}

/** Within the `registry` of a `defineRule` the use is already noted with the code of the rule. */
function isOfRule(node: ts.Node): boolean {
  const list = node.parent;
  return ts.isArrayLiteralExpression(list) && ts.isPropertyAssignment(list.parent) && list.parent.name.getText() === 'registry';
}
