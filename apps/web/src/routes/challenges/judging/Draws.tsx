import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Challenge, ChallengePanel } from '../../../api/shapes';
import { CopyId } from '../../../components/CopyId';
import { DateText } from '../../../components/DateText';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { useDrawAgain } from './api';

type One = Pick<ChallengePanel, 'candidates' | 'able' | 'conflicts' | 'count' | 'drawnAt' | 'seed' | 'method' | 'retiredByOrganiser' | 'poolSha256' | 'cardsBy'>;

/** All draws of a challenge, the first one first, with what anybody needs to repeat each. */
export function Draws({ panel: p }: { panel: ChallengePanel }) {
  const { t } = useTranslation(['challenge-judging']);
  return (
    <>
      <Draw draw={p} title={t('challenge-judging:draw.title')} seedFrom={p.seedSource} />
      {p.further.map((draw) => <Draw key={draw.number} draw={draw} title={t('challenge-judging:again.title', { number: draw.number })} seedFrom="draw" />)}
    </>
  );
}

function Draw({ draw: d, title, seedFrom }: { draw: One; title: string; seedFrom: string }) {
  const { t } = useTranslation(['challenge-judging']);
  const conflicts = Object.entries(d.conflicts).filter(([, count]) => count);
  return (
    <section className="lq-card"><h2>{title}</h2>
      <p style={{ marginBottom: 12 }}>{t('challenge-judging:draw.result', { candidates: d.candidates, able: d.able, count: d.count })} <DateText at={d.drawnAt} time />{seedFrom === 'draw' ? <> {t('challenge-judging:panel.about')} <DateText at={d.cardsBy} /></> : null}</p>
      {conflicts.length ? <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('challenge-judging:draw.conflicts')}><table className="lq-table"><thead><tr><th scope="col">{t('challenge-judging:draw.conflicts')}</th><th scope="col" className="lq-weights__share">{t('challenge-judging:draw.people')}</th></tr></thead><tbody>{conflicts.map(([name, count]) => <tr key={name}><td>{t(`challenge-judging:conflicts.${name}`)}</td><td className="lq-weights__share">{count}</td></tr>)}</tbody></table></div> : null}
      <p className="lq-muted" style={{ margin: '12px 0' }}>{t(`challenge-judging:draw.seedFrom.${seedFrom}`)} {t(`challenge-judging:draw.how.${d.method === 1 ? 'shuffled' : 'lots'}`)}</p>
      {d.retiredByOrganiser ? <p className="lq-note lq-note--wait"><span>{t('challenge-judging:draw.retired', { retired: d.retiredByOrganiser })}</span></p> : null}
      <dl className="lq-facts"><div><dt>{t('challenge-judging:draw.seed')}</dt><dd className="lq-hash"><CopyId id={d.seed} /></dd></div><div><dt>{t('challenge-judging:draw.pool')}</dt><dd className="lq-hash"><CopyId id={d.poolSha256} /></dd></div></dl>
    </section>
  );
}

/** Where seats stay empty because no reserve is left. */
export function DrawAgainForm({ challenge: c, panel: p }: { challenge: Challenge; panel: ChallengePanel }) {
  const { t } = useTranslation(['challenge-judging']);
  const [form] = Form.useForm<{ cardsBy: string }>();
  const draw = useDrawAgain(c.id);
  return (
    <section className="lq-card"><h2>{t('challenge-judging:again.do')}</h2>
      <p style={{ marginBottom: 12 }}>{t('challenge-judging:again.about', { count: p.missing ?? 0 })}</p>
      <Form<{ cardsBy: string }> form={form} name="draw-again" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ cardsBy: '' }} onFinish={({ cardsBy }) => { if (window.confirm(t('challenge-judging:again.sure'))) draw.mutate({ cardsBy }); }}>
        <Form.Item name="cardsBy" label={t('challenge-judging:draw.cardsBy')} extra={t('challenge-judging:again.cardsByAbout')} rules={[{ required: true, message: t('challenge-judging:need') }]}><Input type="date" style={{ maxWidth: 200 }} /></Form.Item>
        <ProblemAlert problem={draw.error} />
        <button type="submit" className="lq-button lq-button--main" disabled={draw.isPending}>{t('challenge-judging:again.do')}</button>
      </Form>
    </section>
  );
}
