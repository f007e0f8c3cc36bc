import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { newKey } from '../../../api/client';
import { ApiProblem } from '../../../api/problem';
import { keys } from '../../../api/queryKeys';
import { useSession } from '../../../api/session';
import type { Challenge, EntryReceipt, SecrecyAnswer, SessionUser } from '../../../api/shapes';
import { DraftStatus } from '../../../components/DraftStatus';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { PageHeader } from '../../../components/PageHeader';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { readDraft, useDraft } from '../../../components/useDraft';
import { useOrganisationName } from '../../../components/useTexts';
import { newEntryId, seal } from '../../../sealing/seal';
import NotFound from '../../missing/NotFound';
import { SectionNav } from '../../listing/FormSections';
import { SecrecyGate } from '../../listing/SecrecyGate';
import { tellSecrecy, useChallenge, useKeepers } from '../api';
import { DeadlineText } from '../DeadlineText';
import { saveText } from '../saveText';
import { handIn } from './api';
import { BudgetFields, EvidenceFields, IdeaFields, PledgeFields, TeamFields } from './ProposalFields';
import { blankProposal, faultsOf, fromFile, missing, MOST_SEALED_BYTES, proposalOf, sceneAnswer, SECTIONS, toFile, type ProposalValues } from './proposal';
import { ReceiptCard } from './ReceiptCard';
import '../../../styles/listing.css';
import '../../../styles/contracting.css';
import '../../../styles/challenges.css';
import '../../../styles/terms.css';

