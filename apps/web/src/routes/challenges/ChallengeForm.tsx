import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Challenge } from '../../api/shapes';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ConflictNote } from '../listing/ConflictNote';
import { FormBar } from '../listing/FormBar';
import { Section } from '../listing/FormSections';
import { SecrecyGate } from '../listing/SecrecyGate';
import { useListingForm } from '../listing/useListingForm';
import { actOnChallenge, loadChallenge, saveChallenge, tellSecrecy } from './api';
import { ChallengeFields, CheckList } from './ChallengeFields';
import { BLANK_CHALLENGE, CHALLENGE_FIELDS, challengeContent, challengeReady, challengeValues, placeOf, type ChallengeValues } from './challengeValues';
import { keepersDone } from './progress';

const withValues = (c: Challenge) => ({ values: challengeValues(c), seen: { id: c.id, version: c.version, state: c.state } });

/** The builder: secrecy first, the draft kept here and on the server as it is written, then submitted for review. */
export function ChallengeForm({ challenge }: { challenge?: Challenge }) {
  const { t } = useTranslation(['challenges', 'listing']);
  const f = useListingForm<ChallengeValues>({
    of: 'challenge', blank: BLANK_CHALLENGE, start: challenge && withValues(challenge), ready: challengeReady, place: placeOf,
    save: (values, seen) => saveChallenge(challengeContent(values), seen), load: async (id) => withValues(await loadChallenge(id)), submit: ({ id, version }) => actOnChallenge({ id, version, act: 'submit' }),
  });
  const secret = { id: 'secrecy' as const, done: f.secrecy === 'no' };
  return (
    <div className="lq-form lq-termform">
      <CheckList form={f.form} initial={f.initial} before={[secret]} after={[{ id: 'keepers', done: keepersDone(challenge) }]} only={f.secrecy !== 'no'} />
      <div className="lq-stack">
        {f.restored && f.secrecy === 'no' ? <div className="lq-note lq-note--open" role="status">{t('listing:form.restored')}</div> : null}
        <ConflictNote names={CHALLENGE_FIELDS} conflict={f.conflict} label={(name) => t(`challenges:columns.${name}`)} />
        {challenge ? <p className="lq-muted" id="secrecy">{t('listing:secrecy.still')}</p> : <SecrecyGate value={f.secrecy} onChange={f.answerSecrecy} tell={tellSecrecy} />}
        {f.secrecy === 'no' ? (
          <Form<ChallengeValues> name="challenge" form={f.form} layout="vertical" initialValues={f.initial} onValuesChange={() => f.onValuesChange(null, f.form.getFieldsValue(true) as ChallengeValues)} onFinish={() => void f.work('submit')} scrollToFirstError={{ block: 'center', focus: true }} validateTrigger="onBlur">
            <div className="lq-stack">
              <ChallengeFields />
              <Section id="keepers" title={t('challenges:sections.keepers')} about={t('challenges:sections.keepersAbout')}>
                {f.seen ? <Link to={`/challenges/${f.seen.id}?part=keepers`}>{t('challenges:form.toKeepers')}</Link> : <p className="lq-muted">{t('challenges:form.keepersLater')}</p>}
              </Section>
              <ProblemAlert problem={f.problem} />
            </div>
            <FormBar state={f.draft.state} savedAt={f.draft.savedAt} busy={f.busy} draft={!f.seen || f.seen.state === 'draft'} onSave={() => void f.work('save')} onDiscard={f.restored ? f.discard : undefined} submit={t('challenges:form.submit')} />
          </Form>
        ) : null}
      </div>
    </div>
  );
}
