// Whether the rail and the bar are drawn: "one at a time" takes the whole window.
class Frame {
  bare = $state(false);
}

export const frame = new Frame();
