import { FileText, Paperclip, Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Thread } from '../../../utils/domain/talk/conversation';
import type { PageTab } from '../../../utils/platform/active-tab';
import { readableTabs } from '../../../utils/platform/readable-tabs';
import { t } from '../../../utils/platform/text';
import { Button, IconButton } from '../../shared/button';
import { Chip } from '../../shared/chip';
import { usePageTab } from './use-page-tab';

interface AttachedTabsProps {
  readonly thread: Thread | null;
  readonly onAttach: (tabId: number) => void;
  readonly onDetach: (handle: string) => void;
}

/** The tabs that the copilot may look at, each removable, and how to attach more. */
export function AttachedTabs({ thread, onAttach, onDetach }: AttachedTabsProps) {
  const attached = thread?.attached ?? [];
  const page = usePageTab();
  const [others, setOthers] = useState<readonly PageTab[] | null>(null);
  const isFree = (tab: PageTab) => !attached.some((each) => each.tabId === tab.tabId);
  const toggle = async () => setOthers(others ? null : (await readableTabs()).filter(isFree));
  return (
    <section class="attached" aria-label={t('chatAttached')}>
      <div class="attached-row">
        {attached.length > 0 && (
          <div class="attached-tabs">
            {attached.map((tab) => (
              <Chip
                key={tab.handle}
                icon={FileText}
                label={tab.title || tab.url}
                onRemove={() => onDetach(tab.handle)}
              />
            ))}
          </div>
        )}
        {page?.url && isFree(page) && <AttachPage page={page} onAttach={onAttach} />}
        <AttachOther
          isBare={attached.length === 0 && !page?.url}
          isOpen={others !== null}
          onToggle={() => void toggle()}
        />
      </div>
      {attached.length === 0 && (
        <p class="small quiet">{t(page?.url ? 'chatAttachNothing' : 'chatAttachUnseen')}</p>
      )}
      {others && <TabPicker tabs={others} onPick={(tabId) => [setOthers(null), onAttach(tabId)]} />}
    </section>
  );
}

interface AttachOtherProps {
  /** Nothing else stands beside it, so it says in words what it does. */
  readonly isBare: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function AttachOther({ isBare, isOpen, onToggle }: AttachOtherProps) {
  const name = t('chatAttachOther');
  if (!isBare) return <IconButton icon={Plus} name={name} aria-expanded={isOpen} onClick={onToggle} />;
  return (
    <Button kind="quiet" icon={Plus} aria-expanded={isOpen} onClick={onToggle}>
      {t('chatAttachAny')}
    </Button>
  );
}

function AttachPage({
  page,
  onAttach,
}: {
  readonly page: PageTab;
  readonly onAttach: (tabId: number) => void;
}) {
  return (
    <Button kind="quiet" icon={Paperclip} title={page.title} onClick={() => onAttach(page.tabId)}>
      {t('chatAttachThis')}
    </Button>
  );
}

function TabPicker({
  tabs,
  onPick,
}: {
  readonly tabs: readonly PageTab[];
  readonly onPick: (tabId: number) => void;
}) {
  if (tabs.length === 0) return <p class="small quiet">{t('chatAttachNone')}</p>;
  return (
    <ul class="tab-picker">
      {tabs.slice(0, 20).map((tab) => (
        <li key={tab.tabId}>
          <button type="button" class="menu-item" onClick={() => onPick(tab.tabId)}>
            <FileText aria-hidden="true" />
            <span dir="auto">{tab.title || tab.url}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
