import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useSession } from '../../api/session';
import { HomeLand } from '../../brand/Hills';
import { ButtonLink } from '../../components/ButtonLink';
import { useTitle } from '../../components/PageHeader';
import { Newest } from './Newest';
import { Numbers } from './Numbers';
import { StepsPicture } from './StepsPicture';
import '../../styles/home.css';

export default function Home() {
  const { t } = useTranslation(['home']);
  const go = useNavigate();
  const { user } = useSession();
  useTitle('');
  const tries = t('home:tries', { returnObjects: true }) as string[];
  return (
    <div className="lq-home">
      <div className="lq-hero">
        <div className="lq-wide lq-hero__in">
          <h1>{t('home:title.from')}<em>{t('home:title.bridge')}</em></h1>
          <p>{t('home:about')}</p>
          <form className="lq-hero__seek" role="search" aria-label={t('home:seek.name')} onSubmit={(e) => {
            e.preventDefault();
            const q = String(new FormData(e.currentTarget).get('q') ?? '').trim();
            void go(`/search?q=${encodeURIComponent(q)}`);
          }}>
            <label className="lq-hidden" htmlFor="home-q">{t('home:seek.label')}</label>
            <input id="home-q" name="q" type="search" placeholder={t('home:seek.hint')} maxLength={200} autoComplete="off" />
            <button type="submit" className="lq-button lq-button--main">{t('home:seek.go')}</button>
          </form>
          <div className="lq-hero__tries">{t('home:try')}{tries.map((q) => <Link key={q} to={`/search?q=${encodeURIComponent(q)}`}>{q}</Link>)}</div>
        </div>
        <HomeLand />
      </div>
      <div className="lq-wide">
        <Numbers />
        <section aria-labelledby="how">
          <h2 id="how">{t('home:steps.title')}</h2>
          <div style={{ position: 'relative' }}>
            <ol className="lq-steps">
              <StepsPicture />
              {['one', 'two', 'three'].map((n) => <li key={n}><h3>{t(`home:steps.${n}.title`)}</h3><p>{t(`home:steps.${n}.about`)}</p></li>)}
            </ol>
          </div>
        </section>
        <section className="lq-latest"><Newest of="achievements" /><Newest of="demands" /><Newest of="challenges" /></section>
        <section aria-labelledby="doors">
          <div className="lq-home__head"><h2 id="doors">{t('home:doors.title')}</h2></div>
          <div className="lq-doors">
            {(['university', 'firm', 'broker'] as const).map((who) => (
              <div key={who} className="lq-door">
                <h3>{t(`home:doors.${who}.title`)}</h3>
                <p className="lq-muted">{t(`home:doors.${who}.about`)}</p>
                <ButtonLink to={{ university: '/achievements/new', firm: '/demands/new', broker: user ? '/broker' : '/register' }[who]}>{t(`home:doors.${who}.go`)}</ButtonLink>
                {who === 'firm' ? <ButtonLink to="/challenges/new" tone="text">{t('home:doors.firm.challenge')}</ButtonLink> : null}
              </div>
            ))}
          </div>
        </section>
      </div>
    </div>
  );
}
