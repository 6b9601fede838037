import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link, type LinkProps } from 'react-router';
import styles from './button.module.css';
import { cx } from './cx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Looks {
  variant?: ButtonVariant;
  size?: 'm' | 's';
  icon?: ReactNode;
  /** As wide as what holds it. */
  wide?: boolean;
  children: ReactNode;
}

export type ButtonProps = Looks & Omit<AriaButtonProps, 'children' | 'className' | 'style'>;

const look = ({ variant = 'secondary', size = 'm', wide }: Looks) =>
  cx(styles.button, styles[variant], size === 's' && styles.small, wide && styles.wide);

/** While it is on its way a second press does nothing. React Aria's own way leaves a nameless image behind. */
const PENDING = { type: 'button', onPress: () => undefined, 'data-pending': true } as const;

/** Something a person does. One primary button per screen. */
export function Button({ variant, size, icon, wide, children, isPending = false, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} {...(isPending && PENDING)} className={look({ variant, size, wide, children })}>
      {icon}
      <span>{children}</span>
    </AriaButton>
  );
}

/** A place to go that looks like something to do. */
export function ButtonLink({ variant, size, icon, wide, children, ...rest }: Looks & LinkProps) {
  return (
    <Link {...rest} className={look({ variant, size, wide, children })}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}

/** A button that shows only an icon; `label` is its name. */
export function IconButton({ label, children, ...rest }: { label: string } & ButtonProps) {
  return (
    <AriaButton {...rest} aria-label={label} className={cx(styles.icon)}>
      {children}
    </AriaButton>
  );
}
