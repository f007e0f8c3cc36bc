import { useEffect, useRef, useState } from 'react';
import { Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../api/queryKeys';
import type { Review } from '../../../api/shapes';
import { CopyId } from '../../../components/CopyId';
import { DateText } from '../../../components/DateText';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { PasswordDialog } from '../../contracting/brokers/PasswordDialog';
import { percentText } from '../weights';
import { saveCard, useSignCard } from './api';
import { weightedSum } from './scores';

interface Values { points: Record<string, number>; comments: Record<string, string>; overall: string }
type Saving = 'saved' | 'waits' | 'saving' | 'failed';
const DELAY = 1_200;

/** Points, comments and their weighted sum as one types; kept by the server a moment later, signed once and for all. */
export function ScoreCard({ review }: { review: Review }) {
  const { t } = useTranslation(['challenge-judging']);
  const queries = useQueryClient();
  const [values, setValues] = useState<Values>({ points: review.points, comments: review.comments, overall: review.overall ?? '' });
  const [saving, setSaving] = useState<Saving>('saved');
  const [problem, setProblem] = useState<unknown>(null);
  const [signing, setSigning] = useState(false);
  const version = useRef(review.version);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const sign = useSignCard(review.id);
  useEffect(() => () => clearTimeout(timer.current), []);

  /** One after the other, so that each goes over the version that the one before made. */
  function keep(next: Values): Promise<boolean> {
    clearTimeout(timer.current);
    running.current = running.current.then(async () => {
      setSaving('saving');
      try {
        const comments = Object.fromEntries(Object.entries(next.comments).flatMap(([id, text]) => (text.trim() ? [[id, text.trim()]] : [])));
        const kept = await saveCard(review.id, { version: version.current, points: next.points, comments, overall: next.overall.trim() || null });
        version.current = kept.version;
        queries.setQueryData(keys.cards.one(review.id), kept);
        setProblem(null);
        setSaving('saved');
        return true;
      } catch (e) {
        setProblem(e);
        setSaving('failed');
        return false;
      }
    });
    return running.current;
  }
  function change(next: Values) {
    setValues(next);
    setSaving('waits');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(next), DELAY);
  }
  const { sum, whole } = weightedSum(review.criteria, values.points);
  const fixed = !review.editable;
  return (
    <section className="lq-card lq-stack"><h2>{t('challenge-judging:review.card')}</h2>
      <div>{review.criteria.map((one) => (
        <div key={one.id} className="lq-review__points">
          <label htmlFor={`points-${one.id}`}><strong>{one.name}</strong> <span className="lq-muted">{percentText(one.weight)}</span></label>
          <InputNumber
            id={`points-${one.id}`} min={0} max={100} precision={0} disabled={fixed} value={values.points[one.id] ?? null} aria-describedby={one.guide ? `guide-${one.id}` : undefined}
            onChange={(given) => { const { [one.id]: _, ...rest } = values.points; change({ ...values, points: given === null ? rest : { ...rest, [one.id]: given } }); }}
          />
          {one.guide ? <span id={`guide-${one.id}`} className="lq-small lq-muted lq-break">{one.guide}</span> : null}
          <Input.TextArea aria-label={t('challenge-judging:review.comment', { criterion: one.name })} placeholder={t('challenge-judging:review.commentHint')} rows={2} maxLength={2000} disabled={fixed} value={values.comments[one.id] ?? ''} onChange={(e) => change({ ...values, comments: { ...values.comments, [one.id]: e.target.value } })} />
        </div>
      ))}</div>
      <div className="lq-sum--live" role="status"><span>{t('challenge-judging:review.sum')}</span><strong className="lq-review__sum">{sum}</strong><span className="lq-muted lq-small">{t(whole ? 'challenge-judging:review.whole' : 'challenge-judging:review.unfinished')}</span></div>
      <div><label htmlFor="card-overall">{t('challenge-judging:review.overall')}</label><p className="lq-muted lq-small" id="card-overall-about">{t('challenge-judging:review.overallAbout')}</p></div>
      <Input.TextArea id="card-overall" aria-describedby="card-overall-about" rows={4} maxLength={4000} showCount disabled={fixed} value={values.overall} onChange={(e) => change({ ...values, overall: e.target.value })} />
      {review.state === 'signed' ? <p className="lq-note lq-note--open"><span>{t('challenge-judging:review.signed')} <DateText at={review.signedAt} time /> SHA-256 <CopyId id={review.sha256 ?? ''} /></span></p> : (
        <>
          <p className="lq-muted lq-small" role="status">{t(`challenge-judging:saving.${saving}`)}</p>
          <ProblemAlert problem={problem} />
          <div className="lq-row"><button type="button" className="lq-button lq-button--main" disabled={fixed || !whole || values.overall.trim().length < 10} onClick={() => void keep(values).then((kept) => { if (kept) setSigning(true); })}>{t('challenge-judging:review.sign')}</button></div>
        </>
      )}
      {signing ? <PasswordDialog title={t('challenge-judging:review.sign')} ok={t('challenge-judging:review.sign')} busy={sign.isPending} problem={sign.error} close={() => setSigning(false)} go={(password, failed) => sign.mutate({ version: version.current, password }, { onSuccess: () => setSigning(false), onError: failed })}><p>{t('challenge-judging:review.signAbout', { sum })}</p></PasswordDialog> : null}
    </section>
  );
}
