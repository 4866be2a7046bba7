import { listAlerts } from '../../../utils/storage/queries/shops';
import { useLive } from '../../shared/use-live';

/** How many price drops the person has not looked at yet; 0 while that is not known. */
export function useUnseenAlerts(): number {
  const alerts = useLive(listAlerts, []);
  return alerts.state === 'ready' ? alerts.value.filter((alert) => !alert.isSeen).length : 0;
}
