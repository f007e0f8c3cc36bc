import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../brand/Icon';
import { RegionPicker } from '../../../components/CodePicker';
import { FieldPicker } from '../../../components/FieldPicker';
import { Choice } from '../../contracting/Choice';
import { Section } from '../../listing/FormSections';
import type { ChallengeValues } from '../challengeValues';
import { LIMITS, OWNERS, PERSONAL, REGIMES } from '../choices';
import { MomentInput } from '../MomentInput';
import { OrganisationsSelect } from '../OrganisationsSelect';
import { useNeed } from './useNeed';

export function IpFields() {
  const { t } = useTranslation(['challenges']);
  const needed = [{ required: true, whitespace: true, message: t('challenges:form.need') }];
  const owner = Form.useWatch<string | undefined>(['ip', 'owner']);
  return (
    <Section id="ip" title={t('challenges:sections.ip')} about={t('challenges:sections.ipAbout')}>
      <Form.Item<ChallengeValues> name={['ip', 'owner']} extra={owner === 'to_be_decided' ? t('challenges:ip.undecided') : undefined}><Choice legend={t('challenges:ip.owner')} options={OWNERS.map((value) => ({ value, label: t(`challenges:owners.${value}`) }))} /></Form.Item>
      <Form.Item<ChallengeValues> name={['ip', 'use']} label={t('challenges:ip.use')} extra={t('challenges:ip.useAbout')} rules={needed}><Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={2000} /></Form.Item>
      <Form.Item<ChallengeValues> name={['ip', 'secrecy']} label={t('challenges:ip.secrecy')} extra={t('challenges:ip.secrecyAbout')} rules={needed} style={{ marginBottom: 0 }}><Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={2000} /></Form.Item>
    </Section>
  );
}

/** Limits that the regime refuses are told while they are chosen, not first at the opening. */
export function EligibilityFields() {
  const { t } = useTranslation(['challenges']);
  const regime = Form.useWatch<ChallengeValues['regime']>('regime') ?? 'firm';
  const kind = Form.useWatch<ChallengeValues['kind']>('kind') ?? 'open';
  const limits = Form.useWatch<ChallengeValues['eligibility']>('eligibility') ?? [];
  const needed = { required: true, whitespace: true, message: t('challenges:form.need') };
  const refused = (limit: string | undefined): string | undefined => (limit === undefined ? undefined : regime === 'national' && PERSONAL.includes(limit) ? t('challenges:eligibility.refusedPersonal') : kind === 'scene' && limit === 'sales_history' ? t('challenges:eligibility.refusedSales') : undefined);
  return (
    <Section id="eligibility" title={t('challenges:sections.eligibility')} about={t('challenges:sections.eligibilityAbout')}>
      <Form.Item<ChallengeValues> name="regime" label={t('challenges:regime')} extra={t('challenges:form.regimeAbout')}><Select options={REGIMES.map((value) => ({ value, label: t(`challenges:regimes.${value}`) }))} style={{ maxWidth: 320 }} /></Form.Item>
      {regime === 'national' ? <p className="lq-note lq-note--wait" style={{ marginBottom: 14 }}><span>{t('challenges:eligibility.national')}</span></p> : null}
      {kind === 'scene' ? <p className="lq-note lq-note--wait" style={{ marginBottom: 14 }}><span>{t('challenges:eligibility.scene')}</span></p> : null}
      {kind === 'directed' ? <Form.Item<ChallengeValues> name="invited" label={t('challenges:invited')} rules={[{ validator: (_, ids?: string[]) => (ids?.length ? Promise.resolve() : Promise.reject(new Error(t('challenges:form.need')))) }]}><OrganisationsSelect /></Form.Item> : null}
      <Form.List name="eligibility">
        {(rows, { add, remove }, { errors }) => (
          <div className="lq-shares" id="challenge_eligibility">
            {rows.map((row, i) => {
              const no = refused(limits[i]?.kind);
              return (
                <div key={row.key} className="lq-share" role="group" aria-label={t('challenges:eligibility.row', { n: i + 1 })}>
                  <Form.Item name={[row.name, 'kind']} rules={[needed]} {...(no ? { validateStatus: 'error' as const, help: no } : {})}><Select aria-label={t('challenges:eligibility.kind')} placeholder={t('challenges:eligibility.kind')} options={LIMITS.map((value) => ({ value, label: t(`challenges:limits.${value}`) }))} /></Form.Item>
                  <Form.Item name={[row.name, 'text']} rules={[needed]} style={{ gridColumn: 'span 2' }}><Input.TextArea aria-label={t('challenges:eligibility.text')} placeholder={t('challenges:eligibility.text')} autoSize={{ minRows: 1, maxRows: 6 }} maxLength={500} /></Form.Item>
                  <button type="button" className="lq-tool" onClick={() => remove(row.name)} aria-label={t('challenges:eligibility.remove', { n: i + 1 })}><Icon name="trash" /></button>
                </div>
              );
            })}
            <div className="lq-listerror" role="alert"><Form.ErrorList errors={errors} /></div>
            <div><button type="button" className="lq-button lq-button--small" disabled={rows.length >= 20} onClick={() => add({ text: '' })}><Icon name="plus" size={15} />{t('challenges:eligibility.add')}</button></div>
          </div>
        )}
      </Form.List>
      <Form.Item<ChallengeValues> name="ethicsFlag" valuePropName="checked" extra={t('challenges:ethicsAbout')} style={{ margin: '18px 0 0' }}><Checkbox>{t('challenges:ethics')}</Checkbox></Form.Item>
    </Section>
  );
}

export function TimeFields() {
  const { t } = useTranslation(['challenges']);
  const need = useNeed();
  const scene = Form.useWatch<ChallengeValues['kind']>('kind') === 'scene';
  const unless = (name: string) => (scene ? [] : [need(name)]);
  return (
    <Section id="times" title={t('challenges:sections.times')} about={t('challenges:sections.timesAbout')}>
      <div className="lq-grid">
        <Form.Item<ChallengeValues> name="questionsUntil" label={t('challenges:columns.questionsUntil')} rules={unless('questionsUntil')}><MomentInput /></Form.Item>
        <Form.Item<ChallengeValues> name="entriesUntil" label={t('challenges:columns.entriesUntil')} rules={[need('entriesUntil')]}><MomentInput /></Form.Item>
        <Form.Item<ChallengeValues> name="judgedBy" label={t('challenges:columns.judgedBy')} rules={unless('judgedBy')}><Input type="date" max="9999-12-31" style={{ maxWidth: 200 }} /></Form.Item>
      </div>
    </Section>
  );
}

export function UserFields() {
  const { t } = useTranslation(['challenges']);
  const need = useNeed();
  return (
    <Section id="user" title={t('challenges:sections.user')} about={t('challenges:sections.userAbout')}>
      <Form.Item<ChallengeValues> name="endUser" label={t('challenges:endUser')} extra={t('challenges:form.endUserAbout')} rules={[need('endUser')]}><Input maxLength={160} /></Form.Item>
      <Form.Item<ChallengeValues> name="field" rules={[need('field')]}><FieldPicker label={t('challenges:field')} /></Form.Item>
      <div className="lq-grid"><Form.Item<ChallengeValues> name="region" label={t('challenges:region')} style={{ marginBottom: 0 }}><RegionPicker /></Form.Item></div>
    </Section>
  );
}
