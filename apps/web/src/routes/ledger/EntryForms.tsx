import { Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LedgerAsset, LedgerEntryInput, LedgerPapers, LedgerWriteOffInput } from '../../api/shapes';
import { AmountInput } from '../../components/AmountInput';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RuleList } from '../rights/RuleList';
import { actOnAsset, useMove } from './api';
import { PapersFields } from './PapersFields';

/** Acts that come with a form; what the form itself brings does not count as missing. */
const BRINGS: Record<string, string> = {
  enter: 'asset-ledger.entry-missing', 'propose-write-off': 'asset-ledger.write-off-missing', 'correct-entry': 'asset-ledger.papers-missing', reinstate: 'asset-ledger.papers-missing',
};
/** The one that matters on the page stands open; the others are opened when they are wanted. */
const OPEN = new Set(['enter']);
export const hasForm = (act: string): boolean => act in BRINGS;
const BASES = ['cost', 'nominal', 'appraised', 'not_valued'] as const;
const CAUSES = ['expiry', 'invalidation', 'abandonment', 'loss_of_value'] as const;
type Values = LedgerPapers & { basis: LedgerEntryInput['basis']; valueFen: number | null; cause: LedgerWriteOffInput['cause'] };

export function EntryForms({ asset: a }: { asset: LedgerAsset }) {
  const { t } = useTranslation(['ledger']);
  return (
    <>
      {a.nextActs.filter((next) => hasForm(next.act)).map((next) => {
        const blocks = next.blockedBy.filter(({ code }) => code !== BRINGS[next.act]);
        const title = t(`ledger:acts.${next.act}`);
        if (blocks.length) return <RuleList key={next.act} title={t('ledger:blockedFor', { act: title })} blocks={blocks} />;
        const form = <ActForm key={next.act} asset={a} act={next.act} title={title} />;
        return OPEN.has(next.act) ? <section key={next.act} className="lq-card"><h2>{title}</h2>{form}</section> : <details key={next.act} className="lq-card"><summary>{title}</summary>{form}</details>;
      })}
    </>
  );
}

function ActForm({ asset: a, act, title }: { asset: LedgerAsset; act: string; title: string }) {
  const { t } = useTranslation(['ledger']);
  const move = useMove(actOnAsset);
  const [form] = Form.useForm<Values>();
  const basis = Form.useWatch('basis', form);
  const need = [{ required: true, message: t('ledger:need') }];
  function finish({ basis: chosen, valueFen, cause, ...papers }: Values) {
    const brought = act === 'enter' ? { entry: { ...papers, basis: chosen, valueFen: chosen === 'not_valued' ? null : valueFen } } : act === 'propose-write-off' ? { writeOff: { ...papers, cause } } : { papers };
    move.mutate({ id: a.id, act, version: a.version, ...brought });
  }
  return (
    <Form<Values> form={form} name={act} layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={finish} style={{ marginTop: 12 }}>
      {act === 'enter' ? (
        <>
          <Form.Item<Values> name="basis" label={t('ledger:basis')} rules={need}><Radio.Group options={BASES.map((value) => ({ value, label: t(`ledger:bases.${value}`) }))} /></Form.Item>
          {basis === 'not_valued' ? <p className="lq-note">{t('ledger:notValuedAbout')}</p> : <Form.Item<Values> name="valueFen" label={t('ledger:value')} rules={[{ required: true, type: 'integer', min: 0, message: t('ledger:needAmount') }]}><AmountInput /></Form.Item>}
        </>
      ) : null}
      {act === 'propose-write-off' ? <Form.Item<Values> name="cause" label={t('ledger:cause')} rules={need}><Select options={CAUSES.map((value) => ({ value, label: t(`ledger:causes.${value}`) }))} style={{ maxWidth: 320 }} /></Form.Item> : null}
      <PapersFields />
      <ProblemAlert problem={move.error} />
      <button type="submit" className={`lq-button ${act === 'enter' ? 'lq-button--main' : 'lq-button--primary'}`} disabled={move.isPending}>{title}</button>
    </Form>
  );
}
