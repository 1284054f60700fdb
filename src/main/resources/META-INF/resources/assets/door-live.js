// The figures of the door, told by the service as they change. Without scripts the page shows those of when it was made.
const section = document.querySelector('[data-live]');
const stopped = section.querySelector('[data-live-stopped]');
const source = new EventSource(section.dataset.live);

source.addEventListener('message', ({ data }) => {
  const counts = JSON.parse(data);
  stopped.hidden = true;
  for (const shown of section.querySelectorAll('[data-count]')) {
    shown.textContent = counts[shown.dataset.count];
  }
  for (const { id, admitted } of counts.gates) {
    const shown = section.querySelector(`[data-gate="${id}"]`);
    if (shown) {
      shown.textContent = admitted;
    }
  }
});

// A line that was cut is taken up again by the browser; what the service refused is not.
source.addEventListener('error', () => {
  stopped.hidden = source.readyState !== EventSource.CLOSED;
});
