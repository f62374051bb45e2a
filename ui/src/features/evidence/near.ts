// Whether something is on the screen or about to be. A decoded picture costs a hundred times its file: with hundreds of
// photos only those near the screen are held, and let go when they have left it. Take the address away from the `img`, not
// the `img` from the page: one that is gone keeps its pixels until the engine next collects its garbage.

const AHEAD = "400px";
const told = new WeakMap<Element, (near: boolean) => void>();
let observer: IntersectionObserver | null = null;

/** Use as `$effect(() => whileNear(element, (near) => …))`. Where nothing can be observed, everything is near. */
export function whileNear(element: Element, tell: (near: boolean) => void): () => void {
  if (typeof IntersectionObserver !== "function") {
    tell(true);
    return () => undefined;
  }
  observer ??= new IntersectionObserver((entries) => entries.forEach((entry) => told.get(entry.target)?.(entry.isIntersecting)), { rootMargin: AHEAD });
  told.set(element, tell);
  observer.observe(element);
  return () => {
    observer?.unobserve(element);
    told.delete(element);
  };
}
