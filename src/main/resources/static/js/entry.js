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
	const place = (field) => {
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
			const answer = await fetch(form.dataset.checks, {
				method: "POST",
				body,
				headers: { Accept: "text/html, application/json" },
				redirect: "manual",
			});
			if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
				say(form.dataset.login, true);
			} else if (!answer.ok) {
				throw new Error(String(answer.status));
			} else {
				take(new DOMParser().parseFromString(await answer.text(), "text/html"), body);
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

	// what the server said is put in place; what is being typed stays as it is
	const take = (page, body) => {
		for (const id of ["strip", "faults", "effects"]) {
			document.getElementById(id).replaceWith(page.getElementById(id));
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
		unsaved = again || left > 0;
		const time = new Date().toTimeString().slice(0, 5);
		say(fill(left ? form.dataset.partly : form.dataset.saved, time), left > 0);
	};

	const put = (field, text) => {
		if (field.options) {
			const wanted = text.trim().toLowerCase();
			const found = [...field.options].find(
				(option) => option.value.toLowerCase() === wanted || option.text.toLowerCase() === wanted,
			);
			if (found) {
				field.value = found.value;
			}
			return Boolean(found) || wanted === "";
		}
		field.value = text.replace(/\s*\n\s*/g, " ").trim();
		return true;
	};

	// cells of a spreadsheet: tabs and lines, and quotes around what holds one of them
	const block = (text) => {
		const lines = [[]];
		const cells = /(?:^|\t|\r?\n|\r)(?:"((?:[^"]|"")*)"(?=\t|\r|\n|$)|([^\t\r\n]*))/g;
		let found;
		let first = true;
		while ((found = cells.exec(text)) !== null) {
			if (!first && found[0][0] !== "\t") {
				lines.push([]);
			}
			first = false;
			lines[lines.length - 1].push(found[1] !== undefined ? found[1].replaceAll('""', '"') : found[2]);
			if (cells.lastIndex >= text.length) {
				break;
			}
		}
		if (lines.length > 1 && lines[lines.length - 1].every((one) => one === "")) {
			lines.pop();
		}
		return lines;
	};

	const named = (text) => {
		const wanted = text.trim();
		return wanted && rows().find((row) => row.querySelector(".g-i a").textContent === wanted || row.dataset.code === wanted);
	};

	form.addEventListener("paste", (event) => {
		const at = place(event.target);
		const text = event.clipboardData.getData("text/plain");
		if (!at || at.column < 0 || !/[\t\n\r]/.test(text.replace(/[\r\n]+$/, ""))) {
			return;
		}
		event.preventDefault();
		const lines = block(text);
		const all = rows();
		const start = all.indexOf(at.row);
		const byName = lines.filter((line) => named(line[0])).length > lines.length / 2;
		let done = 0;
		let lost = 0;
		lines.forEach((line, down) => {
			const row = byName ? named(line[0]) : all[start + down];
			(byName ? line.slice(1) : line).forEach((one, right) => {
				const field = row && cell(row, COLUMNS[(byName ? 0 : at.column) + right]);
				if (field && put(field, one)) {
					done++;
				} else if (one.trim()) {
					lost++;
				}
			});
		});
		changed();
		clearTimeout(timer);
		save().then(() => {
			said.textContent += " · " + fill(lost ? form.dataset.skipped : form.dataset.pasted, done, lost);
		});
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

	form.addEventListener("keydown", (event) => {
		const at = place(event.target);
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
