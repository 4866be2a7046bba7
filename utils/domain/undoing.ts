/**
 * What came of an undo: it is as it was; it is but for what was changed since, which stays as it is; it was too long ago; or all of it
 * was changed since.
 */
export type Undoing = 'undone' | 'in-part' | 'too-late' | 'changed-since';
