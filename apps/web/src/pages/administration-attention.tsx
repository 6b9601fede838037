import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AssignmentList } from '../features/administration/assignment-list';
import { BareList } from '../features/administration/bare-list';
import { MemberList } from '../features/administration/member-list';
import { useUrlFilter } from '../lib/use-url-filter';
import { Page } from '../ui/page';
import { Tabs } from '../ui/tabs';

const FILTERS = ['what'] as const;
const WHATS = ['bare', 'idle', 'ending'] as const;

/** What asks for the attention of an administrator, one list for each. */
export function AttentionPage() {
  const { t } = useTranslation('administration');
  const { filter, choose } = useUrlFilter(FILTERS);
  const selected = WHATS.find((what) => what === filter.what) ?? 'bare';
  const lists = {
    bare: <BareList />,
    idle: (
      <MemberList
        filter={{ idle: 'true' }}
        label={t('attention.tabs.idle')}
        empty={<p>{t('attention.idleDone')}</p>}
      />
    ),
    ending: (
      <AssignmentList
        filter={{ ending: 'true' }}
        label={t('attention.tabs.ending')}
        empty={<p>{t('attention.endingDone')}</p>}
      />
    ),
  };
  return (
    <Page
      title={t('attention.title')}
      lead={t('attention.lead')}
      above={<Link to="/administration">{t('title')}</Link>}
    >
      <Tabs
        label={t('attention.title')}
        selected={selected}
        onSelect={(what) => choose({ what })}
        items={WHATS.map((id) => ({ id, title: t(`attention.tabs.${id}`), content: lists[id] }))}
      />
    </Page>
  );
}
