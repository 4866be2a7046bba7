import { t } from '../../utils/platform/text';
import { installedVersion } from '../../utils/platform/version';
import { Section } from './section';

/** Which version this is, and what it promises. */
export function AboutSection() {
  return (
    <Section id="about" title={t('optionsAbout')}>
      <p>{t('optionsVersion', installedVersion())}</p>
      <p class="quiet">{t('optionsPromise')}</p>
      <p>
        <a href="#welcome">{t('optionsShowWelcome')}</a>
      </p>
    </Section>
  );
}
