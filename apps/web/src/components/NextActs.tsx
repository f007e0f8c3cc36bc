import { useState } from 'react';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NextAct } from '../api/shapes';
import { BlockedAct } from './BlockedAct';
import { ProblemAlert } from './ProblemAlert';
import { useTexts } from './useTexts';

const AGAINST = new Set(['withdraw', 'reject', 'refuse', 'suspend', 'close', 'delete', 'undo']);

interface Props {
  acts: NextAct[];
  onAct: (act: string, reason?: string) => Promise<unknown>;
  main?: string;
}

/** The next acts as the server serves them: possible ones as buttons, blocked ones with their reason, article and who can lift it. */
export function NextActs({ acts, onAct, main }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<NextAct | null>(null);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const say = useTexts();
  const name = (a: NextAct) => say(a.texts) || t(`reference:acts.${a.act}`, { defaultValue: a.act });
  const open = acts.filter((a) => !a.blockedBy.length);
  const first = main ?? open.find((a) => !AGAINST.has(a.act))?.act;

  async function go() {
    if (!chosen) return;
    setBusy(true);
    setProblem(null);
    try {
      await onAct(chosen.act, reason.trim() || undefined);
      setChosen(null);
    } catch (e) {
      setProblem(e);
    } finally {
      setBusy(false);
    }
  }

  if (!acts.length) return null;
  return (
    <div className="lq-acts">
      {open.map((a) => (
        <button key={a.act} type="button" className={`lq-button${a.act === first ? ' lq-button--main' : ''}${AGAINST.has(a.act) ? ' lq-button--danger' : ''}`} onClick={() => { setReason(''); setProblem(null); setChosen(a); }}>{name(a)}</button>
      ))}
      {acts.filter((a) => a.blockedBy.length).map((a) => <BlockedAct key={a.act} name={name(a)} blocks={a.blockedBy} />)}
      <Modal
        open={chosen !== null} title={chosen ? name(chosen) : ''} okText={chosen ? name(chosen) : ''} cancelText={t('pieces:cancel')}
        onOk={go} onCancel={() => setChosen(null)} confirmLoading={busy} destroyOnHidden
        okButtonProps={{ danger: !!chosen && AGAINST.has(chosen.act), disabled: !!chosen?.needsReason && !reason.trim() }}
      >
        <Form layout="vertical" component="div">
          <p style={{ marginBottom: 14 }}>{t('pieces:acts.confirm')}</p>
          {chosen?.needsReason ? (
            <Form.Item label={t('pieces:acts.reason')} htmlFor="act-reason" extra={t('pieces:acts.reasonAbout')} required>
              <Input.TextArea id="act-reason" rows={3} maxLength={1000} showCount value={reason} onChange={(e) => setReason(e.target.value)} />
            </Form.Item>
          ) : null}
          <ProblemAlert problem={problem} />
        </Form>
      </Modal>
    </div>
  );
}
