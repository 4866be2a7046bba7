import { siteOf } from './site';

/** A shop's host where money is at stake: the part that somebody owns stands out, whatever was put before it. */
export function ShopName({ origin }: { readonly origin: string }) {
  const { before, site } = siteOf(origin);
  return (
    <bdi>
      {before !== '' && <span class="quiet">{before}</span>}
      <strong>{site}</strong>
    </bdi>
  );
}
