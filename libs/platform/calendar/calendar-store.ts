import { WorkingCalendar } from '@app/kernel';
import type { OperationContext } from '../context.js';
import type { Database } from '../database/database.js';

/** The working-day calendar as the reference data has it now; a date outside the published years is refused by the calendar itself. */
export class CalendarStore {
  constructor(private readonly database: Database) {}

  async calendar(ctx: OperationContext): Promise<WorkingCalendar> {
    const days = await this.database.query<{ date: string; kind: 'holiday' | 'worked-weekend' }>(ctx,
      `select to_char(date, 'YYYY-MM-DD') as date, kind from platform.calendar_day`);
    const [span] = await this.database.query<{ from: string | null; until: string | null }>(ctx,
      `select to_char(min(make_date(year, 1, 1)), 'YYYY-MM-DD') as from, to_char(max(known_until), 'YYYY-MM-DD') as until from platform.calendar_year`);
    const of = (kind: string) => new Set(days.filter((day) => day.kind === kind).map(({ date }) => date));
    return new WorkingCalendar({ knownFrom: span?.from ?? '9999-12-31', knownUntil: span?.until ?? '0001-01-01', holidays: of('holiday'), workedWeekends: of('worked-weekend') });
  }

  /** By which notices of the State Council the days off of these years are known, in order of the years. */
  sources(ctx: OperationContext, from: string, until: string): Promise<{ year: number; source: string; noticeDate: string; knownUntil: string }[]> {
    return this.database.query(ctx,
      `select year, source, to_char(notice_date, 'YYYY-MM-DD') as "noticeDate", to_char(known_until, 'YYYY-MM-DD') as "knownUntil" from platform.calendar_year
       where year between extract(year from $1::date) and extract(year from $2::date) order by year`, [from, until]);
  }
}
