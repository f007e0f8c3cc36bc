import { useTranslation } from 'react-i18next';
import type { Contract, RegistrationPack } from '../../../../api/shapes';
import { DateText } from '../../../../components/DateText';
import { MoneyText } from '../../../../components/MoneyText';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { RuleMarkTag } from '../../../../components/RuleMarkTag';
import { useTexts } from '../../../../components/useTexts';
import { Facts } from '../../../listing/Facts';
import { usePackDownload } from './api';

/** What is missing, then the two amounts with their difference, the clock, notices and filings. */
export function Pack({ contract, pack: p, open }: { contract: Contract; pack: RegistrationPack; open: boolean }) {
  const { t } = useTranslation(['contract-registration']);
  const download = usePackDownload(contract);
  const missing = once(p.missing);
  return (
    <div className="lq-stack">
      {open ? <Items title={t('contract-registration:missing.title', { count: missing.length })} items={missing} none={t('contract-registration:missing.none')} /> : null}
      <Amounts pack={p} />
      {open ? <Clock pack={p} /> : null}
      {p.notices.length ? <details><summary>{t('contract-registration:notices')}</summary><Items items={p.notices} /></details> : null}
      {p.amounts ? (
        <div className="lq-row">
          <button type="button" className="lq-button" disabled={download.isPending} onClick={() => download.mutate('pdf')}>{t('contract-registration:pdf')}</button>
          <button type="button" className="lq-button" disabled={download.isPending} onClick={() => download.mutate('xlsx')}>{t('contract-registration:xlsx')}</button>
        </div>
      ) : null}
      <ProblemAlert problem={download.error} />
      <Filings pack={p} />
    </div>
  );
}

/** One rule may miss several fields; what it says of them is read once. */
const once = (items: RegistrationPack['missing']) => items.filter((i, at) => items.findIndex((o) => o.code === i.code && JSON.stringify(o.params) === JSON.stringify(i.params)) === at);

function Items({ title, items, none }: { title?: string; items: RegistrationPack['missing']; none?: string }) {
  const say = useTexts();
  return (
    <>
      {title ? <h3>{title}</h3> : null}
      {items.length ? <ol className="lq-stack" style={{ gap: 8, paddingInlineStart: 20 }}>{items.map((i) => <li key={`${i.code}${i.path}`} className="lq-break">{say(i.texts, i.params)}{i.article ? <span className="lq-muted lq-small"> {i.article}</span> : null}</li>)}</ol> : none ? <p className="lq-muted">{none}</p> : null}
    </>
  );
}

function Amounts({ pack: { amounts } }: { pack: RegistrationPack }) {
  const { t } = useTranslation(['contract-registration']);
  const say = useTexts();
  if (!amounts) return null;
  return (
    <>
      <h3>{t('contract-registration:amounts.title')}</h3>
      <Facts rows={[[t('contract-registration:amounts.contract'), <MoneyText key="c" fen={amounts.contractFen} />], [t('contract-registration:amounts.technology'), <MoneyText key="t" fen={amounts.technologyFen} />], [t('contract-registration:amounts.difference'), <MoneyText key="d" fen={amounts.differenceFen} />]]} />
      <div className="lq-table-scroll">
        <table className="lq-table">
          <thead><tr><th scope="col">{t('contract-registration:amounts.item')}</th><th scope="col">{t('contract-registration:amounts.sum')}</th><th scope="col">{t('contract-registration:amounts.counts')}</th></tr></thead>
          <tbody>{amounts.lines.map((l, i) => <tr key={`${l.what}${i}`}><td className="lq-break">{say(l.texts)}</td><td><MoneyText fen={l.fen} /></td><td>{t(`contract-registration:amounts.what.${l.what}`)}</td></tr>)}</tbody>
        </table>
      </div>
      <p className="lq-muted lq-small">{t(`contract-registration:amounts.basis.${amounts.basis}`)}</p>
    </>
  );
}

function Clock({ pack: { clock, applyBy } }: { pack: RegistrationPack }) {
  const { t } = useTranslation(['contract-registration']);
  return (
    <>
      {applyBy ? <p>{t('contract-registration:clock.applyBy')} <DateText at={applyBy} beside /></p> : null}
      {clock?.dueOn && clock.unit ? <p>{t(`contract-registration:clock.${clock.unit}`, { days: clock.days })} <DateText at={clock.dueOn} beside /> {clock.article ? <span className="lq-muted lq-small">{clock.article}</span> : null} {clock.mark ? <RuleMarkTag mark={clock.mark} /> : null}</p> : null}
      {clock?.expert ? <p className="lq-small">{t('contract-registration:clock.expert')}</p> : null}
      {clock?.open ? <p className="lq-muted lq-small">{t(`contract-registration:clock.${clock.open}`)}</p> : null}
    </>
  );
}

function Filings({ pack: { filings } }: { pack: RegistrationPack }) {
  const { t } = useTranslation(['contract-registration']);
  if (!filings.length) return null;
  return (
    <>
      <h3>{t('contract-registration:filings.title')}</h3>
      <ul className="lq-stack" style={{ gap: 8 }}>{filings.map((f) => (
        <li key={f.id}>
          <DateText at={f.filedOn} /> {f.filedBy.name} {t(`contract-registration:filings.${f.channel}`)}
          {f.dueOn ? <> · {t('contract-registration:filings.due')} <DateText at={f.dueOn} beside /></> : null}
          {f.overdue ? <span className="lq-tag lq-tag--dot lq-tag--lost">{t('contract-registration:filings.overdue')}</span> : null}
          {f.lastFailure ? <p className="lq-small lq-muted">{t('contract-registration:filings.failed', { count: f.attempts })} {t(`contract-registration:failures.${f.lastFailure}`, { defaultValue: f.lastFailure })}</p> : null}
        </li>
      ))}</ul>
    </>
  );
}
