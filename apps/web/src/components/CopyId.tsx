import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../brand/Icon';

export function CopyId({ id, label }: { id: string; label?: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(id);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      // Without the permission the text can still be selected by hand.
    }
  }
  return (
    <span className="lq-break">
      {label ?? id}
      <button type="button" className="lq-copy" onClick={copy} aria-label={t('pieces:copy.act', { id })}><Icon name={copied ? 'check' : 'copy'} size={14} /></button>
      <span className="lq-hidden" role="status">{copied ? t('pieces:copy.done') : ''}</span>
    </span>
  );
}
