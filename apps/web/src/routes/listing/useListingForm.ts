import { useRef, useState } from 'react';
import { Form } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { keys } from '../../api/queryKeys';
import type { SecrecyAnswer } from '../../api/shapes';
import { dropDraft, readDraft, useDraft, writeDraft } from '../../components/useDraft';
import { readable } from './formValues';

export interface Seen { id: string; version: number; state: string }
interface Kept<V> { secrecy: SecrecyAnswer | null; values: V; version?: number }
export interface Options<V> {
  of: 'achievement' | 'demand' | 'disclosure' | 'rights-application' | 'challenge';
  /** The disclosure it is about, where the secrecy question was answered; its draft is kept apart from those about others. */
  about?: string;
  start?: { values: V; seen: Seen };
  blank: V;
  /** Has it what the server needs to take a draft at all? */
  ready: (values: V) => boolean;
  save: (values: V, seen?: Seen) => Promise<Seen>;
  load: (id: string) => Promise<{ values: V; seen: Seen }>;
  submit: (seen: Seen) => Promise<unknown>;
  /** Where the form shows what the server says of a path; the path itself unless it is told. */
  place?: (path: (string | number)[]) => (string | number)[];
}

/** One posting form: secrecy first, the draft kept here and on the server as it is written, then submitted. */
export function useListingForm<V extends object>({ of, about, start, blank, ready, save, load, submit, place = (path) => path }: Options<V>) {
  const { t } = useTranslation(['listing']);
  const go = useNavigate();
  const queries = useQueryClient();
  const [form] = Form.useForm<V>();
  const firstKey = `${of}.${start?.seen.id ?? (about ? `new.${about}` : 'new')}`;
  const [kept] = useState(() => readDraft<Kept<V>>(firstKey));
  const [secrecy, setSecrecy] = useState<SecrecyAnswer | null>(start || about ? 'no' : (kept?.values.secrecy ?? null));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<{ values: V; seen: Seen } | null>(null);
  // What was put aside in a conflict outlives a reload.
  const asideKey = start ? `${of}.${start.seen.id}.aside` : null;
  const [aside, setAside] = useState<V | null>(() => (asideKey ? (readDraft<V>(asideKey)?.values ?? null) : null));
  const keptVersion = kept?.values.version;
  // A copy of an older version keeps that number, so that the server refuses it instead of overwriting a colleague's work.
  const [seen, setSeen] = useState<Seen | undefined>(start && { ...start.seen, version: keptVersion ?? start.seen.version });
  const current = useRef(seen);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const initial: V = { ...blank, ...start?.values, ...kept?.values.values };

  function now(next: Seen) {
    current.current = next;
    setSeen(next);
  }

  /** One request at a time, so that each carries the version that the one before it made. */
  function put(values: V): Promise<Seen> {
    const run = queue.current.catch(() => undefined).then(async () => {
      const first = current.current === undefined;
      const saved = await save(values, current.current);
      now({ id: saved.id, version: saved.version, state: saved.state });
      queries.setQueryData(keys[`${of}s`].one(saved.id), saved);
      if (first) {
        draft.moveTo(`${of}.${saved.id}`);
        // A reload now comes back to this draft; the page itself stays as it is, with the focus where it was.
        window.history.replaceState(window.history.state, '', `/${of}s/${saved.id}/edit`);
      }
      return saved;
    });
    queue.current = run;
    return run;
  }

  async function refused(e: unknown) {
    if (e instanceof ApiProblem && e.body.code === 'state.stale-version' && current.current) {
      setTheirs(await load(current.current.id));
      setProblem(null);
      return;
    }
    setProblem(e);
    if (!(e instanceof ApiProblem)) return;
    const errors = e.fieldErrors().map(({ name, errors: said }) => ({ name: place(name), errors: said }));
    form.setFields(errors.map(({ name, errors }) => ({ name: name as never, errors })));
    if (errors[0]) form.scrollToField(errors[0].name as never, { behavior: 'smooth', block: 'center' });
  }

  const draft = useDraft<Kept<V>>(firstKey, {
    serverSave: async ({ values, secrecy: answer }) => {
      // What is on the market changes only when a person says so.
      if (answer !== 'no' || theirs || !ready(values) || !readable(values) || (current.current && current.current.state !== 'draft')) return false;
      try {
        await put(values);
        return true;
      } catch (e) {
        if (e instanceof ApiProblem && e.body.code === 'state.stale-version') await refused(e);
        throw e;
      }
    },
  });
  const remember = (answer: SecrecyAnswer | null, values: V) => draft.change({ secrecy: answer, values, version: current.current?.version });

  function answerSecrecy(answer: SecrecyAnswer) {
    setSecrecy(answer);
    if (answer === 'no') remember(answer, { ...initial, ...(form.getFieldsValue(true) as V) });
    // "Yes" or "unknown" keeps nothing, in this browser neither.
    else draft.discard();
  }

  async function work(then: 'save' | 'submit') {
    const values = form.getFieldsValue(true) as V;
    if (!readable(values)) {
      await form.validateFields().catch(() => undefined);
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      const saved = await put(values);
      draft.discard();
      if (then === 'submit') {
        await submit(saved);
        dropDraft(`${of}.${saved.id}.aside`);
      }
      await Promise.all([keys.achievements, keys.demands, keys.disclosures, keys['rights-applications'], keys.challenges].map((k) => queries.invalidateQueries({ queryKey: k.all })));
      if (then === 'submit') void go(`/${of}s/${saved.id}`);
      else if (!start) void go(`/${of}s/${saved.id}/edit`, { replace: true });
    } catch (e) {
      await refused(e);
    } finally {
      setBusy(false);
    }
  }

  function fill(values: V) {
    form.resetFields();
    form.setFieldsValue({ ...blank, ...values } as Parameters<typeof form.setFieldsValue>[0]);
  }

  function keepMine() {
    if (!theirs) return;
    now(theirs.seen);
    setTheirs(null);
    void work('save');
  }
  function takeTheirs() {
    if (!theirs) return;
    setAside(form.getFieldsValue(true) as V);
    try {
      writeDraft(`${of}.${theirs.seen.id}.aside`, form.getFieldsValue(true));
    } catch {
      // It is still in the memory of this page.
    }
    now(theirs.seen);
    draft.discard();
    fill(theirs.values);
    setTheirs(null);
  }
  function bringBack() {
    if (!aside) return;
    fill(aside);
    remember('no', aside);
    setAside(null);
    if (current.current) dropDraft(`${of}.${current.current.id}.aside`);
  }

  function discard() {
    if (!window.confirm(t('listing:form.discardSure'))) return;
    draft.discard();
    if (start) {
      now(start.seen);
      fill(start.values);
    } else {
      form.resetFields();
      setSecrecy(about ? 'no' : null);
    }
  }

  return {
    form, initial, secrecy, answerSecrecy, draft, busy, problem, work, discard, restored: kept !== null, seen, onValuesChange: (_: unknown, values: V) => remember(secrecy, values),
    conflict: { theirs: theirs?.values ?? null, mine: () => form.getFieldsValue(true) as V, keepMine, takeTheirs, aside: aside !== null, bringBack },
    /** The version moved by another way (a file was attached). */
    moved: (next: Seen) => now({ id: next.id, version: next.version, state: next.state }),
  };
}
