// Files as the page gets them from the clipboard or from a drop inside it, and how they are handed on.

/** What the application takes at most; larger files are refused before they are read into memory. */
export const LARGEST_MEGABYTES = 25;

export function filesOf(data: DataTransfer | null): File[] {
  if (!data) return [];
  const listed = [...data.files];
  if (listed.length > 0) return listed;
  return [...(data.items ?? [])].flatMap((item) => {
    const file = item.kind === "file" ? item.getAsFile() : null;
    return file ? [file] : [];
  });
}

export function holdsFiles(data: DataTransfer | null): boolean {
  return data !== null && [...data.types].includes("Files");
}

export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
