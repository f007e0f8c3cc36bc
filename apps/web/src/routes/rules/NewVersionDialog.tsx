import { useState } from 'react';
import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Rule, RuleVersionInput } from '../../api/shapes';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useTexts } from '../../components/useTexts';

const STATUSES = ['verified', 'general-knowledge', 'draft', 'repealed'] as const;

/** What is typed as the value, or undefined while it is not JSON. */
function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** A rule changes only by a version with a day on which it begins; what the server refuses is said here, and nothing typed is lost. */
export function NewVersionDialog({ rule, close, go }: { rule: Rule; close: () => void; go: (body: RuleVersionInput) => Promise<unknown> }) {
  const { t } = useTranslation(['rules']);
  const say = useTexts();
  const own = rule.status === 'product-default';
  const [text, setText] = useState(JSON.stringify(rule.value));
  const [validFrom, setValidFrom] = useState('');
  const [article, setArticle] = useState(rule.article ?? '');
  const [status, setStatus] = useState<RuleVersionInput['status']>(rule.status);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const value = parsed(text);

  async function ok() {
    if (!value) return;
    setBusy(true);
    setProblem(null);
    try {
      await go({ value: value.value, validFrom, article: own ? null : article.trim(), status, reason: reason.trim() });
      close();
    } catch (e) {
      setProblem(e);
      setBusy(false);
    }
  }

  return (
    <Modal open title={t('rules:renew.title', { rule: say(rule.texts) })} okText={t('rules:renew.go')} cancelText={t('pieces:cancel')} onOk={ok} onCancel={close} confirmLoading={busy} okButtonProps={{ disabled: !value || !validFrom || !reason.trim() || (!own && !article.trim()) }}>
      <Form layout="vertical" component="div">
        <p style={{ marginBottom: 14 }}>{t('rules:renew.about')}</p>
        <Form.Item label={t('rules:renew.value')} htmlFor="rule-value" extra={t('rules:renew.valueAbout')} validateStatus={value ? undefined : 'error'} help={value ? undefined : t('rules:renew.notJson')} required>
          <Input.TextArea id="rule-value" rows={2} value={text} onChange={(e) => setText(e.target.value)} />
        </Form.Item>
        <Form.Item label={t('rules:renew.validFrom')} htmlFor="rule-from" required><Input id="rule-from" type="date" value={validFrom} onChange={(e) => setValidFrom(e.target.value)} /></Form.Item>
        {own ? null : (
          <>
            <Form.Item label={t('rules:columns.article')} htmlFor="rule-article" required><Input id="rule-article" maxLength={300} value={article} onChange={(e) => setArticle(e.target.value)} /></Form.Item>
            <Form.Item label={t('rules:filter.status')} htmlFor="rule-status"><Select id="rule-status" value={status} onChange={setStatus} options={STATUSES.map((s) => ({ value: s, label: t(`rules:statuses.${s}`) }))} /></Form.Item>
          </>
        )}
        <Form.Item label={t('pieces:acts.reason')} htmlFor="rule-reason" required><Input.TextArea id="rule-reason" rows={2} maxLength={1000} showCount value={reason} onChange={(e) => setReason(e.target.value)} /></Form.Item>
        <ProblemAlert problem={problem} />
      </Form>
    </Modal>
  );
}
