import { useMemo, useRef, useState } from 'preact/hooks';
import { type TextKey, t } from '../../utils/platform/text';
import { Tabs } from '../shared/tabs';
import { useUndo } from '../shared/undo';
import { ChatView } from './chat/chat-view';
import { CompareView } from './compare/compare-view';
import { ListsView } from './lists/lists-view';
import { type Panel, PanelContext } from './panel-context';
import { PanelNotices } from './panel-notices';
import { firstPlace, PANEL_TABS, type PanelPlace, type PanelTab } from './panel-place';
import { PlansView } from './plans/plans-view';
import './sidepanel.css';
import { useUnseenAlerts } from './watched/use-unseen-alerts';
import { WatchedView } from './watched/watched-view';

const LABELS: Readonly<Record<PanelTab, TextKey>> = {
  chat: 'panelTabChat',
  lists: 'panelTabLists',
  plans: 'panelTabPlans',
  watched: 'panelTabWatched',
};

const VIEWS: Readonly<Record<PanelTab, () => preact.JSX.Element>> = {
  chat: ChatView,
  lists: ListsView,
  plans: PlansView,
  watched: WatchedView,
};

/** The whole side panel: four tabs, and products side by side over them. */
export function SidePanelScreen() {
  const [place, setPlace] = useState<PanelPlace>(() => firstPlace(location.hash));
  const { offer, say, attempt, toast } = useUndo();
  const draft = useRef({ text: '' }).current;
  const alerts = useUnseenAlerts();
  const panel: Panel = useMemo(() => {
    const go = (change: Partial<PanelPlace>) =>
      setPlace((before) => ({ ...before, compare: null, ...change }));
    const follow = (from: string, to: string) =>
      setPlace((before) => (before.planId === from ? { ...before, planId: to } : before));
    return { place, go, follow, offer, attempt, say, draft };
  }, [place]);
  const tabs = PANEL_TABS.map((id) => ({
    id,
    label: t(LABELS[id]),
    ...(id === 'watched' ? { count: alerts } : {}),
  }));
  const View = place.compare ? CompareView : VIEWS[place.tab];
  return (
    <PanelContext.Provider value={panel}>
      <main class="panel">
        <h1 class="aloud">{t('extensionName')}</h1>
        <PanelNotices attempt={attempt} />
        <Tabs label={t('panelTabs')} tabs={tabs} active={place.tab} onChange={(tab) => panel.go({ tab })}>
          <View />
        </Tabs>
        {toast}
      </main>
    </PanelContext.Provider>
  );
}
