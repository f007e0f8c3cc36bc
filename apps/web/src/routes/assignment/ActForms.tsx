import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RightsAgreement, RightsApplication, RightsRecordal } from '../../api/shapes';
import { useSession } from '../../api/session';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RuleList } from '../rights/RuleList';
import { actOnApplication, enterCollege, useMove } from './api';
import { SILENT, TermsFields } from './TermsFields';
import { MinutesForm } from './MinutesForm';

/** Acts that come with what they need; what the form itself brings does not count as missing. */
const BRINGS: Record<string, string> = { decide: 'rights.unit-minutes-incomplete', 'sign-agreement': 'rights.agreement-missing', record: 'rights.recordal-missing' };
export const hasForm = (act: string): boolean => act in BRINGS;
const AGREEMENT = ['document', 'sha256', 'decisionMechanism', 'costs', 'upkeep', 'signedByUnit', 'signedOn', 'effectiveOn'] as const;
const LONG = new Set<string>(['decisionMechanism', 'costs', 'upkeep']);

export function ActForms({ application: a }: { application: RightsApplication }) {
  const { t } = useTranslation(['assignment']);
  const session = useSession();
  const act = useMove(actOnApplication);
  const college = useMove(enterCollege);
  const need = [{ required: true, message: t('assignment:need') }];
  const at = { id: a.id, version: a.version };
  return (
    <>
      {a.state === 'unit_review' && session.has('college_secretary') ? (
        <section className="lq-card"><h2>{t('assignment:collegeTitle')}</h2><MinutesForm body="college" go={t('assignment:enterMinutes')} busy={college.isPending} problem={college.error} send={(minutes) => college.mutate({ ...at, minutes })} /></section>
      ) : null}
      {a.nextActs.filter((next) => hasForm(next.act)).map((next) => {
        const blocks = next.blockedBy.filter(({ code }) => code !== BRINGS[next.act]);
        const title = t(`assignment:actForms.${next.act}`);
        if (blocks.length) return <RuleList key={next.act} title={t('assignment:blockedFor', { act: title })} blocks={blocks} />;
        return (
          <section key={next.act} className="lq-card"><h2>{title}</h2>
            {next.act === 'decide' ? <MinutesForm body="unit" go={title} busy={act.isPending} problem={act.error} send={(unit) => act.mutate({ ...at, act: 'decide', unit })} /> : null}
            {next.act === 'sign-agreement' ? (
              <Form<RightsAgreement> name="agreement" layout="vertical" requiredMark={false} initialValues={{ terms: SILENT }} onFinish={(agreement) => act.mutate({ ...at, act: 'sign-agreement', agreement: { ...agreement, terms: agreement.terms ?? SILENT } })}>
                {AGREEMENT.map((name) => (
                  <Form.Item<RightsAgreement> key={name} name={name} label={t(`assignment:agreement.${name}`)} rules={name === 'sha256' ? [{ required: true, pattern: /^[0-9a-f]{64}$/, message: t('assignment:needHash') }] : need}>
                    {LONG.has(name) ? <Input.TextArea rows={2} maxLength={2000} /> : <Input type={name.endsWith('On') ? 'date' : 'text'} maxLength={200} />}
                  </Form.Item>
                ))}
                {a.form === 'use_right' ? null : <TermsFields />}
                <ProblemAlert problem={act.error} />
                <button type="submit" className="lq-button lq-button--main" disabled={act.isPending}>{title}</button>
              </Form>
            ) : null}
            {next.act === 'record' ? (
              <Form<RightsRecordal> name="recordal" layout="vertical" requiredMark={false} onFinish={(recordal) => act.mutate({ ...at, act: 'record', recordal })}>
                <Form.Item<RightsRecordal> name="number" label={t('assignment:recordal.number')} rules={need}><Input maxLength={60} /></Form.Item>
                <Form.Item<RightsRecordal> name="registeredOn" label={t('assignment:recordal.registeredOn')} rules={need}><Input type="date" max="9999-12-31" /></Form.Item>
                <ProblemAlert problem={act.error} />
                <button type="submit" className="lq-button lq-button--main" disabled={act.isPending}>{title}</button>
              </Form>
            ) : null}
          </section>
        );
      })}
    </>
  );
}
