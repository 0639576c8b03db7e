// A link marked data-copy is copied when it is followed by a click, and says so; without this script it is just a link.
"use strict";
for (const link of document.querySelectorAll("a[data-copy]")) {
	link.addEventListener("click", (event) => {
		if (!navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) {
			return;
		}
		event.preventDefault();
		navigator.clipboard.writeText(link.href).then(
			() => {
				const said = document.createElement("span");
				said.setAttribute("role", "status");
				said.textContent = " " + link.dataset.copied;
				link.after(said);
				setTimeout(() => said.remove(), 4000);
			},
			() => location.assign(link.href),
		);
	});
}
