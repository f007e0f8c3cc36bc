import { useTranslation } from 'react-i18next';
import type { Block } from '../../api/shapes';
import { useTexts } from '../../components/useTexts';

/** What still stands in the way, each with the article it rests on. */
export function RuleList({ blocks, title }: { blocks: Block[]; title: string }) {
  const { t } = useTranslation(['rights']);
  const say = useTexts();
  if (!blocks.length) return null;
  return (
    <div className="lq-note lq-note--wait" role="status">
      <strong>{title}</strong>
      <ul>{blocks.map((b) => {
        const field = b.path?.split('/').find(Boolean);
        return <li key={b.code + (b.path ?? '')}>{field ? <b>{t(`rights:fields.${field}`, { defaultValue: '' })} </b> : null}{say(b.texts, b.params)}{b.article ? <span className="lq-muted"> {t('pieces:acts.article', { article: b.article })}</span> : null}</li>;
      })}</ul>
    </div>
  );
}
