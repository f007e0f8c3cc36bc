import { anonymous, systemActor, type Actor, type Locale } from '@app/kernel';

declare const transactionBrand: unique symbol;
/** An open transaction, opaque to use cases; only persistence rooms turn it into a connection. */
export interface Transaction {
  readonly [transactionBrand]: true;
}

/** What every use case and repository is given: who acts, for which request, in which transaction. Always passed, never ambient. */
export interface OperationContext {
  readonly actor: Actor;
  readonly requestId: string;
  readonly locale: Locale;
  readonly ip?: string;
  readonly transaction?: Transaction;
}
export interface TransactionContext extends OperationContext {
  readonly transaction: Transaction;
}

export const systemContext = (job: string, requestId: string): OperationContext => ({ actor: systemActor(job), requestId, locale: 'zh-CN' });
export const anonymousContext = (requestId: string, locale: Locale = 'zh-CN'): OperationContext => ({ actor: anonymous, requestId, locale });
