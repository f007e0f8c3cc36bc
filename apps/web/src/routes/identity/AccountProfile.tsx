import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../api/session';
import { StateTag } from '../../components/StateTag';
import { LANGUAGES } from '../../i18n/setup';
import { Facts } from '../listing/Facts';

export function AccountProfile() {
  const { t, i18n } = useTranslation(['identity']);
  const { user } = useSession();
  if (!user) return null;
  return (
    <section className="lq-card lq-stack">
      <Facts rows={[
        [t('identity:displayName'), user.displayName],
        [t('identity:email'), user.email],
        [t('identity:organisation.one'), user.organisation ? <span key="o" className="lq-row"><Link to={`/organisations/${user.organisation.id}`}>{user.organisation.name}</Link>{user.organisation.verification ? <StateTag state={user.organisation.verification} /> : null}</span> : null],
        [t('identity:roles'), user.roles.map((r) => t(`reference:roles.${r}`)).join(t('pieces:comma'))],
        [t('identity:language'), <Segmented key="l" aria-label={t('identity:language')} value={i18n.language} onChange={(l) => void i18n.changeLanguage(l)} options={LANGUAGES.map((l) => ({ value: l, label: t(`shell:language.${l}`) }))} />],
      ]} />
    </section>
  );
}
