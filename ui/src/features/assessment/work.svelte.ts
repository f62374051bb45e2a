// The work screen's state: a cache of one assessment, with what is on its way laid over it. The application is the truth;
// every answer it gives replaces what was here.
import { SvelteMap } from "svelte/reactivity";

import {
  asUiError,
  ipc,
  type AnswerChange,
  type AnswerSaved,
  type AnswerView,
  type DraftPiece,
  type EvidenceBrief,
  type FindingView,
  type ItemView,
  type Method,
  type Sampling,
  type SectionView,
  type UiError,
  type UndoHint,
  type Verdict,
  type Work,
} from "../../ipc";
import { t } from "../../i18n/index.svelte";
import { disk } from "../../state/disk.svelte";
import { saving } from "../../state/save.svelte";
import { Loading } from "../form/loading.svelte";
import { session } from "../../state/session.svelte";
import { blankAnswer, isAnswered, isSplit, markOf, TEXT_FIELDS, withChange, type TextField } from "./answer";
import { byId, lookOver, searchIndex, type Look, type SearchIndex } from "./filters";
import { SaveQueue } from "./save-queue";

export class WorkState {
  readonly assessment: string;
  #work = $state.raw(undefined as unknown as Work);
  readonly #confirmed = new SvelteMap<string, AnswerView>();
  readonly #pending = new SvelteMap<string, AnswerChange>();
  /** What stands in a text field while it is written: never touched from outside. `item/field` → text. */
  readonly #drafts = new SvelteMap<string, string>();
  /** Not applicable was chosen, its reason is not given yet: nothing is saved. Item → level (0: the whole item). */
  readonly #reasonAwaited = new SvelteMap<string, number>();
  #findings = $state.raw<FindingView[]>([]);
  #undo = $state.raw<UndoHint | null>(null);
  #redo = $state.raw<UndoHint | null>(null);
  #current = $state("");
  #saves = $state(0);
  /** Which level the verdict keys act on, for an item split by level. */
  level = $state(0);
  /** Sampling sheets of the assessment, read once it is opened. */
  readonly sampling = new Loading<Sampling>();
  #place: { item: string; busy: boolean } = { item: "", busy: false };

  readonly #queue: SaveQueue<AnswerChange, AnswerSaved>;
  readonly #items = $derived(this.#work.sections.flatMap((section) => section.items));
  readonly #byId = $derived(byId(this.#work.sections));
  readonly #index = $derived(searchIndex(this.#work.sections));

