import { Injectable } from '@nestjs/common';
import { AuditRoots, ROOT_FINDINGS, TransactionRunner, type OperationContext, type RootFinding } from '@app/platform';
import { AuditReader } from './reader.js';

/** The daily roots and whether they hold: signature, link, and the entries that they name. The trees are hashed anew by `luqiao audit verify`. */
@Injectable()
export class RootQuery {
  constructor(private readonly transactions: TransactionRunner, private readonly roots: AuditRoots, private readonly reader: AuditReader) {}

  async page(ctx: OperationContext, question: { before?: string | undefined; limit: number }) {
    return this.transactions.run(ctx, async (ctx) => {
      const stored = await this.roots.list(ctx, question);
      const findings = await this.roots.findings(ctx, stored);
      await this.reader.left(ctx, 'see-roots');
      return stored.map(({ statement: { format: _, ...statement }, signature, hash }) => ({ ...statement, signature, hash, findings: counted(findings.filter(({ day }) => day === statement.day)) }));
    });
  }
}

const counted = (findings: readonly RootFinding[]) =>
  [...new Set(findings.map(({ what }) => what))].map((what) => ({ what, texts: ROOT_FINDINGS[what], count: findings.filter((each) => each.what === what).length }));
