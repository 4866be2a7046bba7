import type { ComponentChildren } from 'preact';

interface ShopLinkProps {
  /** An address as it was seen on a page; it is never changed. */
  readonly url: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** The id of an element that says more. */
  readonly describedBy?: string;
  /** What is said on hover. */
  readonly title?: string;
}

/** A way to a shop's page in a new tab; anything but a web address stays plain text. */
export function ShopLink({ url, children, class: name, describedBy, title }: ShopLinkProps) {
  if (!/^https?:\/\//i.test(url))
    return (
      <span class={name} title={title}>
        {children}
      </span>
    );
  return (
    <a class={name} href={url} target="_blank" rel="noreferrer" aria-describedby={describedBy} title={title}>
      {children}
    </a>
  );
}
