import { useState } from 'react';
import { Form, Input, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import { useSession } from '../../../api/session';
import type { Deal, Negotiation } from '../../../api/shapes';
import { DraftStatus } from '../../../components/DraftStatus';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { readDraft, useDraft } from '../../../components/useDraft';
import { Section, SectionNav } from '../../listing/FormSections';
import { useOfferTerms } from './api';
import { GrantFields } from './form/GrantFields';
import { EndFields, FreeFields, LawFields } from './form/LawFields';
import { PriceFields } from './form/PriceFields';
import { PartyFields, PatentFields, SubjectFields } from './form/SubjectFields';
import { DeliveryFields, ResultFields, SecrecyFields } from './form/WorkFields';
import { offerKind } from './TermsActs';
import { termsInput, type ContractKind, type TermsValues } from './termsValues';
import '../../../styles/listing.css';

interface Values extends TermsValues { note?: string | null }
/** `basedOn`: the version that was read when writing began. */
interface Kept { basedOn: number; values: Values }
interface Props { deal: Deal; talks: Negotiation; start: TermsValues; from: number; again: () => void }

/** The terms field by field. What is typed survives a reload; a version that comes in meanwhile is told and never overwritten unseen. */
export function TermsForm({ deal, talks, start, from, again }: Props) {
  const { t } = useTranslation(['terms', 'listing']);
  const { user } = useSession();
  const go = useNavigate();
  const key = `deal-terms.${user?.id ?? ''}.${deal.id}`;
  const [kept] = useState(() => readDraft<Kept>(key));
  const draft = useDraft<Kept>(key);
  const [basedOn, setBasedOn] = useState(kept?.values.basedOn ?? from);
  const [form] = Form.useForm<Values>();
  const [initial] = useState<Values>(() => kept?.values.values ?? start);
  const offer = useOfferTerms(deal.id);
  const kind = (Form.useWatch('kind', { form, preserve: true }) as ContractKind | undefined) ?? initial.kind;
  const all = (): Values => form.getFieldsValue(true) as Values;

  function send() {
    const { note, ...values } = all();
    offer.mutate({ basedOn, terms: termsInput(values), note: note?.trim() || null }, {
      onSuccess: ({ number }) => {
        draft.discard();
        void go(`/deals/${deal.id}/terms?v=${number}`);
      },
      onError: (e) => {
        if (!(e instanceof ApiProblem)) return;
        const errors = e.fieldErrors().map(({ name, errors: said }) => ({ name: name[0] === 'terms' ? name.slice(1) : name, errors: said }));
        form.setFields(errors as never);
        if (errors[0]) form.scrollToField(errors[0].name as never, { behavior: 'smooth', block: 'center' });
      },
    });
  }
  function beginAgain() {
    if (!window.confirm(t('terms:againSure'))) return;
    draft.discard();
    again();
  }
  function basedOnNewest() {
    setBasedOn(talks.latest);
    draft.change({ basedOn: talks.latest, values: all() });
  }

  return (
    <div className="lq-form lq-termform">
      <Way form={form} initial={initial} />
      <div className="lq-stack">
        <nav className="lq-jump" aria-label={t('listing:form.way')}>{SECTIONS.map((id) => <a key={id} href={`#${id}`}>{t(`terms:sections.${titleOf(id, kind)}`)}</a>)}</nav>
        {kept ? <div className="lq-note lq-note--open" role="status">{t('listing:form.restored')}<div><button type="button" className="lq-button lq-button--small" onClick={beginAgain}>{t('terms:beginAgain')}</button></div></div> : basedOn > 0 ? <p className="lq-muted">{t('terms:startsFrom', { number: basedOn })}</p> : null}
        {basedOn !== talks.latest ? (
          <div className="lq-note lq-note--wait" role="alert">
            <strong>{t('terms:overtaken', { mine: basedOn, latest: talks.latest })}</strong>
            <div className="lq-row">
              <a href={`/deals/${deal.id}/terms?v=${talks.latest}`} target="_blank" rel="noreferrer">{t('terms:readNewest', { number: talks.latest })}</a>
              <button type="button" className="lq-button lq-button--small" onClick={basedOnNewest}>{t('terms:keepMine')}</button>
              <button type="button" className="lq-button lq-button--small" onClick={beginAgain}>{t('terms:beginAgain')}</button>
            </div>
          </div>
        ) : null}
        <Form<Values> name="terms" form={form} layout="vertical" initialValues={initial} onFinish={send} onValuesChange={() => draft.change({ basedOn, values: all() })} scrollToFirstError={{ block: 'center', focus: true }} validateTrigger="onBlur">
          <div className="lq-stack">
            <SubjectFields deal={deal} />
            <PartyFields kind={kind} />
            <PatentFields />
            <GrantFields kind={kind} />
            <PriceFields />
            <DeliveryFields />
            <ResultFields kind={kind} />
            <SecrecyFields />
            <LawFields />
            <EndFields />
            <FreeFields />
            <Section id="send" title={t('terms:sections.send')} about={t('terms:sections.sendAbout')}>
              <Form.Item<Values> name="note" label={t('terms:note')} extra={t('terms:noteAbout')}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} /></Form.Item>
              <ProblemAlert problem={offer.error} />
            </Section>
          </div>
          <div className="lq-formbar">
            <DraftStatus state={draft.state} savedAt={draft.savedAt} />
            <button type="submit" className="lq-button lq-button--main" disabled={offer.isPending}>{t(`terms:send.${offerKind(talks)}`)}</button>
          </div>
        </Form>
      </div>
    </div>
  );
}

const SECTIONS = ['what', 'parties', 'patents', 'grant', 'price', 'delivery', 'results', 'secrecy', 'law', 'end', 'free', 'send'] as const;
const titleOf = (id: (typeof SECTIONS)[number], kind: ContractKind): string => (id !== 'grant' ? id : kind === 'licence' ? 'grant' : kind === 'transfer' ? 'transfer' : 'term');

/** The way through the form. By itself, so that a key pressed does not draw every field anew. */
function Way({ form, initial }: { form: FormInstance<Values>; initial: Values }) {
  const { t } = useTranslation(['terms']);
  const v = Form.useWatch((values: Values) => values, { form, preserve: true }) ?? initial;
  const done: Partial<Record<(typeof SECTIONS)[number], boolean>> = {
    what: !!v.title && !!v.subject?.what,
    parties: !!v.parties?.length && v.parties.every((p) => p?.name && p.legalForm && p.foreignElement !== 'unknown'),
    patents: !!v.patents?.length,
    grant: !!v.term?.until?.kind && (v.kind !== 'licence' || !!v.licence?.kind),
    price: !!v.price?.components?.length || !!v.priceSummary,
    delivery: !!v.acceptance?.standard,
    results: !!v.improvements?.ownership || !!v.results?.benefits || !!v.results?.inventionRight || !!v.results?.newResults,
    secrecy: !!v.confidentiality?.scope,
    law: v.publicFunding?.funded === 'no' || (v.publicFunding?.funded === 'yes' && !!v.publicFunding.projectNumbers?.length),
    end: !!v.dispute?.kind && !!v.signatures?.form,
    free: !!v.freeClauses?.length || !!v.definitions?.length,
  };
  return <SectionNav sections={SECTIONS.map((id) => ({ id, title: t(`terms:sections.${titleOf(id, v.kind)}`), done: done[id] ?? false }))} />;
}
