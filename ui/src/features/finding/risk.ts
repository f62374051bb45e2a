// Risk of a finding: likelihood × consequence, 1 to 5 each; the band is for the eye, the product
// is what the report prints.

export const STEPS = [1, 2, 3, 4, 5] as const;

export type Band = "low" | "medium" | "high" | "very-high";

export function risk(likelihood: number | null, consequence: number | null): number | null {
  return likelihood === null || consequence === null ? null : likelihood * consequence;
}

export function band(product: number): Band {
  if (product >= 20) return "very-high";
  if (product >= 12) return "high";
  return product >= 6 ? "medium" : "low";
}
