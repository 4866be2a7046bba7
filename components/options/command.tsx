/** Lines to be typed somewhere else, as they are; they run from left to right in every language. */
export function Command({ lines }: { readonly lines: readonly string[] }) {
  return (
    <pre class="command" dir="ltr">
      <code>{lines.join('\n')}</code>
    </pre>
  );
}
