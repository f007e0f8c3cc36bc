import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Achievement, AchievementInput } from '../../api/shapes';
import { FileDrop } from '../../components/FileDrop';
import { ProblemAlert } from '../../components/ProblemAlert';
import { AchievementFields } from './AchievementFields';
import { achievementInput, achievementValues, BLANK_ACHIEVEMENT } from './achievementValues';
import { actOnAchievement, saveAchievement, uploadAttachment } from './api';
import { shareSum } from './CompletersField';
import { FormBar } from './FormBar';
import { Section, SectionNav } from './FormSections';
import { SecrecyGate } from './SecrecyGate';
import { useListingForm } from './useListingForm';

export function AchievementForm({ achievement }: { achievement?: Achievement }) {
  const { t } = useTranslation(['listing']);
  const f = useListingForm<AchievementInput>({
    of: 'achievement', blank: BLANK_ACHIEVEMENT,
    start: achievement ? { values: achievementValues(achievement), seen: achievement } : undefined,
    save: (values, seen) => saveAchievement(achievementInput(values), seen),
    submit: (seen) => actOnAchievement({ ...seen, act: 'submit' }),
  });
  const v = Form.useWatch((values: AchievementInput) => values, f.form) ?? f.initial;
  const sections = [
    { id: 'secrecy', title: t('listing:secrecy.short'), done: f.secrecy === 'no' },
    { id: 'what', title: t('listing:sections.what'), done: !!v.title && !!v.kind },
    { id: 'people', title: t('listing:sections.people'), done: !!v.completers?.length && shareSum(v.completers) === 100 },
    { id: 'field', title: t('listing:sections.field'), done: !!v.fieldCode },
    { id: 'maturity', title: t('listing:sections.maturity'), done: !!v.trl },
    { id: 'deal', title: t('listing:sections.deal'), done: !!v.modes?.length },
    { id: 'words', title: t('listing:sections.words'), done: !!v.valueLine },
    { id: 'files', title: t('listing:sections.files'), done: !!achievement?.attachments.length },
  ];
  return (
    <div className="lq-form">
      <SectionNav sections={f.secrecy === 'no' ? sections : sections.slice(0, 1)} />
      <div className="lq-stack">
        {f.restored && f.secrecy === 'no' ? <div className="lq-note lq-note--open" role="status">{t(f.stale ? 'listing:form.restoredStale' : 'listing:form.restored')}</div> : null}
        {achievement ? null : <SecrecyGate value={f.secrecy} onChange={f.answerSecrecy} />}
        {f.secrecy === 'no' ? (
          <Form form={f.form} layout="vertical" initialValues={f.initial} onValuesChange={f.onValuesChange} onFinish={() => void f.work('submit')} scrollToFirstError={{ block: 'center', focus: true }} validateTrigger="onBlur">
            <div className="lq-stack">
              <AchievementFields />
              <Section id="files" title={t('listing:sections.files')} about={t('listing:sections.filesAbout')}>
                {f.seen ? <FileDrop label={t('listing:form.drop')} about={t('listing:form.dropAbout')} upload={(file, progress) => uploadAttachment(f.seen?.id ?? '', file, progress)} /> : <p className="lq-muted">{t('listing:form.filesLater')}</p>}
              </Section>
              <ProblemAlert problem={f.problem} />
            </div>
            <FormBar state={f.draft.state} savedAt={f.draft.savedAt} busy={f.busy} onSave={() => void f.work('save')} onDiscard={f.restored ? f.discard : undefined} />
          </Form>
        ) : null}
      </div>
    </div>
  );
}
