/** What came of an undo: it is as it was; it was too long ago; or all of it was changed since, and stays as it is. */
export type Undoing = 'undone' | 'too-late' | 'changed-since';
