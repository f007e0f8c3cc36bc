import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { Rule } from 'antd/es/form';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../../../../components/AmountInput';
import { isUnread, type Fraction, type RateUnit } from '../rates';
import { RateInput } from '../RateInput';

export type Place = (string | number)[];
interface Props { name: Place; label: string; about?: string; need?: boolean }

/** What the people have to fill in before anybody else reads it; the rest the server judges. */
function useRules(need: boolean | undefined): Rule[] {
  const { t } = useTranslation(['terms']);
  return need ? [{ required: true, whitespace: true, message: t('terms:need') }] : [];
}
function useNeed(need: boolean | undefined): Rule[] {
  const { t } = useTranslation(['terms']);
  return need ? [{ required: true, message: t('terms:need') }] : [];
}

export function TextField({ name, label, about, need, max = 200 }: Props & { max?: number }) {
  return <Form.Item name={name} label={label} extra={about} rules={useRules(need)} required={need}><Input maxLength={max} /></Form.Item>;
}
export function LongField({ name, label, about, need, max = 4000, rows = 2 }: Props & { max?: number; rows?: number }) {
  return <Form.Item name={name} label={label} extra={about} rules={useRules(need)} required={need}><Input.TextArea autoSize={{ minRows: rows, maxRows: 14 }} maxLength={max} /></Form.Item>;
}
export function DayField({ name, label, about, need }: Props) {
  return <Form.Item name={name} label={label} extra={about} rules={useNeed(need)} required={need}><Input type="date" max="9999-12-31" style={{ maxWidth: 200 }} /></Form.Item>;
}
export function CountField({ name, label, about, need, min = 1, max = 3650, unit }: Props & { min?: number; max?: number; unit?: string }) {
  return <Form.Item name={name} label={label} extra={about} rules={useNeed(need)} required={need}><InputNumber min={min} max={max} precision={0} controls={false} suffix={unit} style={{ width: '100%', maxWidth: 200 }} /></Form.Item>;
}
export function AmountField({ name, label, about, need }: Props) {
  const { t } = useTranslation(['terms']);
  const readable: Rule = { validator: (_, fen?: number | null) => (Number.isNaN(fen) ? Promise.reject(new Error(t('terms:unreadAmount'))) : Promise.resolve()) };
  return <Form.Item name={name} label={label} extra={about} rules={[...useNeed(need), readable]} required={need}><AmountInput /></Form.Item>;
}
export function RateField({ name, label, about, need, start }: Props & { start?: RateUnit }) {
  const { t } = useTranslation(['terms']);
  const readable: Rule = { validator: (_, rate?: Fraction | null) => (isUnread(rate) ? Promise.reject(new Error(t('terms:unreadRate'))) : Promise.resolve()) };
  return <Form.Item name={name} label={label} extra={about ?? t('terms:rate.about')} rules={[...useNeed(need), readable]} required={need}><RateInput of={label} start={start} /></Form.Item>;
}
/** One of a list; an empty choice means that nothing is agreed. */
export function PickField({ name, label, about, need, of, values }: Props & { of: string; values: readonly (string | { value: string; label: string })[] }) {
  const { t } = useTranslation(['terms']);
  const options = values.map((v) => (typeof v === 'string' ? { value: v, label: t(`terms:options.${of}.${v}`) } : v));
  return <Form.Item name={name} label={label} extra={about} rules={useNeed(need)} required={need}><Select options={options} allowClear={!need} placeholder={t(need ? 'pieces:pick' : 'terms:notAgreed')} /></Form.Item>;
}
export function TickField({ name, label }: { name: Place; label: string }) {
  return <Form.Item name={name} valuePropName="checked"><Checkbox>{label}</Checkbox></Form.Item>;
}
