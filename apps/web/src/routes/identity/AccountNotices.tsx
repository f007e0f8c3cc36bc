import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeSettings } from '../../api/shapes';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useNoticeSettings, useSaveNoticeSettings } from '../notification/api';

const GROUPS = ['match', 'answer', 'review', 'organisation', 'rights'] as const;

export function AccountNotices() {
  const query = useNoticeSettings();
  if (query.isPending) return <LoadingState rows={1} />;
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  return <NoticesForm key={query.data.version} kept={query.data} />;
}

function NoticesForm({ kept }: { kept: NoticeSettings }) {
  const { t } = useTranslation(['identity']);
  const save = useSaveNoticeSettings();
  const [v, setV] = useState(kept);
  const quiet = v.quietHours ?? { from: '', to: '' };
  const setQuiet = (change: Partial<typeof quiet>) => setV({ ...v, quietHours: { ...quiet, ...change } });
  const half = !!v.quietHours && (!v.quietHours.from !== !v.quietHours.to);
  return (
    <form
      className="lq-card lq-stack" style={{ maxWidth: 680 }}
      onSubmit={(e) => { e.preventDefault(); save.mutate({ ...v, quietHours: v.quietHours?.from && v.quietHours.to ? v.quietHours : null }); }}
    >
      <div className="lq-table-scroll">
        <table className="lq-table">
          <caption className="lq-hidden">{t('identity:account.abouts.notices')}</caption>
          <thead><tr><th scope="col">{t('identity:notices.what')}</th><th scope="col">{t('identity:notices.app')}</th><th scope="col">{t('identity:notices.mail')}</th></tr></thead>
          <tbody>
            {GROUPS.map((g) => (
              <tr key={g}>
                <th scope="row">{t(`identity:notices.groups.${g}`)}</th>
                {(['app', 'mail'] as const).map((c) => (
                  <td key={c}><input type="checkbox" className="lq-box" aria-label={`${t(`identity:notices.groups.${g}`)} ${t(`identity:notices.${c}`)}`} checked={v.channels[g][c]} onChange={(e) => setV({ ...v, channels: { ...v.channels, [g]: { ...v.channels[g], [c]: e.target.checked } } })} /></td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <fieldset>
        <legend style={{ fontWeight: 600, marginBottom: 8 }}>{t('identity:notices.digest')}</legend>
        <div className="lq-chips">{(['immediate', 'daily'] as const).map((d) => <label key={d} className="lq-chip"><input type="radio" name="digest" checked={v.digest === d} onChange={() => setV({ ...v, digest: d })} /><span>{t(`identity:notices.digests.${d}`)}</span></label>)}</div>
      </fieldset>
      <fieldset>
        <legend style={{ fontWeight: 600, marginBottom: 8 }}>{t('identity:notices.quiet')}</legend>
        <div className="lq-row">
          <label>{t('identity:notices.quietFrom')} <input type="time" className="lq-input" value={quiet.from} onChange={(e) => setQuiet({ from: e.target.value })} /></label>
          <label>{t('identity:notices.quietTo')} <input type="time" className="lq-input" value={quiet.to} onChange={(e) => setQuiet({ to: e.target.value })} /></label>
          {v.quietHours ? <button type="button" className="lq-button lq-button--small" onClick={() => setV({ ...v, quietHours: null })}>{t('identity:notices.quietOff')}</button> : null}
        </div>
        <p className="lq-muted lq-small">{t(half ? 'identity:notices.quietBoth' : 'identity:notices.quietAbout')}</p>
      </fieldset>
      <fieldset>
        <legend style={{ fontWeight: 600, marginBottom: 8 }}>{t('identity:notices.locale')}</legend>
        <div className="lq-chips">{([null, 'zh-CN', 'en'] as const).map((l) => <label key={String(l)} className="lq-chip"><input type="radio" name="locale" checked={v.locale === l} onChange={() => setV({ ...v, locale: l })} /><span>{l ? t(`shell:language.${l}`) : t('identity:notices.localeOwn')}</span></label>)}</div>
      </fieldset>
      <ProblemAlert problem={save.error} />
      <div className="lq-row"><button type="submit" className="lq-button lq-button--primary" disabled={save.isPending || half}>{t('identity:save')}</button><span role="status" className="lq-muted">{save.isSuccess || kept.version > 0 && v === kept ? t('pieces:draft.server') : ''}</span></div>
    </form>
  );
}
