import { useState } from 'react';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '../../api/session';
import type { DealOpening, DealSide, ForeignAnswer } from '../../api/shapes';
import { DraftStatus } from '../../components/DraftStatus';
import { ProblemAlert } from '../../components/ProblemAlert';
import { readDraft, useDraft } from '../../components/useDraft';
import { useOpenDeal } from './api';
import { ForeignQuestion } from './ForeignQuestion';

interface Props { from: DealOpening['from']; title: string; side: DealSide; anonymous?: boolean; main?: boolean }

export function OpenDeal({ main = false, ...rest }: Props) {
  const { t } = useTranslation(['contracting']);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={`lq-button${main ? ' lq-button--main' : ''}`} onClick={() => setOpen(true)}>{t('contracting:open.go')}</button>
      {open ? <OpenDialog {...rest} close={() => setOpen(false)} /> : null}
    </>
  );
}

interface Values { note: string; foreign?: ForeignAnswer }

/** What is typed survives a reload; after the deal is open one goes to its room. */
function OpenDialog({ from, title, side, anonymous = false, close }: Omit<Props, 'main'> & { close: () => void }) {
  const { t } = useTranslation(['contracting']);
  const { user } = useSession();
  const go = useNavigate();
  const key = `deal-open.${user?.id ?? ''}.${from.id}`;
  const [kept] = useState(() => readDraft<Values>(key));
  const draft = useDraft<Values>(key);
  const [form] = Form.useForm<Values>();
  const open = useOpenDeal();
  const finish = ({ note, foreign }: Values) => open.mutate({ from, note: note.trim(), foreign: side === 'acquirer' ? foreign ?? null : null }, {
    onSuccess: ({ id }) => {
      draft.discard();
      void go(`/deals/${id}`);
    },
  });
  return (
    <Modal open title={t('contracting:open.go')} okText={t('contracting:open.do')} cancelText={t('pieces:cancel')} onOk={() => form.submit()} onCancel={close} confirmLoading={open.isPending} width={600}>
      <div className="lq-stack">
        <p className="lq-muted">{title}</p>
        {side === 'acquirer' ? <p className="lq-note lq-note--wait">{t(anonymous ? 'contracting:open.namedAnonymous' : 'contracting:open.named')}</p> : null}
        <Form<Values> form={form} name="open-deal" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={kept?.values} onFinish={finish} onValuesChange={(_, all) => draft.change(all)}>
          <Form.Item<Values> name="note" label={t('contracting:open.note')} extra={<>{t('contracting:open.noteAbout')}<br /><DraftStatus state={draft.state} savedAt={draft.savedAt} /></>} rules={[{ required: true, whitespace: true, message: t('contracting:need') }]}>
            <Input.TextArea rows={4} maxLength={2000} />
          </Form.Item>
          {side === 'acquirer' ? <Form.Item<Values> name="foreign" rules={[{ required: true, message: t('contracting:foreign.need') }]}><ForeignQuestion /></Form.Item> : null}
          <ProblemAlert problem={open.error} />
        </Form>
      </div>
    </Modal>
  );
}
