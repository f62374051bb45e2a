import { cleanup, configure } from "@testing-library/svelte";
import { afterEach } from "vitest";

// How long a test waits for what it knows must come: a busy computer is no failure.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => cleanup());
