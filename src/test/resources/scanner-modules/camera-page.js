import { Camera } from '/scanner/camera.js';

const byId = (id) => document.getElementById(id);
const camera = new Camera(byId('video'), {
  onCode: (text) => {
    byId('code').textContent = text;
  },
  onChange: ({ state }) => {
    byId('state').textContent = state;
  },
});
byId('start').addEventListener('click', () => camera.start());
byId('stop').addEventListener('click', () => camera.stop());
