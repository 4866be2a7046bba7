import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../../utils/messaging/serve';
import { onTick } from '../../utils/platform/alarms';
import { onGrantsChanged } from '../../utils/platform/permissions';
import { acceptLines } from '../../utils/platform/worker-line';
import { applyGrants } from './grants';
import { handlers } from './handlers';
import { tick, wake } from './schedule';
import { welcome } from './welcome';

export default defineBackground({
  main() {
    serve(handlers);
    acceptLines();
    onTick(() => void tick(Date.now()));
    onGrantsChanged(() => void applyGrants());
    browser.runtime.onInstalled.addListener(({ reason }) => void welcome(reason));
    void wake(Date.now());
  },
});
