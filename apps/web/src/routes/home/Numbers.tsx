import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNumbers } from './api';

/** Each figure leads to the list that it counts. */
export function Numbers() {
  const { t } = useTranslation(['home']);
  const { data } = useNumbers();
  const show = (n: number | undefined) => (n === undefined ? '\u2013' : n.toLocaleString('en-US'));
  return (
    <ul className="lq-numbers" aria-label={t('home:numbers.name')}>
      <li><Link to="/achievements"><b>{show(data?.achievements)}</b>{t('home:numbers.achievements')}</Link></li>
      <li><Link to="/demands"><b>{show(data?.demands)}</b>{t('home:numbers.demands')}</Link></li>
      <li><Link to="/organisations"><b>{show(data?.organisations)}</b>{t('home:numbers.organisations')}</Link></li>
    </ul>
  );
}
