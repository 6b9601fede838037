import type { LetterView } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { Disclosure } from '../../ui/disclosure';
import styles from './mail.module.css';

interface LetterProps {
  letter: LetterView;
  /** Whether it lies open when it comes on the screen. */
  isOpen: boolean;
}

/** One mail as it would have arrived. */
export function Letter({ letter, isOpen }: LetterProps) {
  const { t } = useTranslation('mail');
  const { moment } = useDates();
  const { to, address, subject, text, arrivedAt } = letter;
  // Mail that comes in later does not close the one that is being read.
  const [wasOpen] = useState(isOpen);
  return (
    <Disclosure
      title={subject}
      summary={
        <>
          {t('to', { name: to })} · <time dateTime={arrivedAt}>{moment(arrivedAt)}</time>
        </>
      }
      look="boxed"
      isOpen={wasOpen}
    >
      <p className={styles.address}>{address}</p>
      <p className={styles.text}>{withLinks(text)}</p>
    </Disclosure>
  );
}

const ADDRESS = /(https?:\/\/\S+)/;

/** Every second part is an address. */
const withLinks = (text: string) =>
  text.split(ADDRESS).map((part, place) =>
    place % 2 === 1 ? (
      <a key={place} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
