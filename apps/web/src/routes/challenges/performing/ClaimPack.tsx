import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import type { Challenge } from '../../../api/shapes';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { WRITERS } from '../choices';
import { downloadClaim } from './api';

const ENDED: readonly Challenge['state'][] = ['failed', 'force_majeure', 'settled', 'evaluated'];

/** What the insurer asks for, where an insurance was agreed and it came to nothing. */
export function ClaimPack({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenge-performing']);
  const session = useSession();
  const [problem, setProblem] = useState<unknown>(null);
  if (!c.content.insurance || !ENDED.includes(c.state) || session.user?.organisation?.id !== c.organiser.id || !session.has(...WRITERS)) return null;
  return (
    <section className="lq-card lq-stack"><h2>{t('challenge-performing:claim.title')}</h2><p className="lq-muted">{t('challenge-performing:claim.about', { insurer: c.content.insurance.insurer, number: c.content.insurance.policyNumber })}</p>
      <ProblemAlert problem={problem} />
      <div><button type="button" className="lq-button" onClick={() => void downloadClaim(c.id, `${t('challenge-performing:claim.file')}-${c.title}.zip`).then(() => setProblem(null), setProblem)}>{t('challenge-performing:claim.act')}</button></div>
    </section>
  );
}
