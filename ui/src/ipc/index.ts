// The one door to the application. Nothing else imports the Tauri API.
import { invoke, isTauri } from "@tauri-apps/api/core";
import { emit, listen } from "@tauri-apps/api/event";

import type { AnswerChange as WholeChange, AnswerSave as WholeSave, Commands, UiError } from "./generated/types";

export type * from "./generated/types";

/** A key that is absent keeps what is there; `null` clears it. */
export type AnswerChange = Partial<WholeChange>;
export type AnswerSave = Omit<WholeSave, "change"> & { change: AnswerChange };

type Calls = Omit<Commands, "answer_save"> & { answer_save: { request: AnswerSave; response: Commands["answer_save"]["response"] } };

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

export function isUiError(thrown: unknown): thrown is UiError {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "params" in thrown;
}

/** Whatever was thrown, as the error the window can show. */
export function asUiError(thrown: unknown): UiError {
  if (isUiError(thrown)) return thrown;
  console.error(thrown);
  return { code: "unexpected", params: {}, field: null };
}

export const ipc = {
  /** Throws a `UiError`. */
  async call<N extends CommandName>(name: N, ...[request]: Request<N> extends Record<string, never> ? [] : [Request<N>]): Promise<Response<N>> {
    try {
      return await backend(name, (request ?? {}) as Request<N>);
    } catch (thrown) {
      throw asUiError(thrown);
    }
  },
};
