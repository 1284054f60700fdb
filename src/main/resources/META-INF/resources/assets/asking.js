// Shows a question only where it is asked. Without it all are in sight, with words that say when they count; what is to
// be answered the server decides either way.
const questions = [...document.querySelectorAll(".question[data-if]")];
const answered = (id, value) => {
  const control = document.getElementById(id);
  if (!control || control.closest(".question")?.hidden) {
    return false;
  }
  return control.matches("fieldset")
    ? [...control.querySelectorAll("input:checked")].some((choice) => choice.value === value)
    : control.value === value;
};
const update = () => {
  // In their order: none hangs on a later one.
  for (const question of questions) {
    question.hidden = !answered(question.dataset.if, question.dataset.is);
  }
};
for (const words of document.querySelectorAll("[data-if-words]")) {
  words.hidden = true;
}
document.addEventListener("change", update);
update();
