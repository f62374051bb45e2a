// The one door to the application. Nothing else imports the Tauri API.
import { convertFileSrc, invoke, isTauri } from "@tauri-apps/api/core";
import { emit, listen } from "@tauri-apps/api/event";

import type { AnswerChange as WholeChange, AnswerSave as WholeSave, Commands, HistoryRequest as WholeHistory, UiError } from "./generated/types";

export type * from "./generated/types";

/** A key that is absent keeps what is there; `null` clears it. */
export type AnswerChange = Partial<WholeChange>;
type AnswerSave = Omit<WholeSave, "change"> & { change: AnswerChange };

/** Every key may be absent: the newest page of everything. */
export type HistoryRequest = Partial<WholeHistory>;

type Calls = Omit<Commands, "answer_save" | "history"> & {
  answer_save: { request: AnswerSave; response: Commands["answer_save"]["response"] };
  history: { request: HistoryRequest; response: Commands["history"]["response"] };
};

export type CommandName = keyof Commands;
export type Request<N extends CommandName> = Calls[N]["request"];
export type Response<N extends CommandName> = Calls[N]["response"];
export type Backend = <N extends CommandName>(name: N, request: Request<N>) => Promise<Response<N>>;

const overTauri: Backend = (name, request) => invoke(name, { request });

let backend: Backend = overTauri;

/** For tests and for design work in a browser; never called in the shipped window. */
export function useBackend(other: Backend): void {
  backend = other;
}

export function inTauri(): boolean {
  return isTauri();
}

/** The window is about to close: `save` is awaited (the shell waits two seconds at most), then it may go. */
export function onClosing(save: () => Promise<void>): void {
  if (!isTauri()) return;
  void listen("closing", async () => {
    try {
      await save();
    } finally {
      await emit("close-ready");
    }
  });
}

/** Nobody was there for a while: `save` is awaited (the shell waits one second at most), then the vault is locked and the page loaded anew. */
export function onLocking(save: () => Promise<void>): void {
  if (!isTauri()) return;
  void listen("locking", async () => {
    try {
      await save();
    } finally {
      await emit("lock-ready");
    }
  });
}

/** After locking nothing of the vault may stay in the page's memory. */
export function startAnew(): void {
  if (isTauri()) location.reload();
}

/** Files dropped on the window from outside it: their names, and where they fell. Their paths stay with the application. */
type FilesOffered = { offer: string; file_names: string[]; x: number; y: number };

/** Tells of files dropped on the window, and of files held over it (`null`: no longer). Returns how to stop. */
export function onFiles(offered: (files: FilesOffered) => void, held: (at: { x: number; y: number } | null) => void): () => void {
  if (!isTauri()) return () => undefined;
  const here = (event: { payload: { position?: { x: number; y: number } } }) => {
    const { x, y } = event.payload.position ?? { x: 0, y: 0 };
    held({ x: x / window.devicePixelRatio, y: y / window.devicePixelRatio });
  };
  const listening = [
    listen<FilesOffered>("files-offered", ({ payload }) => offered(payload)),
    listen("tauri://drag-enter", here),
    listen("tauri://drag-over", here),
    listen("tauri://drag-leave", () => held(null)),
    listen("tauri://drag-drop", () => held(null)),
  ];
  return () => listening.forEach((one) => void one.then((stop) => stop()));
}

let pictures = (hash: string): string => (isTauri() ? convertFileSrc(hash, "evidence") : `evidence://localhost/${hash}`);

/** For tests and for design work in a browser, as `useBackend`. */
export function usePictures(other: (hash: string) => string): void {
  pictures = other;
}

/** Address of a picture of the vault. Nothing answers there once the vault is locked. */
export function pictureUrl(hash: string): string {
  return pictures(hash);
}

function isUiError(thrown: unknown): thrown is UiError {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "params" in thrown;
}

/** Whatever was thrown, as the error the window can show. */
export function asUiError(thrown: unknown): UiError {
  if (isUiError(thrown)) return thrown;
  console.error(thrown);
  return { code: "unexpected", params: {}, field: null };
}

type Failed = (error: UiError) => void;
const watching = new Set<Failed>();

/** Tells of every call that failed, before its caller learns of it. Returns how to stop. */
export function onFailure(failed: Failed): () => void {
  watching.add(failed);
  return () => watching.delete(failed);
}

export const ipc = {
  /** Throws a `UiError`. */
  async call<N extends CommandName>(name: N, ...[request]: Request<N> extends Record<string, never> ? [] : [Request<N>]): Promise<Response<N>> {
    try {
      return await backend(name, (request ?? {}) as Request<N>);
    } catch (thrown) {
      const error = asUiError(thrown);
      for (const failed of watching) failed(error);
      throw error;
    }
  },
};
