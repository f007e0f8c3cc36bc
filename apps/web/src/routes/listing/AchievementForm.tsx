import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Achievement } from '../../api/shapes';
import { ProblemAlert } from '../../components/ProblemAlert';
import { AchievementFields } from './AchievementFields';
import { ACHIEVEMENT_FIELDS, achievementInput, achievementReady, achievementValues, BLANK_ACHIEVEMENT, type AchievementValues } from './achievementValues';
import { actOnAchievement, loadAchievement, saveAchievement } from './api';
import { AttachmentsField } from './AttachmentsField';
import { shareSum } from './CompletersField';
import { ConflictNote } from './ConflictNote';
import { FormBar } from './FormBar';
import { Section, SectionNav } from './FormSections';
import { noveltyGuarded } from './identifiers';
import { SecrecyGate } from './SecrecyGate';
import { useListingForm } from './useListingForm';

const withValues = (a: Achievement) => ({ values: achievementValues(a), seen: a });

export function AchievementForm({ achievement }: { achievement?: Achievement }) {
  const { t } = useTranslation(['listing']);
  const f = useListingForm<AchievementValues>({
    of: 'achievement', blank: BLANK_ACHIEVEMENT, start: achievement && withValues(achievement), ready: achievementReady,
    save: (values, seen) => saveAchievement(achievementInput(values), seen),
    load: async (id) => withValues(await loadAchievement(id)),
    submit: (seen) => actOnAchievement({ ...seen, act: 'submit' }),
  });
  const v = Form.useWatch((values: AchievementValues) => values, f.form) ?? f.initial;
  const words = noveltyGuarded(v) ? v.clearedTitle && v.clearedAbstract : v.publicText;
  const sections = [
    { id: 'secrecy', title: t('listing:secrecy.short'), done: f.secrecy === 'no' },
    { id: 'what', title: t('listing:sections.what'), done: !!v.title && !!v.kind },
    { id: 'people', title: t('listing:sections.people'), done: !!v.completers?.length && shareSum(v.completers) === 100 },
    { id: 'field', title: t('listing:sections.field'), done: !!v.field && !!v.region },
    { id: 'maturity', title: t('listing:sections.maturity'), done: !!v.trl },
    { id: 'deal', title: t('listing:sections.deal'), done: !!v.modes?.length },
    { id: 'words', title: t('listing:sections.words'), done: !!v.valueLine && !!words },
    { id: 'files', title: t('listing:sections.files'), done: !!achievement?.attachments.length },
  ];
  return (
    <div className="lq-form">
      <SectionNav sections={f.secrecy === 'no' ? sections : sections.slice(0, 1)} />
      <div className="lq-stack">
        {f.restored && f.secrecy === 'no' ? <div className="lq-note lq-note--open" role="status">{t('listing:form.restored')}</div> : null}
        <ConflictNote names={ACHIEVEMENT_FIELDS} conflict={f.conflict} />
        {achievement ? <p className="lq-muted" id="secrecy">{t('listing:secrecy.still')}</p> : <SecrecyGate value={f.secrecy} onChange={f.answerSecrecy} />}
        {f.secrecy === 'no' ? (
          <Form name="listing" form={f.form} layout="vertical" initialValues={f.initial} onValuesChange={f.onValuesChange} onFinish={() => void f.work('submit')} scrollToFirstError={{ block: 'center', focus: true }} validateTrigger="onBlur">
            <div className="lq-stack">
              <AchievementFields />
              <Section id="files" title={t('listing:sections.files')} about={t('listing:sections.filesAbout')}>
                {f.seen ? <AttachmentsField id={f.seen.id} moved={f.moved} /> : <p className="lq-muted">{t('listing:form.filesLater')}</p>}
              </Section>
              <ProblemAlert problem={f.problem} />
            </div>
            <FormBar state={f.draft.state} savedAt={f.draft.savedAt} busy={f.busy} draft={!f.seen || f.seen.state === 'draft'} onSave={() => void f.work('save')} onDiscard={f.restored ? f.discard : undefined} />
          </Form>
        ) : null}
      </div>
    </div>
  );
}
