import { browser } from 'wxt/browser';

const TICK = 'tick';

/** Makes sure that the one alarm exists; browsers may forget it at an update. */
export async function keepTicking(): Promise<void> {
  if (!(await browser.alarms.get(TICK)))
    await browser.alarms.create(TICK, { delayInMinutes: 1, periodInMinutes: 30 });
}

/** Calls back at each tick. */
export function onTick(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === TICK) listener();
  });
}