  constructor(work: Work) {
    this.assessment = work.assessment.id;
    this.#queue = new SaveQueue<AnswerChange, AnswerSaved>({
      send: (item, change) => ipc.call("answer_save", { assessment: this.assessment, item, change }),
      began: () => saving.begin(),
      saved: (item, result) => this.#saved(item, result),
      failed: (item, thrown) => this.#failed(item, asUiError(thrown)),
      pending: (item, change) => {
        if (change) this.#pending.set(item, change);
        else this.#pending.delete(item);
      },
    });
    this.load(work);
    this.#current = this.#items.some((item) => item.id === work.resume_at) ? work.resume_at : (this.#items[0]?.id ?? "");
  }

  /** The whole work again, after opening or undo. */
  load(work: Work): void {
    this.#work = work;
    for (const id of [...this.#confirmed.keys()]) if (!(id in work.answers)) this.#confirmed.delete(id);
    for (const [id, answer] of Object.entries(work.answers)) if (answer) this.#confirmed.set(id, answer);
    this.#drafts.clear();
    this.#reasonAwaited.clear();
    this.#findings = work.findings;
    this.#undo = work.undo;
    this.#redo = work.redo;
  }

  get row() {
    return this.#work.assessment;
  }
  /** Profile tags the set's items depend on, in its words. */
  get tags() {
    return this.#work.tags;
  }

  /** The set has a table of scenarios: how many there are. */
  get scenarios(): { title: string; count: number } | null {
    const sheet = this.#work.worksheet;
    return sheet && { title: sheet.title, count: sheet.scenarios.length };
  }

  /** Items unchanged since the revision before, judged then and not yet now. */
  get keepable(): number {
    return this.readOnly ? 0 : this.#work.keepable;
  }

  /** It began from an earlier assessment or revision. */
  get hasBefore(): boolean {
    return this.#items.some((item) => item.last_time !== undefined);
  }

  /** Open findings of earlier assessments: they stay where they were raised and are followed from here too. */
  get carried(): FindingView[] {
    return this.#work.carried;
  }
  carriedOf(item: string): FindingView[] {
    return this.#work.carried.filter((finding) => finding.item === item || finding.also_items.some((also) => also.item === item));
  }

  /** The assessment this one was started from. */
  get previous() {
    return this.#work.previous;
  }

  get questionnaire() {
    return this.#work.questionnaire;
  }
  get sections(): SectionView[] {
    return this.#work.sections;
  }
  get items(): ItemView[] {
    return this.#items;
  }
  get index(): SearchIndex {
    return this.#index;
  }
  get undoHint(): UndoHint | null {
    return this.#undo;
  }
  get redoHint(): UndoHint | null {
    return this.#redo;
  }
  /** Grows with each save: what was read besides (history) is old then. */
  get saves(): number {
    return this.#saves;
  }
  /** Nothing of it may be changed any more. */
  get final(): boolean {
    return this.row.state === "finalised" || this.row.state === "superseded";
  }
  /** Final, or in a folder that is write-protected. */
  get readOnly(): boolean {
    return this.final || session.now.health?.read_only === true;
  }

  get current(): ItemView {
    const item = this.#byId.get(this.#current)?.item ?? this.#items[0];
    if (!item) throw new Error("BUG: a question set has no items");
    return item;
  }
  get section(): SectionView {
    return this.sectionOf(this.current.id);
  }

  sectionOf(item: string): SectionView {
    const section = this.#byId.get(item)?.section ?? this.sections[0];
    if (!section) throw new Error("BUG: a question set has no sections");
    return section;
  }

  /** What the screen shows, saved or on its way. */
  answer = (item: string): AnswerView | undefined => {
    const confirmed = this.#confirmed.get(item);
    const pending = this.#pending.get(item);
    if (!pending) return confirmed;
    const view = this.#byId.get(item)?.item;
    return view ? withChange(view, confirmed ?? blankAnswer(item), pending) : confirmed;
  };

  mark(item: ItemView) {
    return markOf(item, this.answer(item.id));
  }
  answered = (item: ItemView): boolean => isAnswered(item, this.answer(item.id));

  get look(): Look {
    return lookOver(this.answer, this.#findings);
  }

  get findings(): FindingView[] {
    return this.#findings;
  }
  findingsOf(item: string): FindingView[] {
    return this.#findings.filter((finding) => finding.item === item);
  }
  keepFinding(finding: FindingView): void {
    this.#findings = [...this.#findings.filter((one) => one.id !== finding.id), finding];
    this.#saves += 1;
  }

  async readSampling(): Promise<void> {
    await this.sampling.load(() => ipc.call("sampling_list", { assessment: this.assessment }));
  }

  /** A sampling sheet was saved or removed: there is something to take back. */
  keepSampling(sampling: Sampling): void {
    this.sampling.set(sampling);
    this.#undo = { operation: "sample_saved", item: null, number: null };
    this.#redo = null;
    this.#saves += 1;
  }

  /** Evidence of an item was added, linked or removed: what it has now, and that there is something to take back. */
  keepEvidence(item: string, evidence: EvidenceBrief, operation: string): void {
    const kept = (one: ItemView): ItemView => (one.id === item ? { ...one, evidence } : one);
    const sections = this.#work.sections.map((section) => (section.items.some((one) => one.id === item) ? { ...section, items: section.items.map(kept) } : section));
    this.#work = { ...this.#work, sections };
    this.#undo = { operation, item, number: this.#byId.get(item)?.item.number ?? null };
    this.#redo = null;
    this.#saves += 1;
  }

  // Moving -----------------------------------------------------------------------------------------------------------

  open(item: string): void {
    if (item === this.#current || !this.#byId.has(item)) return;
    void this.#leave(this.#current);
    this.#current = item;
    this.level = 0;
    void this.#tellPlace();
  }

  /** What was written is saved; then the application's form of the texts may show. */
  async #leave(item: string): Promise<void> {
    await this.#queue.flush();
    if (this.#pending.has(item) || this.#reasonAwaited.has(item)) return;
    for (const field of TEXT_FIELDS) this.#drafts.delete(`${item}/${field}`);
  }

  /** The last place asked for is the one that stays; in between nobody needs to know. */
  async #tellPlace(): Promise<void> {
    if (this.#place.busy) return;
    this.#place.busy = true;
    while (this.#place.item !== this.#current) {
      const item = this.#current;
      this.#place.item = item;
      try {
        await ipc.call("assessment_place", { assessment: this.assessment, item });
      } catch (thrown) {
        // The place is a convenience: losing it must not disturb the work. An answer that fails tells what is wrong.
        console.warn("place not kept", asUiError(thrown).code);
        break;
      }
    }
    this.#place.busy = false;
  }

  // Answering --------------------------------------------------------------------------------------------------------

  /** Level whose reason is awaited, 0 for the whole item; undefined: none is. */
  awaitsReason(item: string): number | undefined {
    return this.#reasonAwaited.get(item);
  }

  /** Returns whether a reason is needed first. */
  choose(item: ItemView, verdict: Verdict, level = 0): "sent" | "reason-needed" {
    const answer = this.answer(item.id) ?? blankAnswer(item.id);
    if (verdict === "not_applicable" && this.shown(item.id, "reason").trim() === "") {
      this.#reasonAwaited.set(item.id, level);
      return "reason-needed";
    }
    if (this.#reasonAwaited.has(item.id)) this.dropReason(item.id);
    const reason = this.#drafts.get(`${item.id}/reason`);
    const said = verdict === "not_applicable" && reason !== undefined ? { reason } : {};
    if (level === 0) {
      if (answer.verdict === verdict && !isSplit(answer) && this.#confirmed.has(item.id) && answer.answered && said.reason === undefined) return "sent";
      this.#put(item.id, { verdict, ...said });
    } else {
      this.#put(item.id, { levels: { ...answer.levels, [level]: verdict }, ...said });
    }
    return "sent";
  }

  clearVerdict(item: string): void {
    this.dropReason(item);
    this.#put(item, { verdict: null, levels: null });
  }

  /** Not applicable is not chosen after all; the answer stays as it was. */
  dropReason(item: string): void {
    if (this.#reasonAwaited.delete(item)) this.#queue.withdraw(item, ["verdict", "levels", "reason"]);
    if (!this.#pending.has(item)) this.#drafts.delete(`${item}/reason`);
  }

  toggleMethod(item: string, method: Method): void {
    const methods = this.answer(item)?.methods ?? [];
    this.#put(item, { methods: methods.includes(method) ? methods.filter((one) => one !== method) : [...methods, method] });
  }

  toggleReview(item: string): void {
    this.#put(item, { review: !(this.answer(item)?.review ?? false) });
  }

  #put(item: string, change: AnswerChange): void {
    if (!this.readOnly) this.#queue.put(item, change, "now");
  }

  // Writing ----------------------------------------------------------------------------------------------------------

  /** What stands in the field. */
  shown(item: string, field: TextField): string {
    return this.#drafts.get(`${item}/${field}`) ?? this.answer(item)?.[field] ?? "";
  }

  write(item: ItemView, field: TextField, text: string): void {
    if (this.readOnly) return;
    this.#drafts.set(`${item.id}/${field}`, text);
    if (field === "reason" && !this.#mayKeepReason(item, text)) return;
    const level = field === "reason" ? this.#reasonAwaited.get(item.id) : undefined;
    if (level === undefined) {
      this.#queue.put(item.id, { [field]: text }, "pause");
      return;
    }
    // The verdict and its reason are one change: neither is kept without the other.
    const levels = { ...this.answer(item.id)?.levels, [level]: "not_applicable" as const };
    this.#queue.put(item.id, level === 0 ? { verdict: "not_applicable", reason: text } : { levels, reason: text }, "pause");
  }

  /** Not applicable without a reason is refused by the application: the old reason stays until a new one is written. */
  #mayKeepReason(item: ItemView, text: string): boolean {
    if (text.trim() !== "") return true;
    const answer = this.#confirmed.get(item.id);
    const needed = this.#reasonAwaited.has(item.id) || answer?.verdict === "not_applicable" || Object.values(answer?.levels ?? {}).includes("not_applicable");
    const together = this.#reasonAwaited.has(item.id);
    if (needed) this.#queue.withdraw(item.id, together ? ["verdict", "levels", "reason"] : ["reason"]);
    return !needed;
  }

  /** On leaving a field: save, then let the application's form of the text show. */
  async leaveField(item: string, field: TextField): Promise<void> {
    await this.#queue.flush(item);
    const held = this.#reasonAwaited.has(item) && field === "reason";
    if (!this.#pending.has(item) && !held) this.#drafts.delete(`${item}/${field}`);
  }

  // Saving -----------------------------------------------------------------------------------------------------------

  #saved(item: string, result: AnswerSaved): void {
    this.#confirmed.set(item, result.answer);
    this.#undo = result.undo;
    this.#redo = result.redo;
    this.#saves += 1;
    this.#work = { ...this.#work, assessment: { ...this.#work.assessment, counts: result.counts, scores: result.scores } };
    const awaited = this.#reasonAwaited.get(item);
    const given = awaited === undefined ? null : awaited === 0 ? result.answer.verdict : result.answer.levels[awaited];
    if (given === "not_applicable") this.#reasonAwaited.delete(item);
    if (!this.#queue.hasFailed) saving.settle();
    saving.saved(result.saved_at);
  }

  #failed(item: string, error: UiError): void {
    if (error.code === "disk-failed" && error.params["saved"] === "yes") {
      this.#queue.settle(item);
      saving.failed(error, () => this.retry());
      if (!this.#queue.hasFailed) saving.settle();
      disk.tell("last-change-saved");
      return;
    }
    saving.failed(error, () => this.retry());
  }

  /** After a failure of the disk: what is there. What is typed and what waits stay as they are. */
  reread = async (): Promise<void> => {
    const work = await ipc.call("assessment_open", { id: this.assessment });
    this.#work = work;
    for (const id of [...this.#confirmed.keys()]) if (!(id in work.answers)) this.#confirmed.delete(id);
    for (const [id, answer] of Object.entries(work.answers)) if (answer) this.#confirmed.set(id, answer);
    this.#findings = work.findings;
    this.#undo = work.undo;
    this.#redo = work.redo;
    this.#saves += 1;
  };

  get unsaved(): boolean {
    return this.#queue.unsaved;
  }

  /** Every text that was typed and is not on the disk, with its item. */
  unsavedTexts = (): DraftPiece[] => {
    const waiting = [...this.#pending].flatMap(([item, change]) => TEXT_FIELDS.map((field) => [`${item}/${field}`, change[field] ?? ""] as const));
    // What stands in a field is at least as new as what waits for it.
    const typed = waiting.filter(([key]) => !this.#drafts.has(key));
    return [...typed, ...this.#drafts].flatMap(([key, text]) => {
      const [item = "", field] = key.split("/") as [string, TextField];
      if (text.trim() === "" || text === this.#confirmed.get(item)?.[field]) return [];
      const place = t("draft-place-item", { number: this.#byId.get(item)?.item.number ?? item, field: t(`work-${field}`) });
      return [{ place, text, answer: { assessment: this.assessment, item, field } }];
    });
  };

  flush = (): Promise<void> => this.#queue.flush();

  retry(): void {
    void this.#queue.flush();
  }

  /** Takes back, or does again, the last change of this assessment. */
  async step(direction: "undo" | "redo"): Promise<UndoHint | null> {
    await this.#queue.flush();
    // What could not be saved is newer than anything to take back.
    if (this.#queue.unsaved) return null;
    if ((direction === "undo" ? this.#undo : this.#redo) === null) return null;
    saving.begin();
    try {
      const { done, work, saved_at } = await ipc.call(direction, { assessment: this.assessment });
      this.load(work);
      void this.readSampling();
      this.#saves += 1;
      saving.saved(saved_at);
      if (done.item) this.open(done.item);
      return done;
    } catch (thrown) {
      saving.failed(asUiError(thrown), () => saving.settle());
      return null;
    }
  }
}
