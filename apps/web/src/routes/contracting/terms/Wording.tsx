import { useTranslation } from 'react-i18next';
import type { Texts } from '../../../api/shapes';

/** Words of the contract. They bind in Chinese; who reads in English has the English beside them, unless the parties wrote one text only. */
export function Wording({ texts, inline = false }: { texts: Texts; inline?: boolean }) {
  const { i18n } = useTranslation();
  const both = i18n.language === 'en' && texts.en !== texts['zh-CN'];
  if (inline) return both ? <>{texts.en} <span lang="zh-CN" className="lq-muted">{texts['zh-CN']}</span></> : <span lang="zh-CN">{texts['zh-CN']}</span>;
  return (
    <>
      {both ? <pre lang="en">{texts.en}</pre> : null}
      <pre lang="zh-CN" className={both ? 'lq-contract__binding' : undefined}>{texts['zh-CN']}</pre>
    </>
  );
}
