package org.lantu.pages;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.stream.LongStream;

import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

/**
 * A packaged portal that runs, and what it takes of its heap, whatever becomes of it.
 */
final class PackagedPortal implements AutoCloseable {

	private final int port = Servers.freePort();

	private final Process process;

	private final JMXConnector connector;

	private final ThreadMXBean threads;

	PackagedPortal(Path jar, Path data) throws IOException, InterruptedException {
		this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-jar", jar.toString(), "--server.port=" + this.port, "--lantu.data-dir=" + data)
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		await();
		this.connector = JMXConnectorFactory.connect(new JMXServiceURL(agent()));
		this.threads = ManagementFactory.newPlatformMXBeanProxy(this.connector.getMBeanServerConnection(),
				ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
	}

	private void await() throws InterruptedException {
		while (this.process.isAlive()) {
			try (Line line = new Line(this.port)) {
				line.exchange(Servers.request("GET", "/actuator/health", ""));
				return;
			}
			catch (IOException ex) {
				Thread.sleep(200);
			}
		}
		throw new IllegalStateException("A portal does not start");
	}

	private String agent() throws IOException {
		try {
			VirtualMachine machine = VirtualMachine.attach(String.valueOf(this.process.pid()));
			try {
				return machine.startLocalManagementAgent();
			}
			finally {
				machine.detach();
			}
		}
		catch (AttachNotSupportedException ex) {
			throw new IOException(ex);
		}
	}

	int port() {
		return this.port;
	}

	/** Whether it has a page; an older version has fewer. */
	boolean has(String page) throws IOException {
		try (Line line = new Line(this.port)) {
			return line.exchange(Servers.request("GET", page, "")) == 200;
		}
	}

	/** How many bytes the threads that live now have taken so far. */
	long taken() {
		return LongStream.of(this.threads.getThreadAllocatedBytes(this.threads.getAllThreadIds()))
			.filter((bytes) -> bytes > 0)
			.sum();
	}

	@Override
	public void close() throws IOException {
		this.connector.close();
		this.process.destroy();
		this.process.onExit().join();
	}

}
