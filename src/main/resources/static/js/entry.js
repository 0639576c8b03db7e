// The grid, for those with scripts: blocks from a spreadsheet, its keys, live checks and drafts saved as one goes.
// What is said comes from the server, as part of the page; without this script the same buttons do the same.
"use strict";
{
	const form = document.querySelector("form.lt-entry");
	const COLUMNS = ["value", "status", "bound", "source", "known", "quote", "reason", "note"];
	const PAUSE = 900;
	const said = document.getElementById("said");
	const say = (text, bad) => {
		said.textContent = text;
		said.dataset.tone = bad ? "bad" : "";
	};
	const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (all, at) => values[at]);
	const cell = (row, column) => document.getElementById(row.id + "-" + column);
	const rows = () => [...form.querySelectorAll("tr[data-code]")];
	const spot = (field) => {
		const at = field.id ? field.id.lastIndexOf("-") : -1;
		return at > 0 ? { row: document.getElementById(field.id.slice(0, at)), column: COLUMNS.indexOf(field.id.slice(at + 1)) } : null;
	};
	let timer = 0;
	let unsaved = false;
	let sent = null;
	let again = false;

	const changed = () => {
		unsaved = true;
		clearTimeout(timer);
		timer = setTimeout(save, PAUSE);
	};

	// the page that answers; none where the person has to log in again, which is said
	const post = async (address, body) => {
		const answer = await fetch(address, {
			method: "POST",
			body,
			headers: { Accept: "text/html, application/json" },
			redirect: "manual",
		});
		if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
			say(form.dataset.login, true);
			return null;
		}
		if (!answer.ok) {
			throw new Error(String(answer.status));
		}
		return new DOMParser().parseFromString(await answer.text(), "text/html");
	};

	const save = async () => {
		clearTimeout(timer);
		if (sent) {
			again = true;
			return;
		}
		say(form.dataset.saving);
		const body = new URLSearchParams(new FormData(form));
		body.set("act", "save-fit");
		body.delete("new-title");
		sent = body;
		try {
			const page = await post(form.dataset.checks, body);
			if (page) {
				take(page, body);
			}
		} catch {
			say(form.dataset.offline, true);
			timer = setTimeout(save, PAUSE * 10);
		}
		sent = null;
		if (again) {
			again = false;
			changed();
		}
	};

	// until what is on its way has been answered
	const settled = async () => {
		while (sent) {
			await new Promise((resolve) => setTimeout(resolve, PAUSE / 10));
		}
	};

	// what the server said is put in place; what is being typed stays as it is
	const take = (page, body) => {
		for (const id of ["strip", "faults", "effects", "questions"]) {
			const old = document.getElementById(id);
			if (!old.contains(document.activeElement)) {
				old.replaceWith(page.getElementById(id));
			}
		}
		form.elements.form.value = page.querySelector("[name=form]").value;
		let left = 0;
		for (const row of rows()) {
			const other = page.getElementById(row.id);
			const field = cell(row, "value");
			if (!field || !other.querySelector('[id$="-value"]')) {
				continue;
			}
			row.className = other.className;
			row.querySelector(".g-s").replaceWith(other.querySelector(".g-s"));
			const seen = other.querySelector('[name^="seen."]').value;
			form.elements["seen." + row.dataset.code].value = seen;
			row.querySelector(".g-read")?.remove();
			field.parentElement.append(...other.querySelectorAll(".g-read"));
			form.elements["revised." + row.dataset.code].checked ||= other.querySelector('[name^="revised."]').checked;
			for (const column of COLUMNS) {
				const mine = cell(row, column);
				const theirs = other.querySelector("#" + mine.id);
				for (const name of ["aria-invalid", "aria-describedby"]) {
					const value = theirs.getAttribute(name);
					if (value) {
						mine.setAttribute(name, value);
					} else {
						mine.removeAttribute(name);
					}
				}
				if (mine.matches("select") && body.get(mine.name) === mine.value) {
					mine.value = theirs.value;
				}
				if (mine.value === "" && body.get(mine.name) === "" && theirs.value !== "" && mine !== document.activeElement) {
					mine.value = theirs.value;
				}
			}
			if (other.querySelector("details").open) {
				row.querySelector("details").open = true;
			}
			if (row.nextElementSibling && row.nextElementSibling.matches(".g-msg")) {
				row.nextElementSibling.remove();
			}
			if (other.nextElementSibling && other.nextElementSibling.matches(".g-msg")) {
				row.after(other.nextElementSibling);
			}
			left += row.classList.contains("g-error") ? 1 : 0;
		}
		offer();
		unsaved = again || left > 0;
		const time = new Date().toTimeString().slice(0, 5);
		say(fill(left ? form.dataset.partly : form.dataset.saved, time), left > 0);
	};

	// a number that is typed over another one brings its own bound
	const unbind = (row) => {
		const shown = form.elements["shown." + row.dataset.code];
		if (shown) {
			cell(row, "bound").value = "EXACT";
			shown.value = "EXACT" + shown.value.slice(shown.value.indexOf("|"));
		}
	};

	// a block of cells: the server says what would become of it, the person confirms it, and it can be taken back
	const LONGEST = 1 << 17;
	const undo = document.getElementById("undo");
	let pasted = null;
	let typedSince = false;

	const preview = async (block, at, values) => {
		const body = new URLSearchParams(new FormData(form));
		body.set("block", block);
		body.set("at", at.row.dataset.code);
		body.set("column", COLUMNS[at.column]);
		body.set(
			"order",
			rows()
				.map((row) => row.dataset.code)
				.join(),
		);
		if (values) {
			body.set("values", values);
		}
		try {
			const page = await post(form.dataset.pastes, body);
			if (page) {
				ask(page.getElementById("paste"), block, at);
			}
		} catch {
			say(form.dataset.offline, true);
		}
	};

	const ask = (dialog, block, at) => {
		document.getElementById("paste")?.remove();
		form.after(dialog);
		dialog.addEventListener("click", (event) => {
			if (event.target.value === "confirm") {
				dialog.close();
				place(dialog);
			} else if (event.target.value === "cancel") {
				dialog.close();
			}
		});
		dialog.addEventListener("change", (event) => {
			if (event.target.id === "paste-values") {
				dialog.close();
				preview(block, at, event.target.value);
			}
		});
		dialog.addEventListener("close", () => cell(at.row, COLUMNS[at.column])?.focus());
		dialog.showModal();
	};

	// which row of the grid a line goes into; none where the person has not said so
	const goal = (line, blanks) => {
		switch (line.dataset.fate) {
			case "placed":
				return line.dataset.code;
			case "blank":
				return blanks ? line.dataset.code : "";
			case "twice":
				return line.querySelector("input[type=radio]").checked ? line.dataset.code : "";
			case "no-name":
			case "several":
				return line.querySelector("select").value;
			default:
				return "";
		}
	};

	const place = (dialog) => {
		const blanks = Boolean(dialog.querySelector("#paste-blank")?.checked);
		const before = [];
		let done = 0;
		for (const line of dialog.querySelectorAll("tr[data-fate]")) {
			const row = rows().find((one) => one.dataset.code === goal(line, blanks));
			if (!row || !cell(row, "value")) {
				continue;
			}
			done++;
			if (line.querySelector('input[data-field="value"]') && !line.querySelector('input[data-field="bound"]')) {
				const bound = cell(row, "bound");
				before.push({ field: bound, code: row.dataset.code, value: bound.value, put: "EXACT", kept: true });
				unbind(row);
			}
			for (const text of line.querySelectorAll("input[data-field]")) {
				const field = cell(row, text.dataset.field);
				before.push({
					field,
					code: row.dataset.code,
					value: field.value,
					put: text.value,
					kept: form.elements["seen." + row.dataset.code].value,
				});
				field.value = text.value;
			}
		}
		if (done === 0) {
			return;
		}
		const merged = dialog.querySelector("#paste-merged:checked");
		const shared = form.elements["all-source"];
		if (merged && shared.value === "") {
			before.push({ field: shared, value: "", put: merged.value, kept: true });
			shared.value = merged.value;
		}
		pasted = before;
		typedSince = false;
		undo.hidden = false;
		changed();
		settled()
			.then(save)
			.then(() => {
				said.textContent += " · " + fill(form.dataset.pasted, done);
			});
	};

	// what stood there before is put back, and a draft that only the paste has made is discarded
	const takeBack = async () => {
		const before = pasted;
		pasted = null;
		undo.hidden = true;
		for (const one of before.reverse()) {
			if (one.field.value === one.put || one.field.matches("select")) {
				one.field.value = one.value;
				one.field.closest("tr")?.querySelector(".g-read")?.remove();
			}
		}
		changed();
		await settled();
		const fresh = new Set(
			before
				.filter(
					(one) => !one.kept && form.elements["seen." + one.code].value && cell(one.field.closest("tr"), "value").value === "",
				)
				.map((one) => one.code),
		);
		if (fresh.size > 0) {
			const body = new URLSearchParams(new FormData(form));
			fresh.forEach((code) => body.append("discard", code));
			try {
				const page = await post(form.dataset.checks, body);
				if (page) {
					take(page, body);
				}
			} catch {
				pasted = before;
				undo.hidden = false;
				say(form.dataset.offline, true);
				return;
			}
		}
		await save();
		said.textContent += " · " + form.dataset.undone;
	};

	undo.addEventListener("click", takeBack);

	form.addEventListener("paste", (event) => {
		const at = spot(event.target);
		const text = event.clipboardData.getData("text/plain").replace(/[\r\n]+$/, "");
		if (!at || at.column < 0 || !/[\t\n\r]/.test(text)) {
			return;
		}
		event.preventDefault();
		if (text.length > LONGEST) {
			say(form.dataset.large, true);
		} else {
			preview(text, at);
		}
	});

	const move = (from, step) => {
		const all = rows();
		for (let at = all.indexOf(from.row) + step; at >= 0 && at < all.length; at += step) {
			const field = cell(all[at], COLUMNS[from.column]);
			if (field && field.offsetParent) {
				field.focus();
				if (field.select) {
					field.select();
				}
				return;
			}
		}
	};

	// from one fault to the next, round and round
	const next = document.getElementById("next");
	const faults = () => [...form.querySelectorAll('[aria-invalid="true"]')].filter((field) => field.offsetParent);
	const toNext = () => {
		const all = faults();
		const here = document.activeElement;
		const after = all.find((field) => here.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
		(after ?? all[0])?.focus();
	};
	const offer = () => {
		next.hidden = faults().length === 0;
	};
	next.addEventListener("click", toNext);
	offer();

	form.addEventListener("keydown", (event) => {
		if (event.key === "F8") {
			event.preventDefault();
			toNext();
			return;
		}
		const at = spot(event.target);
		if ((event.ctrlKey || event.metaKey) && event.key === "z" && pasted && !typedSince) {
			event.preventDefault();
			takeBack();
			return;
		}
		if (!at || at.column < 0 || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) {
			return;
		}
		const list = event.target.matches("select, [list]");
		if (event.key === "Enter") {
			event.preventDefault();
			move(at, event.shiftKey ? -1 : 1);
		} else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list) {
			event.preventDefault();
			move(at, event.key === "ArrowDown" ? 1 : -1);
		}
	});

	form.addEventListener("input", (event) => {
		if (!event.target.name.startsWith("new-")) {
			// from now on the keys for undo mean what was typed
			typedSince = true;
			if (event.target.name.startsWith("value.")) {
				unbind(event.target.closest("tr"));
			}
			say(form.dataset.unsaved);
			changed();
		}
	});
	form.addEventListener("submit", (event) => {
		clearTimeout(timer);
		if (form.dataset.sent) {
			event.preventDefault();
			return;
		}
		unsaved = false;
		form.dataset.sent = "yes";
	});
	addEventListener("pageshow", () => delete form.dataset.sent);
	addEventListener("online", () => unsaved && save());
	addEventListener("beforeunload", (event) => {
		if (unsaved) {
			event.preventDefault();
		}
	});
	// what came back from the server with faults is not saved either
	unsaved = form.querySelector(".g-error, .g-typed") !== null;
}
