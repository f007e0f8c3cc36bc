import { useTranslation } from 'react-i18next';
import type { Block } from '../api/shapes';
import { Icon } from '../brand/Icon';
import { DateText } from './DateText';
import { useTexts } from './useTexts';

/** What is blocked, why (with the article), who can lift it and by when. No blame. */
export function BlockedAct({ name, blocks }: { name: string; blocks: Block[] }) {
  const { t } = useTranslation();
  const say = useTexts();
  return (
    <details className="lq-blocked">
      <summary><Icon name="lock" size={14} /> {t('pieces:acts.blocked', { act: name })}</summary>
      <ul>
        {blocks.map((b) => (
          <li key={b.code}>
            {b.message ?? say(b.texts)}
            {b.article ? <span className="lq-muted"> {t('pieces:acts.article', { article: b.article })}</span> : null}
            {b.whoCanLift ? <div>{t('pieces:acts.who', { who: b.whoCanLift })}</div> : null}
            {b.until ? <div>{t('pieces:acts.until')} <DateText at={b.until} beside /></div> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
