/* The tools below the chart of a target: its interactive twin, fetched when asked for, its picture, its address. */
(function () {
	"use strict";
	const live = document.getElementById("chart-live");
	const block = document.getElementById("chart-data");
	if (!live || !block) {
		return;
	}
	const script = document.currentScript;
	const data = JSON.parse(block.textContent);
	const figure = live.closest("figure");
	const swap = document.getElementById("chart-swap");
	const picture = document.getElementById("chart-png");
	const link = document.getElementById("chart-link");
	const said = document.getElementById("chart-said");
	const dark = matchMedia("(prefers-color-scheme: dark)");
	const interactive = "#interactive";
	const still = matchMedia("(prefers-reduced-motion: reduce)");
	const decimals = Math.max(0, ...data.actual.concat(data.vintages).map((point) => places(point[1])));
	let chart = null;

	function places(value) {
		return Math.min(4, (String(value).split(".")[1] || "").length);
	}

	/** All numbers of the chart have the same decimals, as those of its axis. */
	function number(value) {
		return value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).replace("-", "−");
	}

	/** The value beside a point; of two that would cover each other one is left out. */
	function labelled(colour, position) {
		return {
			label: { show: true, position, color: colour, fontSize: 11, formatter: (point) => number(valueOf(point.value)) },
			labelLayout: { hideOverlap: true },
		};
	}

	function valueOf(value) {
		return Array.isArray(value) ? value[1] : value;
	}

	function token(name) {
		return getComputedStyle(document.documentElement)
			.getPropertyValue("--lt-" + name)
			.trim();
	}

	function at(points, index) {
		return points.map((point) => [String(point[0]), point[index]]);
	}

	/** The figures that can be compared, in pieces: no line joins what cannot. */
	function pieces() {
		const pieces = [[]];
		for (const point of data.actual) {
			if (data.apart[point[0]]) {
				pieces.push([]);
			}
			pieces[pieces.length - 1].push(point);
		}
		return pieces;
	}

	/** A gap where a year has no figure; hollow where a figure is no plain, final one. */
	function actual(piece, ink) {
		const points = new Map(piece.map((point) => [point[0], point]));
		return data.years.map((year) => {
			const point = points.get(year);
			return !point
				? null
				: point[2]
					? { value: point[1], itemStyle: { color: token("paper"), borderColor: ink, borderWidth: 1.6 } }
					: point[1];
		});
	}

	/** One series a meaning; the interval is the room between two stacked lines. */
	function series() {
		const ink = token("ink");
		const accent = token("accent");
		const words = data.words;
		const all = pieces().map((piece) => ({
			name: words.actual,
			type: "line",
			data: actual(piece, ink),
			symbol: "circle",
			symbolSize: 7,
			z: 5,
			...labelled(ink, "top"),
			lineStyle: { color: ink, width: 2 },
			itemStyle: { color: ink },
		}));
		if (data.vintages.length) {
			all.push({
				name: words.vintage,
				type: "scatter",
				data: at(data.vintages, 1),
				symbolSize: 7,
				z: 4,
				...labelled(token("ink-3"), "bottom"),
				itemStyle: { color: token("paper"), borderColor: token("line-2"), borderWidth: 1.4 },
			});
		}
		if (data.path.length) {
			all.push({
				name: words.path,
				type: "line",
				data: at(data.path, 1),
				symbol: "none",
				lineStyle: { color: accent, width: 1.4, type: "dotted" },
				itemStyle: { color: accent },
			});
		}
		if (data.target.length) {
			all.push({
				name: words.target,
				type: "line",
				symbol: "rect",
				symbolSize: [18, 4],
				z: 6,
				data: [[String(data.target[0]), data.target[1]]],
				itemStyle: { color: accent },
				markLine: {
					symbol: "none",
					silent: true,
					data: [{ yAxis: data.target[1] }],
					label: {
						show: true,
						position: "insideStartTop",
						color: accent,
						fontSize: 11,
						formatter: () => words.target + " " + number(data.target[1]),
					},
					lineStyle: { color: accent, type: "dashed", width: 1.2 },
				},
			});
		}
		if (data.fan.length) {
			all.push(
				{
					name: words.fan,
					type: "line",
					data: at(data.fan, 1),
					symbol: "none",
					z: 3,
					lineStyle: { color: accent, width: 1.8, type: "dashed" },
					itemStyle: { color: accent },
				},
				{
					name: words.interval,
					type: "line",
					data: at(data.fan, 2),
					stack: "interval",
					stackStrategy: "all",
					symbol: "none",
					silent: true,
					lineStyle: { opacity: 0 },
					itemStyle: { color: accent },
				},
				{
					name: words.interval,
					type: "line",
					data: data.fan.map((point) => [String(point[0]), point[3] - point[2]]),
					stack: "interval",
					stackStrategy: "all",
					symbol: "none",
					silent: true,
					lineStyle: { opacity: 0 },
					itemStyle: { color: accent },
					areaStyle: { color: accent, opacity: 0.14 },
				},
			);
		}
		if (data.supposed.length) {
			all.push({
				name: words.supposed,
				type: "line",
				data: at(data.supposed, 1),
				symbol: "diamond",
				symbolSize: 9,
				z: 6,
				lineStyle: { color: token("open"), type: "dashed", width: 1.6 },
				itemStyle: { color: token("open") },
			});
		}
		return all;
	}

	function option() {
		const text = { color: token("ink-2"), fontSize: 12, fontFamily: getComputedStyle(document.body).fontFamily };
		const line = { lineStyle: { color: token("line") } };
		const all = series();
		const names = [...new Set(all.map((one) => one.name))];
		return {
			animation: !still.matches,
			backgroundColor: token("paper"),
			textStyle: text,
			aria: { enabled: true, label: { description: data.spoken }, decal: { show: true } },
			grid: { left: 8, right: 24, top: 54, bottom: 8, containLabel: true },
			legend: {
				top: 0,
				left: 0,
				itemWidth: 26,
				itemHeight: 8,
				textStyle: text,
				data: names.map((name) => (name === data.words.interval ? { name, icon: "rect", itemStyle: { opacity: 0.3 } } : { name })),
			},
			tooltip: {
				trigger: "axis",
				renderMode: "richText",
				confine: true,
				backgroundColor: token("paper"),
				borderColor: token("line-2"),
				borderRadius: 3,
				textStyle: { color: token("ink"), fontSize: 12 },
				axisPointer: { lineStyle: { color: token("line-2") } },
				formatter: (points) => [points[0].axisValue].concat(data.told[points[0].axisValue] || []).join("\n"),
			},
			xAxis: {
				type: "category",
				data: data.years.map(String),
				boundaryGap: true,
				axisLabel: text,
				axisTick: { show: false },
				axisLine: { lineStyle: { color: token("line-2") } },
			},
			yAxis: {
				type: "value",
				scale: true,
				axisLabel: { ...text, formatter: number },
				splitLine: line,
				name: data.unit,
				nameGap: 8,
				nameTextStyle: { ...text, align: "left" },
			},
			series: all,
		};
	}

	function draw() {
		if (chart) {
			chart.setOption(option(), true);
		}
	}

	function fetched() {
		return window.echarts
			? Promise.resolve()
			: new Promise((resolve, reject) => {
					const library = document.createElement("script");
					library.src = script.dataset.echarts;
					library.onload = resolve;
					library.onerror = () => {
						library.remove();
						reject(new Error(library.src));
					};
					document.head.append(library);
				});
	}

	function show(asked) {
		live.hidden = !asked;
		link.hash = asked ? interactive : "";
		figure.classList.toggle("lt-live", asked);
		swap.setAttribute("aria-pressed", String(asked));
		if (asked && !chart) {
			chart = window.echarts.init(live, null, { renderer: "canvas" });
			draw();
			new ResizeObserver(() => live.hidden || chart.resize()).observe(live);
		}
	}

	function toggle() {
		if (!live.hidden) {
			show(false);
			return;
		}
		fetched().then(
			() => show(true),
			() => {
				said.textContent = said.dataset.failed;
			},
		);
	}

	function save(address) {
		const anchor = document.createElement("a");
		anchor.href = address;
		anchor.download = new URL(file(), location.href).pathname
			.split("/")
			.slice(-4)
			.filter((part) => part !== "targets")
			.join("-")
			.replace("-chart.svg", ".png");
		anchor.click();
	}

	function file() {
		return figure.querySelector('a[href*="/chart.svg"]').href;
	}

	/** What is shown, as a picture: the interactive chart, else the drawing at twice its size. */
	function png() {
		if (!live.hidden) {
			save(chart.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: token("paper") }));
			return;
		}
		const image = new Image();
		image.onload = () => {
			const canvas = document.createElement("canvas");
			canvas.width = image.naturalWidth * 2;
			canvas.height = image.naturalHeight * 2;
			canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
			save(canvas.toDataURL("image/png"));
		};
		image.src = file();
	}

	swap.hidden = false;
	picture.hidden = false;
	swap.addEventListener("click", toggle);
	picture.addEventListener("click", png);
	if (location.hash === interactive) {
		toggle();
	}
	dark.addEventListener("change", draw);
	new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ["data-bs-theme"] });
})();
