package org.lantu.archive.making;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Where backups are made and proven, beside the requests; a stop breaks it off. */
@Component
class BackupThread implements DisposableBean {

	private final ExecutorService thread = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "lantu-backup");
		thread.setDaemon(true);
		return thread;
	});

	void execute(Runnable work) {
		this.thread.execute(work);
	}

	@Override
	public void destroy() {
		this.thread.shutdownNow();
	}

}
