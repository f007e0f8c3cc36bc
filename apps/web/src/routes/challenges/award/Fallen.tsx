import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Challenge } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { useTexts } from '../../../components/useTexts';
import { useHistory } from './api';

const FALLS: readonly string[] = ['judge-again', 'winner-gave-up'];

/** What became of earlier decisions, and what the organiser does now. */
export function Fallen({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenge-award']);
  const say = useTexts();
  const falls = (useHistory(c.id).data?.items ?? []).filter(({ act }) => FALLS.includes(act));
  if (!falls.length) return null;
  return (
    <section className="lq-note lq-note--wait"><strong>{t('challenge-award:fallen.title')}</strong>
      <ul>{falls.map((one) => <li key={one.at + one.act}>{say(one.texts)} <DateText at={one.at} time /></li>)}</ul>
      {c.state === 'judging' ? <p>{t('challenge-award:fallen.again')} <Link to={`/challenges/${c.id}?part=panel`}>{t('challenge-award:fallen.toPanel')}</Link></p> : null}
    </section>
  );
}
