import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawFirstPicture } from '../../components/popup/first-picture';
import { tellFirstPicture } from '../../components/popup/first-picture-signal';

export default defineUnlistedScript(() => {
  drawFirstPicture()
    .catch((error: unknown) => console.warn('the first picture was not drawn', error))
    .finally(tellFirstPicture);
});
