import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Database, OperationContext } from '@app/platform';

const written = new WeakMap<object, Map<string, string>>();

/** The columns of an entity for a hand-written SELECT, named and typed as the domain wants them. */
export function selectList<Row extends ObjectLiteral>(database: Database, ctx: OperationContext, entity: EntityTarget<Row>, alias: string, only?: readonly (keyof Row & string)[]): string {
  const lists = written.get(only ?? (entity as object)) ?? new Map<string, string>();
  written.set(only ?? (entity as object), lists);
  if (!lists.has(alias)) lists.set(alias, columns(database, ctx, entity, alias, only));
  return lists.get(alias)!;
}

function columns<Row extends ObjectLiteral>(database: Database, ctx: OperationContext, entity: EntityTarget<Row>, alias: string, only?: readonly (keyof Row & string)[]): string {
  return database.manager(ctx).connection.getMetadata(entity).columns
    .filter(({ propertyName }) => !only || (only as readonly string[]).includes(propertyName))
    .map(({ propertyName, databaseName, type }) => {
      const column = `${alias}."${databaseName}"`;
      // A bigint of fen fits a double exactly: the CHECK keeps it below 2^53.
      const value = type === 'date' ? `to_char(${column}, 'YYYY-MM-DD')` : type === 'bigint' ? `${column}::float8` : column;
      return `${value} as "${propertyName}"`;
    }).join(', ');
}
