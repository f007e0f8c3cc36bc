import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../brand/Icon';
import { AmountInput } from '../../../components/AmountInput';
import { formatFen } from '../../../components/money';
import { TrlPicker } from '../../../components/TrlPicker';
import { Section } from '../../listing/FormSections';
import { useReadableAmount } from '../form/useNeed';
import { PercentInput } from '../PercentInput';
import { isUnread, weightSum, type Fraction } from '../weights';
import { EvidenceFile } from './EvidenceFile';
import { OrganisationSelect } from './OrganisationSelect';
import { LIMITS, MOST_FILES, NEGATIVE, USES, type ProposalValues } from './proposal';

function useNeeded() {
  const { t } = useTranslation(['entries']);
  return [{ required: true, whitespace: true, message: t('entries:form.need') }];
}
const WORDS = [['hypothesis', 2], ['rationale', 3], ['plan', 5], ['expertise', 3]] as const;

export function IdeaFields() {
  const { t } = useTranslation(['entries']);
  const needed = useNeeded();
  return (
    <Section id="idea" title={t('entries:sections.idea')} about={t('entries:sections.ideaAbout')}>
      <Form.Item<ProposalValues> name="title" label={t('entries:fields.title')} rules={needed}><Input maxLength={LIMITS.title} showCount /></Form.Item>
      {WORDS.map(([name, rows]) => <Form.Item<ProposalValues> key={name} name={name} label={t(`entries:fields.${name}`)} extra={t(`entries:fields.${name}About`)} rules={needed}><Input.TextArea autoSize={{ minRows: rows, maxRows: 16 }} maxLength={LIMITS[name]} showCount /></Form.Item>)}
      <Form.Item<ProposalValues> name="trl" label={t('entries:fields.trl')} rules={[{ required: true, message: t('entries:form.need') }]} style={{ marginBottom: 0 }}><TrlPicker label={t('entries:fields.trl')} /></Form.Item>
    </Section>
  );
}

export function EvidenceFields({ challengeId, changed }: { challengeId: string; changed: () => void }) {
  const { t } = useTranslation(['entries']);
  const needed = useNeeded();
  const evidence = Form.useWatch<ProposalValues['evidence']>('evidence') ?? [];
  const files = evidence.filter((one) => one?.sha256).length;
  return (
    <Section id="evidence" title={t('entries:sections.evidence')} about={t('entries:sections.evidenceAbout', { files: MOST_FILES })}>
      <Form.List name="evidence">
        {(rows, { add, remove }) => (
          <div className="lq-rows">
            {rows.map((row, at) => (
              <div key={row.key} className="lq-rowbox" role="group" aria-label={t('entries:evidence.row', { n: at + 1 })}>
                <div className="lq-rowbox__head"><span>{t('entries:evidence.row', { n: at + 1 })}</span><button type="button" className="lq-tool" aria-label={t('entries:evidence.remove', { n: at + 1 })} onClick={() => remove(row.name)}><Icon name="trash" size={16} /></button></div>
                <Form.Item name={[row.name, 'what']} label={t('entries:evidence.what')} rules={needed}><Input maxLength={LIMITS.what} showCount /></Form.Item>
                <EvidenceFile challengeId={challengeId} at={row.name} full={files >= MOST_FILES} changed={changed} />
              </div>
            ))}
            <div><button type="button" className="lq-button lq-button--small" disabled={rows.length >= 12} onClick={() => add({ what: '' })}><Icon name="plus" size={15} />{t('entries:evidence.add')}</button></div>
          </div>
        )}
      </Form.List>
    </Section>
  );
}

