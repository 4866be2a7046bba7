import { firstLook } from '../../components/popup/first-look';
import { PopupScreen } from '../../components/popup/popup-screen';
import { mountScreen } from '../../components/shared/mount-screen';
import { isPopupWindow } from '../../utils/platform/popup-window';

document.documentElement.classList.toggle('popup-window', isPopupWindow());
firstLook().then((first) => mountScreen(<PopupScreen first={first} />));
