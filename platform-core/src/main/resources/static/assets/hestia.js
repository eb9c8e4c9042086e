// What the browser adds to pages that work without it. One module, no dependency but htmx's events.

// "/" goes to the search box, the page's own before the one in the bar, as long as nobody is typing.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  const box = document.querySelector("main [data-hotkey='/']") ?? document.querySelector("[data-hotkey='/']");
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

function typing(element) {
  return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}

// Up and down walk the rows of a list; enter follows the row's link, because the link itself has the focus.
document.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  const list = event.target.closest("[data-keys]") ?? fromBox(event.target);
  if (!list) return;
  const rows = [...list.querySelectorAll(".row-link")];
  if (!rows.length) return;
  const here = rows.findIndex((row) => row === event.target || row.closest("tr, li")?.contains(event.target));
  event.preventDefault();
  if (here + step < 0) {
    document.querySelector(`[data-list*="#${list.id}"]`)?.focus();
    return;
  }
  rows[Math.min(here + step, rows.length - 1)].focus();
});

// A search box names its list, so that "down" leads from the box into the results.
function fromBox(element) {
  const selector = element.dataset?.list;
  return selector ? document.querySelector(selector) : null;
}

// A form that was changed is not left by accident.
let leaving = false;
document.addEventListener("input", (event) => mark(event.target.form, true));
document.addEventListener("submit", () => { leaving = true; });
document.addEventListener("htmx:afterRequest", (event) => {
  leaving = false;
  if (event.detail.successful) mark(event.detail.elt.closest("form"), false);
});
addEventListener("pageshow", () => { leaving = false; });
addEventListener("beforeunload", (event) => {
  if (!leaving && document.querySelector("form[data-guard][data-changed]")) event.preventDefault();
});

function mark(form, changed) {
  if (form?.dataset.guard !== undefined) form.toggleAttribute("data-changed", changed);
}

// Menus close on escape and on a click elsewhere.
document.addEventListener("click", (event) => closeMenus((menu) => !menu.contains(event.target)));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  document.activeElement?.closest("details[data-menu][open]")?.querySelector("summary").focus();
  closeMenus(() => true);
});

function closeMenus(which) {
  document.querySelectorAll("details[data-menu][open]").forEach((menu) => { if (which(menu)) menu.open = false; });
}

// A date can be picked as well as typed: the button opens the browser's own calendar.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-pick]");
  if (!button) return;
  const typed = document.getElementById(button.dataset.pick);
  const native = button.parentElement.querySelector(".date-native");
  const [, day, month, year] = typed.value.match(/^\s*(\d{1,2})\D(\d{1,2})\D(\d{4})\s*$/) ?? [];
  native.value = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : "";
  native.onchange = () => {
    const [y, m, d] = native.value.split("-");
    if (y) typed.value = `${+d}/${+m}/${y}`;
    typed.dispatchEvent(new Event("input", { bubbles: true }));
    typed.focus();
  };
  native.showPicker();
});
document.querySelectorAll("[data-pick]").forEach((button) => { button.hidden = !("showPicker" in HTMLInputElement.prototype); });

// The summary of errors takes the focus, so that a reader hears it first.
document.querySelector(".error-summary, .conflict")?.focus();

// When htmx gets no answer or a bad one, say so: nothing was lost, nothing was saved.
document.addEventListener("htmx:sendError", () => trouble("offline"));
document.addEventListener("htmx:timeout", () => trouble("offline"));
document.addEventListener("htmx:responseError", () => trouble("server"));
document.addEventListener("htmx:beforeRequest", () => trouble(null));

function trouble(kind) {
  const box = document.getElementById("trouble");
  if (!box) return;
  box.hidden = !kind;
  box.textContent = kind ? box.dataset[kind] : "";
}