export function TeamFields() {
  const { t } = useTranslation(['entries', 'challenges']);
  const needed = useNeeded();
  const share = { validator: (_: unknown, x?: Fraction | null) => (x && !isUnread(x) ? Promise.resolve() : Promise.reject(new Error(t('challenges:form.weight')))) };
  const form = Form.useFormInstance<ProposalValues>();
  // the lead's organisation is no field of its own
  const members = (Form.useWatch('members', { form, preserve: true }) as ProposalValues['members'] | undefined) ?? [];
  const sum = weightSum(members.map((one) => one?.share));
  const known = members.flatMap((one) => (one?.organisationId ? [{ value: one.organisationId, label: one.name ?? one.organisationId }] : []));
  return (
    <Section id="team" title={t('entries:sections.team')} about={t('entries:sections.teamAbout')}>
      <Form.List name="members">
        {(rows, { add, remove }) => (
          <div className="lq-rows">
            {rows.map((row, at) => (
              <div key={row.key} className="lq-rowbox" role="group" aria-label={t(at === 0 ? 'entries:team.lead' : 'entries:team.member', { n: at + 1 })}>
                <div className="lq-rowbox__head"><span>{t(at === 0 ? 'entries:team.lead' : 'entries:team.member', { n: at + 1 })}</span>{at === 0 ? null : <button type="button" className="lq-tool" aria-label={t('entries:team.removeMember', { n: at + 1 })} onClick={() => remove(row.name)}><Icon name="trash" size={16} /></button>}</div>
                <div className="lq-grid">
                  {at === 0 ? <Form.Item name={[row.name, 'name']} label={t('entries:team.organisation')}><Input disabled /></Form.Item> : <Form.Item name={[row.name, 'organisationId']} label={t('entries:team.organisation')} rules={[needed[0]!]}><OrganisationSelect at={row.name} /></Form.Item>}
                  <Form.Item name={[row.name, 'share']} label={t('entries:team.share')} rules={[share]}><PercentInput /></Form.Item>
                </div>
                <Form.Item name={[row.name, 'part']} label={t('entries:team.part')} rules={needed}><Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={LIMITS.part} showCount /></Form.Item>
              </div>
            ))}
            <div className={`lq-sum--live ${sum.whole === 'exact' ? 'lq-sum--right' : 'lq-sum--wrong'}`} role="status"><strong>{t('entries:team.sum', { percent: sum.percent })}</strong><span>{t(`entries:team.sums.${sum.whole}`)}</span></div>
            <div><button type="button" className="lq-button lq-button--small" disabled={rows.length >= 12} onClick={() => add({ part: '' })}><Icon name="plus" size={15} />{t('entries:team.addMember')}</button></div>
          </div>
        )}
      </Form.List>
      <h3 style={{ margin: '18px 0 8px' }}>{t('entries:team.people')}</h3>
      <Form.List name="people">
        {(rows, { add, remove }) => (
          <div className="lq-rows">
            {rows.map((row, at) => (
              <div key={row.key} className="lq-rowbox" role="group" aria-label={t('entries:team.person', { n: at + 1 })}>
                <div className="lq-rowbox__head"><span>{t('entries:team.person', { n: at + 1 })}</span><button type="button" className="lq-tool" disabled={rows.length === 1} aria-label={t('entries:team.removePerson', { n: at + 1 })} onClick={() => remove(row.name)}><Icon name="trash" size={16} /></button></div>
                <div className="lq-grid">
                  <Form.Item name={[row.name, 'name']} label={t('entries:team.name')} rules={needed}><Input maxLength={LIMITS.name} /></Form.Item>
                  <Form.Item name={[row.name, 'role']} label={t('entries:team.role')} rules={needed}><Input maxLength={LIMITS.role} /></Form.Item>
                  <Form.Item name={[row.name, 'organisationId']} label={t('entries:team.of')} rules={[{ required: true, message: t('entries:form.need') }]}><Select options={known} /></Form.Item>
                </div>
              </div>
            ))}
            <div><button type="button" className="lq-button lq-button--small" disabled={rows.length >= 30} onClick={() => add({ organisationId: members[0]?.organisationId })}><Icon name="plus" size={15} />{t('entries:team.addPerson')}</button></div>
          </div>
        )}
      </Form.List>
    </Section>
  );
}

