import { OptionsScreen } from '../../components/options/options-screen';
import { mountScreen } from '../../components/shared/mount-screen';

mountScreen(<OptionsScreen />);
