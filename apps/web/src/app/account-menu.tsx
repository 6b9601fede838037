import type { Locale, MeView } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useNavigate } from 'react-router';
import { CheckIcon, ChevronIcon } from '../ui/icons';
import { currentTheme, showTheme, THEMES, type Theme } from '../lib/theme';
import { useLocale } from '../lib/i18n';
import { VisuallyHidden } from '../ui/visually-hidden';
import styles from './account-menu.module.css';
import { SignOutDialog } from './sign-out-dialog';
import { useChooseLocale } from './use-account';

const LANGUAGES: readonly Locale[] = ['nl', 'en'];

const initials = (name: string): string =>
  name
    .split(' ')
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part.charAt(0))
    .filter((_, place, all) => place === 0 || place === all.length - 1)
    .join('');

/** The person's own corner: language, appearance, signing out. */
export function AccountMenu({ me }: { me: MeView }) {
  const { t } = useTranslation('app');
  const locale = useLocale();
  const [theme, setTheme] = useState<Theme>(currentTheme);
  const [isLeaving, setLeaving] = useState(false);
  const choose = useChooseLocale();
  const navigate = useNavigate();
  const chooseTheme = (next: Theme) => {
    showTheme(next);
    setTheme(next);
  };
  return (
    <>
      <MenuTrigger>
        <Button className={styles.button}>
          <VisuallyHidden>{t('account.label', { name: me.name })}</VisuallyHidden>
          <span className={styles.initials} aria-hidden="true">
            {initials(me.name)}
          </span>
          <span className={styles.name} aria-hidden="true">
            {me.name}
          </span>
          <ChevronIcon size={16} />
        </Button>
        <Popover className={styles.popover} placement="bottom end">
          <Menu
            className={styles.menu}
            onAction={(key) => {
              if (key === 'devices' || key === 'sign-in-methods') void navigate(`/${key}`);
              if (key === 'sign-out') setLeaving(true);
            }}
          >
            <Choices
              title={t('account.language')}
              value={locale}
              onChange={choose}
              options={LANGUAGES}
              name={(l) => t(`account.${l}`)}
            />
            <Choices
              title={t('account.theme')}
              value={theme}
              onChange={chooseTheme}
              options={THEMES}
              name={(s) => t(`account.${s}`)}
            />
            <MenuSection className={styles.section} aria-label={t('account.own')}>
              {!me.guestRequestId && (
                <>
                  <MenuItem id="sign-in-methods" className={styles.item}>
                    {t('account.signInMethods')}
                  </MenuItem>
                  <MenuItem id="devices" className={styles.item}>
                    {t('account.devices')}
                  </MenuItem>
                </>
              )}
              <MenuItem id="sign-out" className={styles.item}>
                {t('account.signOut')}
              </MenuItem>
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      <SignOutDialog meId={me.id} isOpen={isLeaving} onOpenChange={setLeaving} />
    </>
  );
}

interface ChoicesProps<T extends string> {
  title: string;
  value: T;
  options: readonly T[];
  onChange: (value: T) => void;
  name: (value: T) => string;
}

function Choices<T extends string>({ title, value, options, onChange, name }: ChoicesProps<T>) {
  return (
    <MenuSection
      className={styles.section}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys !== 'all' && keys.has(option));
        if (chosen) onChange(chosen);
      }}
    >
      <Header className={styles.title}>{title}</Header>
      {options.map((option) => (
        <MenuItem key={option} id={option} className={styles.item} textValue={name(option)}>
          {name(option)}
          <span className={styles.tick}>
            <CheckIcon size={18} />
          </span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}
