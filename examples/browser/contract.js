// The form of the contract: what it says, and when that changes.

const form = document.querySelector("#contract");

/** How a slider's number is written, and what it is for the functions. */
const FIELDS = {
  spot: { text: (n) => n.toFixed(2), value: (n) => n },
  strike: { text: (n) => n.toFixed(2), value: (n) => n },
  days: { text: (n) => `${n}`, value: (n) => n },
  volatility: { text: (n) => `${n.toFixed(1)} %`, value: (n) => n / 100 },
  rate: { text: (n) => `${n.toFixed(2)} %`, value: (n) => n / 100 },
  dividendYield: { text: (n) => `${n.toFixed(2)} %`, value: (n) => n / 100 },
};

export function contract() {
  const { elements } = form;
  const said = { kind: elements.kind.value, exercise: elements.exercise.value, sign: elements.position.value === "long" ? 1 : -1 };
  for (const [name, { value }] of Object.entries(FIELDS)) said[name] = value(elements[name].valueAsNumber);
  said.years = said.days / 365;
  return said;
}

/** Calls back now and at each change, once a frame at most. */
export function whenever(changed) {
  let isWaiting = false;
  const write = () => {
    for (const [name, { text }] of Object.entries(FIELDS)) {
      const slider = form.elements[name];
      const words = text(slider.valueAsNumber);
      slider.previousElementSibling.textContent = words;
      slider.setAttribute("aria-valuetext", words);
    }
  };
  form.addEventListener("input", () => {
    write();
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      changed(contract());
    });
  });
  write();
  changed(contract());
}
