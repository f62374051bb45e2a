import { cleanup, configure } from "@testing-library/svelte";
import { afterEach } from "vitest";

import { LANGUAGES, loadLanguage } from "../src/i18n/catalogues";

// How long a test waits for what it knows must come: a busy computer is no failure.
configure({ asyncUtilTimeout: 10_000 });

// A test may ask for any language at once.
await Promise.all(LANGUAGES.map(loadLanguage));

afterEach(() => cleanup());
