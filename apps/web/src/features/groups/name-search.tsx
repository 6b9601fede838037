import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field';

const PAUSE_MS = 300;

interface NameSearchProps {
  /** The name that is searched for now. */
  name: string;
  onSearch: (name: string) => void;
}

/** Searches when the typing pauses. */
export function NameSearch({ name, onSearch }: NameSearchProps) {
  const { t } = useTranslation('groups');
  const [typed, setTyped] = useState(name);
  const [known, setKnown] = useState(name);
  const [sent, setSent] = useState<string | null>(null);
  if (known !== name) {
    setKnown(name);
    setSent(null);
    // Cleared elsewhere: the field follows. Our own search coming back leaves what was typed since.
    if (name !== sent) setTyped(name);
  }
  useEffect(() => {
    if (typed.trim() === name) return;
    const pause = setTimeout(() => {
      setSent(typed.trim());
      onSearch(typed.trim());
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed, name, onSearch]);
  return <TextField type="search" label={t('search')} value={typed} onChange={setTyped} autoComplete="off" />;
}
