import type { Component } from "svelte";

/** A Lucide icon, imported alone: `import House from "@lucide/svelte/icons/house"`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Lucide's own props; we pass class and aria-hidden only
export type IconComponent = Component<any>;
