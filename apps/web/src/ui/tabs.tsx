import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import styles from './tabs.module.css';

export interface TabItem<T extends string> {
  id: T;
  title: string;
  content: ReactNode;
}

interface TabsProps<T extends string> {
  label: string;
  items: readonly TabItem<T>[];
  selected?: T;
  onSelect?: (id: T) => void;
}

/** Different views on the same thing. */
export function Tabs<T extends string>({ label, items, selected, onSelect }: TabsProps<T>) {
  const choose = (key: unknown) => {
    const item = items.find(({ id }) => id === key);
    if (item) onSelect?.(item.id);
  };
  return (
    <AriaTabs
      className={styles.tabs}
      {...(selected ? { selectedKey: selected } : {})}
      onSelectionChange={choose}
    >
      <TabList aria-label={label} className={styles.list}>
        {items.map(({ id, title }) => (
          <Tab key={id} id={id} className={styles.tab}>
            {title}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.panel}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
