import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFields } from '../reference/useReference';

interface Props { value?: string; onChange?: (code: string) => void; id?: string; label: string }

/** The plan's 2+4+N industries, all in sight: three tiers, their groups, and the fields as one set of radio chips. */
export function FieldPicker({ value, onChange, label, id }: Props) {
  const { t } = useTranslation();
  const { groups: all, say } = useFields();
  const name = useId();
  const chip = (code: string, text: string) => (
    <label key={code} className="lq-chip">
      <input type="radio" name={name} value={code} checked={value === code} onChange={() => onChange?.(code)} />
      <span>{text}</span>
    </label>
  );
  return (
    <div className="lq-fields" role="radiogroup" aria-label={label} id={id}>
      {(['2', '4', 'N'] as const).map((tier) => {
        const groups = all.filter((g) => g.tier === tier);
        if (!groups.length) return null;
        return (
          <div key={tier} className="lq-fields__tier">
            <span className="lq-fields__sign" title={t(`pieces:tiers.${tier}`)} aria-hidden="true">{tier}</span>
            <div className="lq-fields__groups">
              {groups.map((g) => (
                <div key={g.item.code} className="lq-fields__group" role="group" aria-label={say(g.item.texts)}>
                  <p>{say(g.item.texts)}</p>
                  <div className="lq-chips">{g.fields.length ? g.fields.map((f) => chip(f.code, say(f.texts))) : chip(g.item.code, say(g.item.texts))}</div>
                </div>
              ))}
            </div>
          </div>
        );
      })}
    </div>
  );
}
