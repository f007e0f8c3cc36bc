import { useState } from 'react';
import { Form } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { keys } from '../../api/queryKeys';
import { readDraft, useDraft } from '../../components/useDraft';
import type { Secrecy } from './SecrecyGate';

interface Seen { id: string; version: number; state: string }
interface Kept<V> { secrecy: Secrecy | null; values: V; version?: number }
interface Options<V> {
  of: 'achievement' | 'demand';
  start?: { values: V; seen: Seen };
  blank: V;
  save: (values: V, seen?: Seen) => Promise<Seen>;
  submit: (seen: Seen) => Promise<unknown>;
}

/** One posting form: secrecy first, draft kept in the browser, saved as a draft on the server, submitted. */
export function useListingForm<V extends object>({ of, start, blank, save, submit }: Options<V>) {
  const { t } = useTranslation(['listing']);
  const go = useNavigate();
  const queries = useQueryClient();
  const [form] = Form.useForm<V>();
  const key = `${of}.${start?.seen.id ?? 'new'}`;
  const [kept] = useState(() => readDraft<Kept<V>>(key));
  const [secrecy, setSecrecy] = useState<Secrecy | null>(start ? 'no' : (kept?.values.secrecy ?? null));
  const [seen, setSeen] = useState<Seen | undefined>(start?.seen);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const draft = useDraft<Kept<V>>(key);
  const initial: V = { ...blank, ...start?.values, ...kept?.values.values };
  // A kept draft of an older version may overwrite what a colleague has changed: say so, the server refuses with 409.
  const stale = !!kept && !!start && kept.values.version !== undefined && kept.values.version !== start.seen.version;

  const remember = (answer: Secrecy | null, values: V) => draft.change({ secrecy: answer, values, version: seen?.version });

  function answerSecrecy(answer: Secrecy) {
    setSecrecy(answer);
    if (answer === 'no') remember(answer, form.getFieldsValue(true) as V);
    // "Yes" or "unknown" keeps nothing, in this browser neither.
    else draft.discard();
  }

  async function work(then: 'save' | 'submit') {
    setBusy(true);
    setProblem(null);
    try {
      const saved = await save(form.getFieldsValue(true) as V, seen);
      setSeen(saved);
      if (then === 'submit') await submit(saved);
      draft.discard();
      await Promise.all([keys.achievements, keys.demands, keys.reviews].map((k) => queries.invalidateQueries({ queryKey: k.all })));
      if (then === 'submit') void go(`/${of}s/${saved.id}`);
      else if (!start) void go(`/${of}s/${saved.id}/edit`, { replace: true });
    } catch (e) {
      setProblem(e);
      if (e instanceof ApiProblem) {
        form.setFields(e.fieldErrors().map(({ name, errors }) => ({ name: name as never, errors })));
        const first = e.fieldErrors()[0];
        if (first) form.scrollToField(first.name as never, { behavior: 'smooth', block: 'center' });
      }
    } finally {
      setBusy(false);
    }
  }

  function discard() {
    if (!window.confirm(t('listing:form.discardSure'))) return;
    draft.discard();
    form.setFieldsValue({ ...blank, ...start?.values } as Parameters<typeof form.setFieldsValue>[0]);
    if (!start) {
      form.resetFields();
      setSecrecy(null);
    }
  }

  return { form, initial, secrecy, answerSecrecy, draft, busy, problem, stale, work, discard, restored: kept !== null, onValuesChange: (_: unknown, values: V) => remember(secrecy, values), seen };
}
