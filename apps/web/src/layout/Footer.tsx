import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FooterHills } from '../brand/Hills';
import { Mark } from '../brand/Mark';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className="lq-footer">
      <FooterHills />
      <div className="lq-wide lq-footer__in">
        <div className="lq-stack" style={{ gap: 10 }}><Mark tone="dark" /><p>{t('shell:footer.what')}</p><p className="lq-small">{t('shell:footer.legal')}</p></div>
        <div><h2>{t('shell:footer.market')}</h2><ul>
          <li><Link to="/achievements">{t('shell:nav.achievements')}</Link></li><li><Link to="/demands">{t('shell:nav.demands')}</Link></li><li><Link to="/challenges">{t('shell:nav.challenges')}</Link></li><li><Link to="/notices">{t('shell:nav.notices')}</Link></li><li><Link to="/search">{t('shell:nav.search')}</Link></li>
        </ul></div>
        <div><h2>{t('shell:footer.open')}</h2><ul>
          <li><Link to="/procedures">{t('shell:nav.procedures')}</Link></li><li><Link to="/rules">{t('shell:nav.rules')}</Link></li><li><Link to="/docs/permissions">{t('shell:nav.permissions')}</Link></li><li><a href="/api/docs">{t('shell:footer.api')}</a></li><li><a href="/api/openapi.json">{t('shell:footer.openapi')}</a></li>
        </ul></div>
      </div>
    </footer>
  );
}
