import { firstPictureOver } from '../../components/popup/first-picture-signal';

firstPictureOver().then(async () => {
  const { openPopup } = await import('../../components/popup/open-popup');
  await openPopup();
});
