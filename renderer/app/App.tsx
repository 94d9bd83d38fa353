/** The whole window. */
export function App() {
  return <main>正在打开…</main>;
}
