import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../api/shapes';
import { Icon } from '../../brand/Icon';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ConflictNote } from '../listing/ConflictNote';
import { FormBar } from '../listing/FormBar';
import { Section, SectionNav } from '../listing/FormSections';
import { SecrecyGate } from '../listing/SecrecyGate';
import { useListingForm } from '../listing/useListingForm';
import { actOnDisclosure, loadDisclosure, saveDisclosure, useDisclosure } from './api';
import { BLANK, disclosureInput, disclosureReady, disclosureValues, FIELDS, KINDS, QUESTIONS, type DisclosureValues } from './disclosureValues';
import { PeopleField, ShareFields } from './PeopleField';
import { RuleList } from './RuleList';

/** A returned disclosure is written on like a draft. */
const withValues = (d: Disclosure) => ({ values: disclosureValues(d), seen: { id: d.id, version: d.version, state: d.editable ? 'draft' : d.state } });
const PUBLICATIONS = ['paper', 'conference', 'thesis', 'exhibition', 'use', 'other'] as const;
const GRACE = ['national_emergency', 'recognised_exhibition', 'prescribed_meeting', 'without_consent'] as const;

export function DisclosureForm({ disclosure }: { disclosure?: Disclosure }) {
  const { t } = useTranslation(['rights', 'listing']);
  const f = useListingForm<DisclosureValues>({
    of: 'disclosure', blank: BLANK, start: disclosure && withValues(disclosure), ready: disclosureReady,
    save: async (values, seen) => {
      const saved = await saveDisclosure(disclosureInput(values), seen);
      return { ...saved, state: saved.editable ? 'draft' : saved.state };
    },
    load: async (id) => withValues(await loadDisclosure(id)),
    submit: (seen) => actOnDisclosure({ ...seen, act: 'submit' }),
  });
  const v = Form.useWatch((values: DisclosureValues) => values, f.form) ?? f.initial;
  const saved = useDisclosure(f.seen?.id);
  const blocks = saved.data?.nextActs.find(({ act }) => act === 'submit')?.blockedBy ?? [];
  const need = (name: string) => ({ required: true, message: t('listing:form.needs', { name: t(`rights:fields.${name}`) }) });
  const options = (of: string, values: readonly string[]) => values.map((value) => ({ value, label: t(`rights:${of}.${value}`) }));
  const sections = [
    { id: 'secrecy', title: t('listing:secrecy.short'), done: f.secrecy === 'no' },
    { id: 'what', title: t('rights:sections.what'), done: !!v.title && !!v.protection && !!v.technicalDescription && !!v.completedOn },
    { id: 'inventors', title: t('rights:sections.inventors'), done: !!v.inventors?.length },
    { id: 'recipients', title: t('rights:sections.recipients'), done: !!v.recipients?.length },
    { id: 'whose', title: t('rights:sections.whose'), done: QUESTIONS.every((name) => !!v.answers?.[name]?.answer) },
    { id: 'funding', title: t('rights:sections.funding'), done: !v.publicFunded || !!v.projects?.length },
    { id: 'published', title: t('rights:sections.published'), done: true },
  ];
  return (
    <div className="lq-form">
      <SectionNav sections={f.secrecy === 'no' ? sections : sections.slice(0, 1)} />
      <div className="lq-stack">
        {f.restored && f.secrecy === 'no' ? <div className="lq-note lq-note--open" role="status">{t('listing:form.restored')}</div> : null}
        {disclosure?.stateReason ? <div className="lq-note lq-note--wait"><strong>{t('rights:returnedBecause')}</strong><span>{disclosure.stateReason}</span></div> : null}
        <ConflictNote names={FIELDS} conflict={f.conflict} />
        {disclosure ? <p className="lq-muted" id="secrecy">{t('listing:secrecy.still')}</p> : <SecrecyGate of="disclosures" value={f.secrecy} onChange={f.answerSecrecy} />}
        {f.secrecy === 'no' ? (
          <Form name="disclosure" form={f.form} layout="vertical" initialValues={f.initial} onValuesChange={f.onValuesChange} onFinish={() => void f.work('submit')} scrollToFirstError={{ block: 'center', focus: true }} validateTrigger="onBlur">
            <div className="lq-stack">
              <Section id="what" title={t('rights:sections.what')} about={t('rights:sections.whatAbout')}>
                <Form.Item<DisclosureValues> name="title" label={t('rights:fields.title')} rules={[need('title'), { min: 4, message: t('listing:form.atLeast', { count: 4 }) }]}><Input maxLength={120} showCount /></Form.Item>
                <div className="lq-grid">
                  <Form.Item<DisclosureValues> name="protection" label={t('rights:fields.protection')} rules={[need('protection')]}><Select placeholder={t('pieces:pick')} options={KINDS.map((k) => ({ value: k, label: t(`reference:kinds.${k}`) }))} /></Form.Item>
                  <Form.Item<DisclosureValues> name="completedOn" label={t('rights:fields.completedOn')} rules={[need('completedOn')]}><Input type="date" max="9999-12-31" /></Form.Item>
                </div>
                <Form.Item<DisclosureValues> name="abstract" label={t('rights:fields.abstract')} rules={[need('abstract')]}><Input.TextArea rows={3} maxLength={2000} showCount /></Form.Item>
                <Form.Item<DisclosureValues> name="technicalDescription" label={t('rights:fields.technicalDescription')} extra={t('rights:form.confidential')} rules={[need('technicalDescription')]}><Input.TextArea rows={8} maxLength={20000} showCount /></Form.Item>
              </Section>
              <Section id="inventors" title={t('rights:sections.inventors')} about={t('rights:sections.inventorsAbout')}><PeopleField list="inventors" /></Section>
              <Section id="recipients" title={t('rights:sections.recipients')} about={t('rights:sections.recipientsAbout')}><PeopleField list="recipients" /></Section>
              <Section id="whose" title={t('rights:sections.whose')} about={t('rights:sections.whoseAbout')}>
                {QUESTIONS.map((name) => (
                  <div key={name} className="lq-grid">
                    <Form.Item name={['answers', name, 'answer']} label={t(`rights:questions.${name}`)}><Radio.Group options={options('answers', ['yes', 'no', 'unknown'])} /></Form.Item>
                    <Form.Item name={['answers', name, 'evidence']} label={t('rights:form.evidence')}><Input aria-label={`${t(`rights:questions.${name}`)} ${t('rights:form.evidence')}`} maxLength={1000} /></Form.Item>
                  </div>
                ))}
                <Form.List name="coOwners">{(rows, { add, remove }) => (
                  <div className="lq-stack">
                    {rows.length ? <div className="lq-row"><span>{t('rights:form.unitShare')}</span><Form.Item name={['unitShare', 'numerator']}><InputNumber min={1} precision={0} controls={false} aria-label={t('rights:form.numerator')} /></Form.Item><span>{'/'}</span><Form.Item name={['unitShare', 'denominator']}><InputNumber min={1} precision={0} controls={false} aria-label={t('rights:form.denominator')} /></Form.Item></div> : null}
                    {rows.map((row) => <div key={row.key} className="lq-row"><Form.Item name={[row.name, 'name']}><Input aria-label={t('rights:form.coOwner')} placeholder={t('rights:form.coOwner')} maxLength={160} /></Form.Item><ShareFields path={[row.name]} /><button type="button" className="lq-tool" onClick={() => remove(row.name)} aria-label={t('rights:form.remove')}><Icon name="trash" /></button></div>)}
                    <div><button type="button" className="lq-button lq-button--small" onClick={() => add({ name: '', share: { numerator: 1, denominator: 2 } })}>{t('rights:form.addCoOwner')}</button></div>
                  </div>
                )}</Form.List>
              </Section>
              <Section id="funding" title={t('rights:sections.funding')}>
                <Form.Item<DisclosureValues> name="publicFunded" valuePropName="checked"><Checkbox>{t('rights:fields.publicFunded')}</Checkbox></Form.Item>
                <Form.List name="projects">{(rows, { add, remove }) => (
                  <div className="lq-stack">
                    {rows.map((row) => <div key={row.key} className="lq-row"><Form.Item name={[row.name, 'number']} label={t('rights:form.projectNumber')}><Input maxLength={100} /></Form.Item><Form.Item name={[row.name, 'acceptedOn']} label={t('rights:form.acceptedOn')}><Input type="date" /></Form.Item><Form.Item name={[row.name, 'conversionDeadline']} label={t('rights:form.conversionDeadline')}><Input type="date" /></Form.Item><button type="button" className="lq-tool" onClick={() => remove(row.name)} aria-label={t('rights:form.remove')}><Icon name="trash" /></button></div>)}
                    <div><button type="button" className="lq-button lq-button--small" onClick={() => add({ number: '' })}>{t('rights:form.addProject')}</button></div>
                  </div>
                )}</Form.List>
              </Section>
              <Section id="published" title={t('rights:sections.published')} about={t('rights:sections.publishedAbout')}>
                <Form.List name="publications">{(rows, { add, remove }) => (
                  <div className="lq-stack">
                    {rows.map((row) => <div key={row.key} className="lq-row"><Form.Item name={[row.name, 'date']} label={t('rights:form.date')}><Input type="date" /></Form.Item><Form.Item name={[row.name, 'place']} label={t('rights:form.place')}><Input maxLength={200} /></Form.Item><Form.Item name={[row.name, 'kind']} label={t('rights:form.kind')}><Select style={{ minWidth: 120 }} options={options('publications', PUBLICATIONS)} /></Form.Item><Form.Item name={[row.name, 'graceCase']} label={t('rights:form.graceCase')}><Select allowClear style={{ minWidth: 220 }} options={options('grace', GRACE)} /></Form.Item><button type="button" className="lq-tool" onClick={() => remove(row.name)} aria-label={t('rights:form.remove')}><Icon name="trash" /></button></div>)}
                    <div><button type="button" className="lq-button lq-button--small" onClick={() => add({ kind: 'paper' })}>{t('rights:form.addPublication')}</button></div>
                  </div>
                )}</Form.List>
              </Section>
              <RuleList title={t('rights:form.stillMissing')} blocks={blocks} />
              <ProblemAlert problem={f.problem} />
            </div>
            <FormBar state={f.draft.state} savedAt={f.draft.savedAt} busy={f.busy} draft={!f.seen || f.seen.state === 'draft'} onSave={() => void f.work('save')} onDiscard={f.restored ? f.discard : undefined} />
          </Form>
        ) : null}
      </div>
    </div>
  );
}
