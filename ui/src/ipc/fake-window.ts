// The pretended application in a browser: filled from the real question set and steered by the address, for looking at screens.
import { FakeApplication } from "./fake";
import { INVENTED, addInvented, said as inWords } from "./fake-languages";
import { sampleFinding, sampleSections } from "./fake-sample";
import { useBackend, usePictures, type ItemView, type SectionView, type SessionState } from "./index";
import type { Params } from "../state/router.svelte";

type ChecklistFile = { sections: SectionView[] };
type TranslationFile = { sections: Record<string, { title: string }>; items: Record<string, { prompt: string }> };

/** A section of seven items that the pretended facility has nothing of. */
const BY_PROFILE = "pf14";

const LANGUAGES = [
  { code: "en", name: "English", right_to_left: false },
  { code: "fr", name: "Français", right_to_left: false },
  { code: "es", name: "Español", right_to_left: false },
  ...INVENTED,
];

/** The words of the set in another language: as wide as they will stand on the screen. */
async function translation(language: string): Promise<TranslationFile | undefined> {
  const files = import.meta.glob<TranslationFile>("../../../checklists/port-facility/{fr,es}.json", { import: "default" });
  return files[`../../../checklists/port-facility/${language}.json`]?.();
}

/** The whole port facility set where the checklists folder has it; else the small sample. */
async function fullSections(language: string): Promise<SectionView[]> {
  const files = import.meta.glob<ChecklistFile>("../../../checklists/port-facility/en.json", { import: "default" });
  const load = Object.values(files)[0];
  if (!load) return sampleSections();
  const { sections } = await load();
  const said = await translation(language);
  return sections.map((section) => ({
    ...section,
    title: inWords(language, said?.sections[section.id]?.title ?? section.title),
    items: section.items.map(
      (item) =>
        Object.assign({ eu_mandatory: false, measure: null, in_table: [], not_applicable_because: section.id === BY_PROFILE ? "No passengers use this facility." : null }, item, {
          prompt: inWords(language, said?.items[item.id]?.prompt ?? item.prompt),
        }) as ItemView,
    ),
  }));
}

/** `?gate=first_start|locked`, `?view=work&item=…`, `?language=fr` (also the invented `en-XA` and `ar-XB`), `?theme=night`, `?density=roomy`, `?answered=0.7` */
export function startFake(asked: URLSearchParams): void {
  addInvented();
  const fake = new FakeApplication();
  fake.session.gate = (asked.get("gate") as SessionState["gate"] | null) ?? "open";
  fake.session.preferences.theme = (asked.get("theme") as SessionState["preferences"]["theme"] | null) ?? "system";
  fake.session.preferences.density = asked.get("density") === "roomy" ? "roomy" : "desk";
  fake.session.languages = LANGUAGES;
  fake.session.preferences.language = asked.get("language") ?? "en";
  if (asked.has("unclean")) fake.session.unclean_end = { at: "2026-11-13T09:12:00+01:00", item: "5.2" };
  const ready = fullSections(fake.session.preferences.language).then((sections) => {
    fake.sections = sections;
    const share = Number(asked.get("answered") ?? "0.7");
    fake.items().forEach((item, index) => {
      if ((index * 7) % 10 >= share * 10 || item.not_applicable_because !== null) return;
      const verdict = (["yes", "yes", "yes", "partly", "yes", "no", "yes", "not_observed", "yes"] as const)[index % 9] ?? "yes";
      const said = verdict === "partly" || verdict === "no" ? "Seen on the night walk; the record does not show who closed the gate." : "";
      fake.change(item.id, { verdict, comment: said, methods: ["document", "observation"], review: index % 31 === 4 });
    });
    fake.place = asked.get("item") ?? fake.items()[19]?.id ?? "";
    fake.history = [];
    fake.change(fake.work().resume_at, { verdict: "partly", comment: "Level 2 was set on 3 March at 21:40. The west gate was told at 22:35, because the call list still named the former shift leader." });
    fake.evidence.fill(fake);
    fake.findings[0] = { ...sampleFinding(), item: fake.work().resume_at };
  });
  const scene = asked.get("scene");
  const set = ready.then(async () => {
    if (scene) (await import("./fake-scenes")).applyScene(fake, scene);
    (await import("./fake-trust-scenes")).applyTrustScene(fake, asked);
  });
  fake.before = () => set;
  useBackend(fake.backend);
  usePictures(fake.evidence.picture);
  const view = asked.get("view");
  if (view) {
    void import("../state/router.svelte").then(({ router }) =>
      setTimeout(() => router.go(view as never, view === "evidence" ? evidencePlace(asked) : { assessment: "a1", facility: "f1", finding: "n1", ...(asked.has("list") ? { list: asked.get("list") ?? "" } : {}), ...(asked.has("tab") ? { tab: asked.get("tab") ?? "" } : {}), ...(asked.has("entry") ? { entry: asked.get("entry") ?? "" } : {}) }), 400),
    );
  }
  asked.getAll("do").forEach((act, index) => setTimeout(() => perform(act), 1200 + index * 300));
}

/** `?view=evidence` is the gallery; with `&piece=e2` that piece is shown, with `&of=item|finding` among those of it. */
function evidencePlace(asked: URLSearchParams): Params {
  const piece = asked.get("piece");
  return { assessment: "a1", ...(piece ? { evidence: piece } : {}), ...(asked.get("of") === "finding" ? { finding: "n1" } : {}) };
}

/** `?do=key:Ctrl+k&do=click:Close`: a picture of a state that only hands can reach. `?do=axe` tells what axe finds. */
function perform(act: string): void {
  const [kind, what = ""] = act.split(/:(.*)/);
  if (kind === "axe") {
    void import("axe-core").then(async ({ default: axe }) => {
      const { violations } = await axe.run(document.body);
      for (const one of violations) console.warn("axe", one.id, one.impact, ...one.nodes.map((node) => node.html.slice(0, 160)));
      console.warn("axe", violations.length, "kinds of violation");
    });
  } else if (kind === "key") {
    const [key = "", ...held] = what.split("+").reverse();
    const init = { key, bubbles: true, ctrlKey: held.includes("Ctrl"), shiftKey: held.includes("Shift") };
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", init));
  } else {
    const buttons = [...document.querySelectorAll<HTMLElement>("button, summary")];
    buttons.find((button) => (button.getAttribute("aria-label") ?? button.textContent ?? "").includes(what))?.click();
  }
}
