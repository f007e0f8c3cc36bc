import { Form, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { SectionNav } from '../listing/FormSections';
import type { ChallengeValues } from './challengeValues';
import { CriteriaFields } from './form/CriteriaFields';
import { PrizeFields } from './form/PrizeFields';
import { ProblemFields } from './form/ProblemFields';
import { EligibilityFields, IpFields, TimeFields, UserFields } from './form/TermsFields';
import { progressOf, SECTIONS, type SectionName } from './progress';
import '../../styles/challenges.css';
import '../../styles/contracting.css';

/** Every field of the content, in the order of the check list. */
export function ChallengeFields({ kindIsFixed = false }: { kindIsFixed?: boolean }) {
  return <><ProblemFields kindIsFixed={kindIsFixed} /><UserFields /><CriteriaFields /><PrizeFields /><IpFields /><EligibilityFields /><TimeFields /></>;
}

type Extra = SectionName | 'secrecy' | 'keepers' | 'send';
interface Props { form: FormInstance; initial: ChallengeValues; before?: { id: Extra; done: boolean }[]; after?: { id: Extra; done: boolean }[]; only?: boolean }

/** The check list beside the form. By itself, so that a key pressed does not draw every field anew. */
export function CheckList({ form, initial, before = [], after = [], only = false }: Props) {
  const { t } = useTranslation(['challenges']);
  const v = (Form.useWatch((values: ChallengeValues) => values, { form, preserve: true }) as ChallengeValues | undefined) ?? initial;
  const progress = progressOf({ ...initial, ...v });
  const all: { id: Extra; done: boolean }[] = only ? before : [...before, ...SECTIONS.map((id) => ({ id, done: progress[id] })), ...after];
  return <SectionNav sections={all.map(({ id, done }) => ({ id, title: t(`challenges:sections.${id}`), done }))} />;
}
