import { useTranslation } from 'react-i18next';
import type { MatchReason } from '../api/shapes';
import { Icon } from '../brand/Icon';
import { useTexts } from './useTexts';

/** Why two sides were put together, in sentences that a person can check: what agrees, then what speaks against or is still open. */
export function MatchReasons({ reasons }: { reasons: MatchReason[] }) {
  const { t } = useTranslation();
  const say = useTexts();
  const groups = [
    { key: 'agrees', good: true, list: reasons.filter((r) => r.side === 'for') },
    { key: 'missing', good: false, list: reasons.filter((r) => r.side !== 'for') },
  ];
  return (
    <div className="lq-reasons">
      {groups.filter((g) => g.list.length).map((g) => (
        <div key={g.key}>
          <p className="lq-reasons__head">{t(`pieces:reasons.${g.key}`)}</p>
          <ul>
            {g.list.map((r) => (
              <li key={r.code}>
                <span style={{ color: g.good ? 'var(--pine)' : 'var(--tangerine-ink)' }}><Icon name={g.good ? 'check' : 'gap'} size={15} /></span>
                <span>{say(r.texts)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
