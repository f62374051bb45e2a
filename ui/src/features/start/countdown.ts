// The wait after a wrong passphrase. The application counts (and refuses early tries); the window
// shows the same seconds, counted from a fixed end so that a slow tick does not add up.

export interface Wait {
  /** Milliseconds since the epoch. */
  until: number;
  seconds: number;
}

export function startWait(seconds: number, now: number): Wait | null {
  return seconds > 0 ? { until: now + seconds * 1000, seconds } : null;
}

/** Whole seconds, rounded up: at "1" there is still a wait. */
export function secondsLeft(wait: Wait | null, now: number): number {
  return wait === null ? 0 : Math.max(0, Math.ceil((wait.until - now) / 1000));
}