/** Writes the standard proposal in this browser alone, seals it for the keepers and hands it in. */
export default function EntryForm() {
  const { t } = useTranslation(['entries', 'challenges']);
  const { id = '' } = useParams();
  const { user } = useSession();
  const query = useChallenge(id);
  if (query.isError && query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
  const c = query.data;
  return (
    <>
      <PageHeader
        title={t('entries:form.title')} crumbs={[{ to: '/challenges', label: t('challenges:title') }, ...(c ? [{ to: `/challenges/${id}?part=entries`, label: c.title }] : [])]}
        about={c?.entriesUntil ? <span>{t('challenges:entriesUntil')} <DeadlineText at={c.entriesUntil} /></span> : null}
      />
      <div className="lq-wide">
        {query.isPending || !user ? <LoadingState kind="page" /> : !c ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : c.state !== 'open' || c.organiser.id === user.organisation.id
          ? <p className="lq-note lq-note--wait"><span>{t(c.state === 'open' ? 'entries:form.ownChallenge' : 'entries:form.notOpen')}</span></p> : <Write challenge={c} user={user} />}
      </div>
    </>
  );
}

type Step = 'idle' | 'sealing' | 'sending';

function Write({ challenge: c, user }: { challenge: Challenge; user: SessionUser }) {
  const { t } = useTranslation(['entries', 'listing']);
  const organisation = useOrganisationName()(user.organisation);
  const queries = useQueryClient();
  const keepers = useKeepers(c.id);
  const own = { organisationId: user.organisation.id, organisation, person: user.name };
  const draftKey = `entry.${user.id}.${c.id}`;
  const [kept] = useState(() => readDraft<ProposalValues>(draftKey));
  const initial = kept?.values ?? blankProposal(own);
  const [form] = Form.useForm<ProposalValues>();
  const draft = useDraft<ProposalValues>(draftKey);
  const [secrecy, setSecrecy] = useState<SecrecyAnswer | null>(null);
  const [step, setStep] = useState<Step>('idle');
  const [problem, setProblem] = useState<unknown>(null);
  const [unread, setUnread] = useState(false);
  const [receipt, setReceipt] = useState<EntryReceipt | null>(null);
  const scene = c.kind === 'scene';
  const watched = (Form.useWatch((values: ProposalValues) => values, { form, preserve: true }) as ProposalValues | undefined) ?? initial;
  const values: ProposalValues = { ...initial, ...watched };
  const proposal = proposalOf(values);
  const lacking = missing(proposal, scene);
  const faults = faultsOf(proposal, { organisationId: own.organisationId, poolFen: c.content.poolFen, organiserId: c.organiser.id });
  const tooLong = new TextEncoder().encode(JSON.stringify(proposal)).length > MOST_SEALED_BYTES;
  const able = typeof crypto !== 'undefined' && 'subtle' in crypto;
  const publicKeys = (keepers.data?.items ?? []).flatMap(({ publicKey }) => publicKey ?? []);
  const ready = lacking.length === 0 && faults.length === 0 && !tooLong && able && (scene || publicKeys.length > 0);
  const whole = (): ProposalValues => ({ ...initial, ...(form.getFieldsValue(true) as ProposalValues) });

  async function load(file: File | undefined) {
    const loaded = file ? fromFile(await file.text(), own) : null;
    setUnread(loaded === null);
    if (!loaded) return;
    form.setFieldsValue(loaded);
    draft.change(loaded);
  }

  async function send() {
    setProblem(null);
    try {
      await form.validateFields();
      const files = proposal.evidence.flatMap(({ sha256 }) => sha256 ?? []);
      const key = newKey();
      setStep('sealing');
      const header = { format: 'luqiao-sealed-entry-1' as const, challengeId: c.id, entryId: newEntryId(), organisationId: own.organisationId, edition: c.edition, needed: c.keepers.needed };
      const sealed = scene ? null : await seal(JSON.stringify(proposal), header, publicKeys);
      setStep('sending');
      const answer = await handIn(c.id, { secrecyAnswer: 'no', sealed, proposal: (scene ? sceneAnswer(proposal) : null) as never, files }, key);
      setReceipt(answer);
      await queries.invalidateQueries({ queryKey: keys.challenges.all });
    } catch (e) {
      // what the form's own rules found stands beside its fields
      if (!(typeof e === 'object' && e !== null && 'errorFields' in e)) setProblem(e);
    } finally {
      setStep('idle');
    }
  }

  if (receipt) {
    return (
      <div className="lq-stack">
        <div className="lq-note lq-note--open" role="status"><strong>{t('entries:sent.title')}</strong><span>{t(scene ? 'entries:sent.scene' : 'entries:sent.about')}</span></div>
        <ReceiptCard receipt={receipt} />
        <div className="lq-row">
          {scene ? null : <button type="button" className="lq-button" onClick={() => saveText(`proposal-${c.id.slice(0, 8)}.json`, toFile(whole()))}>{t('entries:form.saveFile')}</button>}
          <Link className="lq-button lq-button--main" to={`/challenges/${c.id}?part=entries`}>{t('entries:sent.back')}</Link>
        </div>
      </div>
    );
  }
  return (
    <div className="lq-form lq-termform">
      <SectionNav sections={[{ id: 'secrecy', title: t('entries:sections.secrecy'), done: secrecy === 'no' }, ...SECTIONS.map((name) => ({ id: name, title: t(`entries:sections.${name}`), done: !lacking.includes(name) && (name !== 'evidence' || proposal.evidence.length > 0) }))]} />
      <div className="lq-stack">
        <p className="lq-note"><span>{t(scene ? 'entries:form.sceneAbout' : 'entries:form.about', { needed: c.keepers.needed, named: c.keepers.named })}</span></p>
        {able ? null : <p className="lq-note lq-note--wait" role="alert"><span>{t('entries:form.insecure')}</span></p>}
        <SecrecyGate value={secrecy} onChange={setSecrecy} tell={tellSecrecy} />
        {secrecy === 'no' ? (
          <>
            {kept ? <p className="lq-note lq-note--open" role="status"><span>{t('entries:form.restored')}</span></p> : null}
            <section className="lq-card lq-stack" style={{ gap: 8 }}>
              <h2>{t('entries:form.reuse')}</h2><p className="lq-small lq-muted">{t('entries:form.reuseAbout')}</p>
              <div><label htmlFor="entry-file">{t('entries:form.loadFile')}</label><br /><input id="entry-file" type="file" accept="application/json,.json" style={{ maxWidth: '100%' }} onChange={(e) => { void load(e.target.files?.[0]); e.target.value = ''; }} /></div>
              <div role="status">{unread ? <p className="lq-note lq-note--wait"><span>{t('entries:form.unread')}</span></p> : null}</div>
              <div><button type="button" className="lq-button lq-button--small" onClick={() => saveText(`proposal-${c.id.slice(0, 8)}.json`, toFile(whole()))}>{t('entries:form.saveFile')}</button></div>
            </section>
            <Form<ProposalValues> name="entry" form={form} layout="vertical" initialValues={initial} onValuesChange={() => draft.change(whole())} onFinish={() => void send()} scrollToFirstError={{ block: 'center', focus: true }} validateTrigger="onBlur">
              <div className="lq-stack">
                <IdeaFields />
                <EvidenceFields challengeId={c.id} changed={() => draft.change(whole())} />
                <TeamFields />
                <BudgetFields poolFen={c.content.poolFen} scene={scene} />
                <PledgeFields scene={scene} />
                <section className="lq-card lq-stack" aria-live="polite">
                  <h2>{t('entries:check.title')}</h2>
                  {lacking.length || faults.length || tooLong ? (
                    <ul className="lq-money__why">
                      {lacking.map((name) => <li key={name}><a href={`#${name}`}>{t('entries:check.missing', { section: t(`entries:sections.${name}`) })}</a></li>)}
                      {faults.map(({ code, path }) => <li key={code + path}>{t(`entries:faults.${code.slice('challenges.'.length)}`)}</li>)}
                      {tooLong ? <li>{t('entries:check.tooLong')}</li> : null}
                    </ul>
                  ) : <p>{t('entries:check.ready')}</p>}
                  <ProblemAlert problem={problem} />
                </section>
              </div>
              <div className="lq-formbar">
                <DraftStatus state={draft.state} savedAt={draft.savedAt} />
                <span className="lq-muted lq-small">{t('entries:form.onlyHere')}</span>
                <button type="button" className="lq-button lq-button--text" onClick={() => { draft.discard(); form.setFieldsValue(blankProposal(own)); }}>{t('entries:form.discard')}</button>
                <button type="submit" className="lq-button lq-button--main" disabled={!ready || step !== 'idle'}>{t(step === 'sealing' ? 'entries:form.sealing' : step === 'sending' ? 'entries:form.sending' : scene ? 'entries:form.sendScene' : 'entries:form.send')}</button>
              </div>
            </Form>
          </>
        ) : null}
      </div>
    </div>
  );
}
