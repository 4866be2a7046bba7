/** The TypeScript source with what it imports from the project, as one script that leaves its exports behind in the global name. */
export declare function bundleScript(contents: string, globalName: string): Promise<string>;
