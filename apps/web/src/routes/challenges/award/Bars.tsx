import '../../../styles/challenge-award.css';

interface Bar { key: string; label: string; value: number; said: string }

/** Bars for the eye and the same numbers in a table for everybody. */
export function Bars({ title, unit, bars, none }: { title: string; unit: string; bars: readonly Bar[]; none: string }) {
  const most = Math.max(0, ...bars.map(({ value }) => value));
  if (!bars.length) return <figure><figcaption><b>{title}</b></figcaption><p className="lq-muted lq-small">{none}</p></figure>;
  return (
    <figure className="lq-stack" style={{ gap: 6, margin: 0 }}>
      <table className="lq-bars">
        <caption>{title}</caption>
        <thead className="lq-hidden"><tr><th scope="col">{title}</th><th scope="col">{unit}</th></tr></thead>
        <tbody>
          {bars.map((b) => (
            <tr key={b.key}>
              <th scope="row">{b.label}</th>
              <td><svg viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="12" aria-hidden="true"><rect className="lq-bars__all" width="100" height="10" /><rect className="lq-bars__part" width={most > 0 ? (b.value * 100) / most : 0} height="10" /></svg></td>
              <td className="lq-bars__said">{b.said}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
