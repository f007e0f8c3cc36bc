import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../../components/AmountInput';
import { IndustryPicker, IpcPicker, RegionPicker } from '../../components/CodePicker';
import { FieldPicker } from '../../components/FieldPicker';
import { ModePicker } from '../../components/ModePicker';
import { TrlPicker } from '../../components/TrlPicker';
import type { AchievementValues } from './achievementValues';
import { CompletersField } from './CompletersField';
import { Section } from './FormSections';
import { applicationNumberHolds, noveltyGuarded } from './identifiers';
import { NoveltyGuard } from './NoveltyGuard';
import { KINDS } from './useListingChoices';

const LEGAL = ['pending', 'granted', 'lapsed', 'not_applicable'] as const;

const KEYWORD_SEPARATORS = [',', ';', '\uff0c', '\u3001', '\uff1b'];

/** Every field of an achievement but the secrecy question, which stands before this and decides whether this is there at all. */
export function AchievementFields() {
  const { t } = useTranslation(['listing']);
  const kind = Form.useWatch('kind') as string | undefined;
  const filingDate = Form.useWatch('filingDate') as string | undefined;
  const keepSecret = Form.useWatch('keepSecret') as boolean | undefined;
  const negotiable = Form.useWatch('priceNegotiable') as boolean | undefined;
  const patent = kind === 'invention' || kind === 'utility_model' || kind === 'design';
  const trl = Form.useWatch('trl') as number | undefined;
  const guarded = noveltyGuarded({ kind, filingDate, keepSecret });
  const column = (name: string) => t(`reference:columns.${name}`);
  const hint = (name: string) => t(`listing:hints.${name}`);
  const need = (name: string) => ({ required: true, message: t('listing:form.needs', { name: column(name) }) });
  const short = { min: 10, message: t('listing:form.atLeast', { count: 10 }) };
  return (
    <>
      <Section id="what" title={t('listing:sections.what')} about={t('listing:sections.whatAbout')}>
        <Form.Item<AchievementValues> name="title" label={column('title')} extra={hint('title')} rules={[need('title'), { min: 4, message: t('listing:form.atLeast', { count: 4 }) }]}><Input maxLength={120} showCount /></Form.Item>
        <div className="lq-grid">
          <Form.Item<AchievementValues> name="kind" label={column('kind')} rules={[need('kind')]}><Select placeholder={t('pieces:pick')} options={KINDS.map((k) => ({ value: k, label: t(`reference:kinds.${k}`) }))} /></Form.Item>
          <Form.Item<AchievementValues> name="legalStatus" label={column('legalStatus')} extra={hint('legalStatus')} rules={patent ? [need('legalStatus')] : []}><Select allowClear placeholder={t('pieces:pick')} options={LEGAL.map((s) => ({ value: s, label: t(`reference:legal.${s}`) }))} /></Form.Item>
          <Form.Item<AchievementValues> name="filingDate" label={column('filingDate')} extra={hint('filingDate')}><Input type="date" max="9999-12-31" /></Form.Item>
        </div>
        <div className="lq-grid">
          <Form.Item<AchievementValues>
            name="applicationNumber" label={column('applicationNumber')} extra={hint('applicationNumber')}
            rules={[{ validator: (_, v?: string) => (!v || !patent || /^PCT/i.test(v) || applicationNumberHolds(v) ? Promise.resolve() : Promise.reject(new Error(t('listing:form.checkDigit')))) }]}
          ><Input maxLength={40} autoComplete="off" /></Form.Item>
          <Form.Item<AchievementValues> name="grantNumber" label={column('grantNumber')}><Input maxLength={40} autoComplete="off" /></Form.Item>
          <Form.Item<AchievementValues> name="grantDate" label={column('grantDate')}><Input type="date" max="9999-12-31" /></Form.Item>
        </div>
        <Form.Item<AchievementValues> name="keepSecret" valuePropName="checked" style={{ marginBottom: 0 }}><Checkbox>{t('listing:form.keptSecret')}</Checkbox></Form.Item>
      </Section>

      <Section id="people" title={t('listing:sections.people')} about={t('listing:sections.peopleAbout')}>
        <CompletersField />
        <div className="lq-grid" style={{ marginTop: 20 }}>
          <Form.Item<AchievementValues> name="fundingSource" label={column('fundingSource')} extra={hint('fundingSource')}><Input maxLength={200} /></Form.Item>
          <Form.Item<AchievementValues> name="projectNumber" label={column('projectNumber')}><Input maxLength={80} autoComplete="off" /></Form.Item>
        </div>
      </Section>

      <Section id="field" title={t('listing:sections.field')} about={t('listing:sections.fieldAbout')}>
        <Form.Item<AchievementValues> name="field" rules={[need('field')]}><FieldPicker label={column('field')} /></Form.Item>
        <div className="lq-grid">
          <Form.Item<AchievementValues> name="ipc" label={column('ipc')} extra={hint('ipc')}><IpcPicker /></Form.Item>
          <Form.Item<AchievementValues> name="division" label={column('division')}><IndustryPicker /></Form.Item>
          <Form.Item<AchievementValues> name="region" label={column('region')} rules={[need('region')]}><RegionPicker /></Form.Item>
        </div>
      </Section>

      <Section id="maturity" title={t('listing:sections.maturity')} about={t('listing:sections.maturityAbout')}>
        <Form.Item<AchievementValues> name="trl" rules={[need('trl')]}><TrlPicker label={column('trl')} /></Form.Item>
        <Form.Item<AchievementValues> name="trlEvidence" label={column('trlEvidence')} extra={hint('trlEvidence')} dependencies={['trl']} rules={trl && trl >= 4 ? [need('trlEvidence')] : []}><Input.TextArea rows={3} maxLength={4000} /></Form.Item>
      </Section>

      <Section id="deal" title={t('listing:sections.deal')} about={t('listing:sections.dealAbout')}>
        <Form.Item<AchievementValues> name="modes" rules={[{ validator: (_, v?: string[]) => (v?.length ? Promise.resolve() : Promise.reject(new Error(t('listing:form.needs', { name: column('modes') })))) }]}><ModePicker label={column('modes')} /></Form.Item>
        <div className="lq-grid">
          <Form.Item<AchievementValues> name="expectedPriceFen" label={column('expectedPriceFen')} dependencies={['priceNegotiable']} rules={[{ validator: (_, v?: number | null) => (Number.isNaN(v) ? Promise.reject(new Error(t('listing:form.amount'))) : Promise.resolve()) }]}><AmountInput disabled={negotiable} /></Form.Item>
          <Form.Item<AchievementValues> name="priceNegotiable" label={t('listing:form.or')} valuePropName="checked"><Checkbox>{t('pieces:money.negotiable')}</Checkbox></Form.Item>
        </div>
      </Section>

      <Section id="words" title={t('listing:sections.words')} about={t('listing:sections.wordsAbout')}>
        <Form.Item<AchievementValues> name="valueLine" label={column('valueLine')} extra={hint('valueLine')} rules={[need('valueLine'), short]}><Input maxLength={160} showCount /></Form.Item>
        <Form.Item<AchievementValues> name="keywords" label={column('keywords')} extra={hint('keywords')}><Select mode="tags" open={false} suffixIcon={null} maxCount={10} tokenSeparators={KEYWORD_SEPARATORS} /></Form.Item>
        {guarded ? (
          <>
            <NoveltyGuard />
            <Form.Item<AchievementValues> name="clearedTitle" label={column('clearedTitle')} extra={hint('clearedTitle')} rules={[need('clearedTitle')]}><Input maxLength={120} showCount /></Form.Item>
            <Form.Item<AchievementValues> name="clearedValueLine" label={column('clearedValueLine')} rules={[short]}><Input maxLength={160} showCount /></Form.Item>
            <Form.Item<AchievementValues> name="clearedAbstract" label={column('clearedAbstract')} extra={hint('clearedAbstract')} rules={[need('clearedAbstract'), short]}><Input.TextArea rows={3} maxLength={2000} showCount /></Form.Item>
          </>
        ) : null}
        <Form.Item<AchievementValues> name="publicText" label={column('publicText')} extra={guarded ? hint('publicTextGuarded') : hint('publicText')} rules={guarded ? [] : [need('publicText')]}><Input.TextArea rows={6} maxLength={8000} /></Form.Item>
        <Form.Item<AchievementValues> name="privateText" label={column('privateText')} extra={hint('privateText')} style={{ marginBottom: 0 }}><Input.TextArea rows={4} maxLength={8000} /></Form.Item>
      </Section>
    </>
  );
}
