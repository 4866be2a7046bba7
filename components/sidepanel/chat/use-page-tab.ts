import { useEffect, useState } from 'preact/hooks';
import { onPageTabChanged, type PageTab, pageTab } from '../../../utils/platform/active-tab';

/** The tab beside the panel, as far as we may see it; null while it is not known. */
export function usePageTab(): PageTab | null {
  const [tab, setTab] = useState<PageTab | null>(null);
  useEffect(() => {
    let isHere = true;
    const read = () => void pageTab().then((found) => isHere && setTab(found));
    read();
    const stop = onPageTabChanged(read);
    return () => {
      isHere = false;
      stop();
    };
  }, []);
  return tab;
}
