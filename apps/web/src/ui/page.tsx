import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import styles from './page.module.css';

interface PageProps {
  title: string;
  /** In the title of the browser, where it differs from the heading. */
  documentTitle?: string;
  /** One short line above the heading: where we are. A link back may stand here. */
  above?: ReactNode;
  /** One or two sentences under the heading. */
  lead?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
  /** `narrow` for writing, `wide` for looking at much at once. */
  width?: 'narrow' | 'normal' | 'wide';
}

/** One page: sets the document title, and takes the focus to its heading after navigation. */
export function Page({ title, documentTitle, above, lead, actions, children, width = 'normal' }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  // The very first page of a visit leaves the focus where the browser puts it.
  const arrived = useRef(key === 'default' ? pathname : null);
  useEffect(() => {
    if (arrived.current === pathname) return;
    arrived.current = pathname;
    heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <div className={styles.page} data-width={width}>
      <title>{`${documentTitle ?? title} · Leerspoor`}</title>
      <header className={styles.header}>
        <div className={styles.words}>
          {above && <div className={styles.above}>{above}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface ColumnsProps {
  children: ReactNode;
  aside: ReactNode;
  /** What stands beside it is needed first: on a narrow screen it stands above. */
  asideFirst?: boolean;
}

/** Two columns on a wide screen: what the page is about, and what stands beside it. */
export function Columns({ children, aside, asideFirst }: ColumnsProps) {
  const beside = <aside className={styles.aside}>{aside}</aside>;
  return (
    <div className={styles.columns}>
      {asideFirst && beside}
      <div className={styles.main}>{children}</div>
      {!asideFirst && beside}
    </div>
  );
}

/** A part of a page under its own heading; `count` stands next to it. */
export function Section(props: {
  title: string;
  count?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  const { title, count, action, children } = props;
  return (
    <section className={styles.section}>
      <header className={styles.sectionHeader}>
        <h2>{title}</h2>
        {count}
        {action && <div className={styles.sectionAction}>{action}</div>}
      </header>
      {children}
    </section>
  );
}
