/** How a row takes part in dragging. */
export interface Drag {
  readonly isDragged: boolean;
  /** A row of this list is being dragged, this one or another. */
  readonly isUnderWay: boolean;
  readonly onStart: () => void;
  readonly onEnd: () => void;
  readonly onDrop: () => void;
}

/** What a row listens to, to be dragged under its words and to take the place of another; nothing where it stays where it is. */
export function dragEvents(drag: Drag | undefined, text: string) {
  if (!drag) return {};
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      // A browser may drag nothing that carries nothing, as Firefox long did; and another window may take the words.
      event.dataTransfer?.setData('text/plain', text);
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'copyMove';
      drag.onStart();
    },
    onDragEnd: drag.onEnd,
    onDragOver: (event: DragEvent) => {
      if (!drag.isUnderWay) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'move';
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      drag.onDrop();
    },
  };
}
