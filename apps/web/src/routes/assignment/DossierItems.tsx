import { useTranslation } from 'react-i18next';
import type { DossierItem } from '../../api/shapes';
import { useTexts } from '../../components/useTexts';

/** What a dossier holds or lacks, with the reason, the article and who can bring it. */
export function DossierItems({ title, items }: { title: string; items: readonly DossierItem[] }) {
  const { t } = useTranslation(['dossier']);
  const say = useTexts();
  return (
    <section className="lq-card lq-stack" aria-label={title}><h2>{title}</h2>
      <ol className="lq-stack" style={{ gap: 10, listStyle: 'none', padding: 0, margin: 0 }}>{items.map((each) => (
        <li key={each.item} className="lq-stack" style={{ gap: 2 }}>
          <span className="lq-row"><span className={`lq-tag lq-tag--dot lq-tag--${each.present ? 'open' : 'wait'}`}>{t(each.present ? 'dossier:present' : 'dossier:absent')}</span><span>{say(each.texts)}</span></span>
          {each.present ? null : (
            <span className="lq-small lq-muted">
              {each.why ? say(each.why) : null}{each.article ? ` ${t('pieces:acts.article', { article: each.article })}` : null} {t('dossier:who')}{t('pieces:colon')}{say(each.who)}
            </span>
          )}
        </li>
      ))}</ol>
    </section>
  );
}
