import { mountScreen } from '../../components/shared/mount-screen';
import { SidePanelScreen } from '../../components/sidepanel/sidepanel-screen';

mountScreen(<SidePanelScreen />);
