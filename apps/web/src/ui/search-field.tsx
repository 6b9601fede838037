import { useEffect, useState } from 'react';
import { TextField } from './text-field';

const PAUSE_MS = 300;

interface SearchFieldProps {
  label: string;
  /** What is searched for now. */
  value: string;
  onSearch: (text: string) => void;
}

/** Searches when the typing pauses. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const [sent, setSent] = useState<string | null>(null);
  if (known !== value) {
    setKnown(value);
    setSent(null);
    // Cleared elsewhere: the field follows. Our own search coming back leaves what was typed since.
    if (value !== sent) setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return;
    const pause = setTimeout(() => {
      setSent(typed.trim());
      onSearch(typed.trim());
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed, value, onSearch]);
  return <TextField type="search" label={label} value={typed} onChange={setTyped} autoComplete="off" />;
}
