// What a person chose on this device. A browser that keeps nothing still scans, so a refusal to keep is no error.

export function recall(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Asked again next time.
  }
}
