/** Style sheets are imported for their effect; Vite bundles them. */
declare module '*.css';

/** A module that Vite bundles as a worker of its own. */
declare module '*?worker' {
  const WorkerOfModule: new () => Worker;
  export default WorkerOfModule;
}
