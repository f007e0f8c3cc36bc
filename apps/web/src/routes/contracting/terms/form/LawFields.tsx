import { Checkbox, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../listing/FormSections';
import { CountField, LongField, PickField, TextField, TickField } from './fields';
import { Rows } from './Rows';

const RESTRICTIONS = ['improvement', 'competing_technology', 'exploitation', 'tying', 'supply', 'no_challenge'] as const;

/** What the law asks about the technology and the clauses. */
export function LawFields() {
  const { t } = useTranslation(['terms']);
  const funded = Form.useWatch(['publicFunding', 'funded']) as string | undefined;
  const foreign = Form.useWatch(['language', 'text']) as string | undefined;
  return (
    <Section id="law" title={t('terms:sections.law')}>
      <PickField name={['publicFunding', 'funded']} label={t('terms:fields.funded')} need of="answer" values={['no', 'yes', 'unknown']} />
      {funded === 'yes' ? <Form.Item name={['publicFunding', 'projectNumbers']} label={t('terms:fields.projectNumbers')} extra={t('terms:hints.projectNumbers')}><Select mode="tags" open={false} suffixIcon={null} maxCount={30} tokenSeparators={[',', '，', '、', ' ']} /></Form.Item> : null}
      <TickField name={['ethicsFlag']} label={t('terms:fields.ethics')} />
      <Form.Item name="restrictions" label={t('terms:fields.restrictions')} extra={t('terms:hints.restrictions')}><Checkbox.Group options={RESTRICTIONS.map((value) => ({ value, label: t(`terms:options.restriction.${value}`) }))} style={{ display: 'grid', gap: 4 }} /></Form.Item>
      <div className="lq-grid">
        <PickField name={['language', 'text']} label={t('terms:fields.language')} need of="language" values={['zh', 'foreign']} />
        {foreign === 'foreign' ? <TextField name={['language', 'name']} label={t('terms:fields.languageName')} max={60} /> : null}
      </div>
      {foreign === 'foreign' ? (
        <>
          <TickField name={['language', 'chineseCopy']} label={t('terms:fields.chineseCopy')} />
          <TickField name={['language', 'sameMeaningPromised']} label={t('terms:fields.sameMeaning')} />
        </>
      ) : null}
    </Section>
  );
}

/** How the contract ends, is fought over and is signed. */
export function EndFields() {
  const { t } = useTranslation(['terms']);
  const dispute = Form.useWatch(['dispute', 'kind']) as string | undefined;
  const form = Form.useWatch(['signatures', 'form']) as string | undefined;
  return (
    <Section id="end" title={t('terms:sections.end')}>
      <CountField name={['cureDays']} label={t('terms:fields.cureDays')} about={t('terms:hints.cureDays')} unit={t('terms:units.days')} />
      <LongField name={['breach']} label={t('terms:fields.breach')} />
      <div className="lq-grid">
        <PickField name={['dispute', 'kind']} label={t('terms:fields.dispute')} of="dispute" values={['court', 'arbitration']} />
        {dispute === 'court' ? <TextField name={['dispute', 'name']} label={t('terms:fields.court')} need max={100} /> : null}
        {dispute === 'court' ? <PickField name={['dispute', 'level']} label={t('terms:fields.courtLevel')} of="courtLevel" values={['basic', 'intermediate', 'intellectual_property', 'high', 'supreme']} /> : null}
        {dispute === 'arbitration' ? <TextField name={['dispute', 'body']} label={t('terms:fields.arbitration')} need max={100} /> : null}
      </div>
      <div className="lq-grid">
        <PickField name={['signatures', 'form']} label={t('terms:fields.signing')} of="signing" values={['electronic', 'written', 'oral']} />
        {form === 'written' ? <CountField name={['signatures', 'copies']} label={t('terms:fields.copies')} max={100} unit={t('terms:units.copies')} /> : null}
      </div>
    </Section>
  );
}

export function FreeFields() {
  const { t } = useTranslation(['terms']);
  return (
    <Section id="free" title={t('terms:sections.free')} about={t('terms:sections.freeAbout')}>
      <h3>{t('terms:definitions')}</h3>
      <Rows name={['definitions']} of={t('terms:rows.definition')} add={t('terms:add.definition')} blank={() => ({})} order>
        {(at) => <div className="lq-grid"><TextField name={[at, 'word']} label={t('terms:fields.word')} need max={80} /><LongField name={[at, 'meaning']} label={t('terms:fields.meaning')} need max={1000} rows={1} /></div>}
      </Rows>
      <h3>{t('terms:freeClauses')}</h3>
      <Rows name={['freeClauses']} of={t('terms:rows.free')} add={t('terms:add.free')} blank={() => ({})} order>
        {(at) => (
          <>
            <TextField name={[at, 'heading']} label={t('terms:fields.heading')} need max={100} />
            <LongField name={[at, 'text']} label={t('terms:fields.text')} need max={8000} rows={3} />
          </>
        )}
      </Rows>
    </Section>
  );
}
