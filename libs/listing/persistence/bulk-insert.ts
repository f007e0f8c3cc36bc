import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Database, TransactionContext } from '@app/platform';

/** Inserts many rows of one entity in one statement and one parameter, whatever their number. */
export async function bulkInsert<Row extends ObjectLiteral>(database: Database, ctx: TransactionContext, entity: EntityTarget<Row>, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const metadata = database.manager(ctx).connection.getMetadata(entity);
  const columns = metadata.columns.filter(({ isInsert }) => isInsert);
  const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const values = columns.map(({ propertyName }) => `row."${propertyName}"`).join(', ');
  const types = columns.map(({ propertyName, type, isArray }) => `"${propertyName}" ${String(type)}${isArray ? '[]' : ''}`).join(', ');
  await database.query(ctx, `insert into ${metadata.tablePath} (${names}) select ${values} from jsonb_to_recordset($1::jsonb) as row(${types})`, [JSON.stringify(rows)]);
}
