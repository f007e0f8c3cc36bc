import { useState } from 'react';
import { useSession } from '../../../../api/session';
import { readDraft, useDraft } from '../../../../components/useDraft';

/** A form's draft in this browser, by person and matter. After `done` the draft is gone, and a form with `key={round}` begins anew. */
export function useFormDraft<Values>(name: string, matter: string) {
  const { user } = useSession();
  const key = `${name}.${user?.id ?? ''}.${matter}`;
  const [kept, setKept] = useState(() => readDraft<Values>(key)?.values);
  const [round, setRound] = useState(0);
  const { state, savedAt, change, discard } = useDraft<Values>(key);
  const done = () => {
    discard();
    setKept(undefined);
    setRound((before) => before + 1);
  };
  return { kept, round, change, done, status: { state, savedAt } };
}
