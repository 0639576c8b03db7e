package org.lantu.pages;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The portal and the bare server, each a process of its own on this machine.
 */
final class Servers implements AutoCloseable {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	/** Who is made by the first start. */
	static final String ADMINISTRATOR = "admin";

	private static final String PASSWORD = "measured, not guarded";

	private final List<Process> processes = new ArrayList<>();

	private final int portal = freePort();

	private final int bare = freePort();

	private final Process process;

	/**
	 * Starts both.
	 * @param data where the portal keeps its data
	 */
	Servers(Path data) throws IOException, InterruptedException {
		this(data, "org.lantu.LantuApplication", ProcessBuilder.Redirect.DISCARD);
	}

	/**
	 * Starts both.
	 * @param main the class that starts the portal
	 * @param output where what it says goes to
	 * @param further what else it is told
	 */
	Servers(Path data, String main, ProcessBuilder.Redirect output, String... further)
			throws IOException, InterruptedException {
		start("org.lantu.pages.BareServer", ProcessBuilder.Redirect.DISCARD, String.valueOf(this.bare));
		List<String> told = new ArrayList<>(List.of("--server.port=" + this.portal, "--lantu.data-dir=" + data,
				"--lantu.first-administrator=" + ADMINISTRATOR, "--lantu.first-password=" + PASSWORD));
		told.addAll(List.of(further));
		this.process = start(main, output, told.toArray(String[]::new));
		await(this.bare);
		await(this.portal);
	}

	private Process start(String main, ProcessBuilder.Redirect output, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-cp",
						System.getProperty("java.class.path"), main));
		command.addAll(List.of(arguments));
		Process started = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
		this.processes.add(started);
		return started;
	}

	private void await(int port) throws InterruptedException {
		while (true) {
			try (Line line = new Line(port)) {
				line.exchange(request("GET", "/actuator/health", ""));
				return;
			}
			catch (IOException ex) {
				if (this.processes.stream().anyMatch((process) -> !process.isAlive())) {
					close();
					throw new IllegalStateException("A server does not start");
				}
				Thread.sleep(200);
			}
		}
	}

	int portal() {
		return this.portal;
	}

	/** The portal, to be talked to. */
	Process process() {
		return this.process;
	}

	int bare() {
		return this.bare;
	}

	/** Asks the portal once. */
	Answer ask(byte[] request) throws IOException {
		try (Line line = new Line(this.portal)) {
			line.exchange(request);
			return line.answer();
		}
	}

	/** Has the bare server give the portal's answer. */
	void teach(String path, Answer answer) throws IOException {
		String headers = String.join("\t",
				answer.headers()
					.stream()
					.filter((header) -> !header.matches("(?i)(content-length|date|connection|keep-alive|transfer-encoding):.*"))
					.toList());
		try (Line line = new Line(this.bare)) {
			byte[] head = request("POST", path,
					"X-Headers: " + headers + "\r\nContent-Length: " + answer.body().length + "\r\n");
			byte[] whole = new byte[head.length + answer.body().length];
			System.arraycopy(head, 0, whole, 0, head.length);
			System.arraycopy(answer.body(), 0, whole, head.length, answer.body().length);
			line.exchange(whole);
		}
	}

	/** Logs the administrator in; says which cookies a browser would send. */
	String login() throws IOException {
		Answer form = ask(request("GET", "/login", ""));
		Matcher token = TOKEN.matcher(new String(form.body(), StandardCharsets.UTF_8));
		if (!token.find()) {
			throw new IllegalStateException("The login has no form");
		}
		String formCookie = cookie(form, "lantu-form");
		String fields = "login=" + ADMINISTRATOR + "&password=" + PASSWORD.replace(' ', '+').replace(",", "%2C") + "&_csrf="
				+ token.group(1);
		Answer done = ask(request("POST", "/login",
				"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + fields.length()
						+ "\r\nCookie: " + formCookie + "\r\n",
				fields));
		return cookie(done, "lantu-session");
	}

	private static String cookie(Answer answer, String name) {
		return answer.values("Set-Cookie")
			.stream()
			.filter((cookie) -> cookie.startsWith(name + "=") && !cookie.startsWith(name + "=;"))
			.reduce((first, last) -> last)
			.orElseThrow(() -> new IllegalStateException("No cookie " + name))
			.split(";")[0];
	}

	static byte[] request(String method, String path, String headers, String... body) {
		String host = headers.contains("Host:") ? "" : "Host: localhost\r\n";
		return (method + " " + path + " HTTP/1.1\r\n" + host
				+ "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\n"
				+ "Accept-Language: en-GB,en;q=0.9\r\n" + headers + "\r\n" + String.join("", body))
			.getBytes(StandardCharsets.UTF_8);
	}

	static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	@Override
	public void close() {
		this.processes.forEach(Process::destroy);
		this.processes.forEach((process) -> process.onExit().join());
	}

}
