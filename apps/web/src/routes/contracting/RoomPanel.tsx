import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataRoom, Deal } from '../../api/shapes';
import { Icon } from '../../brand/Icon';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useTexts } from '../../components/useTexts';
import { useDownload, usePrivateText, useRoom, useTakeBack } from './api';
import { PrivateText } from './PrivateText';
import { RoomUpload } from './RoomUpload';

const size = (bytes: number) => (bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} KiB` : `${(bytes / 1_048_576).toFixed(1)} MiB`);
type RoomFile = DataRoom['files'][number];

export function RoomPanel({ deal: d }: { deal: Deal }) {
  const { t } = useTranslation(['contracting']);
  const query = useRoom(d.id, d.mayLook);
  return (
    <section className="lq-card lq-stack" id="room" aria-labelledby="room-title">
      <h2 id="room-title">{t('contracting:room.title')}</h2>
      {!d.mayLook ? <p className="lq-muted">{t('contracting:room.notYours')}</p> : query.isPending ? <LoadingState rows={1} /> : query.isError && !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : query.data ? <Room deal={d} room={query.data} /> : null}
    </section>
  );
}

function Room({ deal: d, room }: { deal: Deal; room: DataRoom }) {
  const { t } = useTranslation(['contracting']);
  const say = useTexts();
  const read = usePrivateText(d.id);
  const download = useDownload(d.id);
  const takeBack = useTakeBack(d.id);
  const [asked, setAsked] = useState<RoomFile | null>(null);
  // What is shown goes from the screen too when the room is closed to its reader.
  const mayRead = room.privateText && (d.mySide === 'holder' || room.open);
  return (
    <>
      {room.open ? <p className="lq-note lq-note--open"><span>{t('contracting:room.open')} <DateText at={room.openUntil} beside /></span></p> : room.blockedBy.map((b) => (
        <div key={b.code} className="lq-note lq-note--wait"><strong><Icon name="lock" size={14} /> {t(d.mySide === 'holder' ? 'contracting:room.closedToThem' : 'contracting:room.closed')}</strong><span>{say(b.texts, b.params)}{b.article ? ` ${t('pieces:acts.article', { article: b.article })}` : ''}</span></div>
      ))}
      {mayRead ? (
        <div className="lq-row">
          <button type="button" className="lq-button lq-button--small" disabled={read.isPending} onClick={() => read.mutate()}>{t('contracting:room.privateText')}</button>
          {d.mySide === 'acquirer' ? <span className="lq-muted lq-small">{t('contracting:room.lookKept')}</span> : null}
        </div>
      ) : null}
      {room.files.length ? (
        <ul className="lq-files" aria-label={t('contracting:room.files')}>
          {room.files.map((f) => (
            <li key={f.id}>
              <Icon name="file" size={18} />
              <button type="button" className="lq-link lq-break" disabled={download.isPending} onClick={() => download.mutate(f)}>{f.name}</button>
              <span className="lq-muted lq-small">{size(f.bytes)}</span>
              <span className={`lq-tag lq-tag--${f.mine ? 'open' : 'info'}`}>{t(f.mine ? 'contracting:ours' : 'contracting:theirs')}</span>
              <span className="lq-muted lq-small">{f.uploadedBy?.name} <DateText at={f.uploadedAt} /></span>
              {f.mine && d.mayWrite ? <button type="button" className="lq-tool" aria-label={t('contracting:room.takeBackOf', { name: f.name })} onClick={() => setAsked(f)}><Icon name="trash" /></button> : null}
            </li>
          ))}
        </ul>
      ) : <p className="lq-muted">{t(room.open || d.mySide === 'holder' ? 'contracting:room.empty' : 'contracting:room.emptyClosed')}</p>}
      <ProblemAlert problem={read.error ?? download.error} />
      {d.mayWrite && !d.talkBlockedBy.length ? <RoomUpload dealId={d.id} /> : null}
      {room.looks.length ? (
        <details>
          <summary>{t('contracting:room.looks', { count: room.looks.length })}</summary>
          <ul className="lq-stack" style={{ gap: 6, paddingTop: 8 }}>{room.looks.map((l) => <li key={`${l.at}${l.fileName ?? ''}`} className="lq-small lq-break">{l.person?.name} {'\u00b7'} {l.what === 'file' ? l.fileName : t('contracting:room.privateTextName')} <span className="lq-muted"><DateText at={l.at} time /></span></li>)}</ul>
        </details>
      ) : <p className="lq-muted lq-small">{t('contracting:room.noLooks')}</p>}
      {asked ? <ReasonDialog name={t('contracting:room.takeBack')} needsReason={false} danger close={() => setAsked(null)} go={() => takeBack.mutateAsync(asked.id)} /> : null}
      {read.data && mayRead ? <PrivateText shown={read.data} close={() => read.reset()} /> : null}
    </>
  );
}
