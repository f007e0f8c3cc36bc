import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AchievementInput } from '../../api/shapes';
import { AmountInput } from '../../components/AmountInput';
import { IndustryPicker, IpcPicker, RegionPicker } from '../../components/CodePicker';
import { FieldPicker } from '../../components/FieldPicker';
import { ModePicker } from '../../components/ModePicker';
import { TrlPicker } from '../../components/TrlPicker';
import { CompletersField } from './CompletersField';
import { Section } from './FormSections';
import { applicationNumberHolds, noveltyGuarded } from './identifiers';
import { NoveltyGuard } from './NoveltyGuard';
import { KINDS } from './useListingChoices';

const LEGAL = ['unfiled', 'pending', 'granted', 'lapsed', 'secret'] as const;

/** Every field of an achievement but the secrecy question, which stands before this and decides whether this is there at all. */
export function AchievementFields() {
  const { t } = useTranslation(['listing']);
  const kind = Form.useWatch('kind') as string | undefined;
  const filingDate = Form.useWatch('filingDate') as string | undefined;
  const keptSecret = Form.useWatch('keptSecret') as boolean | undefined;
  const negotiable = Form.useWatch('negotiable') as boolean | undefined;
  const guarded = noveltyGuarded({ kind, filingDate, keptSecret });
  const column = (name: string) => t(`reference:columns.${name}`);
  const hint = (name: string) => t(`listing:hints.${name}`);
  const need = (name: string) => ({ required: true, message: t('listing:form.needs', { name: column(name) }) });
  return (
    <>
      <Section id="what" title={t('listing:sections.what')} about={t('listing:sections.whatAbout')}>
        <Form.Item<AchievementInput> name="title" label={column('title')} extra={hint('title')} rules={[need('title')]}><Input maxLength={200} showCount /></Form.Item>
        <div className="lq-grid">
          <Form.Item<AchievementInput> name="kind" label={column('kind')} rules={[need('kind')]}><Select placeholder={t('pieces:pick')} options={KINDS.map((k) => ({ value: k, label: t(`reference:kinds.${k}`) }))} /></Form.Item>
          <Form.Item<AchievementInput> name="legalStatus" label={column('legalStatus')}><Select allowClear placeholder={t('pieces:pick')} options={LEGAL.map((s) => ({ value: s, label: t(`reference:legal.${s}`) }))} /></Form.Item>
          <Form.Item<AchievementInput> name="filingDate" label={column('filingDate')} extra={hint('filingDate')}><Input type="date" max="9999-12-31" /></Form.Item>
        </div>
        <div className="lq-grid">
          <Form.Item<AchievementInput>
            name="applicationNumber" label={column('applicationNumber')} extra={hint('applicationNumber')}
            rules={[{ validator: (_, v?: string) => (!v || (kind !== 'invention' && kind !== 'utility_model' && kind !== 'design') || /^PCT/i.test(v) || applicationNumberHolds(v) ? Promise.resolve() : Promise.reject(new Error(t('listing:form.checkDigit')))) }]}
          ><Input maxLength={40} autoComplete="off" /></Form.Item>
          <Form.Item<AchievementInput> name="grantNumber" label={column('grantNumber')}><Input maxLength={40} autoComplete="off" /></Form.Item>
        </div>
        <Form.Item<AchievementInput> name="keptSecret" valuePropName="checked" style={{ marginBottom: 0 }}><Checkbox>{t('listing:form.keptSecret')}</Checkbox></Form.Item>
      </Section>

      <Section id="people" title={t('listing:sections.people')} about={t('listing:sections.peopleAbout')}>
        <CompletersField />
        <div className="lq-grid" style={{ marginTop: 20 }}>
          <Form.Item<AchievementInput> name="fundingSource" label={column('fundingSource')} extra={hint('fundingSource')}><Input maxLength={200} /></Form.Item>
          <Form.Item<AchievementInput> name="projectNumber" label={column('projectNumber')}><Input maxLength={80} autoComplete="off" /></Form.Item>
        </div>
      </Section>

      <Section id="field" title={t('listing:sections.field')} about={t('listing:sections.fieldAbout')}>
        <Form.Item<AchievementInput> name="fieldCode" rules={[need('fieldCode')]}><FieldPicker label={column('fieldCode')} /></Form.Item>
        <div className="lq-grid">
          <Form.Item<AchievementInput> name="ipcCodes" label={column('ipcCodes')}><IpcPicker /></Form.Item>
          <Form.Item<AchievementInput> name="industryCode" label={column('industryCode')}><IndustryPicker /></Form.Item>
          <Form.Item<AchievementInput> name="regionCode" label={column('regionCode')}><RegionPicker /></Form.Item>
        </div>
      </Section>

      <Section id="maturity" title={t('listing:sections.maturity')} about={t('listing:sections.maturityAbout')}>
        <Form.Item<AchievementInput> name="trl" rules={[need('trl')]}><TrlPicker label={column('trl')} /></Form.Item>
        <Form.Item<AchievementInput> name="trlEvidence" label={column('trlEvidence')} extra={hint('trlEvidence')}><Input.TextArea rows={3} maxLength={4000} /></Form.Item>
      </Section>

      <Section id="deal" title={t('listing:sections.deal')} about={t('listing:sections.dealAbout')}>
        <Form.Item<AchievementInput> name="modes" rules={[{ validator: (_, v?: string[]) => (v?.length ? Promise.resolve() : Promise.reject(new Error(t('listing:form.needs', { name: column('modes') })))) }]}><ModePicker label={column('modes')} /></Form.Item>
        <div className="lq-grid">
          <Form.Item<AchievementInput> name="expectedPriceFen" label={column('expectedPriceFen')} dependencies={['negotiable']} rules={[{ validator: (_, v?: number | null) => (Number.isNaN(v) ? Promise.reject(new Error(t('listing:form.amount'))) : Promise.resolve()) }]}><AmountInput disabled={negotiable} /></Form.Item>
          <Form.Item<AchievementInput> name="negotiable" label={t('listing:form.or')} valuePropName="checked"><Checkbox>{t('pieces:money.negotiable')}</Checkbox></Form.Item>
        </div>
      </Section>

      <Section id="words" title={t('listing:sections.words')} about={t('listing:sections.wordsAbout')}>
        <Form.Item<AchievementInput> name="valueLine" label={column('valueLine')} extra={hint('valueLine')} rules={[need('valueLine')]}><Input maxLength={200} showCount /></Form.Item>
        {guarded ? <NoveltyGuard /> : null}
        <Form.Item<AchievementInput> name="abstract" label={column('abstract')} extra={guarded ? hint('abstractGuarded') : hint('abstract')}><Input.TextArea rows={3} maxLength={2000} showCount /></Form.Item>
        {guarded ? <Form.Item<AchievementInput> name="abstractCleared" valuePropName="checked"><Checkbox>{t('listing:guard.cleared')}</Checkbox></Form.Item> : null}
        <Form.Item<AchievementInput> name="publicText" label={column('publicText')} extra={guarded ? hint('publicTextGuarded') : hint('publicText')}><Input.TextArea rows={6} maxLength={20000} /></Form.Item>
        <Form.Item<AchievementInput> name="privateText" label={column('privateText')} extra={hint('privateText')} style={{ marginBottom: 0 }}><Input.TextArea rows={4} maxLength={20000} /></Form.Item>
      </Section>
    </>
  );
}
