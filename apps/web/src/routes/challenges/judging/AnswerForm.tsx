import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/ProblemAlert';

interface Entry { entryId: string; number: number; title: string; organisation: { name: string } }
interface Answered { chosen: string[]; answers: { entryId: string; whyNot: string }[]; reason: string }
interface Props {
  mode: 'conclude' | 'scene' | 'reject';
  entries: readonly Entry[];
  /** Those whom the criteria put first; nobody else can be chosen when a judging is concluded. */
  first?: readonly string[];
  prefill?: (entryId: string) => string;
  busy: boolean;
  problem: unknown;
  go: (answered: Answered) => void;
}

/** Whoever is not chosen is told why not: a field for each, with something to begin from. */
export function AnswerForm({ mode, entries, first = [], prefill = () => '', busy, problem, go }: Props) {
  const { t } = useTranslation(['challenge-judging']);
  const [open, setOpen] = useState(false);
  const [fits, setFits] = useState<string[]>([]);
  const [words, setWords] = useState<Record<string, string>>({});
  const [reason, setReason] = useState('');
  const chosen = mode === 'conclude' ? [...first] : mode === 'scene' ? fits : [];
  const others = entries.filter(({ entryId }) => !chosen.includes(entryId));
  const said = (entryId: string) => words[entryId] ?? prefill(entryId);
  const ready = others.every(({ entryId }) => said(entryId).trim() !== '') && (mode !== 'reject' || reason.trim() !== '');
  const name = t(`challenge-judging:answers.${mode}.go`);
  const named = ({ number, title, organisation }: Entry) => `${t('challenge-judging:number', { number })} ${title} \u00b7 ${organisation.name}`;
  if (!open) return <div><button type="button" className={`lq-button${mode === 'reject' ? ' lq-button--danger' : ' lq-button--main'}`} onClick={() => setOpen(true)}>{name}</button></div>;
  return (
    <section className="lq-card"><h2>{t(`challenge-judging:answers.${mode}.title`)}</h2>
      <p className="lq-muted" style={{ marginBottom: 12 }}>{t(`challenge-judging:answers.${mode}.about`)}</p>
      <form className="lq-stack" onSubmit={(e) => { e.preventDefault(); if (ready) go({ chosen, reason: reason.trim(), answers: others.map(({ entryId }) => ({ entryId, whyNot: said(entryId).trim() })) }); }}>
        {mode === 'scene' ? <fieldset className="lq-stack" style={{ gap: 6 }}><legend>{t('challenge-judging:answers.fits')}</legend>{entries.map((one) => <label key={one.entryId} className="lq-row"><input type="checkbox" checked={fits.includes(one.entryId)} onChange={(e) => setFits(e.target.checked ? [...fits, one.entryId] : fits.filter((id) => id !== one.entryId))} /><span>{named(one)}</span></label>)}</fieldset> : null}
        {mode === 'conclude' ? <div className="lq-note lq-note--open"><strong>{t('challenge-judging:answers.first')}</strong><ul>{entries.filter(({ entryId }) => chosen.includes(entryId)).map((one) => <li key={one.entryId}>{named(one)}</li>)}</ul></div> : null}
        <Form layout="vertical" component={false}>
          {mode === 'reject' ? <Form.Item label={t('challenge-judging:answers.reason')} htmlFor="rejection-reason" required style={{ marginBottom: 0 }}><Input.TextArea id="rejection-reason" rows={2} maxLength={2000} showCount value={reason} onChange={(e) => setReason(e.target.value)} /></Form.Item> : null}
          {others.map((one) => <Form.Item key={one.entryId} label={t('challenge-judging:answers.whyNot', { entry: named(one) })} htmlFor={`why-${mode}-${one.entryId}`} required style={{ marginBottom: 0 }}><Input.TextArea id={`why-${mode}-${one.entryId}`} rows={3} maxLength={4000} showCount value={said(one.entryId)} onChange={(e) => setWords({ ...words, [one.entryId]: e.target.value })} /></Form.Item>)}
        </Form>
        <ProblemAlert problem={problem} />
        <div className="lq-row"><button type="submit" className={`lq-button${mode === 'reject' ? ' lq-button--danger' : ' lq-button--main'}`} disabled={!ready || busy}>{name}</button><button type="button" className="lq-button" onClick={() => setOpen(false)}>{t('pieces:cancel')}</button></div>
      </form>
    </section>
  );
}