export function BudgetFields({ poolFen, scene }: { poolFen: number | null; scene: boolean }) {
  const { t } = useTranslation(['entries']);
  const amount = useReadableAmount();
  const uses = Form.useWatch<ProposalValues['uses']>('uses') ?? [];
  const total = Form.useWatch<ProposalValues['totalFen']>('totalFen') ?? 0;
  const spent = uses.reduce((sum, one) => sum + (Number.isNaN(one?.fen) ? 0 : one?.fen ?? 0), 0);
  const right = spent <= total && (poolFen === null || total <= poolFen);
  return (
    <Section id="budget" title={t('entries:sections.budget')} about={t(scene ? 'entries:sections.budgetScene' : 'entries:sections.budgetAbout')}>
      <div className="lq-grid"><Form.Item<ProposalValues> name="totalFen" label={t('entries:budget.total')} rules={[amount, ...(scene ? [] : [{ required: true, message: t('entries:form.need') }])]}><AmountInput /></Form.Item></div>
      <Form.List name="uses">
        {(rows, { add, remove }) => (
          <div className="lq-rows">
            {rows.map((row, at) => {
              const refused = uses[at]?.use && NEGATIVE.includes(uses[at].use);
              return (
                <div key={row.key} className="lq-rowbox" role="group" aria-label={t('entries:budget.row', { n: at + 1 })}>
                  <div className="lq-rowbox__head"><span>{t('entries:budget.row', { n: at + 1 })}</span><button type="button" className="lq-tool" aria-label={t('entries:budget.remove', { n: at + 1 })} onClick={() => remove(row.name)}><Icon name="trash" size={16} /></button></div>
                  <div className="lq-grid">
                    <Form.Item name={[row.name, 'use']} label={t('entries:budget.use')} rules={[{ required: true, message: t('entries:form.need') }]} {...(refused ? { validateStatus: 'error' as const, help: t('entries:faults.budget-negative-list') } : {})}>
                      <Select options={[{ label: t('entries:budget.allowed'), options: USES.filter((use) => !NEGATIVE.includes(use)).map((value) => ({ value, label: t(`entries:uses.${value}`) })) }, { label: t('entries:budget.negative'), options: NEGATIVE.map((value) => ({ value, label: t(`entries:uses.${value}`), disabled: true })) }]} />
                    </Form.Item>
                    <Form.Item name={[row.name, 'fen']} label={t('entries:budget.amount')} rules={[amount, { required: true, message: t('entries:form.need') }]}><AmountInput /></Form.Item>
                    <Form.Item name={[row.name, 'note']} label={t('entries:budget.note')}><Input maxLength={LIMITS.note} /></Form.Item>
                  </div>
                </div>
              );
            })}
            {rows.length || total ? <div className={`lq-sum--live ${right ? 'lq-sum--right' : 'lq-sum--wrong'}`} role="status"><strong>{t('entries:budget.sum', { spent: formatFen(spent), total: formatFen(Number.isNaN(total) ? 0 : total) })}</strong>{poolFen === null ? null : <span>{t('entries:budget.pool', { pool: formatFen(poolFen) })}</span>}</div> : null}
            <div><button type="button" className="lq-button lq-button--small" disabled={rows.length >= 20} onClick={() => add({})}><Icon name="plus" size={15} />{t('entries:budget.add')}</button></div>
          </div>
        )}
      </Form.List>
    </Section>
  );
}

export function PledgeFields({ scene }: { scene: boolean }) {
  const { t } = useTranslation(['entries']);
  const needed = useNeeded();
  return (
    <Section id="pledge" title={t('entries:sections.pledge')} about={t(scene ? 'entries:sections.pledgeScene' : 'entries:sections.pledgeAbout')}>
      <Form.Item<ProposalValues> name="pledge" label={t('entries:fields.pledge')} rules={scene ? [] : needed}><Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={LIMITS.pledge} showCount /></Form.Item>
      <Form.Item<ProposalValues> name="signedBy" label={t('entries:fields.signedBy')} rules={scene ? [] : needed} style={{ marginBottom: 0 }}><Input maxLength={LIMITS.name} style={{ maxWidth: 320 }} /></Form.Item>
    </Section>
  );
}
