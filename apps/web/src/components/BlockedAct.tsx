import { useTranslation } from 'react-i18next';
import type { Block } from '../api/shapes';
import { Icon } from '../brand/Icon';
import { useTexts } from './useTexts';

/** What is blocked and why, with the article. No blame. */
export function BlockedAct({ name, blocks }: { name: string; blocks: Block[] }) {
  const { t } = useTranslation();
  const say = useTexts();
  return (
    <details className="lq-blocked">
      <summary><Icon name="lock" size={14} /> {t('pieces:acts.blocked', { act: name })}</summary>
      <ul>
        {blocks.map((b) => (
          <li key={b.code + (b.path ?? '')}>{say(b.texts, b.params)}{b.article ? <span className="lq-muted"> {t('pieces:acts.article', { article: b.article })}</span> : null}</li>
        ))}
      </ul>
    </details>
  );
}
