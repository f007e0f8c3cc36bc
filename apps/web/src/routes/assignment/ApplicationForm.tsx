import { Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Disclosure, RightsApplication } from '../../api/shapes';
import { AmountInput } from '../../components/AmountInput';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ConflictNote } from '../listing/ConflictNote';
import { FormBar } from '../listing/FormBar';
import { Section, SectionNav } from '../listing/FormSections';
import { useListingForm } from '../listing/useListingForm';
import { RuleList } from '../rights/RuleList';
import { actOnApplication, loadApplication, saveApplication, useApplication } from './api';
import { ANSWERS, applicationInput, applicationValues, BASES, blankFor, completersOf, CONDITIONS, EXCLUSIONS, FIELDS, FORMS, type ApplicationValues } from './applicationValues';
import { FractionInput } from './FractionInput';

/** A returned application is written on like a draft. */
const withValues = (a: RightsApplication) => ({ values: applicationValues(a), seen: { id: a.id, version: a.version, state: a.editable ? 'draft' : a.state } });
/** A place where the form shows what is wrong with a whole group of fields. */
const Whole = ({ id }: { id?: string }) => <span id={id} tabIndex={-1} />;

export function ApplicationForm({ disclosure, application }: { disclosure: Disclosure; application?: RightsApplication }) {
  const { t } = useTranslation(['assignment', 'listing', 'rights']);
  const f = useListingForm<ApplicationValues>({
    of: 'rights-application', about: disclosure.id, blank: blankFor(disclosure), start: application && withValues(application), ready: (v) => !!v.form,
    save: async (values, seen) => {
      const saved = await saveApplication(applicationInput(values, disclosure.id), seen);
      return { ...saved, state: saved.editable ? 'draft' : saved.state };
    },
    load: async (id) => withValues(await loadApplication(id)),
    submit: (seen) => actOnApplication({ ...seen, act: 'ask-consent' }),
  });
  const v = Form.useWatch((values: ApplicationValues) => values, f.form) ?? f.initial;
  const saved = useApplication(f.seen?.id);
  const blocks = saved.data?.nextActs.find(({ act }) => act === 'ask-consent')?.blockedBy ?? [];
  const options = (of: string, values: readonly string[]) => values.map((value) => ({ value, label: t(`assignment:${of}.${value}`) }));
  const answers = ANSWERS.map((value) => ({ value, label: t(`rights:answers.${value}`) }));
  const team = completersOf(disclosure).map(({ name }) => ({ value: name, label: name }));
  const form = v.form ?? 'ownership_share';
  const sections = [
    { id: 'what', title: t('assignment:sections.what'), done: !!v.basis?.document && !!v.basis.validFrom },
    { id: 'conditions', title: t('assignment:sections.conditions'), done: CONDITIONS.every((c) => !!v.conditions?.[c]) },
    { id: 'exclusions', title: t('assignment:sections.exclusions'), done: EXCLUSIONS.every((x) => v.exclusions?.[x] === 'no') },
    { id: 'share', title: t('assignment:sections.share'), done: !!v.representative && (form === 'use_right' ? !!v.termYears : !!v.teamShare?.numerator) },
    { id: 'plan', title: t('assignment:sections.plan'), done: !!v.plan && !!v.recipient && !!v.relatedParty && !!v.alreadyRewarded },
  ];
  return (
    <div className="lq-form">
      <SectionNav sections={sections} />
      <div className="lq-stack">
        {f.restored ? <div className="lq-note lq-note--open" role="status">{t('listing:form.restored')}</div> : null}
        {application?.stateReason ? <div className="lq-note lq-note--wait"><strong>{t('rights:returnedBecause')}</strong><span>{application.stateReason}</span></div> : null}
        <ConflictNote names={FIELDS} conflict={f.conflict} />
        <Form name="application" form={f.form} layout="vertical" initialValues={f.initial} onValuesChange={f.onValuesChange} onFinish={() => void f.work('submit')} scrollToFirstError={{ block: 'center', focus: true }} validateTrigger="onBlur">
          <div className="lq-stack">
            <Section id="what" title={t('assignment:sections.what')} about={t('assignment:sections.whatAbout')}>
              <p><b>{disclosure.title}</b></p>
              <Form.Item name="form" label={t('assignment:fields.form')} extra={t(`assignment:formsAbout.${form}`)}><Radio.Group options={options('forms', FORMS)} /></Form.Item>
              <h3>{t('assignment:fields.basis')}</h3>
              <Form.Item name="basis"><Whole /></Form.Item>
              <div className="lq-grid">
                <Form.Item name={['basis', 'kind']} label={t('assignment:basis.kind')}><Select placeholder={t('pieces:pick')} options={options('bases', BASES)} /></Form.Item>
                <Form.Item name={['basis', 'document']} label={t('assignment:basis.document')}><Input maxLength={200} /></Form.Item>
                <Form.Item name={['basis', 'issuer']} label={t('assignment:basis.issuer')}><Input maxLength={120} /></Form.Item>
                <Form.Item name={['basis', 'jurisdiction']} label={t('assignment:basis.jurisdiction')} extra={t('assignment:basis.jurisdictionAbout')} rules={[{ pattern: /^(CN|\d{6})$/, message: t('assignment:basis.jurisdictionAbout') }]}><Input maxLength={6} /></Form.Item>
                <Form.Item name={['basis', 'listEntry']} label={t('assignment:basis.listEntry')}><Input maxLength={200} /></Form.Item>
                <Form.Item name={['basis', 'validFrom']} label={t('assignment:basis.validFrom')}><Input type="date" max="9999-12-31" /></Form.Item>
                <Form.Item name={['basis', 'validTo']} label={t('assignment:basis.validTo')}><Input type="date" max="9999-12-31" /></Form.Item>
              </div>
            </Section>
            <Section id="conditions" title={t('assignment:sections.conditions')} about={t('assignment:sections.conditionsAbout')}>
              {CONDITIONS.map((c) => <Form.Item key={c} name={['conditions', c]} label={t(`assignment:conditions.${c}`)}><Input.TextArea rows={2} maxLength={2000} /></Form.Item>)}
            </Section>
            <Section id="exclusions" title={t('assignment:sections.exclusions')} about={t('assignment:sections.exclusionsAbout')}>
              {EXCLUSIONS.map((x) => <Form.Item key={x} name={['exclusions', x]} label={t(`assignment:exclusions.${x}`)} extra={v.exclusions?.[x] === 'unknown' ? t('assignment:unknownExclusion') : undefined}><Radio.Group options={answers} /></Form.Item>)}
            </Section>
            <Section id="share" title={t('assignment:sections.share')} about={t('assignment:sections.shareAbout')}>
              {form === 'use_right' ? (
                <div className="lq-grid">
                  <Form.Item name="termYears" label={t('assignment:fields.termYears')}><InputNumber min={1} max={50} precision={0} /></Form.Item>
                  <Form.Item name="firstStageYears" label={t('assignment:fields.firstStageYears')}><InputNumber min={1} max={50} precision={0} /></Form.Item>
                </div>
              ) : <Form.Item name="teamShare" label={t('assignment:fields.teamShare')} extra={t('assignment:teamShareAbout')}><FractionInput of={t('assignment:fields.teamShare')} /></Form.Item>}
              {form === 'full_assignment' ? <Form.Item name="residualPriceFen" label={t('assignment:fields.residualPriceFen')} rules={[{ validator: (_, n?: number | null) => (Number.isNaN(n) ? Promise.reject(new Error(t('assignment:needAmount'))) : Promise.resolve()) }]}><AmountInput /></Form.Item> : null}
              <h3>{t('assignment:fields.split')}</h3>
              <Form.List name="split">{(rows, _, { errors }) => (
                <div>
                  {rows.map((row) => (
                    <div key={row.key}>
                      <Form.Item name={[row.name, 'person']} hidden><Input /></Form.Item>
                      <Form.Item name={[row.name, 'share']} label={v.split?.[row.name]?.person ?? ''}><FractionInput of={v.split?.[row.name]?.person ?? ''} /></Form.Item>
                    </div>
                  ))}
                  <Form.ErrorList errors={errors} />
                </div>
              )}</Form.List>
              <Form.Item name="representative" label={t('assignment:fields.representative')}><Select options={team} placeholder={t('pieces:pick')} style={{ maxWidth: 320 }} /></Form.Item>
            </Section>
            <Section id="plan" title={t('assignment:sections.plan')} about={t('assignment:sections.planAbout')}>
              <Form.Item name="plan" label={t('assignment:fields.plan')}><Input.TextArea rows={6} maxLength={8000} showCount /></Form.Item>
              <Form.Item name="recipient" label={t('assignment:fields.recipient')}><Input maxLength={200} /></Form.Item>
              <Form.Item name="relatedParty" label={t('assignment:fields.relatedParty')} extra={v.relatedParty === 'unknown' ? t('assignment:unknownRelated') : undefined}><Radio.Group options={answers} /></Form.Item>
              {v.relatedParty === 'yes' ? <Form.Item name="relatedPartyNote" label={t('assignment:fields.relatedPartyNote')} extra={t('assignment:relatedNoteAbout')}><Input.TextArea rows={2} maxLength={1000} /></Form.Item> : null}
              <Form.Item name="alreadyRewarded" label={t('assignment:fields.alreadyRewarded')} extra={v.alreadyRewarded === 'unknown' ? t('assignment:unknownRewarded') : undefined}><Radio.Group options={answers} /></Form.Item>
            </Section>
            <RuleList title={t('assignment:stillMissing')} blocks={blocks} />
            <ProblemAlert problem={f.problem} />
          </div>
          <FormBar state={f.draft.state} savedAt={f.draft.savedAt} busy={f.busy} draft={!f.seen || f.seen.state === 'draft'} onSave={() => void f.work('save')} onDiscard={f.restored ? f.discard : undefined} submit={t('assignment:askConsent')} />
        </Form>
      </div>
    </div>
  );
}
