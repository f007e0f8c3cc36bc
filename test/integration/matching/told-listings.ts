import type { INestApplicationContext } from '@nestjs/common';
import { achievementPublished, achievementUnpublished, demandPublished, demandUnpublished, type PayloadOf } from '@app/events';
import { newId } from '@app/kernel';
import { Outbox, systemContext, tell, TransactionRunner, type Told } from '@app/platform';

export type Achievement = PayloadOf<typeof achievementPublished>;
export type Demand = PayloadOf<typeof demandPublished>;

/** 锂电池 separators: what a demand and an achievement that belong together say. */
export const SEPARATOR = {
  title: '锂离子电池用陶瓷涂覆复合隔膜',
  text: '采用纳米氧化铝陶瓷涂层与聚丙烯微孔膜复合，热收缩率低于百分之二，提升锂离子电池的安全性与循环寿命。',
  wanted: '锂电池隔膜耐高温涂覆技术',
  wantedText: '现有聚丙烯隔膜热收缩率高，需要陶瓷涂覆的复合隔膜，用于锂离子电池，提升安全性。',
};

export const anAchievement = (organisationId: string, change: Partial<Achievement> = {}): Achievement => ({
  achievementId: newId(), version: 3, organisationId, organisationName: '湘江大学', authorId: null, kind: 'invention', title: SEPARATOR.title, valueLine: '热收缩率比聚乙烯隔膜低一半',
  text: SEPARATOR.text, keywords: ['隔膜', '锂电池'], field: 'materials.battery', ipc: 'H01M', division: '38', trl: 6, modes: ['ordinary_licence', 'transfer'], expectedPriceFen: 80_000_000,
  region: '430100', publishedAt: new Date().toISOString(), ...change,
});

export const aDemand = (organisationId: string, change: Partial<Demand> = {}): Demand => ({
  demandId: newId(), version: 2, organisationId, organisationName: '星城新能源有限公司', authorId: null, anonymous: false, title: SEPARATOR.wanted, text: SEPARATOR.wantedText,
  keywords: ['隔膜'], field: 'materials.battery', wantedTrlMin: 5, wantedTrlMax: 8, modes: ['ordinary_licence'], budgetMinFen: 50_000_000, budgetMaxFen: 100_000_000, region: '430100',
  deadline: '2027-12-31', publishedAt: new Date().toISOString(), ...change,
});

export const published = (listing: Achievement | Demand): Told =>
  'achievementId' in listing ? tell(achievementPublished, listing.achievementId, listing) : tell(demandPublished, listing.demandId, listing);
export const unpublished = (kind: 'achievement' | 'demand', listingId: string, version: number): Told =>
  tell(kind === 'achievement' ? achievementUnpublished : demandUnpublished, listingId, { listingId, version, act: 'withdraw' });

/** Tells as listing does: through the outbox, in a transaction. */
export async function tellMarket(app: INestApplicationContext, ...told: readonly Told[]): Promise<void> {
  await app.get(TransactionRunner).run(systemContext('test', newId()), (ctx) => app.get(Outbox).write(ctx, told));
}
